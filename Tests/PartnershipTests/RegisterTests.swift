import Testing

@testable import Partnership

@Suite("The register")
struct RegisterTests {
  @Test("a row of a fact has room for every kind, retracted or not, and a cache line holds two")
  func rows() {
    #expect(FactKind.allCases.count <= FactRow.kinds)
    #expect(MemoryLayout<FactRow>.stride == 32 && MemoryLayout<Register.ThingRow>.stride == 40)
    for kind in FactKind.allCases {
      var row = FactRow(
        milliseconds: 0, location: FactLocation(segment: 0, offset: 0), thing: 0, author: 0,
        writer: 0, kind: UInt8(kind.ordinal), counter: 0)
      for isRetracted in [true, false] {
        row.isRetracted = isRetracted
        #expect(Int(row.kind) == kind.ordinal && row.isRetracted == isRetracted)
      }
    }
  }

  @Test("a convention, its parties and what hangs on it")
  func convention() throws {
    var desk = try Desk.withConvention()
    try desk.record(
      .technicalProtocol, [.init("Titre", "Accès aux droits"), .init("Convention", "C-2015-01")])
    try desk.record(
      .evaluation,
      [.init("Cible", "P-01"), .init("EvalueLe", "2015-03-06"), .init("Note", "3")])
    let convention = try desk.thing("C-2015-01")
    #expect(
      desk.register.value(ConventionDrafted.title, of: convention).value?.text == "Projet social")
    #expect(desk.register.value(ConventionDrafted.endOn, of: convention) == .notRecorded)
    #expect(
      desk.register.values(ConventionDrafted.parties, of: convention).map(\.text) == [
        "PA-01", "PA-02",
      ])
    #expect(
      desk.register.children(of: convention, .technicalProtocol).map {
        desk.register.id(of: $0).text
      } == ["P-01"])
    let evaluation = try desk.thing("E-0001")
    #expect(desk.register.descendants(of: convention, .evaluation) == [evaluation])
    #expect(desk.register.nearest(.convention, of: evaluation) == convention)
    #expect(desk.register.value(EvaluationEntered.rating, of: evaluation) == .known(.three))
    #expect(desk.register.count(.evaluation) == 1)
  }

  @Test("a blank, an unknown and a hole are three things")
  func partial() throws {
    var desk = try Desk.withConvention()
    try desk.record(
      .deliberation, about: "D-2015-01",
      [
        .init("Partie", "PA-01"), .init("Assemblee", "commission-permanente"),
        .init("Etat", "adoptee"), .init("Convention", "C-2015-01"), .init("AdopteeLe", "2013-07"),
        .blank(DeliberationEntered.postedOn), .citedUnknown(DeliberationEntered.delegation),
      ])
    let act = try desk.thing("D-2015-01")
    let register = desk.register
    #expect(register.value(DeliberationEntered.postedOn, of: act) == .leftBlank)
    #expect(register.value(DeliberationEntered.delegation, of: act) == .citedUnknown)
    #expect(register.value(DeliberationEntered.raaOn, of: act) == .notRecorded)
    #expect(
      register.value(DeliberationEntered.adoptedOn, of: act) == .known(.month(year: 2013, month: 7))
    )
    try desk.record(.change, about: "D-2015-01", [.init("AfficheeLe", "2015-03-10")])
    #expect(
      desk.register.value(DeliberationEntered.postedOn, of: act)
        == .known(.day(Day.of(2015, 3, 10))))
    try desk.record(.change, about: "D-2015-01", [.init("Efface", "AfficheeLe")])
    #expect(desk.register.value(DeliberationEntered.postedOn, of: act) == .notRecorded)
  }

  @Test("a correction speaks as if the first fact had, and a retraction as if it had not been")
  func corrections() throws {
    var desk = try Desk.withConvention()
    let first = try desk.record(
      .evaluation,
      [
        .init("Cible", "C-2015-01"), .init("EvalueLe", "2015-03-06"), .init("Note", "1"),
        .init("Texte", "Avant"),
      ])
    try desk.record(.change, about: "E-0001", [.init("College", "habitants")])
    try desk.record(
      .correction, about: "E-0001",
      [.init("Vise", first.id.text), .init("Note", "4"), .init("Efface", "Texte")])
    let evaluation = try desk.thing("E-0001")
    #expect(desk.register.value(EvaluationEntered.rating, of: evaluation) == .known(.four))
    #expect(desk.register.value(EvaluationEntered.college, of: evaluation) == .known(.residents))
    #expect(!desk.register.whole(evaluation, reading: desk.journal).contains { $0.key == "Texte" })
    try desk.record(
      .retraction, about: "E-0001", [.init("Vise", first.id.text), .init("Motif", "doublon")])
    #expect(desk.register.count(.evaluation) == 0)
    #expect(
      desk.register.history(of: evaluation).map(\.isRetracted) == [true, false, false, false])
  }

  @Test("two things that took one number are told apart, and each writer means its own")
  func homonyms() throws {
    var desk = try Desk.withConvention()
    let make = { (desk: inout Desk, writer: String, title: String) in
      _ = try desk.record(
        .technicalProtocol, about: "P-01", writer: writer,
        [.init("Titre", title), .init("Convention", "C-2015-01")])
    }
    try make(&desk, "d93a", "Premier")
    try make(&desk, "pft1", "Second")
    try desk.record(
      .evaluation, writer: "pft1",
      [.init("Cible", "P-01"), .init("EvalueLe", "2015-03-06"), .init("Note", "2")])
    let id = try #require(ThingID("P-01"))
    let both = desk.register.things(bearing: id)
    #expect(both.map { desk.register.label(of: $0) } == ["P-01·d93a", "P-01·pft1"])
    #expect(desk.register.children(of: both[1], .evaluation).count == 1)
    #expect(desk.register.sharedNumbers == [id])
  }

  @Test("a thing renumbered by its writer bears the new number, and the old one still leads to it")
  func renumbering() throws {
    var desk = try Desk.withConvention()
    for (writer, title) in [("d93a", "Premier"), ("pft1", "Second")] {
      try desk.record(
        .technicalProtocol, about: "P-01", writer: writer,
        [.init("Titre", title), .init("Convention", "C-2015-01")])
    }
    try desk.record(
      .renumbering, about: "P-01", writer: "d93a", [.init("NouveauNumero", "P-02")])
    #expect(desk.register.sharedNumbers.isEmpty)
    let labels = desk.register.all(.technicalProtocol).map { desk.register.label(of: $0) }
    #expect(labels == ["P-02", "P-01"])
    // A journal of the same writer, on its way since before, still says P-01.
    for (writer, title) in [("d93a", "Premier, précisé"), ("pft1", "Second, précisé")] {
      try desk.record(.change, about: "P-01", writer: writer, [.init("Titre", title)])
    }
    for (number, title) in [("P-02", "Premier, précisé"), ("P-01", "Second, précisé")] {
      let thing = try desk.thing(number)
      #expect(desk.register.value(ProtocolDrawn.title, of: thing).value?.text == title)
    }
  }

  @Test("a number that two things were given meanwhile is shared again, and settled again")
  func renumberedTwice() throws {
    var desk = try Desk.withConvention()
    let number = try #require(ThingID("P-02"))
    for writer in ["d93a", "pft1"] {
      try desk.record(
        .technicalProtocol, about: "P-01", writer: writer,
        [.init("Titre", writer), .init("Convention", "C-2015-01")])
    }
    for writer in ["d93a", "pft1"] {
      desk.take(.renumbering, ThingID("P-01"), writer: writer, [.init("NouveauNumero", "P-02")])
    }
    #expect(desk.register.sharedNumbers == [number])
    desk.take(.renumbering, number, writer: "pft1", [.init("NouveauNumero", "P-03")])
    #expect(
      desk.register.all(.technicalProtocol).map { desk.register.label(of: $0) } == ["P-02", "P-03"])
  }

  @Test("facts in the order of their identifiers give the same register, and a late one is refused")
  func order() throws {
    var desk = try Desk.withConvention()
    for mark in 0..<5 {
      try desk.record(
        .evaluation,
        [.init("Cible", "C-2015-01"), .init("EvalueLe", "2015-03-06"), .init("Note", String(mark))])
    }
    let late = Fact(
      id: FactID(milliseconds: 0, counter: 0, writer: "d93a"), kind: .annotation,
      subject: try #require(ThingID("N-0001")), author: "x", values: [])
    let wasTaken = desk.register.ingest(
      late, at: FactLocation(segment: 0, offset: 0), reading: desk.journal)
    #expect(!wasTaken)
    #expect(desk.register.factCount == 8)
  }
}

