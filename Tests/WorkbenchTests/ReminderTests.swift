import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("Reminders")
struct ReminderTests {
  private func marked(_ columns: Int = 80, _ rows: Int = 24) -> WorkbenchState {
    var state = Sample.usual.state(columns, rows)
    _ = state.type("6Vr")
    return state
  }

  @Test("all that is marked is reminded in one act, once it is confirmed")
  func several() throws {
    var state = marked()
    #expect(state.screen.contains("Relancer · 3 signatures"))
    #expect(state.form?.fields[0].typed == ["23/11/2026"])
    #expect(state.form?.focus == 1)
    _ = state.type("courriel")
    _ = state.press(.tab)
    _ = state.type("Merci de signer.")
    let kept = state.press(.control("s"))
    #expect(kept.allSatisfy { if case .append = $0 { false } else { true } })
    #expect(state.screen.contains("C-2015-03, Commune Rouge"))
    #expect(state.screen.contains("3 × relance"))
    guard case .append(_, let facts)? = state.type("s").first else {
      Issue.record("nothing written\n\(state.screen)")
      return
    }
    #expect(facts.map(\.subject.text) == ["SG-002", "SG-003", "SG-004"])
    #expect(facts.map { $0.values.texts(key: "Partie") } == [["PA-02"], ["PA-01"], ["PA-03"]])
    #expect(facts.allSatisfy { $0.values.contains(WrittenValue("Texte", "Merci de signer.")) })
    #expect(facts.allSatisfy { $0.values.contains(WrittenValue("RelanceeLe", "2026-11-23")) })
  }

  @Test("once written, the form is gone and the list says the new reminder")
  func written() throws {
    var sample = Sample.usual
    var state = sample.state()
    _ = state.type("2r")
    while state.form == nil {
      let before = state.place.list.cursor
      _ = state.press(.down)
      if state.place.list.cursor == before { break }
      _ = state.type("r")
    }
    _ = state.press(.control("s"))
    guard case .append(let ticket, let facts)? = state.type("s").first else {
      Issue.record("nothing written\n\(state.screen)")
      return
    }
    let first = sample.facts.count
    for fact in facts {
      sample.add(.reminder, fact.subject.text, fact.values.map { ($0.key, $0.text) })
    }
    _ = state.handle(.written(ticket, .kept(sample.located(from: first))))
    #expect(state.layers.isEmpty && state.writing.isEmpty)
    _ = state.type("6")
    #expect(state.screen.contains("23/11"))
  }

  @Test("a reminder of last week is said before the next one")
  func soon() {
    var sample = Sample.usual
    sample.add(
      .reminder, "SG-002",
      [("Convention", "C-2015-03"), ("Partie", "PA-02"), ("RelanceeLe", "2026-11-20")])
    var state = sample.state()
    _ = state.type("6Vr")
    _ = state.press(.control("s"))
    #expect(state.screen.contains("déjà relancée le 20/11"))
  }

  @Test("r is off, with its reason, where nothing is awaited")
  func off() {
    var state = Sample.usual.state()
    #expect(state.type("3r").isEmpty)
    #expect(state.layers.isEmpty)
    #expect(state.screen.contains("Relancer : aucune signature n’est attendue ici"))
  }

  @Test("a reminder that was not finished is found again")
  func draft() {
    var state = marked()
    _ = state.press(.tab)
    _ = state.type("Bonj")
    guard case .saveDraft(let draft)? = state.press(.escape).first else {
      Issue.record("no draft")
      return
    }
    #expect(Draft(text: draft.text) == draft)
    _ = state.type("r")
    #expect(state.form?.id == draft.id)
    #expect(state.form?.fields.last?.typed == ["Bonj"])
  }

  @Test("the question is as its files say")
  func screens() {
    for (columns, rows) in [(80, 24), (40, 12)] {
      var state = marked(columns, rows)
      _ = state.press(.control("s"))
      ScreenFile.expect(state.render(), is: "reminder-question-\(columns)x\(rows)")
    }
  }
}
