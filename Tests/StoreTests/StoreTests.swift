import Journal
import Partnership
import Store
import TestKit
import Testing

/// A store in a temporary folder, with a writer whose clock and randomness are the test's.
final class TestStore {
  let folder: TemporaryFolder
  let store: OpenStore

  init(role: String = "d93a") throws {
    folder = try TemporaryFolder()
    _ = try StoreFolder.create(at: "\(folder.path)/magasin")
    store = try TestStore.open(folder.path, role)
  }

  /// Puts a file in the store.
  func write(_ text: String, to path: String) throws {
    let file = "\(folder.path)/magasin/\(path)"
    let parent = file.split(separator: "/").dropLast().joined(separator: "/")
    _ = try Command.run(["mkdir", "-p", "/\(parent)"])
    _ = try Command.run(["dd", "of=\(file)", "status=none"], input: text)
  }

  /// Another program, or another person, on the same store.
  static func open(_ root: String, _ role: String) throws -> OpenStore {
    var surroundings = Surroundings(stateRoot: "\(root)/etat-\(role)", machine: "test")
    surroundings.replica = ReplicaName(role)
    return try OpenStore("\(root)/magasin", surroundings)
  }
}

extension OpenStore {
  /// Admits and appends one fact.
  @discardableResult
  func record(
    _ kind: FactKind, about subject: String? = nil, _ values: [WrittenValue],
    in register: Register
  ) throws -> PlacedFact {
    let new = NewFact(kind, about: subject.flatMap { ThingID($0) }, values)
    let today = try #require(Day(iso: "2015-03-06"))
    let written = try append(
      [register.admit(new, today: today)], by: "mission-pst", knowing: register)
    return try #require(written.first)
  }
}

@Suite("A store")
struct StoreTests {
  static let parties: [(String, [WrittenValue])] = [
    ("PA-01", [.init("Nature", "departement"), .init("Nom", "Département")]),
    ("PA-02", [.init("Nature", "commune"), .init("Nom", "Commune")]),
  ]
  static let convention: [WrittenValue] = [
    .init("Titre", "Projet social"), .init("Nature", "partenariat-pst"),
    .init("Partie", "PA-01"), .init("Partie", "PA-02"),
    .init("Preambule", "Un paragraphe.\n\nUn chemin : \\\\serveur\\ "),
  ]

  /// Records two parties and a convention.
  static func begin(_ store: OpenStore) throws {
    for (id, values) in parties {
      try store.record(.party, about: id, values, in: store.load().register)
    }
    try store.record(.convention, about: "C-2015-01", convention, in: store.load().register)
  }

  @Test("what is recorded is read back, texts included")
  func roundTrip() throws {
    let test = try TestStore()
    try StoreTests.begin(test.store)
    let again = try TestStore.open(test.folder.path, "d93a").load()
    let id = try #require(ThingID("C-2015-01"))
    let thing = try #require(again.register.thing(id))
    #expect(again.register.factCount == 3)
    #expect(again.tally.damaged == 0 && again.tally.unknownKinds.isEmpty)
    let whole = again.register.whole(thing, reading: test.store.shelf)
    #expect(whole.texts(key: "Preambule") == ["Un paragraphe.\n\nUn chemin : \\\\serveur\\ "])
    #expect(again.register.history(of: thing).map(\.author) == ["mission-pst"])
  }

  @Test("every kind of fact goes to the disk and comes back the same", arguments: FactKind.allCases)
  func everyKind(kind: FactKind) throws {
    let declaration = kind.declaration
    var values: [WrittenValue] = []
    for field in declaration.fields {
      values.append(WrittenValue(field.key, Samples.text(of: field.type)))
      if field.repeats { values.append(WrittenValue(field.key, Samples.text(of: field.type))) }
    }
    values += [.init("Blanc", "Quelque"), .init("Source", "Quelque une page du dossier")]
    let subject = try #require(Samples.id(declaration.about ?? .convention))
    let admitted = Samples.admitted(kind, subject, values)
    let fields = FactCoding.fields(of: admitted, by: "mission-pst", after: [])
    let id = try #require(EventID("2015-03-06T08:00:00.000Z-00-d93a"))
    let record = JournalRecord(
      id: id, fields: fields, chain: .zero,
      place: RecordPlace(segment: "x", offset: 0, line: 1, number: 0))
    let fact = try #require(FactCoding.fact(of: record))
    #expect(fact.kind == kind && fact.subject == subject && fact.author == "mission-pst")
    #expect(Set(fact.values) == Set(values))
    for field in declaration.fields where field.repeats {
      #expect(fact.values.texts(key: field.key) == values.texts(key: field.key))
    }
  }

