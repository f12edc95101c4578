import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("The watch cell")
struct WatchPaneTests {
  /// Signals of three themes, decided and not, a session with its members, and indicators.
  static let sample: Sample = {
    var sample = ProtocolsPaneTests.sample
    sample.add(
      .instance, "IN-01",
      [("Projet", "PST-01"), ("Nom", "Cellule de veille"), ("Nature", "cellule-de-veille")]
        + [("Membre", "CCAS"), ("Membre", "bailleur social"), ("Membre", "collège")])
    sample.add(
      .meeting, "RN-2026-01",
      [("Instance", "IN-01"), ("Convention", "C-2015-03"), ("Numero", "7")]
        + [("TenueLe", "2026-11-18"), ("OrdreDuJour", "Signaux nouveaux")])
    for (college, count) in [("habitants", "4"), ("elus", "2")] {
      sample.add(
        .attendance, college == "elus" ? "PR-001" : "PR-002",
        [("Seance", "RN-2026-01"), ("College", college), ("Presents", count)])
    }
    sample.add(.change, "S-0001", [("Seance", "RN-2026-01")])
    sample.add(
      .followUp, "SU-002",
      [("Nature", "decision"), ("IssueDe", "S-0001"), ("Responsable", "circonscription")]
        + [
          ("Protocole", "P-04"), ("PourLe", "2026-12-10"), ("Texte", "Former un groupe de travail"),
        ])
    return sample
  }()

  private func opened(
    _ columns: Int = 80, _ rows: Int = 24, isASCII: Bool = false
  ) -> WorkbenchState {
    var state = Self.sample.state(columns, rows, isASCII: isASCII)
    _ = state.type("4")
    return state
  }

  private func rows(_ state: WorkbenchState) -> [String] {
    guard let list = state.list else { return [] }
    return list.set.rows.compactMap { row in
      if case .heading(let place) = row { return "— " + list.set.headings[place] }
      return row.thing.map { state.register.label(of: $0) }
    }
  }

