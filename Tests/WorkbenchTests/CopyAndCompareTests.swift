import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("A convention from another, and what two differ in, on the screen")
struct CopyAndCompareTests {
  @Test("d begins a convention from the selected one: what the command line writes, in one act")
  func copy() throws {
    var desk = WritingDesk()
    desk.type("2")
    let before = desk.facts.count
    desk.type("d")
    #expect(desk.state.screen.contains("Convention d’après une autre"))
    desk.press(.control("u"))
    desk.type("Projet social, suite")
    desk.press(.control("s"))
    let register = desk.state.register
    let model = try #require(ThingID("C-2015-03").flatMap { register.thing($0) })
    let written = desk.written(since: before)
    let expected = try ConventionModel(model, in: Sample.usual.register, reading: desk.state.reader)
      .facts(titled: "Projet social, suite", in: 2026)
    #expect(written.map(\.kind) == expected.map(\.kind))
    #expect(written.map { Set($0.values) } == expected.map { Set($0.values) })
    #expect(written.map(\.subject.text) == ["C-2026-03", "AR-02"])
    #expect(desk.state.layers.isEmpty && desk.state.drafts.isEmpty)
    #expect(desk.state.selectedThing.map { register.id(of: $0).text } == "C-2026-03")
  }

  @Test("a copy that is left keeps its draft, and d takes it up again")
  func draft() {
    var desk = WritingDesk()
    desk.type("2")
    desk.type("d")
    desk.type(" bis")
    desk.press(.escape)
    #expect(desk.state.drafts.count == 1)
    desk.type("d")
    #expect(desk.state.screen.contains("social de territoire bis"))
  }

  @Test("D compares with the convention that is typed, and shows without writing")
  func compare() {
    for (columns, rows) in [(80, 24), (40, 12)] {
      var state = Sample.usual.state(columns, rows)
      _ = state.type("2D")
      #expect(state.screen.contains("Comparer C-2015-03"))
      #expect(!state.screen.contains("▸ C-2015-03"))
      _ = state.type("sante")
      #expect(state.press(.enter) == [])
      ScreenFile.expect(state.render(), is: "differences-\(columns)x\(rows)")
      #expect(state.press(.end, .character("y")).count == 1)
      _ = state.press(.escape)
      #expect(state.layers.isEmpty)
    }
  }
}
