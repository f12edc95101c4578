import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("Protocols and their matrix")
struct ProtocolsPaneTests {
  /// Protocols with steps, indicators, voices and decisions.
  static let sample: Sample = {
    var sample = Sample.usual
    let principles = [
      ("P-01", ["demarche-participative", "dialogue-ouvert"]),
      ("P-02", ["dialogue-ouvert", "adaptabilite-souplesse"]), ("P-03", ["innovation"]),
    ]
    for (id, served) in principles {
      sample.add(.change, id, served.map { ("Principe", $0) })
    }
    sample.add(
      .change, "P-01", [("Du", "2026-01-15"), ("Au", "2027-12-31"), ("Public", "tout habitant")])
    sample.add(
      .technicalProtocol, "P-06",
      [("Titre", "Sport"), ("Convention", "C-2015-03"), ("Etat", "abandonne")])
    sample.add(
      .step, "ET-003",
      [("Protocole", "P-01"), ("Intitule", "bilan"), ("PourLe", "2026-11-01")])
    sample.add(
      .step, "ET-004",
      [("Protocole", "P-01"), ("Intitule", "salle"), ("FaiteLe", "2026-11-05")])
    sample.add(
      .indicator, "I-01",
      [("De", "P-01"), ("Intitule", "Délai d’attente"), ("Unite", "jours"), ("ValeurCible", "10")]
        + [("ValeurDepart", "35"), ("DepartLe", "2025-12-01")])
    for (month, value) in ["31", "28", "21"].enumerated() {
      sample.add(
        .indicatorValue, "VA-00\(month + 1)",
        [("Indicateur", "I-01"), ("Au", "2026-0\(month * 3 + 3)-01"), ("Valeur", value)])
    }
    sample.add(
      .indicator, "I-02",
      [("De", "P-01"), ("Intitule", "Ménages reçus"), ("Unite", "ménages"), ("ValeurCible", "40")])
    sample.add(
      .followUp, "SU-001",
      [("Nature", "decision"), ("Protocole", "P-01"), ("Responsable", "circonscription")]
        + [("PourLe", "2026-12-10"), ("Texte", "Réunir le groupe d’accueil")])
    return sample
  }()

  private func opened(
    _ columns: Int = 80, _ rows: Int = 24, isASCII: Bool = false
  ) -> WorkbenchState {
    var state = Self.sample.state(columns, rows, isASCII: isASCII)
    _ = state.type("3")
    return state
  }

  @Test("the row says how many steps are done and that one is late; the preview draws them")
  func row() {
    let state = opened()
    #expect(state.screen.contains("2/4 !"))
    #expect(state.screen.contains("2/4, 50 %"))
    #expect(state.screen.contains("35 → 21 jours, cible 10, écart +11, baisse"))
    #expect(state.screen.contains("habitants 1"))
    #expect(state.screen.contains("décisions ouvertes : 1"))
  }

  @Test("a protocol without a method says so on its row and below the list")
  func method() {
    var state = opened()
    _ = state.press(.down)
    #expect(state.screen.contains("! absente"))
    #expect(state.screen.contains("! aucune méthode d’évaluation"))
  }

  @Test("p ticks off a step from the protocol itself")
  func ticking() {
    var state = opened()
    _ = state.type("pbilan")
    _ = state.press(.enter)
    guard case .append(_, let facts)? = state.press(.control("s")).last else {
      Issue.record("nothing written\n\(state.screen)")
      return
    }
    #expect(facts.map(\.subject.text) == ["ET-003"])
    #expect(facts[0].values.contains(WrittenValue("FaiteLe", "2026-11-23")))
  }

  @Test("p takes a protocol to its next state, and says what is missing before it writes")
  func next() {
    var state = opened()
    for _ in 0..<1 { _ = state.press(.down) }
    _ = state.type("pevalue")
    _ = state.press(.enter)
    _ = state.press(.control("s"))
    #expect(state.screen.contains("aucune méthode d’évaluation, obligatoire"))
    #expect(state.screen.contains("aucune évaluation n’est notée de lui"))
    guard case .append(_, let facts)? = state.type("s").last else {
      Issue.record("nothing written\n\(state.screen)")
      return
    }
    #expect(facts.map(\.subject.text) == ["P-02"])
    #expect(facts[0].values == [WrittenValue("Etat", "evalue")])
  }