@Suite("What may be recorded")
struct AdmissionTests {
  struct Row: CustomTestStringConvertible {
    let rule: Rule
    let kind: FactKind
    var subject: String?
    let refused: [WrittenValue]
    let accepted: [WrittenValue]
    /// What the register knows before the refusal.
    var before: [NewFact] = []
    /// What it learns between the refusal and what is accepted.
    var remedy: [NewFact] = []
    var testDescription: String { rule.rawValue }
  }

  static let evaluation: [WrittenValue] = [
    .init("Cible", "C-2015-01"), .init("EvalueLe", "2015-03-06"), .init("Note", "2"),
  ]
  static let convention: [WrittenValue] = [
    .init("Titre", "Contrat"), .init("Nature", "contrat-de-ville"), .init("Partie", "PA-01"),
  ]
  static let signal: [WrittenValue] = [
    .init("Convention", "C-2015-01"), .init("LeveLe", "2015-03"), .init("Theme", "logement"),
  ]

  static let rows: [Row] = [
    Row(
      rule: .mandatoryField, kind: .evaluation, refused: Array(evaluation.dropFirst()),
      accepted: evaluation),
    Row(
      rule: .readableValue, kind: .evaluation,
      refused: evaluation.dropLast() + [.init("Note", "7")], accepted: evaluation),
    Row(
      rule: .knownField, kind: .evaluation, refused: evaluation + [.init("Humeur", "bonne")],
      accepted: evaluation),
    Row(
      rule: .singleValue, kind: .evaluation, refused: evaluation + [.init("Note", "3")],
      accepted: evaluation),
    Row(
      rule: .linkToKnownThing, kind: .evaluation,
      refused: [.init("Cible", "P-99")] + evaluation.dropFirst(), accepted: evaluation),
    Row(
      rule: .findingOrRating, kind: .evaluation, refused: Array(evaluation.dropLast()),
      accepted: evaluation.dropLast() + [.init("Texte", "Utile.")]),
    Row(
      rule: .twoParties, kind: .convention, refused: convention + [.init("Partie", "PA-01")],
      accepted: convention + [.init("Partie", "PA-02")]),
    Row(
      rule: .protocolHasRoot, kind: .technicalProtocol, refused: [.init("Titre", "Seul")],
      accepted: [.init("Titre", "Rattaché"), .init("Convention", "C-2015-01")]),
    Row(
      rule: .noPersonalData, kind: .signal,
      refused: signal + [.init("Texte", "Appeler le 06 12 34 56 78")],
      accepted: signal + [.init("Texte", "Salle Jaurès, 18 ménages, 2014-2015")]),
    Row(
      rule: .personalDataAnswered, kind: .signal,
      refused: signal + [.init("Texte", "Mme Dupont attend au 12 rue des Lilas")],
      accepted: signal + [
        .init("Texte", "M. Troussel passe à la salle Jaurès, quai Gambetta"),
        .init("Garde", "Texte élu en fonction, salle publique"),
      ]),
    Row(
      rule: .somethingToRecord, kind: .change, subject: "C-2015-01",
      refused: [.init("Motif", "rien")], accepted: [.init("Duree", "non-precisee")]),
    Row(
      rule: .notBeforeExecutory, kind: .signatureRequested,
      refused: request + [.init("DemandeeLe", "2015-03-09")],
      accepted: request + [.init("DemandeeLe", "2015-03-10")],
      before: [
        NewFact(
          .deliberation,
          request + [
            .init("Assemblee", "commission-permanente"), .init("Etat", "adoptee"),
            .init("AdopteeLe", "2015-03-05"), .init("ApprouveTexte", "oui"),
            .init("AutoriseSignature", "oui"), .init("RecueEnPrefecture", "2015-03-09"),
            .init("AfficheeLe", "2015-03-10"),
          ])
      ]),
    Row(
      rule: .mandatoryClauses, kind: .textVersion, refused: text, accepted: text,
      before: [NewFact(.change, about: ThingID("C-2015-01"), [.init("Clause", "objet")])],
      remedy: [
        NewFact(
          .conventionEvent,
          [
            .init("Convention", "C-2015-01"), .init("Nature", "clauses-dispensees"),
            .init("Clause", "engagements"), .init("Clause", "evaluation"),
          ])
      ]),
    Row(
      rule: .eventFits, kind: .conventionEvent,
      refused: [.init("Convention", "C-2015-01"), .init("Nature", "denoncee")],
      accepted: [.init("Convention", "C-2015-01"), .init("Nature", "abandonnee")]),
    Row(
      rule: .stateHasDate, kind: .deliberation,
      refused: act + [.init("Etat", "suspendue")],
      accepted: act + [.init("Etat", "suspendue"), .init("EtatDu", "2015-04-01")]),
    Row(
      rule: .amendmentNumber, kind: .convention,
      refused: amendment + [.init("NumeroAvenant", "1")],
      accepted: amendment + [.init("NumeroAvenant", "2")],
      before: [NewFact(.convention, amendment + [.init("NumeroAvenant", "1")])]),
    Row(
      rule: .freeNumber, kind: .renumbering, subject: "PA-01",
      refused: [.init("NouveauNumero", "PA-02")], accepted: [.init("NouveauNumero", "PA-03")]),
  ]

