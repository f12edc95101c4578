import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("What waits, by who blocks")
struct SignaturesPaneTests {
  /// A convention for each way to wait.
  static let sample: Sample = {
    var sample = Sample.usual
    func add(_ number: Int, _ title: String, _ values: [(String, String)]) {
      let id = "C-2026-1\(number)"
      sample.add(
        .convention, id,
        [("Titre", title), ("Nature", "autre"), ("Partie", "PA-01"), ("Partie", "PA-02")])
      sample.add(
        .signature, "SG-01\(number)",
        [("Convention", id), ("Partie", "PA-01"), ("Fonction", "présidence")]
          + [("SigneeLe", "2026-09-01")])
      sample.add(
        .deliberation, "D-2026-1\(number)",
        [("Convention", id), ("Partie", "PA-02"), ("Assemblee", "conseil-municipal")]
          + [("Etat", "adoptee"), ("Numero", "2026-8\(number)"), ("ApprouveTexte", "oui")]
          + [("AutoriseSignature", "oui"), ("AdopteeLe", "2026-09-2\(number)")] + values)
    }
    add(0, "À publier", [("TransmiseLe", "2026-09-25"), ("RecueEnPrefecture", "2026-09-26")])
    add(1, "Attend l’AR", [("TransmiseLe", "2026-10-23"), ("EnLigneLe", "2026-10-01")])
    add(2, "À demander", [("EnLigneLe", "2026-11-04"), ("RecueEnPrefecture", "2026-11-03")])
    return sample
  }()

  private func rows(_ state: WorkbenchState) -> [String] {
    guard let list = state.list else { return [] }
    return list.set.rows.map { row in
      if case .heading(let place) = row { return list.set.headings[place] }
      return row.thing.map { state.register.label(of: $0) } ?? ""
    }
  }

  @Test("each act stands under whoever has to do something, the longest wait first")
  func groups() {
    var state = Self.sample.state()
    _ = state.type("6")
    #expect(
      rows(state) == [
        "Vous", "C-2026-12", "Commune", "C-2026-10", "SG-002", "SG-004", "Département", "SG-003",
        "Préfecture (accusé de réception)", "C-2026-11",
      ])
    #expect(state.screen.contains("c’est ce qui bloque"))
  }

  @Test("Enter on the row of enforceability says why, for each side")
  func why() {
    var state = Self.sample.state()
    _ = state.type("6")
    _ = state.press(.down, .enter)
    for _ in 0..<30 where !state.selectedLine.hasPrefix("exécutoire") { _ = state.press(.down) }
    _ = state.press(.enter)
    #expect(state.layers.last?.context == .explanation)
    #expect(state.screen.contains("date exécutoire · Commune Rouge"))
    _ = state.press(.escape)
    #expect(state.selectedLine.hasPrefix("exécutoire"))
  }

  @Test("what is ready is asked for with p, from the row itself")
  func asking() {
    var state = Self.sample.state()
    _ = state.type("6p")
    _ = state.type("signature demandee commune")
    _ = state.press(.enter)
    #expect(state.screen.contains("Pointer « signature demandée » · C-2026-12 · Commune Rouge"))
    guard case .append(_, let facts)? = state.press(.control("s")).last else {
      Issue.record("nothing written\n\(state.screen)")
      return
    }
    #expect(facts.first?.kind == .signatureRequested)
  }

  @Test("a filter finds who blocks and what is to be done, and keeps the groups")
  func filter() {
    var state = Self.sample.state()
    _ = state.type("6/prefecture")
    #expect(state.list?.selectableCount == 1)
    #expect(state.screen.contains("Préfecture (accusé de réception)"))
  }

  @Test("the screen is as its files say")
  func screens() {
    for (columns, rows) in [(80, 24), (120, 40), (40, 12)] {
      var state = Self.sample.state(columns, rows)
      _ = state.type("6")
      _ = state.press(.down)
      ScreenFile.expect(state.render(), is: "signatures-waiting-\(columns)x\(rows)")
    }
  }
}
