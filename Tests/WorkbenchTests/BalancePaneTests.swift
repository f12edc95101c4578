import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("The balance on the screen")
struct BalancePaneTests {
  private func opened(_ columns: Int = 80, _ rows: Int = 24) -> WorkbenchState {
    var state = FollowUpsPaneTests.sample.state(columns, rows)
    _ = state.type("9")
    return state
  }

  @Test("Enter lists what is behind every number, as many as it says; Esc comes back to it")
  func behind() throws {
    var state = opened()
    let list = try #require(state.list)
    var counted = 0
    for place in 0..<list.count {
      guard case .number(let index)? = list.row(at: place) else { continue }
      for _ in 0..<place where state.place.list.cursor < place { _ = state.press(.down) }
      let number = list.set.numbers[index]
      _ = state.press(.enter)
      if number.things.isEmpty {
        #expect(state.place.pane == BalancePane.id && state.place.focus == .detail)
      } else if number.key == "missing.signaturesWaiting" {
        #expect(state.place.pane == SignaturesPane.id)
      } else {
        #expect(state.list?.total == number.things.count, "\(number.key)")
        #expect(state.place.pane != BalancePane.id)
        counted += 1
      }
      _ = state.press(.escape)
      #expect(state.place.pane == BalancePane.id && state.place.list.cursor == place)
    }
    #expect(counted > 8)
  }

  @Test("ç opens it, and a filter keeps the headings of what it finds")
  func filter() {
    var state = FollowUpsPaneTests.sample.state()
    _ = state.type("ç/innovation")
    #expect(state.list?.selectableCount == 1)
    #expect(state.screen.contains("Protocoles par principe servi"))
  }

  @Test("it is drawn up once for each version of the store, not at each key")
  func once() throws {
    var state = opened()
    let key = try #require(state.list?.key)
    _ = state.press(.down, .down, .pageDown, .home)
    #expect(state.list?.key == key && state.models[key] != nil)
  }

  @Test("the screen is as its files say")
  func screens() {
    for (columns, rows) in [(80, 24), (120, 40), (40, 12)] {
      ScreenFile.expect(
        opened(columns, rows).render(), is: "balance-numbers-\(columns)x\(rows)")
    }
  }
}