  @Test("two programs of one person share a journal, and each sees what the other wrote")
  func twoPrograms() throws {
    let test = try TestStore()
    try StoreTests.begin(test.store)
    let other = try TestStore.open(test.folder.path, "d93a")
    var registers = try [test.store.load().register, other.load().register]
    for round in 0..<20 {
      for (place, store) in [test.store, other].enumerated() {
        let values: [WrittenValue] = [
          .init(EvaluationEntered.target.declaration.key, "C-2015-01"),
          .init(EvaluationEntered.evaluatedOn.declaration.key, "2015-03-06"),
          .init(EvaluationEntered.finding.declaration.key, "Tour \(round) du programme \(place)"),
        ]
        try store.record(.evaluation, values, in: registers[place])
        for (reader, index) in zip([test.store, other], registers.indices) {
          guard case .facts(let news) = try reader.refresh() else {
            Issue.record("the journal was taken for another one")
            return
          }
          for fact in news {
            let wasTaken = registers[index].ingest(
              fact.fact, at: fact.location, reading: reader.shelf)
            #expect(wasTaken)
          }
        }
      }
    }
    #expect(registers.map(\.factCount) == [43, 43])
    #expect(registers.map { $0.count(.evaluation) } == [40, 40])
    let report = try StoreVerifierRun.report(test.store.folder)
    #expect(report.outcome == .intact && report.units == 44)
  }

  @Test("an act half on disk when the store is opened counts once the other program ends it")
  func actInTwo() throws {
    let test = try TestStore()
    try StoreTests.begin(test.store)
    let other = try TestStore.open(test.folder.path, "d93a")
    let register = try other.load().register
    let file = try #require(try other.folder.segments().files.first)
    let path = "\(other.folder.path)/\(file.path)"
    let before = file.size
    let act = ["Un", "Deux", "Trois"].map {
      NewFact(
        .evaluation,
        [
          .init(EvaluationEntered.target.declaration.key, "C-2015-01"),
          .init(EvaluationEntered.evaluatedOn.declaration.key, "2015-03-06"),
          .init(EvaluationEntered.finding.declaration.key, $0),
        ])
    }
    let today = try #require(Day(iso: "2015-03-06"))
    _ = try other.append(
      register.admit(act: act, today: today), by: "mission-pst", knowing: register)
    let whole = try Command.run(["cat", path]).output
    let lines = whole.utf8.dropFirst(before).split(
      separator: 0x0A, omittingEmptySubsequences: false)
    let first = lines.prefix { !$0.starts(with: Array("Chaine".utf8)) }.count
    let cut = before + lines.prefix(first + 1).reduce(0) { $0 + $1.count + 1 }
    for size in [cut, cut + 30] {
      _ = try Command.run(["truncate", "-s", String(size), path])
      let reader = try TestStore.open(test.folder.path, "lecteur")
      #expect(try reader.load().register.count(.evaluation) == 0)
      let rest = String(decoding: whole.utf8.dropFirst(size), as: UTF8.self)
      _ = try Command.run(["sh", "-c", "cat >> \(path)"], input: rest)
      guard case .loadAgain = try reader.refresh() else {
        Issue.record("the act stays half")
        continue
      }
      #expect(try reader.load().register.count(.evaluation) == 3)
      guard case .facts(let news) = try reader.refresh() else {
        Issue.record("read again for ever")
        continue
      }
      #expect(news.isEmpty)
    }
  }

