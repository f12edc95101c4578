import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("Conferences and needs analyses")
struct DutiesPaneTests {
  /// A convention in force since 2023 with one conference held, one without a word on residents.
  static let sample: Sample = {
    var sample = Sample.usual
    sample.add(
      .convention, "C-2023-01",
      [("Titre", "Projet social du sud"), ("Nature", "partenariat-pst"), ("Projet", "PST-01")]
        + [("Partie", "PA-01"), ("Partie", "PA-02"), ("EtatDeclare", "en-vigueur")]
        + [("EffetLe", "2022-06-01"), ("ConferenceAnnuelle", "oui"), ("Exemple", "oui")])
    sample.add(
      .conference, "CF-2023-01",
      [("Projet", "PST-01"), ("Annee", "2023"), ("TenueLe", "2023-11-12")]
        + [("AvecHabitants", "oui"), ("Exemple", "oui")])
    sample.add(
      .conference, "CF-2024-01",
      [("Projet", "PST-01"), ("Annee", "2024"), ("TenueLe", "2024-11-12"), ("Exemple", "oui")])
    for (id, college, invited, attended) in [
      ("PR-001", "elus", "6", "4"), ("PR-002", "habitants", "30", "12"),
    ] {
      sample.add(
        .attendance, id,
        [("Seance", "CF-2023-01"), ("College", college), ("Invites", invited)]
          + [("Presents", attended)])
    }
    for (id, state) in [("SU-021", "a-faire"), ("SU-022", "fait")] {
      sample.add(
        .followUp, id,
        [("Nature", "recommandation"), ("IssueDe", "CF-2023-01"), ("Convention", "C-2023-01")]
          + [("Responsable", "CCAS"), ("PourLe", "2024-06-01"), ("Etat", state)]
          + [("Texte", "Afficher les horaires en plusieurs langues.")])
    }
    return sample
  }()

  private func opened(_ columns: Int = 80, _ rows: Int = 24) -> WorkbenchState {
    var state = Self.sample.state(columns, rows)
    _ = state.type(":abs")
    _ = state.press(.enter)
    return state
  }

  @Test("each year says whether it was done, the latest first, and what the marks mean")
  func years() {
    let state = opened()
    #expect(state.place.pane == DutiesPane.id)
    #expect(state.screen.contains("2026 ○  2025 !  2024 ?  2023 ●"))
    #expect(state.screen.contains("indéterminé, il manque : si des habitants y ont pris part"))
  }

  @Test("Enter says why a year is owed, and leads to what was held")
  func detail() {
    var state = opened()
    _ = state.press(.enter)
    while state.detail?.lines[state.place.detail.cursor].link == nil { _ = state.press(.down) }
    _ = state.press(.enter)
    #expect(state.layers.last?.context == .explanation)
    _ = state.press(.escape)
    for _ in 0..<40
    where state.detail?.lines[state.place.detail.cursor].text.contains("CF-2023-01") != true
      || state.detail?.lines[state.place.detail.cursor].text.hasPrefix("2023") == true
    { _ = state.press(.down) }
    _ = state.press(.enter)
    #expect(state.screen.contains("Présence par collège"))
    #expect(state.screen.contains("12/30"))
    #expect(state.screen.contains("Recommandations et suites (1 à faire sur 2)"))
  }

  @Test("s keeps what is missing, then lists what was held")
  func groupings() {
    var state = opened()
    _ = state.type("s")
    #expect(state.screen.contains("2026 ○  2025 !  2024 ?") && !state.screen.contains("2023 ●"))
    _ = state.type("s")
    #expect(state.screen.contains("CF-2023-01"))
    #expect(state.screen.contains("16 présents"))
  }

  @Test("the dashboard says what is missed and leads there")
  func dashboard() {
    var state = Self.sample.state()
    #expect(state.screen.contains("2 obligations annuelles manquées"))
    let keys = state.list?.set.entries.map(\.key) ?? []
    for _ in 0..<(keys.firstIndex(of: "duties") ?? 0) { _ = state.press(.down) }
    _ = state.press(.enter)
    #expect(state.place.pane == DutiesPane.id && state.screen.contains("C-2023-01"))
    _ = state.press(.escape)
    #expect(state.place.pane == DashboardPane.id)
  }

  @Test("the screen is as its files say")
  func screens() {
    for (columns, rows) in [(80, 24), (120, 40), (40, 12)] {
      ScreenFile.expect(opened(columns, rows).render(), is: "duties-years-\(columns)x\(rows)")
    }
    var state = Self.sample.state()
    _ = state.type("8")
    _ = state.type("1")
    ScreenFile.expect(state.render(), is: "dashboard-work-80x24")
  }
}
