import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("What was promised")
struct FollowUpsPaneTests {
  /// Promises of a watch cell, a conference, a protocol and nobody knows whom, kept and not.
  static let sample: Sample = {
    var sample = Sample.usual
    sample.add(
      .instance, "IN-01",
      [("Projet", "PST-01"), ("Nom", "Cellule de veille"), ("Nature", "cellule-de-veille")])
    sample.add(
      .meeting, "RN-2026-01",
      [("Instance", "IN-01"), ("Convention", "C-2015-03"), ("TenueLe", "2026-11-18")])
    for year in [2025, 2026] {
      sample.add(
        .conference, "CF-\(year)-01",
        [("Projet", "PST-01"), ("Convention", "C-2015-03"), ("Annee", "\(year)")]
          + [("TenueLe", "\(year)-11-12"), ("AvecHabitants", "oui"), ("Exemple", "oui")])
    }
    let rows: [(String, [(String, String)], String)] = [
      (
        "SU-001",
        [("Nature", "action"), ("IssueDe", "RN-2026-01"), ("Responsable", "CCAS")]
          + [("PourLe", "2026-11-10")], "Ouvrir une permanence le jeudi"
      ),
      (
        "SU-002",
        [("Nature", "decision"), ("IssueDe", "RN-2026-01"), ("Responsable", "circonscription")]
          + [("PourLe", "2026-11-28")], "Réunir le groupe logement"
      ),
      (
        "SU-003",
        [("Nature", "recommandation"), ("IssueDe", "CF-2025-01"), ("Convention", "C-2015-03")]
          + [("PourLe", "2026-11")], "Afficher les horaires en plusieurs langues"
      ),
      (
        "SU-004", [("Nature", "action"), ("Responsable", "CCAS")],
        "Relire le guide d’accueil"
      ),
      (
        "SU-005",
        [("Nature", "action"), ("Convention", "C-2015-03"), ("Responsable", "PMI")]
          + [("Etat", "fait"), ("FaiteLe", "2026-10-02")], "Envoyer le relevé"
      ),
    ]
    for (id, values, text) in rows { sample.add(.followUp, id, values + [("Texte", text)]) }
    return sample
  }()

  private func opened(_ columns: Int = 80, _ rows: Int = 24) -> WorkbenchState {
    var state = Self.sample.state(columns, rows)
    _ = state.type("8")
    return state
  }

  private func groups(_ state: WorkbenchState) -> [String] {
    guard let list = state.list else { return [] }
    return list.set.rows.compactMap { row in
      if case .heading(let place) = row { return "— " + list.set.headings[place] }
      return row.thing.map { state.register.label(of: $0) }
    }
  }

  @Test("what is late stands first, then each term; what is due on an unsure day says so")
  func terms() {
    #expect(
      groups(opened()) == [
        "— En retard (1)", "SU-001", "— En retard, ou non : le jour n’est pas sûr (1)", "SU-003",
        "— Cette semaine (2)", "ET-002", "SU-002", "— Sans échéance (1)", "SU-004",
      ])
  }

  @Test("s groups by owner, by convention, then shows what is over")
  func groupings() {
    var state = opened()
    _ = state.type("s")
    #expect(groups(state).first == "— CCAS (2)")
    #expect(state.screen.contains("par responsable"))
    _ = state.type("s")
    #expect(groups(state).last == "SU-004")
    #expect(groups(state).contains("— Sans convention (1)"))
    _ = state.type("s")
    #expect(Set(groups(state)) == ["— Fait (2)", "ET-001", "SU-005"])
    _ = state.type("s")
    #expect(groups(state).first == "— En retard (1)")
  }

  @Test("a recommendation says since when it has been open, and where it comes from")
  func recommendation() {
    var state = opened()
    _ = state.type("/langues")
    _ = state.press(.enter, .enter)
    #expect(state.screen.contains("recommandée en 2025, toujours ouverte, 1 conférence depuis"))
    #expect(state.screen.contains("CF-2025-01"))
  }

  @Test("p says it is done, once, for one or for all that is marked")
  func done() {
    var state = opened()
    _ = state.type("p")
    #expect(state.screen.contains("Pointer · SU-001"))
    _ = state.press(.enter)
    #expect(state.form?.fields[0].typed == ["23/11/2026"])
    guard case .append(_, let facts)? = state.press(.control("s")).last else {
      Issue.record("nothing written\n\(state.screen)")
      return
    }
    #expect(facts.map(\.kind) == [.change] && facts[0].subject.text == "SU-001")
    #expect(
      Set(facts[0].values) == [
        WrittenValue("Etat", "fait"), WrittenValue("FaiteLe", "2026-11-23"),
      ])
    state = opened()
    _ = state.type("Vp")
    #expect(state.screen.contains("Pointer · 5 marquées"))
    _ = state.type("report")
    _ = state.press(.enter)
    _ = state.type("15/01/2027")
    guard case .append(_, let several)? = state.press(.control("s")).last else {
      Issue.record("nothing written\n\(state.screen)")
      return
    }
    #expect(several.map(\.subject.text).sorted().count == 5)
    #expect(several.allSatisfy { $0.values == [WrittenValue("PourLe", "2027-01-15")] })
  }

  @Test("what is given up has a reason, asks first, and leaves the list once it is written")
  func dropped() {
    var sample = Self.sample
    var state = sample.state()
    _ = state.type("8pabandon")
    _ = state.press(.enter)
    _ = state.press(.control("s"))
    #expect(state.form?.errorCount == 1)
    _ = state.type("le local est fermé")
    _ = state.press(.control("s"))
    guard case .append(let ticket, let facts)? = state.type("s").last else {
      Issue.record("nothing written\n\(state.screen)")
      return
    }
    let first = sample.facts.count
    for fact in facts {
      sample.add(.change, fact.subject.text, fact.values.map { ($0.key, $0.text) })
    }
    _ = state.handle(.written(ticket, .kept(sample.located(from: first))))
    #expect(!groups(state).contains("SU-001") && state.layers.isEmpty)
    _ = state.type("sss")
    #expect(groups(state).contains("— Abandonné (1)"))
    _ = state.press(.end)
    _ = state.type("pfaite")
    _ = state.press(.enter)
    #expect(state.screen.contains("elle est abandonnée"))
  }

  @Test("the screen is as its files say")
  func screens() {
    for (columns, rows) in [(80, 24), (120, 40), (40, 12)] {
      ScreenFile.expect(opened(columns, rows).render(), is: "promises-\(columns)x\(rows)")
    }
  }
}