  @Test("s groups the signals: without decision first, then by theme, by district and by state")
  func groupings() {
    var state = opened()
    #expect(rows(state).first == "S-0001")
    _ = state.type("s")
    #expect(
      rows(state).prefix(2) == ["— Sans décision depuis plus de 30 jours (1)", "S-0003"])
    _ = state.type("s")
    #expect(rows(state).first == "— accès aux droits (1)")
    _ = state.type("s")
    #expect(rows(state).contains("— Quartier est (1)"))
    _ = state.type("s")
    #expect(rows(state).first == "— ouvert (2)")
  }

  @Test("the preview says what was decided, by whom, for when and to which protocol it leads")
  func preview() {
    var state = opened()
    #expect(state.screen.contains("à faire, circonscription, 10/12 → P-04 : Former un groupe"))
    #expect(state.screen.contains("P-01 Accès aux droits · P-04"))
    for _ in 0..<5 where state.selectedThing.map({ state.register.label(of: $0) }) != "S-0003" {
      _ = state.press(.down)
    }
    #expect(state.screen.contains("aucune, depuis 83 jours"))
    #expect(state.screen.contains("<5"))
  }

  @Test("p takes a decision: who, for when, to which protocol, and the signal is acted on")
  func decision() {
    var state = opened()
    _ = state.type("/sante")
    _ = state.press(.enter)
    _ = state.type("pdecision")
    _ = state.press(.enter)
    _ = state.type("Ouvrir une permanence")
    _ = state.press(.tab)
    _ = state.type("PMI")
    _ = state.press(.tab)
    _ = state.type("10/12")
    _ = state.press(.tab)
    _ = state.type("P-02")
    guard case .append(_, let facts)? = state.press(.control("s")).last else {
      Issue.record("nothing written\n\(state.screen)")
      return
    }
    #expect(facts.map(\.kind) == [.followUp, .change])
    #expect(facts[0].values.contains(WrittenValue("IssueDe", "S-0003")))
    #expect(facts[0].values.contains(WrittenValue("Nature", "decision")))
    #expect(
      facts[1].values == [
        WrittenValue("Etat", "traite"), WrittenValue("Protocole", "P-01"),
        WrittenValue("Protocole", "P-02"),
      ])
  }

  @Test("p follows, observes, closes with its reason and what stays open, and opens again")
  func course() {
    var state = opened()
    _ = state.type("pobserve")
    _ = state.press(.enter)
    _ = state.type("21")
    guard case .append(_, let observed)? = state.press(.control("s")).last else {
      Issue.record("nothing written\n\(state.screen)")
      return
    }
    #expect(observed.map(\.kind) == [.observation])
    state = opened()
    _ = state.type("pclos")
    _ = state.press(.enter)
    _ = state.type("le bailleur a repris les dossiers")
    _ = state.press(.control("s"))
    #expect(state.screen.contains("! circonscription, 10/12 : Former un groupe"))
    guard case .append(_, let closed)? = state.type("s").last else {
      Issue.record("nothing written\n\(state.screen)")
      return
    }
    #expect(closed[0].values.contains(WrittenValue("Etat", "clos")))
    state = opened()
    _ = state.type("/education")
    _ = state.press(.enter)
    _ = state.type("p")
    #expect(state.screen.contains("à suivre (il est clos)"))
    _ = state.type("rouvert")
    _ = state.press(.enter)
    #expect(state.form != nil)
  }

  @Test("every step of signals, indicators and evaluations, filled in, is admitted")
  func admitted() throws {
    let state = opened()
    for step in ThingSteps.ofWatch {
      let things = step.kinds.flatMap { state.register.all($0) }.filter {
        step.blocked($0, state.reading) == nil
      }
      let thing = try #require(things.first, "\(step.name)")
      let draft = step.draft([thing], state.reading)
      var form = Form(step.definition, draft: draft)
      for index in form.fields.indices where !form.fields[index].isFilled {
        let text =
          switch form.fields[index].declaration.type {
          case .date: "12/11/2026"
          case .measure: "3"
          case .text, .line: "une ligne"
          default: ""
          }
        switch form.fields[index].editor {
        case .line: form.fields[index].editor = .line(TextLine(text))
        case .area: form.fields[index].editor = .area(TextArea(text))
        case .boxes: break
        }
      }
      let journal = form.journal(on: Sample.monday)
      let values = try #require(journal)
      let own = form.facts(values, in: state.reading)
      let facts = own + (step.definition.also?(own, state.register) ?? [])
      let isEmpty = facts.allSatisfy { $0.kind == .change && $0.values.isEmpty }
      if !isEmpty {
        #expect(throws: Never.self) { try state.register.admit(act: facts, today: Sample.monday) }
      }
      #expect(FormDefinition.form(for: draft)?.name == step.name)
    }
  }

  @Test("t narrows to a theme, counts it, and goes back")
  func themes() {
    var state = opened()
    _ = state.type("t")
    #expect(state.screen.contains("tous les thèmes") && state.screen.contains("santé (1)"))
    _ = state.type("sante")
    _ = state.press(.enter)
    #expect(rows(state) == ["S-0003"])
    _ = state.press(.escape)
    #expect(rows(state).count == 4)
    _ = state.type("6t")
    #expect(state.screen.contains("ne liste ni signaux ni protocoles"))
  }

  @Test("i lists the indicators with their gap; p records a value; Esc comes back")
  func indicators() {
    var state = opened()
    _ = state.type("i")
    #expect(state.place.pane == IndicatorsPane.id)
    #expect(state.screen.contains("+11") && state.screen.contains("baisse"))
    _ = state.type("p")
    _ = state.press(.enter)
    _ = state.type("18")
    guard case .append(_, let facts)? = state.press(.control("s")).last else {
      Issue.record("nothing written\n\(state.screen)")
      return
    }
    #expect(facts.map(\.kind) == [.indicatorValue])
    state = opened()
    _ = state.type("i")
    _ = state.press(.escape)
    #expect(state.place.pane == WatchPane.id)
  }

  @Test("links lead from a signal to its protocol, to its evaluation, and back again")
  func links() {
    var state = opened(80, 60)
    _ = state.press(.enter)
    let follow = { (state: inout WorkbenchState, words: String) in
      for _ in 0..<80 where !state.selectedLine.contains(words) { _ = state.press(.down) }
      _ = state.press(.enter)
    }
    follow(&state, "P-01 Accès")
    #expect(state.selectedThing.map { state.register.label(of: $0) } == "P-01")
    follow(&state, "E-0001")
    #expect(state.selectedThing.map { state.register.label(of: $0) } == "E-0001")
    follow(&state, "S-0001")
    #expect(state.selectedThing.map { state.register.label(of: $0) } == "S-0001")
  }

  @Test("the sessions of the watch cell tell who sits there by organisation")
  func sessions() {
    var state = opened()
    _ = state.type(":Séances de veille")
    _ = state.press(.enter)
    #expect(state.screen.contains("CCAS · bailleur social · collège"))
    #expect(state.screen.contains("élus 2 · habitants 4"))
    _ = state.press(.enter)
    #expect(state.screen.contains("Qui y siège, par organisation"))
  }

  @Test("the screens are as their files say")
  func screens() {
    for (columns, rows) in [(80, 24), (120, 40), (40, 12)] {
      var state = opened(columns, rows)
      ScreenFile.expect(state.render(), is: "watch-decided-\(columns)x\(rows)")
      _ = state.type("s")
      ScreenFile.expect(state.render(), is: "watch-undecided-\(columns)x\(rows)")
      _ = state.type("i")
      ScreenFile.expect(state.render(), is: "indicators-full-\(columns)x\(rows)")
    }
    var state = opened(80, 24, isASCII: true)
    ScreenFile.expect(state.render(), is: "watch-ascii-80x24")
    state = opened(80, 50)
    _ = state.press(.enter)
    ScreenFile.expect(state.render(), is: "signal-detail-80x50")
    state = opened(40, 12)
    _ = state.press(.enter)
    for _ in 0..<9 { _ = state.press(.down) }
    ScreenFile.expect(state.render(), is: "signal-detail-40x12")
    state = opened(80, 24)
    _ = state.type("i")
    _ = state.press(.enter)
    ScreenFile.expect(state.render(), is: "indicator-detail-80x24")
  }
}
