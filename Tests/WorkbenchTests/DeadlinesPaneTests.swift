import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("Days that matter")
struct DeadlinesPaneTests {
  /// Late, this week, later; computed and only recorded.
  private static let sample: Sample = {
    var sample = SignaturesPaneTests.sample
    sample.add(
      .step, "ET-003",
      [("Protocole", "P-01"), ("Intitule", "bilan du diagnostic"), ("PourLe", "2026-11-10")])
    sample.add(
      .assemblySession, "SE-01",
      [("Partie", "PA-01"), ("Assemblee", "commission-permanente"), ("TenueLe", "2026-12-10")])
    return sample
  }()

  private func opened(_ columns: Int = 80, _ rows: Int = 24) -> WorkbenchState {
    var state = Self.sample.state(columns, rows)
    _ = state.type("7")
    return state
  }

  @Test("what is late stands first, then each week under its heading, in the order of the days")
  func weeks() throws {
    let state = opened()
    let list = try #require(state.list)
    #expect(list.set.headings.first == "En retard")
    #expect(list.set.headings.dropFirst().first == "Semaine 48, 23/11 – 29/11, cette semaine")
    let days = list.set.deadlines.map(\.day)
    #expect(days == days.sorted())
    #expect(list.selectableCount == list.set.deadlines.count)
    #expect(list.set.headings.count == Set(list.set.headings).count)
  }

  @Test("Enter says why a computed day, and opens the thing of a recorded one")
  func enter() throws {
    var state = opened()
    var kinds: Set<String> = []
    for place in 0..<(state.list?.count ?? 0) {
      guard case .deadline(let index, _)? = state.list?.row(at: place) else { continue }
      let deadline = try #require(state.list?.set.deadlines[index])
      _ = state.press(.home)
      while state.place.list.cursor < place { _ = state.press(.down) }
      #expect(state.place.list.cursor == place)
      _ = state.press(.enter)
      if deadline.explanation != nil {
        #expect(state.layers.last?.context == .explanation)
        kinds.insert("why")
      } else {
        #expect(state.place.focus == .detail)
        #expect(state.selectedThing == deadline.subject)
        kinds.insert("thing")
      }
      _ = state.press(.escape)
      #expect(state.place.pane == DeadlinesPane.id && state.layers.isEmpty)
    }
    #expect(kinds == ["why", "thing"])
  }

  @Test("a filter keeps the headings of what it finds, and è opens the screen")
  func filter() {
    var state = Self.sample.state()
    _ = state.type("è/bilan")
    #expect(state.list?.selectableCount == 1)
    #expect(state.screen.contains("── En retard ──"))
    #expect(!state.screen.contains("Semaine 48"))
  }

  @Test("the dashboard leads to it, and back")
  func dashboard() {
    var state = Self.sample.state()
    for _ in 0..<7 where !state.screen.contains("→ 7") { _ = state.press(.down) }
    #expect(state.screen.contains("→ 7"))
    let keys = state.list?.set.entries.map(\.key) ?? []
    for _ in 0..<(keys.firstIndex(of: "dates") ?? 0) { _ = state.press(.down) }
    _ = state.press(.enter)
    #expect(state.place.pane == DeadlinesPane.id)
    _ = state.press(.escape)
    #expect(state.place.pane == DashboardPane.id)
  }

  @Test("two delays of one act are two lines, each kept by itself")
  func lines() throws {
    var state = opened()
    let list = try #require(state.list)
    let ids = list.set.rows.compactMap { list.set.itemID(of: $0, in: state.reading) }
    #expect(Set(ids).count == ids.count)
    _ = state.press(.end)
    let selected = state.place.list.selected
    _ = state.handle(.store(.description(StoreDescription(path: "/tmp/other"))))
    #expect(state.place.list.selected == selected)
    #expect(state.place.list.cursor == list.count - 1)
  }

  @Test("the tabs fit, whatever the width and the screen shown", arguments: [40, 60, 80, 100, 120])
  func tabs(_ columns: Int) {
    for language in Language.allCases {
      for pane in Panes.all {
        var state = Self.sample.state(columns, 24, language)
        _ = state.show(pane.id)
        state.refresh()
        let row = state.render().textRows[0]
        for digit in 1...Panes.numbered.count {
          #expect(row.contains(String(digit)), "\(columns): \(row)")
        }
        let names = [pane.title, pane.shortTitle].map { "▸\($0(language))" }
        #expect(names.contains { row.contains($0) }, "\(columns): \(row)")
        #expect(!row.contains("…"))
      }
    }
  }

  @Test("the screen is as its files say")
  func screens() {
    for (columns, rows) in [(80, 24), (120, 40), (40, 12)] {
      ScreenFile.expect(opened(columns, rows).render(), is: "deadlines-weeks-\(columns)x\(rows)")
    }
  }
}
