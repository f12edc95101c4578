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

  @Test("what nobody types comes back too, and an old draft has none of it")
  func carried() throws {
    let draft = Draft(
      id: "s1-2", kind: .change, form: "receive",
      subjects: [ThingID("D-2015-01"), ThingID("D-2015-02")].compactMap { $0 },
      fixed: [WrittenValue("Etat", "adoptee")],
      before: [WrittenValue("Texte", "une ligne\net une autre"), WrittenValue("SeanceLe", "2015")],
      values: [WrittenValue("RecueEnPrefecture", "06/03/2015")])
    #expect(Draft(text: draft.text) == draft)
    let old = try #require(Draft(text: "Brouillon: a\nFait: evaluation\nCible: P-01\n"))
    #expect(old.form == nil && old.subjects.isEmpty && old.fixed.isEmpty && old.before.isEmpty)
  }

  @Test("no field of any kind bears the name of a line about the draft itself")
  func headers() {
    let keys = Set(FactKind.allCases.flatMap { $0.declaration.fields.map(\.key) })
    let headers = ["Brouillon", "Fait", "Formulaire", "Objet", "Fixe", "Avant"]
    #expect(keys.isDisjoint(with: headers))
  }

  @Test(
    "any other text is no draft, and does no harm",
    arguments: ["", "\n", "+ x", "Brouillon: a", "Fait: evaluation", "Brouillon: a\nFait: rien\n"])
  func others(_ text: String) {
    #expect(Draft(text: text) == nil)
  }
}
