import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("Marks over time and by college")
struct RatingsPageTests {
  static let sample: Sample = {
    var sample = WatchPaneTests.sample
    let rows = [
      ("2026-02-10", "habitants", "1"), ("2026-04-10", "habitants", "2"),
      ("2026-06-10", "habitants", "3"), ("2026-09-10", "elus", "4"), ("2026-10-01", "elus", "n/o"),
    ]
    for (number, row) in rows.enumerated() {
      sample.add(
        .evaluation, "E-001\(number)",
        [("Cible", "P-02"), ("EvalueLe", row.0), ("Nature", "bilan-annuel"), ("College", row.1)]
          + [("Principe", "innovation"), ("Note", row.2), ("Critere", "pertinence")]
          + [("Texte", "Constat.")])
    }
    return sample
  }()

  private func opened(
    _ columns: Int = 80, _ rows: Int = 24, isASCII: Bool = false
  ) -> WorkbenchState {
    var state = Self.sample.state(columns, rows, isASCII: isASCII)
    _ = state.type("5c")
    return state
  }

  @Test("a principle tells its marks, mean and word; too few of them say so")
  func words() {
    let state = opened(80, 70)
    #expect(state.screen.contains("4 notes, moyenne 2,5 sur 4, hausse"))
    #expect(state.screen.contains("2,0, 3 notes"))
    #expect(state.screen.contains("trop peu de notes (1 note)"))
    #expect(state.screen.contains("aucune évaluation"))
    #expect(
      state.screen.contains("Protocoles sans évaluation (1)")
        || state.screen.contains("Protocoles sans évaluation"))
  }

  @Test("Enter on a principle lists its entries; Esc comes back to the page, then to the list")
  func links() {
    var state = opened(80, 70)
    for _ in 0..<80 where !state.selectedLine.contains("moyenne 2,5") { _ = state.press(.down) }
    _ = state.press(.enter)
    #expect(state.place.pane == EvaluationsPane.id && state.list?.selectableCount == 6)
    _ = state.press(.escape)
    #expect(state.place.page != nil)
    _ = state.press(.escape)
    #expect(state.place.page == nil && state.place.pane == EvaluationsPane.id)
    #expect(state.context == .list)
  }

  @Test("an entry tells what it is about, its mark and the signals behind its protocol")
  func entry() {
    var state = Self.sample.state(80, 40)
    _ = state.type("5/E-0001")
    _ = state.press(.enter, .enter)
    #expect(state.screen.contains("1/4") && state.screen.contains("Signaux derrière le protocole"))
    _ = state.type("precommandation")
    _ = state.press(.enter)
    _ = state.type("Afficher les horaires")
    guard case .append(_, let facts)? = state.press(.control("s")).last else {
      Issue.record("nothing written\n\(state.screen)")
      return
    }
    #expect(facts[0].values.contains(WrittenValue("Nature", "recommandation")))
    #expect(facts[0].values.contains(WrittenValue("IssueDe", "E-0001")))
  }

  @Test("the life of a convention is drawn to scale, with a date beside each letter")
  func life() {
    var state = Self.sample.state(80, 70)
    _ = state.type("2")
    _ = state.press(.enter)
    #expect(state.screen.contains("Frise, à l’échelle"))
    #expect(state.screen.contains("a 2015") || state.screen.contains("mars 2015"))
    #expect(state.screen.contains("vote, Département"))
  }

  @Test("the screens are as their files say")
  func screens() {
    for (columns, rows) in [(80, 24), (120, 40), (40, 12)] {
      ScreenFile.expect(opened(columns, rows).render(), is: "ratings-\(columns)x\(rows)")
    }
    ScreenFile.expect(opened(80, 60, isASCII: true).render(), is: "ratings-ascii-80x60")
    var state = Self.sample.state(80, 40)
    _ = state.type("5")
    _ = state.press(.enter)
    ScreenFile.expect(state.render(), is: "evaluation-detail-80x40")
  }
}
