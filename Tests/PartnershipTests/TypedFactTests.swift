import Partnership
import Testing

@Suite("Facts as people type them")
struct TypedFactTests {
  static let today = Day.of(2015, 3, 6)

  @Test("a kind is understood by its token, its name and its words", arguments: FactKind.allCases)
  func kinds(kind: FactKind) {
    let words = kind.declaration.words
    let upper = kind.rawValue.uppercased()
    let forms = [kind.rawValue, upper, kind.name, kind.name.lowercased(), words.fr, words.en]
    for form in forms { #expect(FactKind(typed: form) == kind, "\(form)") }
  }

  @Test("an unknown kind is not guessed, and near ones are named")
  func unknownKinds() {
    #expect(FactKind(typed: "signature-requested") == .signatureRequested)
    #expect(FactKind(typed: "Délibération") == .deliberation)
    #expect(FactKind(typed: "") == nil && FactKind(typed: "…") == nil)
    #expect(FactKind(typed: "deliberatio") == nil)
    #expect(FactKind.near("deliberatoin").first == "deliberation")
    #expect(FactKind.near("signatures").contains("signature"))
    #expect(FactKind.near("xyzxyzxyz") == [])
  }

  @Test("a field is understood by its key alone, and by its name", arguments: FactKind.allCases)
  func fields(kind: FactKind) throws {
    for thing in kind.declaration.about.map({ [$0] }) ?? ThingKind.allCases {
      let fields = kind.fields(about: thing)
      for field in fields {
        #expect(fields.filter { $0.name == field.key || $0.key == field.key }.contains(field))
        #expect(fields.filter { $0.key == field.key } == [field], "\(field.key)")
        #expect(field.name != "about" && field.name != "file")
      }
      // A change has names of its own beside those of the thing: they come first.
      let names = kind.declaration.fields.map(\.name)
      #expect(Set(names).count == names.count)
    }
  }

  @Test("the fewest words make a fact of each kind", arguments: FactKind.allCases)
  func everyKind(kind: FactKind) throws {
    var desk = Desk()
    let fact = try desk.make(kind)
    #expect(fact.kind == kind)
    let declaration = kind.declaration
    #expect(declaration.about == nil || fact.subject.kind == declaration.about)
    for field in declaration.fields where field.isMandatory {
      #expect(fact.values.contains { $0.key == field.key }, "\(field.key)")
    }
  }

  struct Fault: CustomTestStringConvertible {
    var kind = FactKind.deliberation
    var about: String?
    var words: [String] = []
    var blank: [String] = []
    var sources: [String] = []
    var cleared: [String] = []
    let says: String
    var testDescription: String { "\(kind) \(words.joined(separator: " ")) → \(says)" }
  }

  static let faults: [Fault] = [
    Fault(words: ["adoptée"], says: "champ=valeur"),
    Fault(words: ["=5"], says: "champ=valeur"),
    Fault(words: ["adoptedOn="], says: "--blank adoptedOn"),
    Fault(words: ["convention=C-2015-01"], says: "Partie (party)"),
    Fault(words: ["convention=C-2015-01", "party=PA-01"], says: "Assemblée (body)"),
    Fault(words: ["affichage=5/3/2015"], says: "peut-être : postedOn"),
    Fault(words: ["adoptedOn=jamais"], says: "une date"),
    Fault(words: ["body=café"], says: "commission-permanente"),
    Fault(about: "bonjour", says: "D-2015-01"),
    Fault(about: "C-2015-01", says: "n’est pas un numéro de « délibération »"),
    Fault(blank: ["affichee"], says: "affichee"),
    Fault(words: ["postedOn=5/3/2015"], blank: ["AfficheeLe"], says: "« postedOn » a une valeur"),
    Fault(sources: ["postedOn"], says: "d’où vient"),
    Fault(sources: ["rien tampon"], says: "« rien »"),
    Fault(cleared: ["postedOn"], says: "« cleared »"),
    Fault(kind: .change, words: ["title=Autre"], says: "--about"),
    Fault(kind: .change, about: "C-2015-01", words: ["adoptedOn=2015"], says: "« adoptedOn »"),
    Fault(kind: .correction, about: "C-2015-01", words: ["title=Autre"], says: "target"),
    Fault(kind: .retraction, about: "C-2015-01", words: ["target=hier"], says: "d’un fait"),
    Fault(kind: .convention, about: "C-2015-01", says: "existe déjà"),
  ]

  @Test("what cannot be read is said in one sentence that names it", arguments: faults)
  func unreadable(row: Fault) throws {
    let desk = try Desk.withConvention()
    var typed = TypedFact(row.kind, about: row.about)
    (typed.blank, typed.sources, typed.cleared) = (row.blank, row.sources, row.cleared)
    do throws(EntryFault) {
      try typed.add(row.words)
      _ = try typed.read(in: desk.register, today: TypedFactTests.today)
      Issue.record("read all the same")
    } catch {
      #expect(error.words.fr.contains(row.says), "\(error.words.fr)")
      #expect(!error.words.en.isEmpty && !error.words.fr.contains("\n"))
    }
  }

  @Test("blanks, unknowns, sources and cleared fields are written by the keys of the journal")
  func marks() throws {
    var desk = try Desk.withConvention()
    var act = TypedFact(.deliberation)
    try act.add(["convention=c-2015-1", "Partie=PA-02", "adopted-on=5/3/2015", "body=conseil muni"])
    try act.add(["state=adoptée"])
    (act.blank, act.unknown) = (["postedOn"], ["acteId"])
    act.sources = ["adoptedOn extrait, page 2"]
    let fact = try desk.record(act)
    #expect(fact.values.contains(WrittenValue("AdopteeLe", "2015-03-05")))
    #expect(fact.values.contains(WrittenValue("Blanc", "AfficheeLe")))
    #expect(
      fact.values.contains(WrittenValue("Inconnu", DeliberationEntered.acteId.declaration.key)))
    #expect(fact.values.contains(WrittenValue("Source", "AdopteeLe extrait, page 2")))
    var change = TypedFact(.change, about: fact.subject.text)
    try change.add(["cleared=adoptedOn"])
    change.cleared = ["body"]
    let cleared = try desk.record(change)
    #expect(
      cleared.values == [
        WrittenValue("Efface", "AdopteeLe"),
        WrittenValue("Efface", DeliberationEntered.body.declaration.key),
      ])
  }

  @Test("facts of one signature find it by convention and party, and a closed one stays closed")
  func signatures() throws {
    var desk = try Desk.withConvention()
    try desk.record(.change, about: "PA-02", [.init("Delibere", "non")])
    let pair = ["convention=C-2015-01", "party=PA-02"]
    let kinds: [(FactKind, [String], String)] = [
      (.signatureRequested, ["requestedOn=6/3/2015"], "SG-001"),
      (.reminder, ["remindedOn=20/3/2015"], "SG-001"),
      (.signature, ["office=maire", "signedOn=1/4/2015"], "SG-001"),
      (.signatureRequested, ["requestedOn=1/5/2015"], "SG-002"),
      (.signatureRefused, ["refusedOn=2/5/2015", "reason=Non"], "SG-002"),
      (.signature, ["office=maire", "signedOn=3/5/2015"], "SG-003"),
    ]
    for (kind, words, subject) in kinds {
      var typed = TypedFact(kind)
      try typed.add(pair + words)
      #expect(try desk.record(typed).subject.text == subject, "\(kind)")
    }
    var other = TypedFact(.reminder)
    try other.add(["convention=C-2015-01", "party=PA-01", "remindedOn=20/3/2015"])
    #expect(try desk.record(other).subject.text == "SG-004")
  }
}

