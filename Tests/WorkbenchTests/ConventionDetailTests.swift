import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("The detail of a convention")
struct ConventionDetailTests {
  private static let sample: Sample = {
    var sample = SignaturesPaneTests.sample
    let digest = { (letter: String) in String(repeating: letter, count: 64) }
    sample.add(
      .textVersion, "T-01",
      [("Convention", "C-2026-12"), ("Numero", "1"), ("ArreteLe", "2026-08-01")]
        + [("Sha256", digest("a"))]
        + [("Texte", "Article 1\nLes parties se réunissent deux fois par an au moins.")])
    sample.add(
      .textVersion, "T-02",
      [("Convention", "C-2026-12"), ("Numero", "2"), ("ArreteLe", "2026-08-20")]
        + [("Sha256", digest("b"))]
        + [("Texte", "Article 1\nLes parties se réunissent chaque trimestre au moins.")])
    sample.add(
      .change, "D-2026-12",
      [("Numero", "2026-99"), ("Motif", "numéro corrigé par la mairie"), ("Efface", "EnLigneLe")])
    sample.add(
      .conventionEvent, "EV-01",
      [("Convention", "C-2026-12"), ("Nature", "concertation-ouverte")]
        + [("SurvenuLe", "2026-07-01")])
    return sample
  }()

  /// The detail of a thing of the sample, the cursor on its first line.
  private func opened(
    _ id: String, _ columns: Int = 80, _ rows: Int = 24
  ) throws -> WorkbenchState {
    var state = Self.sample.state(columns, rows)
    let thing = try #require(ThingID(id).flatMap { state.register.thing($0) })
    _ = state.type("2")
    state.place.subject = state.reading.itemID(of: thing)
    state.place.focus = .detail
    _ = state.handle(.resumed)
    return state
  }

  private func lines(_ state: WorkbenchState) -> [String] {
    state.detail?.lines.map(\.text) ?? []
  }

  @Test("the timeline says what each fact changed, of the convention and of what hangs on it")
  func timeline() throws {
    let state = try opened("C-2026-12", 120, 60)
    let lines = lines(state)
    let start = try #require(lines.firstIndex { $0.hasPrefix("Historique") })
    let history = Array(lines[start...])
    #expect(history.contains { $0.contains("Numéro : 2026-82 → 2026-99") })
    #expect(history.contains { $0.contains("Motif : numéro corrigé par la mairie") })
    #expect(history.contains { $0.contains("En ligne le : effacé") })
    #expect(history.contains { $0.contains("Ce qui arrive : concertation ouverte") })
    #expect(history.contains { $0.contains("modification D-2026-12, par") })
    #expect(history.contains { $0.contains("Fonction : présidence") })
    #expect(!history.contains { $0.contains("Convention :") })
    let instants = history.filter { $0.contains(", par ") }.map { String($0.prefix(18)) }
    #expect(instants == instants.sorted(by: >))
  }

  @Test("the dates the law computes open their reasons, of the act and of the convention")
  func reasons() throws {
    var state = try opened("D-2026-12")
    for label in ["Exécutoire", "Déféré du préfet", "Recours des tiers"] {
      for _ in 0..<60 where !state.selectedLine.hasPrefix(label) { _ = state.press(.down) }
      #expect(state.selectedLine.hasPrefix(label))
      _ = state.press(.enter)
      #expect(state.layers.last?.context == .explanation)
      _ = state.press(.escape)
      _ = state.press(.home)
    }
  }

  @Test("a finding says its weight, its code, what is wrong and what to do; Enter says why")
  func findings() throws {
    var state = try opened("C-2015-03")
    let all = lines(state)
    let heading = try #require(all.first { $0.hasPrefix("Constats") })
    #expect(heading.contains("("))
    for _ in 0..<60 where !state.selectedLine.contains(", NO_") { _ = state.press(.down) }
    #expect(state.selectedLine.contains("avertissement, NO_") || state.selectedLine.contains("NO_"))
    _ = state.press(.enter)
    #expect(state.layers.last?.context == .explanation)
    #expect(state.screen.contains("Source"))
  }

  @Test("a version of the text shows, word by word, what it changes in the one before")
  func texts() throws {
    var state = try opened("T-02")
    let text = lines(state).joined(separator: " ")
    #expect(text.contains("Ce qui change depuis T-01"))
    #expect(text.contains("[-"))
    #expect(text.contains("{+"))
    #expect(text.contains("chaque"))
    let removed = state.detail?.lines.flatMap(\.pieces).filter { $0.style == .failure } ?? []
    #expect(removed.first?.text.hasPrefix("[-") == true)
    _ = state.handle(.resize(Size(columns: 40, rows: 12)))
    for line in state.detail?.lines ?? [] {
      #expect(TextWidth.columns(of: line.text) <= 40)
    }
    let first = try opened("T-01")
    #expect(!lines(first).joined().contains("Ce qui change"))
  }

  @Test("every deliberation, signature and event is a line that opens it")
  func children() throws {
    var state = try opened("C-2026-12")
    for label in ["D-2026-12", "SG-012", "EV-001", "T-02"] {
      _ = state.press(.home)
      let isThere = { (line: String) in line.hasPrefix("  \(label)") }
      for _ in 0..<90 where !isThere(state.selectedLine) { _ = state.press(.down) }
      _ = state.press(.enter)
      #expect(state.selectedThing.map { state.register.label(of: $0) } == label)
      _ = state.press(.escape)
    }
  }

  @Test("the details are as their files say")
  func screens() throws {
    for (columns, rows) in [(80, 24), (40, 12)] {
      ScreenFile.expect(
        try opened("T-02", columns, rows).render(), is: "text-version-\(columns)x\(rows)")
      ScreenFile.expect(
        try opened("D-2026-12", columns, rows).render(), is: "deliberation-\(columns)x\(rows)")
    }
    ScreenFile.expect(
      try opened("C-2026-12", 80, 70).render(), is: "convention-whole-80x70")
    ScreenFile.expect(
      try opened("C-2026-12", 120, 40).render(), is: "convention-law-120x40")
  }
}