  static let request: [WrittenValue] = [
    .init("Convention", "C-2015-01"), .init("Partie", "PA-01"),
  ]
  static let text: [WrittenValue] = [
    .init("Convention", "C-2015-01"), .init("Numero", "1"),
    .init("Sha256", String(repeating: "a", count: 64)),
  ]
  static let act: [WrittenValue] = request + [.init("Assemblee", "commission-permanente")]
  static let amendment: [WrittenValue] =
    convention + [.init("Partie", "PA-02"), .init("Modifie", "C-2015-01")]

  @Test("each rule refuses, and lets what obeys it pass", arguments: rows)
  func rules(row: Row) throws {
    var desk = try Desk.withConvention()
    for fact in row.before { try desk.record(fact.kind, about: fact.subject?.text, fact.values) }
    let subject = row.subject.flatMap { ThingID($0) }
    let today = Day.of(2015, 3, 6)
    do {
      _ = try desk.register.admit(NewFact(row.kind, about: subject, row.refused), today: today)
      Issue.record("not refused")
    } catch {
      #expect(error.rule == row.rule, "\(error.words.fr)")
    }
    for fact in row.remedy { try desk.record(fact.kind, about: fact.subject?.text, fact.values) }
    _ = try desk.register.admit(NewFact(row.kind, about: subject, row.accepted), today: today)
  }