  @Test("two writers converge, whatever came first, and a fact says what it comes after")
  func twoWriters() throws {
    let test = try TestStore()
    try StoreTests.begin(test.store)
    let commune = try TestStore.open(test.folder.path, "pft1")
    let register = try commune.load().register
    let change = try commune.record(
      .change, about: "C-2015-01", [.init("Exemplaires", "2")], in: register)
    let files = try test.store.folder.segments().files
    let file = try #require(files.first { $0.replica.description == "pft1" })
    let record = try test.store.folder.record(
      at: RecordPlace(
        segment: file.path, offset: Int(change.location.offset), line: 1, number: 0))
    #expect(record.values("Apres").count == 1)
    let left = try test.store.load().register
    let right = try TestStore.open(test.folder.path, "autre").load().register
    let thing = try #require(ThingID("C-2015-01").flatMap { left.thing($0) })
    #expect(left.value(ConventionDrafted.originals, of: thing).value?.number == 2)
    #expect(left.factCount == right.factCount)
  }

  @Test("a kind this version does not know is kept and counted")
  func unknownKind() throws {
    let test = try TestStore()
    try StoreTests.begin(test.store)
    var surroundings = Surroundings(stateRoot: "\(test.folder.path)/etat-x", machine: "test")
    surroundings.replica = ReplicaName("futur")
    var writer = try JournalWriter(test.store.folder, surroundings)
    _ = try writer.append([
      [
        RecordField("Type", "prophetie"), RecordField("Objet", "C-2015-01"),
        RecordField("Avenir", "oui"),
      ],
      [
        RecordField("Type", "annotation"), RecordField("Objet", "N-0001"), RecordField("Par", "x"),
        RecordField("Sur", "C-2015-01"), RecordField("Humeur", "bonne"),
        RecordField("Texte", "Vu."),
      ],
    ])
    let loaded = try test.store.load()
    #expect(loaded.tally.unknownKinds == ["prophetie": 1])
    #expect(loaded.tally.unknownFields == 1)
    let id = try #require(ThingID("N-0001"))
    let thing = try #require(loaded.register.thing(id))
    #expect(
      loaded.register.whole(thing, reading: test.store.shelf).contains(
        WrittenValue("Humeur", "bonne")))
  }

  @Test("a truncated last record leaves everything before it")
  func truncated() throws {
    let test = try TestStore()
    try StoreTests.begin(test.store)
    let file = try #require(try test.store.folder.segments().files.first)
    let path = "\(test.store.folder.path)/\(file.path)"
    #expect(truncateFile(path, to: file.size - 40))
    let loaded = try TestStore.open(test.folder.path, "autre").load()
    #expect(loaded.register.factCount == 2)
    #expect(try StoreVerifierRun.report(test.store.folder).tails.count == 1)
  }

  @Test("the story of a scribe is the same to the byte, every time")
  func scribe() throws {
    var copies: [String] = []
    for _ in 0..<2 {
      let folder = try TemporaryFolder()
      let store = try StoreFolder.create(at: "\(folder.path)/magasin")
      var story: [(Int64, String, NewFact)] = StoreTests.parties.enumerated().map {
        (
          1_425_628_800_000 + Int64($0) * 1000, "mission-pst",
          NewFact(.party, about: ThingID($1.0), $1.1)
        )
      }
      story.append(
        (
          1_425_628_803_000, "mission-pst",
          NewFact(.change, about: ThingID("PA-02"), [.init("Population", "12")])
        ))
      story.append(
        (
          1_425_628_804_000, "mission-pst",
          NewFact(.correction, about: ThingID("PA-02"), [.init("Population", "13")])
        ))
      let count = try Scribe.write(
        story, to: store, replica: "conteur", identifier: "00000000-0000-4000-8000-000000000000",
        stateRoot: "\(folder.path)/etat", seed: 1)
      #expect(count == 4)
      copies.append(readFile("\(store.path)/journaux/conteur/2015-01.rec"))
      let loaded = try TestStore.open(folder.path, "autre").load()
      let thing = try #require(ThingID("PA-02").flatMap { loaded.register.thing($0) })
      #expect(loaded.register.value(PartyEntered.population, of: thing).value?.number == 13)
    }
    #expect(copies[0] == copies[1] && copies[0].utf8.count > 500)
  }
}
