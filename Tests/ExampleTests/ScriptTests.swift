import Example
import Partnership
import Testing

@Suite("A script")
struct ScriptTests {
  @Test("reads fields, continuations, comments and authors, one second apart")
  func reads() throws {
    let text = """
      # what follows is made up
      Type: annotation
      Objet: N-0001
      Sur: C-2015-01
      Texte: une ligne : puis
      + une autre
      +
      + la fin

      Type: convention
      Objet: C-2015-01
      Par: dgs
      Titre: T

      """
    let facts = try Script.facts(in: text, from: 5000, by: "mission-pst")
    #expect(facts.map(\.recordedAt) == [5000, 6000])
    #expect(facts.map(\.author) == ["mission-pst", "dgs"])
    #expect(facts.map(\.fact.kind) == [.annotation, .convention])
    #expect(facts.map { $0.fact.subject?.text } == ["N-0001", "C-2015-01"])
    #expect(
      facts[0].fact.values == [
        WrittenValue("Sur", "C-2015-01"),
        WrittenValue("Texte", "une ligne : puis\nune autre\n\nla fin"),
      ])
    #expect(facts[1].fact.values == [WrittenValue("Titre", "T")])
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let text: String
    let reason: ScriptError.Reason
    let line: Int
    var testDescription: String { text.replacing("\n", with: "⏎") }
  }

  @Test(
    "says which line it does not understand",
    arguments: [
      Row(text: "Type: convention\nrien", reason: .notAField, line: 2),
      Row(text: "Type: convention\nsans majuscule: x", reason: .notAField, line: 2),
      Row(text: "Type: convention\nTitre:collé", reason: .notAField, line: 2),
      Row(text: "Type: convention\n+collé", reason: .notAField, line: 2),
      Row(text: "\n+ suite", reason: .strayContinuation, line: 2),
      Row(text: "# x\n\nType: licorne\nObjet: C-2015-01", reason: .unknownType, line: 3),
      Row(text: "Type: convention\nTitre: x", reason: .unknownObject, line: 1),
      Row(text: "Type: convention\nObjet: ZZ-1", reason: .unknownObject, line: 1),
    ])
  func refuses(_ row: Row) {
    let error = #expect(throws: ScriptError.self) {
      try Script.facts(in: row.text, from: 0, by: "x")
    }
    #expect(error?.reason == row.reason)
    #expect(error?.line == row.line)
  }
}