  @Test("a retraction names a live fact of the thing it is about")
  func target() throws {
    var desk = try Desk.withConvention()
    let fact = try desk.record(.evaluation, AdmissionTests.evaluation)
    let wrong = NewFact(
      .retraction, about: ThingID("C-2015-01"), [.init("Vise", fact.id.text), .init("Motif", "x")])
    #expect(throws: Refusal.self) { try desk.register.admit(wrong, today: Day.of(2015, 3, 6)) }
    try desk.record(
      .retraction, about: "E-0001", [.init("Vise", fact.id.text), .init("Motif", "x")])
    #expect(throws: Refusal.self) {
      try desk.record(
        .retraction, about: "E-0001", [.init("Vise", fact.id.text), .init("Motif", "x")])
    }
  }

  @Test("every rule has a source and a case here, but for the targets tested above")
  func covered() {
    let tested = Set(AdmissionTests.rows.map(\.rule)).union([.knownTarget])
    #expect(tested == Set(Rule.allCases))
    for rule in Rule.allCases { #expect(!rule.source.fr.isEmpty && !rule.source.en.isEmpty) }
  }

  @Test("things are numbered by kind and year, from the date of the fact")
  func numbers() throws {
    let register = try Desk.withConvention().register
    let today = Day.of(2026, 11, 24)
    let act = NewFact(
      .deliberation,
      [
        .init("Partie", "PA-01"), .init("Assemblee", "conseil-municipal"), .init("Etat", "adoptee"),
        .init("AdopteeLe", "2013-07"),
      ])
    #expect(try register.admit(act, today: today).subject.text == "D-2013-01")
    let convention = NewFact(.convention, AdmissionTests.convention + [.init("Partie", "PA-02")])
    #expect(try register.admit(convention, today: today).subject.text == "C-2026-01")
  }

  @Test(
    "personal data that cannot be kept is seen, and ordinary texts are not suspected",
    arguments: [
      ("Joindre au 01.43.93.93.93", [PersonalData.telephone]), ("+33 6 12 34 56 78", [.telephone]),
      ("ecrire a prenom.nom@exemple.fr", [.email]), ("née le 3 mai 1980", [.birthDate]),
      ("1 80 05 93 059 123 45", [.socialSecurityNumber]), ("Salle Jaurès", []),
      ("18 ménages sur 120, 35 % en 2014", []), ("du 12/11/2026 au 15/01/2027", []),
      ("délibération n° 2012-IX-42", []), ("né de la rencontre", []), ("@ccas", []),
    ] as [(String, [PersonalData])])
  func personalData(text: String, expected: [PersonalData]) {
    #expect(PersonalData.found(in: text) == expected)
  }
}

