import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("Every form")
struct EveryFormTests {
  static let names = NewForms.all.map(\.name)

  private func desk() -> WritingDesk {
    var desk = WritingDesk(.usual, WritingDesk.furnished)
    desk.type("2")
    return desk
  }

  @Test("is opened, filled, left, resumed, saved, undone and written again", arguments: names)
  func journey(name: String) throws {
    var desk = desk()
    let isOpen = desk.open(name)
    try #require(isOpen, "\(desk.state.screen)")
    desk.fill(mandatoryOnly: true)
    if name == NewForms.standing.name {
      for (place, name) in [(1, "Département"), (2, "Commune Neuve")] {
        desk.state.change(form: desk.state.form?.id ?? "") {
          $0.fields[place].editor = .line(TextLine(name))
          $0.touched()
        }
      }
    }
    if name == FormDefinition.evaluation.name || name == NewForms.piece.name
      || name == FactKind.textVersion.rawValue
    {
      desk.state.change(form: desk.state.form?.id ?? "") { form in
        for place in form.fields.indices where !form.fields[place].isFilled {
          let field = form.fields[place].declaration
          guard ["Texte", "Nom", "Fichier"].contains(field.key) else { continue }
          form.fields[place] = FormField(form.definition.lines[place], texts: ["constat"])
        }
        form.touched()
      }
    }
    // A form that knew all it must is filled in further: untouched, it leaves no draft.
    if desk.state.form?.isTouched == false { desk.fill() }
    desk.press(.escape)
    #expect(desk.state.layers.isEmpty)
    let draft = try #require(desk.state.drafts.last)
    #expect(Draft(text: draft.text) == draft)

    // Another session takes it up where it was left.
    var next = self.desk()
    _ = next.state.handle(.drafts([draft]))
    _ = next.state.resume(draft.id)
    _ = next.state.handle(.resumed)
    #expect(next.state.form?.draft == draft)
    let before = next.facts.count
    next.press(.control("s"))
    if case .confirmation? = next.state.layers.last { next.type("s") }
    let written = next.written(since: before)
    try #require(!written.isEmpty, "\(next.state.screen)")
    let made = try #require(written.last)
    #expect(next.state.layers.isEmpty && next.state.drafts.isEmpty)
    #expect(next.state.screen.contains("(u annule)"))
    #expect(next.state.register.thing(made.subject) != nil)

    let after = next.facts.count
    next.type("u")
    #expect(next.written(since: after).map(\.kind) == written.map { _ in FactKind.retraction })
    #expect(next.state.register.thing(made.subject) == nil)
    #expect(next.state.screen.contains("annulé : "))
    let undone = next.facts.count
    next.type("U")
    let again = next.written(since: undone)
    #expect(again.map(\.values) == written.map(\.values))
    #expect(again.map(\.subject) == written.map(\.subject))
    #expect(next.state.register.thing(made.subject) != nil)
  }

  @Test("takes every field it shows, and writes what was typed", arguments: names)
  func whole(name: String) throws {
    var desk = desk()
    let isOpen = desk.open(name)
    try #require(isOpen)
    desk.fill()
    let form = try #require(desk.state.form)
    for field in form.fields {
      #expect(
        (try? field.journal(on: Sample.monday).get()) != nil,
        "\(name) \(field.declaration.name): \(field.typed)")
    }
  }

  @Test("covers every kind somebody records by hand, and all have a name of their own")
  func kinds() {
    let others: Set<FactKind> = [
      // `p`, `r`, F9, `e`, `u` and the settling of numbers record these.
      .signatureRequested, .signature, .signatureRefused, .reminder, .conventionEvent, .line,
      .change, .correction, .retraction, .renumbering,
    ]
    #expect(Set(NewForms.all.map(\.kind)) == Set(FactKind.allCases).subtracting(others))
  }

  @Test("what the screen lists and what hangs on the thing at hand come first in the list")
  func order() {
    var desk = desk()
    let first = { (desk: WritingDesk, count: Int) in
      NewChoice.all(about: desk.state.selectedThing, desk.state).prefix(count).map(
        \.definition.name)
    }
    #expect(first(desk, 1) == ["amendment"])
    #expect(first(desk, 3).contains("convention-draft"))
    desk.type("4")
    #expect(first(desk, 1) == ["signal"])
    #expect(first(desk, 3).contains("observation"))
    let choice = NewChoice.all(about: desk.state.selectedThing, desk.state).first {
      $0.definition.name == "observation"
    }
    #expect(choice?.beginning.values.first?.text.hasPrefix("S-000") == true)
    #expect(choice?.beginning.values.contains(WrittenValue("ObserveLe", "23/11/2026")) == true)
  }

  @Test("old drafts wait at the end of the list, those about the thing at hand come first")
  func drafts() {
    var desk = desk()
    let old = (0..<9).map {
      Draft(
        id: "old-\($0)", kind: .party, form: "partie", values: [WrittenValue("Nom", "Nom \($0)")])
    }
    let near = Draft(
      id: "near", kind: .signal, form: "signal",
      values: [WrittenValue("Convention", state(desk))])
    _ = desk.state.handle(.drafts(old + [near]))
    let all = NewChoice.all(about: desk.state.selectedThing, desk.state)
    #expect(all.first?.resumes == "near")
    #expect(all.dropFirst().first?.resumes == nil)
    #expect(all.suffix(9).allSatisfy { $0.resumes != nil })
  }

  private func state(_ desk: WritingDesk) -> String {
    desk.state.selectedThing.map { desk.state.reading.name(of: $0) } ?? ""
  }
}