extension Desk {
  /// Reads, admits and takes a typed fact.
  @discardableResult
  mutating func record(_ typed: TypedFact) throws -> Fact {
    let new = try typed.read(in: register, today: TypedFactTests.today)
    return try record(new.kind, about: new.subject?.text, new.values)
  }

  /// A fact of a kind from the fewest words, after those it needs.
  mutating func make(_ kind: FactKind) throws -> Fact {
    var typed = TypedFact(kind)
    if kind.declaration.about == nil { typed.subject = try any(.convention) }
    for field in kind.declaration.fields where field.isMandatory {
      for text in try words(for: field) { typed.values.append(.init(field.name, text)) }
    }
    switch kind {
    case .change, .correction: try typed.add(["title=Autre titre"])
    // A signature is asked for once the act is enforceable: the party that needs none is quicker.
    case .party: try typed.add(["requiresDeliberation=non"])
    case .exchange: typed.values[0].text = "ccas-direction"
    case .evaluation: try typed.add(["finding=Accueil plus clair"])
    case .renumbering: typed.values = [.init("newNumber", "C-2099-01")]
    case .technicalProtocol, .instance: try typed.add(["convention=\(try any(.convention))"])
    default: break
    }
    return try record(typed)
  }

  /// The number of a thing of a kind, which is made when there is none.
  private mutating func any(_ kind: ThingKind) throws -> String {
    if let thing = register.all(kind).first { return register.id(of: thing).text }
    let maker = try #require(FactKind.allCases.first { $0.declaration.about == kind })
    return try make(maker).subject.text
  }

  private mutating func words(for field: FieldDeclaration) throws -> [String] {
    switch field.type {
    case .line, .text: return ["Un texte"]
    case .date: return ["5/3/2015"]
    case .count: return ["3"]
    case .measure: return ["2,5"]
    case .flag: return ["oui"]
    case .rating: return ["3"]
    case .choice(let table): return [table.choices.first?.term.words.fr ?? ""]
    case .thing(let kinds) where field.repeats:
      let first = try any(kinds.first ?? .convention)
      return [first, try make(.party).subject.text]
    case .thing(let kinds): return [try any(kinds.first ?? .convention)]
    case .fact:
      let thing = try thing(any(.convention))
      return register.history(of: thing).map(\.id.text)
    case .digest: return [String(repeating: "a1", count: 32)]
    case .siren: return ["219300597"]
    case .siret: return ["21930059700010"]
    case .inseeCode: return ["93059"]
    }
  }
}
