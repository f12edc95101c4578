import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("Forms of any kind")
struct FormTests {
  private static let change = FormDefinition.change(
    named: "test", Words("Séance", "Session"),
    mandatory: [DeliberationEntered.sessionOn.declaration],
    optional: [
      DeliberationEntered.printedNumber.declaration, DeliberationEntered.body.declaration,
      DeliberationEntered.isUrgent.declaration,
    ],
    question: FormQuestion(verb: Words("modifier la séance", "change the session")))

  private func opened() -> WorkbenchState {
    var state = Sample.usual.state()
    let thing = ThingID("D-2015-02").flatMap { state.register.thing($0) }
    guard let thing else { return state }
    _ = state.open(Self.change, state.reading.change(Self.change, of: thing))
    _ = state.handle(.resumed)
    return state
  }

  private func written(_ effects: [Effect]) -> AdmittedFact? {
    for case .append(_, let facts) in effects { return facts.first }
    return nil
  }

  @Test("a change begins with what is recorded, and writes only what differs")
  func differences() throws {
    var state = opened()
    #expect(state.form?.fields.map(\.typed) == [["03/12/2026"], [], ["conseil municipal"], []])
    #expect(state.screen.contains("Séance · C-2015-03 · Commune Rouge"))
    #expect(state.form?.focus == 1)
    _ = state.type("2026-88")
    #expect(written(state.press(.control("s"))) == nil)
    #expect(state.screen.contains("rien n’est écrit avant S"))
    #expect(state.screen.contains("2026-88"))
    let fact = try #require(written(state.type("s")))
    #expect(fact.kind == .change && fact.subject.text == "D-2015-02")
    #expect(fact.values == [WrittenValue("Numero", "2026-88")])
    #expect(state.screen.contains("écriture…"))
  }

  @Test("a value that was taken out is cleared, and a mandatory one is asked for")
  func cleared() throws {
    var state = opened()
    _ = state.press(.tab)
    _ = state.press(.control("u"))
    #expect(state.form?.focus == 2)
    _ = state.press(.control("s"))
    let fact = try #require(written(state.type("s")))
    #expect(fact.values == [WrittenValue("Efface", "Assemblee")])
    var other = opened()
    _ = other.press(.backTab)
    _ = other.press(.control("u"), .control("s"))
    #expect(other.screen.contains("✗ à remplir"))
  }

  @Test("nothing typed writes nothing, and Esc at the question goes back to the form")
  func nothing() {
    var state = opened()
    _ = state.press(.control("s"))
    #expect(state.screen.contains("Rien ne change"))
    _ = state.type("7")
    _ = state.press(.control("s"))
    #expect(state.layers.count == 2)
    #expect(state.press(.escape).isEmpty)
    #expect(state.form?.fields[1].typed == ["7"])
    #expect(state.form?.ticket == nil)
  }

  @Test("the draft of a change knows what it is about and what was recorded when it began")
  func draft() throws {
    var state = opened()
    _ = state.type("7")
    let draft = try #require(state.form?.draft)
    #expect(Draft(text: draft.text) == draft)
    var form = Form(Self.change, draft: draft)
    let values = form.journal(on: Sample.monday) ?? []
    #expect(values == [WrittenValue("Numero", "7")])
    let facts = form.facts(values, in: state.reading)
    #expect(facts.map { $0.subject?.text } == ["D-2015-02"])
  }

  @Test("another fact about a thing carries what its kind demands")
  func another() {
    let definition = FormDefinition.new(
      .reminder, named: "remind", Words("Relancer", "Remind"),
      [SignatureReminded.remindedOn.declaration])
    let ids = ["SG-002", "SG-003"].compactMap { ThingID($0) }
    let state = Sample.usual.state()
    var form = Form(
      definition,
      draft: Draft(
        id: "a", kind: .reminder, form: "remind", subjects: ids,
        values: [WrittenValue("RelanceeLe", "23/11/2026")]))
    let facts = form.facts(form.journal(on: Sample.monday) ?? [], in: state.reading)
    #expect(facts.map { $0.values.texts(key: "Partie") } == [["PA-02"], ["PA-01"]])
    #expect((try? state.admit(facts))?.count == 2)
  }

  @Test("a field that takes several values reads them from one line")
  func several() throws {
    var field = FormField(
      FormLine(ConventionDrafted.parties.declaration), texts: ["PA-01 Département", "PA-02"])
    #expect(field.typed == ["PA-01 Département ; PA-02"])
    #expect(
      try field.journal(on: Sample.monday).get()
        == ["PA-01", "PA-02"].map { WrittenValue("Partie", $0) })
    field.editor = .line(TextLine("PA-01 ; rouge"))
    let reading = Sample.usual.state().reading
    let first = try #require(Completion.proposals(for: field, in: reading).first)
    field.take(first)
    #expect(field.typed == ["PA-01 ; PA-02 Commune Rouge"])
    field.editor = .line(TextLine(" ; "))
    #expect((try? field.journal(on: Sample.monday).get()) == nil)
  }
}
