import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("Conflicts on the screen")
struct ConflictsPaneTests {
  /// The end of a convention, written by two people who did not know of each other, and a number
  /// both took.
  private static let sample: Sample = {
    var sample = Sample.usual
    sample.add(.change, "C-2026-02", writer: "pft1", [("FinLe", "2027-03-31")])
    sample.add(.change, "C-2026-02", [("FinLe", "2027-06-30")])
    sample.add(
      .technicalProtocol, "P-01", writer: "pft1",
      [("Titre", "Accueil commun"), ("Convention", "C-2015-03"), ("Exemple", "oui")])
    return sample
  }()

  /// The workbench once the conflicts were looked for.
  private func opened(_ columns: Int = 80, _ rows: Int = 24) -> WorkbenchState {
    var state = Self.sample.state(columns, rows)
    _ = state.handle(.store(.conflicts(state.register.conflicts(reading: state.reader))))
    return state
  }

  @Test("the dashboard says so first, and leads to the list")
  func dashboard() {
    var state = opened()
    #expect(state.screen.contains("2 conflits à régler"))
    _ = state.press(.enter)
    #expect(state.place.pane == ConflictsPane.id)
    #expect(state.list?.total == 3)
    #expect(state.screen.contains("30/06/2027"))
    ScreenFile.expect(state.render(), is: "conflicts-listed-80x24")
  }

  @Test("Enter on a value asks, S lets it hold, and the conflict is gone once it is on disk")
  func settle() throws {
    var state = opened()
    _ = state.press(.enter, .enter)
    while state.selectedLine.contains("31/03/2027") == false { _ = state.press(.down) }
    #expect(state.press(.enter).isEmpty)
    #expect(state.layers.last?.context == .confirmation)
    ScreenFile.expect(state.render(), is: "conflicts-question-80x24")
    guard case .append(let ticket, let facts)? = state.type("s").last else {
      Issue.record("nothing to append\n\(state.screen)")
      return
    }
    #expect(facts.map(\.kind) == [.change])
    #expect(facts.first?.values.texts(key: "FinLe") == ["2027-03-31"])
    var sample = Self.sample
    let known = sample.facts.map(\.id).filter { $0.writer == "pft1" }
    sample.add(.change, "C-2026-02", after: known, [("FinLe", "2027-03-31")])
    state.reader = MemoryReader(facts: sample.facts)
    let written = sample.located(from: sample.facts.count - 1)
    _ = state.handle(.written(ticket, .kept(written)))
    #expect(state.conflicts.isEmpty)
    #expect(state.overview.conflicts == 1)
  }

  @Test("a contested retraction is settled the same way: what was retracted is written again")
  func contested() throws {
    var sample = Sample.usual
    let definition = try #require(sample.facts.first { $0.subject.text == "P-01" })
    sample.add(
      .change, "P-01", writer: "pft1", after: [definition.id], [("Titre", "Accueil de nuit")])
    sample.add(
      .retraction, "P-01", [("Vise", definition.id.text), ("Motif", "saisi deux fois")])
    var state = sample.state(80, 24)
    _ = state.handle(.store(.conflicts(state.register.conflicts(reading: state.reader))))
    #expect(state.screen.contains("1 conflit à régler"))
    _ = state.press(.up, .enter, .enter)
    #expect(state.screen.contains("retiré par l’un, écrit par l’autre"))
    for _ in 0..<20 where !state.selectedLine.contains("oui") { _ = state.press(.down) }
    _ = state.press(.enter)
    ScreenFile.expect(state.render(), is: "conflicts-retraction-80x24")
    guard case .append(let ticket, let facts)? = state.type("s").last else {
      Issue.record("nothing to append\n\(state.screen)")
      return
    }
    #expect(facts.map(\.kind) == [.technicalProtocol])
    let known = sample.facts.map(\.id).filter { $0.writer == "pft1" }
    sample.add(
      .technicalProtocol, "P-01", after: known,
      facts.flatMap { $0.values.map { ($0.key, $0.text) } })
    state.reader = MemoryReader(facts: sample.facts)
    _ = state.handle(.written(ticket, .kept(sample.located(from: sample.facts.count - 1))))
    #expect(state.conflicts.isEmpty)
    let thing = try #require(ThingID("P-01").flatMap { state.register.thing($0) })
    #expect(state.register.value(ProtocolDrawn.title, of: thing).value?.text == "Accueil de nuit")
  }

  @Test("news that contradict what is here show at once, on the thing too")
  func arriving() {
    var sample = Sample.usual
    var state = sample.state(120, 40)
    #expect(!state.screen.contains("à régler"))
    sample.add(.change, "C-2026-02", writer: "pft1", [("FinLe", "2027-03-31")])
    state.reader = MemoryReader(facts: sample.facts)
    _ = state.handle(.store(.facts(sample.located(from: sample.facts.count - 1))))
    #expect(state.screen.contains("1 conflit à régler"))
    _ = state.type("2")
    while state.selectedThing.map({ state.register.id(of: $0).text }) != "C-2026-02" {
      _ = state.press(.down)
    }
    #expect(state.screen.contains("2 valeurs, écrites sans se savoir"))
  }
}