  @Test("a state out of order is off, says why, and Enter tells the rule")
  func refused() {
    var state = opened()
    _ = state.press(.end)
    for _ in 0..<2 { _ = state.press(.up) }
    _ = state.type("p")
    #expect(state.screen.contains("annexé (d’abord : priorisé, rédigé, validé)"))
    _ = state.type("annexe")
    _ = state.press(.enter)
    #expect(state.layers.last?.context == .explanation)
    #expect(state.screen.contains("convention de 2015, article 1"))
  }

  @Test("the steps of states, filled in, are admitted by the register")
  func admitted() throws {
    let state = opened()
    for step in ThingSteps.ofProtocols {
      let things = state.register.all(.technicalProtocol).filter {
        step.blocked($0, state.reading) == nil
      }
      guard let thing = things.first else { continue }
      let draft = step.draft([thing], state.reading)
      var form = Form(step.definition, draft: draft)
      for index in form.fields.indices
      where !form.fields[index].isFilled && form.fields[index].isMandatory {
        form.fields[index].editor = .line(TextLine("le local est fermé"))
      }
      let journal = form.journal(on: Sample.monday)
      let values = try #require(journal)
      #expect(throws: Never.self) { try state.admit(form.facts(values, in: state.reading)) }
      #expect(FormDefinition.form(for: draft)?.name == step.name)
    }
  }

  @Test("m shows who serves what; Enter goes behind a cell and Esc comes back to it")
  func matrix() {
    var state = opened()
    _ = state.type("m")
    #expect(state.context == .matrix)
    #expect(state.screen.contains("1 abandonné laissé de côté"))
    #expect(state.screen.contains("! Personne ne sert : "))
    #expect(
      state.screen.contains("P-01, démarche participative : servi, 1 évaluation, moyenne 1,0"))
    _ = state.press(.enter)
    #expect(state.place.pane == EvaluationsPane.id && state.list?.selectableCount == 1)
    _ = state.press(.escape)
    #expect(state.context == .matrix)
    _ = state.press(.right)
    #expect(state.screen.contains("P-01, confiance réciproque"))
    _ = state.press(.right)
    for _ in 0..<12 { _ = state.press(.down) }
    #expect(state.screen.contains("dialogue ouvert en continu : P-01, P-02"))
    _ = state.press(.enter)
    #expect(state.place.pane == ProtocolsPane.id && state.list?.selectableCount == 2)
    _ = state.press(.escape, .escape)
    #expect(state.context == .list && state.place.pane == ProtocolsPane.id)
    #expect(state.trail.isEmpty)
  }

  @Test("s shows the matrix of all conventions, and back")
  func scope() {
    var state = opened()
    _ = state.type("ms")
    #expect(state.screen.contains("toutes les conventions"))
    _ = state.type("s")
    #expect(state.screen.contains("C-2015-03"))
    _ = state.type("4")
    #expect(state.place.pane == WatchPane.id && state.context == .list)
  }

  @Test("the matrix of nothing is empty and traps nothing, whatever is pressed")
  func empty() {
    var state = Sample().state()
    _ = state.type("3m")
    _ = state.press(.down, .right, .pageDown, .enter, .up, .left)
    _ = state.type("s?")
    _ = state.press(.escape)
    #expect(state.context == .matrix && state.screen.contains("Aucun protocole"))
  }

  @Test("the screens are as their files say")
  func screens() {
    for (columns, rows) in [(80, 24), (120, 40), (40, 12)] {
      var state = opened(columns, rows)
      ScreenFile.expect(state.render(), is: "protocols-full-\(columns)x\(rows)")
      _ = state.type("m")
      _ = state.press(.down, .right, .right)
      ScreenFile.expect(state.render(), is: "matrix-\(columns)x\(rows)")
    }
    var state = opened(80, 24, isASCII: true)
    _ = state.type("m")
    ScreenFile.expect(state.render(), is: "matrix-ascii-80x24")
    state = opened(80, 60)
    _ = state.press(.enter)
    ScreenFile.expect(state.render(), is: "protocol-detail-80x60")
    state = opened(40, 12)
    _ = state.press(.enter)
    for _ in 0..<8 { _ = state.press(.down) }
    ScreenFile.expect(state.render(), is: "protocol-detail-40x12")
    state = opened()
    _ = state.type("p")
    ScreenFile.expect(state.render(), is: "protocol-steps-80x24")
  }
}
