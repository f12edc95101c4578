import Journal
import Partnership
import Store
import TestKit
import Testing

@Suite("An erasure under an open register")
struct ErasureTests {
  static func event(_ fact: OpenStore.PlacedFact) throws -> EventID {
    try #require(EventID(fact.fact.id.text))
  }

  @Test("the register reads again, and every other fact is found where it now stands")
  func places() throws {
    let test = try TestStore()
    try StoreTests.begin(test.store)
    let open = try TestStore.open(test.folder.path, "d93a")
    let before = try open.load().register
    let thing = try #require(ThingID("PA-02").flatMap { before.thing($0) })
    let target = try #require(before.history(of: thing).first)
    let id = try #require(EventID(target.id.text))
    _ = try test.store.redact(id, reason: "nom", basis: nil, by: "dgs")
    guard case .loadAgain = try open.refresh() else {
      Issue.record("the open register goes on with what was erased")
      return
    }
    let after = try open.load()
    #expect(after.register.factCount == 2 && after.tally.damaged == 0)
    let convention = try #require(ThingID("C-2015-01").flatMap { after.register.thing($0) })
    let whole = after.register.whole(convention, reading: open.shelf)
    #expect(whole.texts(key: "Titre") == ["Projet social"])
    // Both go on in the same journal.
    for store in [open, test.store] {
      try store.record(
        .party, about: store === open ? "PA-04" : "PA-05",
        [.init("Nature", "commune"), .init("Nom", "Voisine")], in: store.load().register)
    }
    #expect(try open.load().register.factCount == 4)
    var verifier = try open.verifier()
    #expect(verifier.run().outcome == .intact)
  }

  @Test(
    "the other facts of an act stay when one of them is erased",
    arguments: [[0], [1], [2], [0, 1]])
  func acts(erased: [Int]) throws {
    let test = try TestStore()
    let register = try test.store.load().register
    let today = try #require(Day(iso: "2015-03-06"))
    let facts = try (1...3).map { number in
      try register.admit(
        NewFact(
          .party, about: ThingID("PA-0\(number)"),
          [.init("Nature", "commune"), .init("Nom", "Commune \(number)")]), today: today)
    }
    let placed = try test.store.append(facts, by: "dgs", knowing: register)
    for place in erased {
      _ = try test.store.redact(
        Self.event(placed[place]), reason: "nom", basis: nil, by: "dgs")
    }
    let after = try test.store.load()
    #expect(after.register.factCount == 3 - erased.count)
    #expect(after.tally.unfinishedActs == 0)
  }

  @Test("a verification is answered with witnesses and with what was erased elsewhere")
  func answers() throws {
    let test = try TestStore()
    try StoreTests.begin(test.store)
    let other = try TestStore.open(test.folder.path, "pft1")
    try other.record(
      .party, about: "PA-03", [.init("Nature", "commune"), .init("Nom", "Voisine")],
      in: other.load().register)
    let mine = try #require(try test.store.load().register.last)
    let first = try test.store.load().register
    let target = try #require(
      ThingID("PA-01").flatMap { first.thing($0) }.flatMap { first.history(of: $0).first })
    #expect(mine > target.id)
    _ = try test.store.redact(
      try #require(EventID(target.id.text)), reason: "nom", basis: nil, by: "dgs")
    for _ in 0..<2 {
      var verifier = try other.verifier()
      try other.answer(verifier.run(), on: .daily, by: "ccas")
    }
    var verifier = try other.verifier()
    let report = verifier.run()
    #expect(report.witnessesChecked == 1 && report.outcome == .intact)
    #expect(report.erasures.first?.acknowledgements.map(\.description) == ["pft1"])
  }
}
