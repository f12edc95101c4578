import Partnership
import Testing

@testable import Workbench

@Suite("Drafts")
struct DraftTests {
  @Test(
    "what was typed comes back from the text of its file",
    arguments: ["", "x", "  blanks  ", "a: b", "+ plus", "one\n\n  two\n+ three\n", "é’—漢"])
  func roundTrip(_ typed: String) {
    let draft = Draft(
      id: "s1-1", kind: .evaluation,
      values: [WrittenValue("Cible", "C-2015-03"), WrittenValue("Texte", typed)])
    #expect(Draft(text: draft.text) == draft)
  }

  @Test(
    "any other text is no draft, and does no harm",
    arguments: ["", "\n", "+ x", "Brouillon: a", "Fait: evaluation", "Brouillon: a\nFait: rien\n"])
  func others(_ text: String) {
    #expect(Draft(text: text) == nil)
  }
}
