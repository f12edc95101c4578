import Partnership
import Testing

@Suite("Dates as people type them")
struct TypedDateTests {
  /// Friday 6 March 2015.
  static let today = Day.of(2015, 3, 6)

  struct Row: CustomTestStringConvertible {
    let typed: String
    let edtf: String?
    init(_ typed: String, _ edtf: String?) { (self.typed, self.edtf) = (typed, edtf) }
    var testDescription: String { "\(typed) → \(edtf ?? "nothing")" }
  }

  static let rows: [Row] = [
    // What the journal writes.
    Row("2015-03-05", "2015-03-05"), Row("2013-07", "2013-07"), Row("2013", "2013"),
    Row("../2015-10-31", "../2015-10-31"), Row("2015-10-31/..", "2015-10-31/.."),
    Row("XXXX", "XXXX"),
    // Numbers, days first.
    Row("12/11/2015", "2015-11-12"), Row("1/2/2015", "2015-02-01"), Row("12.11.2015", "2015-11-12"),
    Row("12-11-2015", "2015-11-12"), Row("2015/11/12", "2015-11-12"), Row("07/2013", "2013-07"),
    Row("12/11", "2015-11-12"), Row("29/2", nil), Row("31/02/2015", nil), Row("13/2015", nil),
    Row("0/2015", nil), Row("12/11/0000", nil), Row("12/11/15", "2015-11-12"),
    Row("12/11/26", "2026-11-12"), Row("12/11/35", "2035-11-12"), Row("12/11/36", "1936-11-12"),
    Row("12/11/98", "1998-11-12"), Row("12/11/1", nil), Row("12/11/015", nil), Row("1/1/1/1", nil),
    Row("12/", nil), Row("12/11-2015", nil), Row("07/13", nil), Row("٣/٣/2015", nil),
    // Counted from today.
    Row("aujourd’hui", "2015-03-06"), Row("Aujourd'hui", "2015-03-06"), Row("today", "2015-03-06"),
    Row("demain", "2015-03-07"), Row("tomorrow", "2015-03-07"), Row("hier", "2015-03-05"),
    Row("yesterday", "2015-03-05"), Row("après-demain", "2015-03-08"),
    Row("avant-hier", "2015-03-04"), Row("+15j", "2015-03-21"), Row("-3j", "2015-03-03"),
    Row("+0j", "2015-03-06"), Row("+15 jours", "2015-03-21"), Row("+15d", "2015-03-21"),
    Row("+2s", "2015-03-20"), Row("+2m", "2015-05-06"), Row("-1 mois", "2015-02-06"),
    Row("+1 an", "2016-03-06"), Row("+15", nil), Row("+j", nil), Row("15j", nil),
    Row("+99999a", nil), Row("-99999m", nil), Row("lundi", "2015-03-09"),
    Row("Monday", "2015-03-09"), Row("jeudi", "2015-03-12"), Row("vendredi", "2015-03-13"),
    Row("samedi", "2015-03-07"), Row("lun", nil),
    // Months in words.
    Row("octobre 2015", "2015-10"), Row("Oct. 2015", "2015-10"), Row("October 2015", "2015-10"),
    Row("en août 2015", "2015-08"), Row("aout 2015", "2015-08"), Row("févr. 2016", "2016-02"),
    Row("juil. 2015", "2015-07"), Row("jui 2015", nil), Row("mar 2015", "2015-03"),
    Row("1er octobre 2015", "2015-10-01"), Row("le 1er octobre 2015", "2015-10-01"),
    Row("12 novembre 2015", "2015-11-12"), Row("12 novembre", "2015-11-12"),
    Row("November 12, 2015", "2015-11-12"), Row("12th November 2015", "2015-11-12"),
    Row("31 février 2015", nil), Row("octobre", nil), Row("octobre 15", nil),
    Row("12 brumaire", nil),
    Row("octobre 0000", nil), Row("12 12 octobre 2015", nil),
    // Bounds: before and after are strict.
    Row("avant 10/2015", "../2015-09-30"), Row("avant octobre 2015", "../2015-09-30"),
    Row("Before October 2015", "../2015-09-30"), Row("avant 2015", "../2014-12-31"),
    Row("avant le 12/11/2015", "../2015-11-11"), Row("avant le 12/11", "../2015-11-11"),
    Row("avant demain", "../2015-03-06"), Row("au plus tard le 12/11/2015", "../2015-11-12"),
    Row("au plus tard en octobre 2015", "../2015-10-31"), Row("by 12/11/2015", "../2015-11-12"),
    Row("on or before 2015-11-12", "../2015-11-12"), Row("jusqu’au 12/11/2015", "../2015-11-12"),
    Row("depuis le 12/11/2015", "2015-11-12/.."), Row("dès le 12/11/2015", "2015-11-12/.."),
    Row("à partir du 1er octobre 2015", "2015-10-01/.."), Row("depuis 2015", "2015-01-01/.."),
    Row("from October 2015", "2015-10-01/.."), Row("après le 12/11/2015", "2015-11-13/.."),
    Row("after 2015-11-12", "2015-11-13/.."), Row("après octobre 2015", "2015-11-01/.."),
    Row("avant", nil), Row("avant le", nil), Row("avant avant 2015", nil), Row("avant ?", nil),
    Row("avant le 1/1/0001", nil), Row("après le 31/12/9999", nil),
    // Not known, and not a date.
    Row("inconnue", "XXXX"), Row("?", "XXXX"), Row("unknown", "XXXX"), Row("jamais", nil),
    Row("", nil), Row("vers 2015", nil),
  ]

  @Test("a typed date becomes the form of the journal, or nothing", arguments: rows)
  func typed(row: Row) {
    #expect(ValueType.date.journal(typed: row.typed, today: TypedDateTests.today) == row.edtf)
    #expect(
      ValueType.date.journal(typed: "  \(row.typed) ", today: TypedDateTests.today) == row.edtf)
  }

  @Test(
    "without today, a date counted from it is not understood",
    arguments: ["12/11", "12/11/26", "demain", "+15j", "lundi", "12 novembre", "avant demain"])
  func withoutToday(text: String) {
    #expect(ValueType.date.journal(typed: text) == nil)
    #expect(ValueType.date.journal(typed: "avant octobre 2015") == "../2015-09-30")
  }

  @Test("a Monday typed on a Monday is a week later, on any day at most a week away")
  func weekdays() {
    for shift in 0..<14 {
      let today = TypedDateTests.today.adding(days: shift)
      let text = ValueType.date.journal(typed: "lundi", today: today)
      let day = text.flatMap { Day(iso: $0) } ?? today
      #expect(day.weekday == 1 && (1...7).contains(day.days(since: today)))
    }
  }

  @Test("months added at the end of a month are held back to its last day")
  func monthEnds() {
    #expect(ValueType.date.journal(typed: "+1m", today: Day.of(2015, 1, 31)) == "2015-02-28")
  }
}
