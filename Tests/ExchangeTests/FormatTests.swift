import Exchange
import Partnership
import TestKit
import Testing

@Suite("Formats")
struct FormatTests {
  /// Perl's own parser, strict, on UTF-8.
  static let parsesJSON =
    "perl -MJSON::PP -0777 -ne 'exit(eval { JSON::PP->new->utf8->decode($_); 1 } ? 0 : 1)'"

  static let nasty = [
    "", "plain", "= 1+1", "+33", "-1", "@cmd", "a,b", "a \"b\" c", "two\nlines", "tab\there",
    "\u{1B}[31mred", "\u{7}bell", "\u{202E}revers\u{2066}", "é’œ €", "\u{0}nul", "\\ \\n /",
    "\u{2028}", "🧭 𝄞", "\u{E0041}tag", "\r\n", " =x", "＝x",
  ]

  @Test("JSON is what a strict parser takes, and gives each text back")
  func json() throws {
    let document = JSON.object([
      JSON.Member("texts", .array(Self.nasty.map { .string($0) })),
      JSON.Member("nothing", .null), JSON.Member("yes", .bool(true)),
      JSON.Member("empty", .object([])), JSON.Member("none", .array([])),
      JSON.Member(
        "numbers", .array([.number(0), .number(-12), .thousandths(1500), .thousandths(-25)])),
    ]).text
    #expect(StockTool.accepts(document, command: Self.parsesJSON))
    #expect(!document.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(document.contains("1.5") && document.contains("-0.025"))
    let back = """
      perl -MJSON::PP -0777 -ne '$t = decode_json($_)->{texts}; \
      exit(@$t == \(Self.nasty.count) && $t->[8] eq "two\\nlines" && length($t->[14]) == 4 ? 0 : 1)'
      """
    #expect(StockTool.accepts(document, command: back))
  }

  @Test("the parser the tests trust does refuse what is not JSON")
  func parserRefuses() {
    #expect(!StockTool.accepts("[1,]", command: Self.parsesJSON))
  }

  @Test("CSV read back gives the cells, and no cell is a formula")
  func csv() throws {
    let rows = Self.nasty.map { [Datum.words($0).csv, Datum.token("x").csv] }
    let back = CSVReader.rows(in: CSV.text(rows))
    #expect(back == rows)
    for row in back {
      #expect(!["=", "+", "-", "@"].contains(row[0].prefix(1)))
    }
    #expect(Datum.words("= 1+1").csv == "'= 1+1")
    #expect(Datum.words(" =x").csv == "' =x")
    #expect(Datum.count(-1).csv == "-1")
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let datum: Datum
    let json: String
    let csv: String
    let french: String
    var testDescription: String { "\(datum)" }
  }

  @Test(
    "each sort of value has its form in each format",
    arguments: [
      Row(datum: .absent, json: "null", csv: "", french: ""),
      Row(
        datum: .leftBlank, json: "{\n  \"state\": \"leftBlank\"\n}", csv: "[leftBlank]",
        french: "laissé en blanc"),
      Row(
        datum: .citedUnknown, json: "{\n  \"state\": \"citedUnknown\"\n}", csv: "[citedUnknown]",
        french: "cité, inconnu"),
      Row(datum: Datum(journal: "12", as: .count), json: "12", csv: "12", french: "12"),
      Row(datum: Datum(journal: "2.50", as: .measure), json: "2.5", csv: "2.5", french: "2,5"),
      Row(
        datum: Datum(journal: "<5", as: .measure), json: "{\n  \"below\": 5\n}", csv: "<5",
        french: "<5"),
      Row(datum: Datum(journal: "oui", as: .flag), json: "true", csv: "true", french: "oui"),
      Row(datum: Datum(journal: "3", as: .rating), json: "3", csv: "3", french: "3/4"),
      Row(
        datum: Datum(journal: "n/o", as: .rating), json: "{\n  \"state\": \"notObserved\"\n}",
        csv: "n/o", french: "n/o"),
      Row(
        datum: Datum(journal: "2015-03-05", as: .date), json: "\"2015-03-05\"", csv: "2015-03-05",
        french: "05/03/2015"),
      Row(
        datum: Datum(journal: "2013-07", as: .date), json: "\"2013-07\"", csv: "2013-07",
        french: "07/2013"),
      Row(
        datum: Datum(journal: "../2015-10-31", as: .date), json: "\"../2015-10-31\"",
        csv: "../2015-10-31", french: "au plus tard le 31/10/2015"),
      Row(
        datum: Datum(journal: "habitants", as: College.type), json: "\"residents\"",
        csv: "residents", french: "habitants"),
      Row(
        datum: Datum(journal: "martiens", as: College.type), json: "\"martiens\"", csv: "martiens",
        french: "martiens"),
      Row(
        datum: .list([.count(1), .token("a")]), json: "[\n  1,\n  \"a\"\n]", csv: "1 | a",
        french: "1, a"),
    ])
  func forms(_ row: Row) {
    #expect(row.datum.json.text == row.json + "\n")
    #expect(row.datum.csv == row.csv)
    #expect(row.datum.text(in: .french) == row.french)
  }

  @Test("no text for a person holds a control, a bidirectional or an invisible scalar")
  func clean() {
    for text in Self.nasty {
      let shown = Datum.words(text).text(in: .english)
      #expect(
        !shown.unicodeScalars.contains { $0 != "\n" && $0.properties.isDefaultIgnorableCodePoint })
      #expect(
        !shown.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
    }
    #expect(CleanText.oneLine("a\nb\u{1B}") == "a b\u{FFFD}")
  }
}

/// Reads what RFC 4180 writes; for the tests alone.
enum CSVReader {
  static func rows(in text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var bytes = Array(text.utf8)[...]
    while let byte = bytes.popFirst() {
      switch (byte, isQuoted) {
      case (0x22, true) where bytes.first == 0x22: field.append(bytes.removeFirst())
      case (0x22, _): isQuoted.toggle()
      case (0x2C, false):
        row.append(String(decoding: field, as: UTF8.self))
        field = []
      case (0x0D, false) where bytes.first == 0x0A:
        bytes.removeFirst()
        rows.append(row + [String(decoding: field, as: UTF8.self)])
        (row, field) = ([], [])
      default: field.append(byte)
      }
    }
    return rows
  }
}
