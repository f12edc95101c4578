import Screen
import Testing

@Suite("Sanitizer")
struct SanitizerTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let shown: String
    var testDescription: String { name }
  }

  static let rows = [
    Row(name: "plain French", text: "Œuvre d’été à Sèvres", shown: "Œuvre d’été à Sèvres"),
    Row(name: "escape", text: "a\u{1B}[31mb", shown: "a^[[31mb"),
    Row(name: "carriage return", text: "vrai\rfaux", shown: "vrai^Mfaux"),
    Row(name: "tab", text: "a\tb", shown: "a^Ib"),
    Row(name: "line feed", text: "a\nb", shown: "a^Jb"),
    Row(name: "delete", text: "a\u{7F}b", shown: "a^?b"),
    Row(name: "C1 control", text: "a\u{9B}31m", shown: "a<U+009B>31m"),
    Row(name: "soft hyphen", text: "a\u{AD}b", shown: "a<U+00AD>b"),
    Row(name: "direction override", text: "\u{202E}abc", shown: "<U+202E>abc"),
    Row(name: "direction mark", text: "\u{200F}\u{061C}", shown: "<U+200F><U+061C>"),
    Row(name: "isolate", text: "\u{2066}a\u{2069}", shown: "<U+2066>a<U+2069>"),
    Row(name: "zero width", text: "a\u{200B}\u{200C}b", shown: "a<U+200B><U+200C>b"),
    Row(name: "joiner between letters", text: "a\u{200D}b", shown: "a<U+200D>b"),
    Row(name: "tag", text: "a\u{E0061}", shown: "a<U+E0061>"),
    Row(name: "line separators", text: "\u{2028}\u{2029}", shown: "<U+2028><U+2029>"),
    Row(name: "byte order mark", text: "\u{FEFF}a", shown: "<U+FEFF>a"),
    Row(name: "private use", text: "\u{E0B0}", shown: "<U+E0B0>"),
    Row(name: "hidden filler", text: "\u{3164}\u{115F}", shown: "<U+3164><U+115F>"),
    Row(name: "selector on a letter", text: "a\u{FE0F}", shown: "a<U+FE0F>"),
    Row(name: "not a character", text: "\u{FFFE}", shown: "<U+FFFE>"),
  ]

  @Test("hidden characters become visible", arguments: rows)
  func makesVisible(row: Row) {
    #expect(Sanitizer.visible(row.text) == row.shown)
    #expect(Sanitizer.visible(row.shown) == row.shown)
  }

  @Test("a canvas shows the same marks", arguments: rows)
  func drawsVisible(row: Row) {
    var canvas = Canvas(size: Size(columns: 40, rows: 1))
    canvas.put(row.text, at: Position(column: 0, row: 0))
    let width = TextWidth.columns(of: row.shown)
    #expect(canvas.textRows == [row.shown + String(repeating: " ", count: 40 - width)])
  }

  @Test("line feeds stay where they are wanted")
  func keepsLineBreaks() {
    #expect(Sanitizer.visible("a\nb\r\n", keepsLineBreaks: true) == "a\nb^M\n")
  }

  @Test("joined emoji stay whole outside the screen")
  func keepsEmoji() {
    let family = "👨\u{200D}👩\u{200D}👧 ⚠\u{FE0F}"
    #expect(Sanitizer.visible(family) == family)
  }
}
