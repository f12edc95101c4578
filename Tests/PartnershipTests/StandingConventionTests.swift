import Partnership
import Testing

@Suite("An old convention entered as it stands")
struct StandingConventionTests {
  static let today = Day.of(2026, 11, 23)

  static func line(_ text: String) throws -> Line { try #require(Line(journal: text)) }

  static func pierrefitte() throws -> StandingConvention {
    var convention = StandingConvention(
      title: try line("Projet social de territoire"),
      parties: [
        NamedParty(try line("Département de la Seine-Saint-Denis"), .department),
        NamedParty(try line("Pierrefitte-sur-Seine"), .commune),
      ])
    convention.statedState = .inForce
    convention.signedOn = try ConventionDrafted.signedOn.read("avant octobre 2015", today: today)
    convention.source = try line("centre de ressources")
    return convention
  }

  /// Enters the convention in a desk, fact by fact as the journal would.
  static func enter(_ convention: StandingConvention, _ desk: inout Desk) throws -> [Fact] {
    let act = try desk.register.admit(act: convention.facts(in: desk.register), today: today)
    return try act.map { try desk.record($0.kind, about: $0.subject.text, $0.values) }
  }

  @Test("two parties nobody knew are entered with it, in one act")
  func unknownParties() throws {
    var desk = Desk()
    let facts = try StandingConventionTests.enter(StandingConventionTests.pierrefitte(), &desk)
    #expect(facts.map(\.subject.text) == ["PA-01", "PA-02", "C-2015-01"])
    #expect(facts[0][PartyEntered.partyKind].value == .department)
    #expect(facts[1][PartyEntered.partyKind].value == .commune)
    #expect(facts[1][PartyEntered.officialName].value?.text == "Commune de Pierrefitte-sur-Seine")
    #expect(facts[2].all(ConventionDrafted.parties).map(\.text) == ["PA-01", "PA-02"])
  }

  @Test("what is stated stands as stated, with its source, and nothing is invented")
  func stated() throws {
    var desk = Desk()
    let fact = try #require(
      try StandingConventionTests.enter(StandingConventionTests.pierrefitte(), &desk).last)
    #expect(
      fact.values == [
        WrittenValue("Titre", "Projet social de territoire"),
        WrittenValue("Nature", "partenariat-pst"), WrittenValue("Partie", "PA-01"),
        WrittenValue("Partie", "PA-02"), WrittenValue("EtatDeclare", "en-vigueur"),
        WrittenValue("SigneeLe", "../2015-09-30"),
        WrittenValue("Source", "EtatDeclare centre de ressources"),
        WrittenValue("Source", "SigneeLe centre de ressources"),
      ])
    let thing = try desk.thing("C-2015-01")
    let standing = desk.register.progress(of: thing, on: StandingConventionTests.today).standing
    #expect(standing == (.inForce, true))
    #expect(desk.register.value(ConventionDrafted.endOn, of: thing) == .notRecorded)
  }

  @Test("stated to be in force, it runs out at its end and does not fall back to a draft")
  func runOut() throws {
    var desk = Desk()
    var convention = try StandingConventionTests.pierrefitte()
    convention.years = Count(journal: "3")
    _ = try StandingConventionTests.enter(convention, &desk)
    let thing = try desk.thing("C-2015-01")
    let during = desk.register.progress(of: thing, on: Day.of(2016, 1, 4)).standing
    #expect(during == (.inForce, true))
    let after = desk.register.progress(of: thing, on: StandingConventionTests.today).standing
    #expect(after == (.expired, false))
    try desk.record(
      .conventionEvent,
      [
        .init("Convention", "C-2015-01"), .init("SurvenuLe", "2017-01-05"),
        .init("Nature", ConventionEventKind.superseded.term.token),
      ])
    let ended = desk.register.progress(of: thing, on: StandingConventionTests.today).standing
    #expect(ended == (.superseded, false))
  }

  @Test("known parties are found by official name, alias, number, or the bare name of a commune")
  func knownParties() throws {
    for (department, commune) in [
      ("departement de la seine saint denis", "Pierrefitte"), ("le Département", "Ville-Haute"),
      ("PA-01", "pa-2"), ("CD 93", "COMMUNE DE PIERREFITTE"),
    ] {
      var desk = Desk()
      try desk.record(
        .party,
        [
          .init("Nature", "departement"), .init("Nom", "Département de la Seine-Saint-Denis"),
          .init("DitAussi", "le Département"), .init("DitAussi", "CD93"),
        ])
      try desk.record(
        .party,
        [
          .init("Nature", "commune"), .init("Nom", "Commune de Pierrefitte"),
          .init("DitAussi", "Ville Haute"),
        ])
      var convention = try StandingConventionTests.pierrefitte()
      convention.parties = [
        NamedParty(try StandingConventionTests.line(department), .department),
        NamedParty(try StandingConventionTests.line(commune), .commune),
      ]
      let facts = try StandingConventionTests.enter(convention, &desk)
      #expect(facts.map(\.subject.text) == ["C-2015-01"], "\(department), \(commune)")
      #expect(facts[0].all(ConventionDrafted.parties).map(\.text) == ["PA-01", "PA-02"])
    }
  }

  @Test("a name several parties bear is asked about, and a number none bears is refused")
  func ambiguous() throws {
    var desk = Desk()
    for kind in ["commune", "commune", "ccas"] {
      try desk.record(.party, [.init("Nature", kind), .init("Nom", "Saint-Denis")])
    }
    for (name, kind, words) in [
      ("Saint-Denis", PartyKind.commune, "être PA-01 ou PA-02 ;"),
      ("saint denis", nil, "PA-01 ou PA-02 ou PA-03"), ("PA-09", nil, "PA-09 n’est pas connu"),
    ] as [(String, PartyKind?, String)] {
      var convention = try StandingConventionTests.pierrefitte()
      convention.parties = [NamedParty(try StandingConventionTests.line(name), kind)]
      #expect(throws: EntryFault.self) { try convention.facts(in: desk.register) }
      do throws(EntryFault) { _ = try convention.facts(in: desk.register) } catch {
        #expect(error.words.fr.contains(words), "\(error.words.fr)")
      }
    }
  }

  struct Name: CustomTestStringConvertible {
    let typed: String
    var stated: PartyKind?
    let kind: PartyKind
    let official: String
    var testDescription: String { typed }
  }

  static let names: [Name] = [
    Name(typed: "Lille", stated: .commune, kind: .commune, official: "Commune de Lille"),
    Name(typed: "Épinay", stated: .commune, kind: .commune, official: "Commune d’Épinay"),
    Name(typed: "Le Havre", stated: .commune, kind: .commune, official: "Commune du Havre"),
    Name(typed: "Les Lilas", stated: .commune, kind: .commune, official: "Commune des Lilas"),
    Name(
      typed: "La Courneuve", stated: .commune, kind: .commune, official: "Commune de La Courneuve"),
    Name(typed: "Ville de Lille", stated: .commune, kind: .commune, official: "Ville de Lille"),
    Name(typed: "Ville de Lille", kind: .commune, official: "Ville de Lille"),
    Name(typed: "COMMUNE D'ÉPINAY", kind: .commune, official: "COMMUNE D'ÉPINAY"),
    Name(typed: "Département du Nord", kind: .department, official: "Département du Nord"),
    Name(typed: "Nord", stated: .department, kind: .department, official: "Nord"),
    Name(
      typed: "CCAS de la commune de Lille", kind: .ccas, official: "CCAS de la commune de Lille"),
    Name(typed: "CAF du Département", kind: .caf, official: "CAF du Département"),
    Name(
      typed: "Caisse d’allocations familiales", kind: .caf,
      official: "Caisse d’allocations familiales"),
    Name(typed: "ARS", kind: .ars, official: "ARS"),
    Name(typed: "Association de la ville", kind: .association, official: "Association de la ville"),
    Name(typed: "Communauté de communes", kind: .other, official: "Communauté de communes"),
    Name(typed: "Mars", kind: .other, official: "Mars"),
  ]

  @Test(
    "the sort of a new party is stated, or said in so many words, or « autre »", arguments: names)
  func kinds(row: Name) throws {
    var convention = try StandingConventionTests.pierrefitte()
    convention.parties = [NamedParty(try StandingConventionTests.line(row.typed), row.stated)]
    let values = try #require(convention.facts(in: Register()).first).values
    #expect(values.stated(PartyEntered.partyKind).value == row.kind)
    #expect(values.stated(PartyEntered.officialName).value?.text == row.official)
    let isGuessed = values.contains(WrittenValue("Source", "Nature d’après le nom"))
    #expect(isGuessed == (row.stated == nil))
  }

  @Test("the same party twice makes no convention")
  func oneParty() throws {
    var convention = try StandingConventionTests.pierrefitte()
    convention.parties = [convention.parties[0]]
    let facts = try convention.facts(in: Register())
    #expect(throws: Refusal.self) {
      try Register().admit(act: facts, today: StandingConventionTests.today)
    }
  }

  @Test("a later fact of an act may speak of an earlier one, and the register learns nothing yet")
  func act() throws {
    let desk = try Desk.withConvention()
    let act = [
      NewFact(.party, [.init("Nature", "autre"), .init("Nom", "Bailleur")]),
      NewFact(.party, [.init("Nature", "autre"), .init("Nom", "Mission locale")]),
      NewFact(
        .convention,
        [
          .init("Titre", "Suite"), .init("Nature", "autre"), .init("Partie", "PA-03"),
          .init("Partie", "PA-04"),
        ]),
      NewFact(
        .correction, about: ThingID("C-2015-01"),
        [
          .init("Vise", desk.register.history(of: try desk.thing("C-2015-01"))[0].id.text),
          .init("Titre", "Autre"),
        ]),
      NewFact(.annotation, [.init("Sur", "C-2026-01"), .init("Texte", "Entrée.")]),
    ]
    let admitted = try desk.register.admit(act: act, today: StandingConventionTests.today)
    #expect(
      admitted.map(\.subject.text) == ["PA-03", "PA-04", "C-2026-01", "C-2015-01", "N-0001"])
    #expect(desk.register.count(.party) == 2)
    do throws(Refusal) {
      _ = try desk.register.admit(act: act.reversed(), today: StandingConventionTests.today)
      Issue.record("a link to what comes later was admitted")
    } catch {
      #expect(error.rule == .linkToKnownThing)
    }
  }
}
