import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("Marks given at the desk")
struct RatingTests {
  /// A desk on a screen, its filter on one thing.
  private func desk(_ screen: String, on label: String = "") -> WritingDesk {
    var desk = WritingDesk()
    desk.type(screen)
    guard !label.isEmpty else { return desk }
    desk.press(.character("/"))
    desk.type(label)
    desk.press(.enter)
    return desk
  }

  @Test(
    "F6 on a protocol writes its marks and comments in one act, for the college that gives them")
  func atDesk() {
    var desk = desk("3", on: "Petite enfance")
    let before = desk.facts.count
    desk.press(.function(6), .control("t"), .control("t"))
    desk.type("2")
    desk.press(.tab)
    desk.type("trop peu de relais")
    desk.press(.up)
    desk.type("n")
    #expect(desk.written(since: before).isEmpty)
    desk.press(.enter)
    let entries = desk.written(since: before)
    #expect(entries.map { $0.values.texts(key: "Principe") } == [["demarche-participative"], []])
    #expect(entries.map { $0.values.texts(key: "Critere") } == [[], ["durabilite"]])
    #expect(entries.map { $0.values.texts(key: "Note") } == [["2"], ["n/o"]])
    #expect(entries.map { $0.values.texts(key: "Texte") } == [["trop peu de relais"], []])
    for entry in entries {
      #expect(entry.values.texts(key: "Cible") == ["P-02"])
      #expect(entry.values.texts(key: "Protocole") == ["P-02"])
      #expect(entry.values.texts(key: "EvalueLe") == ["2026-11-23"])
      #expect(entry.values.texts(key: "College") == ["habitants"])
      #expect(entry.values.texts(key: "Seance").isEmpty)
    }
    #expect(desk.state.layers.isEmpty)
    desk.press(.character("u"))
    #expect(desk.written(since: before + 2).map(\.kind) == [.retraction, .retraction])
  }

  @Test("F6 on an entry rates what the entry is about, for the same college")
  func onEntry() {
    var desk = desk("5", on: "P-03")
    let before = desk.facts.count
    desk.press(.function(6))
    desk.type("4")
    desk.press(.enter)
    let entry = desk.written(since: before).first
    #expect(entry?.values.texts(key: "Cible") == ["P-03"])
    #expect(entry?.values.texts(key: "College") == ["professionnels"])
  }

  @Test("where nothing can be rated, F6 says what to choose")
  func whyNot() {
    var desk = desk("4")
    desk.press(.function(6))
    #expect(desk.state.layers.isEmpty)
    #expect(desk.state.screen.contains("choisissez d’abord un protocole, une convention"))
  }

  @Test("marks the disk refuses come back in the grid, and a telephone number never leaves it")
  func refused() {
    var state = Sample.usual.state()
    _ = state.type("2")
    _ = state.press(.function(6))
    _ = state.type("3")
    _ = state.press(.tab)
    _ = state.type("joindre le 06 12 34 56 78")
    #expect(state.press(.enter) == [])
    #expect(state.screen.contains("téléphone"))
    _ = state.press(.control("u"))
    guard case .append(let ticket, _)? = state.press(.enter).first else {
      Issue.record("nothing was asked of the disk")
      return
    }
    _ = state.handle(.written(ticket, .failed(Words("plus de place", "no room left"))))
    guard case .rating(let grid)? = state.layers.last else {
      Issue.record("the marks are lost")
      return
    }
    #expect(grid.count == 1)
    #expect(state.screen.contains("Rien n’est écrit : plus de place"))
  }

  @Test("the grid at the desk, from a wide screen to a narrow one")
  func screens() {
    for (columns, rows) in [(80, 24), (40, 12)] {
      var state = Sample.usual.state(columns, rows)
      _ = state.type("3")
      _ = state.press(.function(6), .down)
      _ = state.type("2")
      ScreenFile.expect(state.render(), is: "rating-desk-\(columns)x\(rows)")
    }
  }
}
