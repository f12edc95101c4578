import Glibc
import Screen
import Testing

@Suite("Text width")
struct TextWidthTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let text: String
    let shown: String
    let columns: Int
    var testDescription: String { text.debugDescription }
  }

  static let rows = [
    Row(text: "", shown: "", columns: 0),
    Row(text: "été", shown: "été", columns: 3),
    Row(text: "e\u{301}te\u{301}", shown: "e\u{301}te\u{301}", columns: 3),
    Row(text: "漢字", shown: "漢字", columns: 4),
    Row(text: "●○◐■▲▸·…█▁", shown: "●○◐■▲▸·…█▁", columns: 10),
    Row(text: "a\u{A0}b\u{202F}c\u{2009}d", shown: "a b c d", columns: 7),
    Row(text: "👨\u{200D}👩\u{200D}👧!", shown: "👨!", columns: 3),
    Row(text: "👍🏽", shown: "👍", columns: 2),
    Row(text: "⚠\u{FE0F} ✔\u{FE0E}", shown: "⚠ ✔", columns: 3),
    Row(text: "🇫🇷", shown: "FR", columns: 2),
    Row(text: "1\u{FE0F}\u{20E3}", shown: "1", columns: 1),
    Row(text: "\u{301}a", shown: "<U+0301>a", columns: 9),
    Row(
      text: "a" + String(repeating: "\u{301}", count: 10_000), shown: "a\u{301}\u{301}",
      columns: 1),
    Row(text: "\u{1112}\u{1161}\u{11AB}", shown: "\u{1112}\u{1161}\u{11AB}", columns: 2),
  ]

  @Test("a text takes the columns it is drawn in", arguments: rows)
  func measures(row: Row) {
    #expect(TextWidth.columns(of: row.text) == row.columns)
    let shown = TextFitting.truncated(row.text, to: 100)
    // Compared by scalars: two spellings of a letter are equal as strings.
    #expect(Array(shown.unicodeScalars) == Array(row.shown.unicodeScalars))
  }

  /// The C library knows another version of Unicode than our table, and a few conventions differ, so
  /// only the blocks our users meet are compared: Latin, Greek, Cyrillic, Hebrew, Arabic letters,
  /// punctuation, arrows, mathematics, box drawing, shapes, CJK and kana, Hangul, and pictures.
  @Test("the table agrees with the C library on the blocks our users meet")
  func agreesWithTheLibrary() {
    // Hidden by the headers unless asked for, but there.
    typealias Measure = @convention(c) (wchar_t) -> Int32
    guard let symbol = unsafe dlsym(nil, "wcwidth") else {
      Issue.record("the C library has no wcwidth")
      return
    }
    let measure = unsafe unsafeBitCast(symbol, to: Measure.self)
    let name = "C.UTF-8"
    let locale = unsafe newlocale(Int32(LC_CTYPE_MASK), name, nil)
    let before = unsafe uselocale(locale)
    defer {
      unsafe uselocale(before)
      unsafe freelocale(locale)
    }
    let blocks: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x300...0x34E, 0x370...0x52F, 0x5D0...0x5EA,
      0x620...0x65F, 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20C0, 0x2190...0x23FF,
      0x2500...0x27BF, 0x3041...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF60,
      0x1F300...0x1F64F,
    ]
    for block in blocks {
      for value in block {
        guard let scalar = Unicode.Scalar(value), let ours = TextWidth.columns(of: scalar) else {
          continue
        }
        #expect(ours == Int(measure(wchar_t(value))), "U+\(String(value, radix: 16))")
      }
    }
  }
}
