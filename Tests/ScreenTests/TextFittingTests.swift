import Screen
import TestKit
import Testing

@Suite("Text fitting")
struct TextFittingTests {
  @Test("what is cut ends with an ellipsis, and takes no more than its room")
  func truncates() {
    #expect(TextFitting.truncated("Convention", to: 10) == "Convention")
    #expect(TextFitting.truncated("Convention", to: 9) == "Conventi…")
    #expect(TextFitting.truncated("Convention", to: 1) == "…")
    #expect(TextFitting.truncated("Convention", to: 0).isEmpty)
    #expect(TextFitting.truncated("漢字", to: 3) == "漢…")
    #expect(TextFitting.truncated("漢字", to: 2) == "…")
    #expect(TextFitting.truncated("délibération", to: 6, glyphs: .ascii) == "delib~")
  }

  @Test("padding gives the width exactly, on the side asked")
  func pads() {
    #expect(TextFitting.padded("été", to: 5) == "été  ")
    #expect(TextFitting.padded("47", to: 5, alignment: .right) == "   47")
    #expect(TextFitting.padded("漢字", to: 3) == "漢…")
    #expect(TextFitting.padded("漢字", to: 2) == "… ")
  }

  @Test("lines break between words, and inside those longer than a line")
  func wraps() {
    #expect(
      TextFitting.wrapped("relancer la mairie avant la conférence", to: 12) == [
        "relancer la", "mairie avant", "la", "conférence",
      ])
    #expect(TextFitting.wrapped("un\n\ndeux", to: 10) == ["un", "", "deux"])
    #expect(TextFitting.wrapped("anticonstitutionnel", to: 8) == ["anticons", "titution", "nel"])
    #expect(TextFitting.wrapped("", to: 8) == [""])
    #expect(TextFitting.wrapped("漢", to: 1) == ["?"])
  }

  @Test("wrapping loses nothing but blanks, and never overflows")
  func wrapsAnything() {
    var random = SeededGenerator(seed: 7)
    for turn in 0..<500 {
      let text = Samples.text(&random, count: 60)
      let width = Int.random(in: 2...20, using: &random)
      let lines = TextFitting.wrapped(text, to: width)
      #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= width }, "turn \(turn)")
      let all = text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { TextFitting.truncated(String($0), to: 10_000) }.joined()
      #expect(
        lines.joined().filter { $0 != " " } == all.filter { $0 != " " }, "turn \(turn)")
    }
  }

  @Test("accents and signs have an ASCII spelling")
  func transliterates() {
    let text = "« Œuvre » d’été : 12 €, n° 3 → ça va… ● ◐ ✓ ç\u{327}"
    let spelled = TextFitting.truncated(text, to: 200, glyphs: .ascii)
    #expect(spelled == "\" OEuvre \" d'ete : 12 EUR, no 3 -> ca va... * % + c")
    #expect(spelled.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
  }
}
