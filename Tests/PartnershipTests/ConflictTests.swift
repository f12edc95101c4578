import Partnership
import TestKit
import Testing

@Suite("Fields that several people wrote without knowing of each other")
struct ConflictTests {
  private func title(_ text: String) -> WrittenValue { .init("Titre", text) }

  /// The conflicts of the convention C-2015-01: field, then the versions, oldest first.
  private func conflicts(_ desk: Desk) throws -> [[String]] {
    try desk.register.conflicts(of: desk.thing("C-2015-01"), reading: desk.journal).map {
      [$0.field.key] + $0.versions.map { $0.values.map(\.text).joined(separator: "+") }
    }
  }

  @Test("both values stay visible, and the later one shows")
  func twoValues() throws {
    var desk = try Desk.withConvention()
    try desk.record(.change, about: "C-2015-01", writer: "pft1", [title("Titre de la commune")])
    try desk.record(.change, about: "C-2015-01", writer: "d93a", [title("Titre du Département")])
    #expect(
      try conflicts(desk) == [["Titre", "Titre de la commune", "Titre du Département"]])
    let convention = try desk.thing("C-2015-01")
    #expect(
      desk.register.value(ConventionDrafted.title, of: convention).value?.text
        == "Titre du Département")
    #expect(desk.register.conflicts(reading: desk.journal).map(\.thing.text) == ["C-2015-01"])
  }

  @Test("writing again with both versions known settles it")
  func settled() throws {
    var desk = try Desk.withConvention()
    let theirs = try desk.record(
      .change, about: "C-2015-01", writer: "pft1", [title("De la commune")])
    try desk.record(.change, about: "C-2015-01", writer: "d93a", [title("Du Département")])
    let conflict = try #require(desk.register.conflicts(reading: desk.journal).first)
    let first = try #require(conflict.versions.first)
    let settling = try #require(
      conflict.settled(by: first, reason: "vu avec la commune").first)
    #expect(settling.values.contains(.init("Motif", "vu avec la commune")))
    try desk.record(
      .change, about: settling.subject?.text, writer: "d93a", after: [theirs.id],
      settling.values)
    #expect(try conflicts(desk).isEmpty)
    let convention = try desk.thing("C-2015-01")
    #expect(
      desk.register.value(ConventionDrafted.title, of: convention).value?.text == "De la commune")
  }

  @Test("who knew the earlier value replaces it, even through a third person")
  func known() throws {
    var desk = try Desk.withConvention()
    let first = try desk.record(
      .change, about: "C-2015-01", writer: "pft1", [title("Un")])
    let second = try desk.record(
      .change, about: "C-2015-01", writer: "caf1", after: [first.id], [.init("FinLe", "2018")])
    try desk.record(
      .change, about: "C-2015-01", writer: "d93a", after: [second.id], [title("Trois")])
    #expect(try conflicts(desk).isEmpty)
  }

  @Test("the same value twice, and values of other fields, are no conflict")
  func agreeing() throws {
    var desk = try Desk.withConvention()
    try desk.record(.change, about: "C-2015-01", writer: "pft1", [title("Le même")])
    try desk.record(.change, about: "C-2015-01", writer: "d93a", [title("Le même")])
    try desk.record(.change, about: "C-2015-01", writer: "pft1", [.init("FinLe", "2018")])
    #expect(try conflicts(desk).isEmpty)
  }

  @Test("a field that one clears and another fills is in conflict, and so is a blank")
  func marks() throws {
    var desk = try Desk.withConvention()
    try desk.record(
      .change, about: "C-2015-01", writer: "pft1", [.init("Efface", "Titre")])
    try desk.record(.change, about: "C-2015-01", writer: "d93a", [title("Nouveau")])
    try desk.record(
      .change, about: "C-2015-01", writer: "pft1", [.blank(ConventionDrafted.endOn)])
    try desk.record(.change, about: "C-2015-01", writer: "d93a", [.init("FinLe", "2018")])
    #expect(
      try conflicts(desk) == [["Titre", "", "Nouveau"], ["FinLe", "FinLe", "2018"]])
  }

  @Test("a version that is withdrawn, or corrected into the other, is no version any more")
  func withdrawn() throws {
    var desk = try Desk.withConvention()
    let start = try #require(desk.register.history(of: desk.thing("C-2015-01")).first).id
    let theirs = try desk.record(
      .change, about: "C-2015-01", writer: "pft1", after: [start], [title("Faute")])
    let ours = try desk.record(
      .change, about: "C-2015-01", writer: "d93a", [title("Juste")])
    #expect(try conflicts(desk).count == 1)
    try desk.record(
      .correction, about: "C-2015-01", writer: "pft1",
      [.init("Vise", theirs.id.text), title("Juste")])
    #expect(try conflicts(desk).isEmpty)
    try desk.record(
      .retraction, about: "C-2015-01", writer: "d93a",
      [.init("Vise", ours.id.text), .init("Motif", "double")])
    #expect(try conflicts(desk).isEmpty)
  }

  /// A convention that d93a retracted while pft1, not knowing it, changed its title.
  private func contested() throws -> (desk: Desk, start: FactID, facts: [Fact]) {
    var desk = try Desk.withConvention()
    let start = try #require(desk.register.history(of: desk.thing("C-2015-01")).first).id
    let change = try desk.record(
      .change, about: "C-2015-01", writer: "pft1", after: [start], [title("De la commune")])
    let retraction = try desk.record(
      .retraction, about: "C-2015-01", writer: "d93a",
      [.init("Vise", start.text), .init("Motif", "saisie par erreur")])
    return (desk, start, [change, retraction])
  }

  @Test("a retraction that another's writing stands against is a conflict, until it is settled")
  func contestedRetraction() throws {
    let (desk, _, facts) = try contested()
    let conflict = try #require(desk.register.conflicts(reading: desk.journal).first)
    #expect(conflict.isRetraction && conflict.thing.text == "C-2015-01")
    #expect(conflict.versions.map(\.fact) == facts.map(\.id))
    #expect(conflict.versions.map { $0.values.map(\.text) } == [["oui"], ["non"]])
    for version in conflict.versions {
      var desk = desk
      let settling = conflict.settled(by: version, reason: "vu ensemble")
      #expect(settling.last?.values.texts(key: "Motif") == ["vu ensemble"])
      _ = try desk.register.admit(
        act: settling, today: #require(Day(year: 2026, month: 1, day: 10)))
      for fact in settling {
        try desk.record(
          fact.kind, about: fact.subject?.text, writer: "d93a", after: [facts[0].id], fact.values)
      }
      #expect(desk.register.conflicts(reading: desk.journal).isEmpty)
      let thing = ThingID("C-2015-01").flatMap { desk.register.thing($0) }
      let shown = thing.flatMap {
        desk.register.value(ConventionDrafted.title, of: $0).value?.text
      }
      #expect(shown == (version == conflict.versions[0] ? "De la commune" : nil))
    }
  }

  @Test("who knew of the retraction, or of what was written, contests nothing")
  func uncontestedRetraction() throws {
    var desk = try Desk.withConvention()
    let start = try #require(desk.register.history(of: desk.thing("C-2015-01")).first).id
    let change = try desk.record(
      .change, about: "C-2015-01", writer: "pft1", after: [start], [title("De la commune")])
    // A change of one field, retracted: what others wrote stays, whatever they knew.
    let other = try desk.record(
      .change, about: "C-2015-01", writer: "d93a", [.init("FinLe", "2018")])
    try desk.record(
      .retraction, about: "C-2015-01", writer: "d93a",
      [.init("Vise", other.id.text), .init("Motif", "faute")])
    #expect(desk.register.conflicts(reading: desk.journal).filter(\.isRetraction).isEmpty)
    let seen = desk.register
    try desk.record(
      .retraction, about: "C-2015-01", writer: "d93a", after: [change.id],
      [.init("Vise", start.text), .init("Motif", "tout est faux")])
    #expect(desk.register.conflicts(reading: desk.journal).isEmpty)
    // A correction of what another retracts is lost as well.
    desk.register = seen
    let third = try desk.record(
      .change, about: "C-2015-01", writer: "d93a", after: [change.id], [title("Trois")])
    try desk.record(
      .correction, about: "C-2015-01", writer: "pft1",
      [.init("Vise", third.id.text), title("Quatre")])
    try desk.record(
      .retraction, about: "C-2015-01", writer: "d93a",
      [.init("Vise", third.id.text), .init("Motif", "faute")])
    let conflict = try #require(
      desk.register.conflicts(reading: desk.journal).first { $0.isRetraction })
    #expect(
      conflict.settled(by: conflict.versions[0]).first?.values.contains(title("Quatre")) == true)
  }

  @Test("reminders add up")
  func reminders() throws {
    var desk = try Desk.withConvention()
    let signature = try #require(ThingID("SG-001"))
    desk.take(
      .signatureRequested, signature,
      [.init("Convention", "C-2015-01"), .init("Partie", "PA-02")])
    for (writer, day) in [("pft1", "2015-03-03"), ("d93a", "2015-03-04")] {
      desk.take(
        .reminder, signature, writer: writer,
        [.init("Convention", "C-2015-01"), .init("Partie", "PA-02"), .init("RelanceeLe", day)])
    }
    #expect(try desk.register.hasSeveralWriters(desk.thing("SG-001")))
    #expect(desk.register.conflicts(reading: desk.journal).isEmpty)
  }

  /// One person's journal and what they know of the others'.
  private struct Person {
    let name: String
    var known: Set<FactID> = []

    /// What the facts of this person say they come after: the last one of each other writer.
    var heads: [FactID] {
      var heads: [String: FactID] = [:]
      for fact in known where fact.writer != name {
        heads[fact.writer] = max(heads[fact.writer] ?? fact, fact)
      }
      return heads.values.sorted()
    }
  }

  @Test("exactly the truly concurrent values are shown, whoever met whom before")
  func randomHistories() throws {
    for seed in 1...200 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      var desk = try Desk.withConvention()
      let start = try #require(desk.register.history(of: desk.thing("C-2015-01")).first).id
      var people = ["d93a", "pft1", "caf1"].map { Person(name: $0, known: [start]) }
      var writings: [(fact: FactID, value: String, knew: Set<FactID>)] = [
        (start, "Projet social", [])
      ]
      for _ in 0..<Int.random(in: 2...12, using: &random) {
        let place = Int.random(in: 0..<people.count, using: &random)
        if Bool.random(using: &random) {
          let other = Int.random(in: 0..<people.count, using: &random)
          // A journal is copied whole up to some fact, and so is what it came after.
          people[place].known.formUnion(people[other].known)
        } else {
          let value = ["A", "B", "C"].randomElement(using: &random) ?? "A"
          let fact = try desk.record(
            .change, about: "C-2015-01", writer: people[place].name, after: people[place].heads,
            [title(value)])
          writings.append((fact.id, value, people[place].known))
          people[place].known.insert(fact.id)
        }
      }
      let live = writings.filter { writing in
        !writings.contains { $0.knew.contains(writing.fact) }
      }
      let expected = Set(live.map(\.value)).count > 1 ? live.map(\.value) : []
      let shown = try conflicts(desk).first.map { Array($0.dropFirst()) } ?? []
      #expect(shown == expected, "seed \(seed)")
    }
  }
}