@Suite("Progress of a convention")
struct ProgressTests {
  static func values(_ party: String) -> [WrittenValue] {
    [.init("Convention", "C-2015-01"), .init("Partie", party)]
  }

  @Test("draft, deliberated, asked, refused, signed: the stage follows the facts")
  func stages() throws {
    var desk = try Desk.withConvention()
    let convention = try desk.thing("C-2015-01")
    #expect(desk.register.progress(of: convention, on: Day.of(2015, 12, 1)).stage == .draft)
    try desk.record(
      .deliberation,
      ProgressTests.values("PA-01") + [
        .init("Assemblee", "commission-permanente"), .init("Etat", "adoptee"),
      ])
    var progress = desk.register.progress(of: convention, on: Day.of(2015, 12, 1))
    #expect(progress.stage == .inDeliberation && progress.adopted == 1)
    #expect(progress.parties.map(\.hasAdopted.words.fr) == ["oui", "indéterminé"])
    try desk.record(.change, about: "PA-02", [.init("Delibere", "non")])
    try desk.record(
      .signatureRequested, about: "SG-1",
      ProgressTests.values("PA-02") + [.init("DemandeeLe", "2015-03-01")])
    progress = desk.register.progress(of: convention, on: Day.of(2015, 12, 1))
    #expect(progress.stage == .inDeliberation)
    #expect(progress.parties[1].signature?.daysWaiting(on: Day.of(2015, 3, 11)) == 10)
    try desk.record(
      .signatureRefused, about: "SG-1",
      ProgressTests.values("PA-02") + [
        .init("RefuseeLe", "2015-03-12"), .init("MotifRefus", "À revoir."),
      ])
    #expect(desk.register.progress(of: convention, on: Day.of(2015, 12, 1)).isRefused)
    for (signature, party) in [("SG-2", "PA-01"), ("SG-3", "PA-02")] {
      try desk.record(
        .signature, about: signature,
        ProgressTests.values(party) + [
          .init("Fonction", "exécutif"), .init("SigneeLe", "../2015-10-31"),
        ])
    }
    progress = desk.register.progress(of: convention, on: Day.of(2015, 12, 1))
    #expect(progress.signed == 2 && progress.stage == .inForce)
    #expect(progress.life.isEffectHypothetical)
  }

  @Test("small counts are shown by their bound")
  func smallCounts() throws {
    #expect(try SmallCount(bound: 5).shown(#require(Measure(journal: "4"))) == "<5")
    #expect(try SmallCount(bound: 5).shown(#require(Measure(journal: "0"))) == "0")
    #expect(try SmallCount(bound: 5).shown(#require(Measure(journal: "5"))) == "5")
    #expect(try SmallCount(bound: 5).shown(#require(Measure(journal: "3.5"))) == "3.5")
    #expect(try SmallCount(bound: 5).shown(#require(Measure(journal: "<5"))) == "<5")
  }
}
