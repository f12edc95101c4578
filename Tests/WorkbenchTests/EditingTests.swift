import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("Texts in the user's editor")
struct EditingTests {
  /// The form of an evaluation, its finding under the pen.
  private func opened(_ finding: String = "Peu de relais") -> WorkbenchState {
    var state = Sample.usual.state()
    _ = state.type("5a")
    for _ in 0..<10 {
      if case .area? = state.form.map({ $0.fields[$0.focus].editor }) { break }
      _ = state.press(.tab)
    }
    _ = state.type(finding)
    return state
  }

  private func asked(_ effects: [Effect]) -> (ticket: Ticket, text: TextToEdit)? {
    for case .edit(let ticket, let text) in effects { return (ticket, text) }
    return nil
  }

  @Test(
    "the draft is kept before the editor opens, and holds the text before its file is forgotten")
  func order() throws {
    var state = opened()
    let effects = state.press(.function(4))
    let draft = try #require(state.form?.draft)
    #expect(effects.first == .saveDraft(draft))
    let (ticket, text) = try #require(asked(effects))
    #expect(text == TextToEdit(draft: draft.id, field: "Texte", text: "Peu de relais"))
    let new = TextToEdit(draft: text.draft, field: text.field, text: "Deux\nlignes")
    let back = state.handle(.edited(ticket, .success(EditedText(new, path: "/tmp/t"))))
    guard case .saveDraft(let kept)? = back.first else {
      Issue.record("not kept")
      return
    }
    #expect(kept.values.texts(key: "Texte") == ["Deux\nlignes"])
    #expect(back == [.saveDraft(kept), .discardText("/tmp/t")])
    #expect(state.form?.fields.last?.typed == ["Deux\nlignes"])
    #expect(state.screen.contains("Texte repris de votre éditeur."))
    _ = state.press(.control("z"))
    #expect(state.form?.fields.last?.typed != ["Deux\nlignes"], "Ctrl-Z takes it back")
  }

  @Test("a text that did not change, or could not be edited, leaves the form as it was")
  func unchanged() throws {
    var state = opened()
    let (ticket, text) = try #require(asked(state.press(.function(4))))
    #expect(
      state.handle(.edited(ticket, .success(EditedText(text, path: "/tmp/t"))))
        == [.discardText("/tmp/t")])
    #expect(state.screen.contains("Texte inchangé"))
    let (other, _) = try #require(asked(state.press(.function(4))))
    let words = Words("Éditeur « ed » introuvable", "Editor “ed” not found")
    #expect(state.handle(.edited(other, .failure(Unedited(words)))).isEmpty)
    #expect(state.screen.contains("introuvable"))
    #expect(state.form?.fields.last?.typed == ["Peu de relais"])
  }

  @Test("F4 says so where the field is no long text")
  func shortField() {
    var state = Sample.usual.state()
    _ = state.type("5a")
    #expect(state.press(.function(4)).isEmpty)
    #expect(state.screen.contains("Votre éditeur : ce champ n’a qu’une ligne"))
  }

  @Test(
    "what an editor had open when the program died is in its draft; without a draft, it is named")
  func left() throws {
    var state = opened()
    _ = state.press(.escape)
    let id = try #require(state.drafts.last?.id)
    let known = EditedText(TextToEdit(draft: id, field: "Texte", text: "Sauvé"), path: "/tmp/a")
    let lost = EditedText(TextToEdit(draft: "z-1", field: "Texte", text: "Seul"), path: "/tmp/b")
    let effects = state.handle(.leftTexts([known, lost]))
    #expect(state.drafts.last?.values.texts(key: "Texte") == ["Sauvé"])
    #expect(effects == [.saveDraft(try #require(state.drafts.last)), .discardText("/tmp/a")])
    #expect(state.screen.contains("Texte sans brouillon, gardé dans /tmp/b"))
    _ = state.press(.function(7))
    #expect(state.form?.fields.last?.typed == ["Sauvé"])
  }
}
