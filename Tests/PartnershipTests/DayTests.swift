import Partnership
import Testing

@Suite("Days")
struct DayTests {
  @Test("every day of four centuries is the day after the one before it")
  func walk() throws {
    var day = Day.of(1800, 1, 1)
    var expected = (year: 1800, month: 1, day: 1)
    for _ in 0..<146_097 {
      #expect(day.year == expected.year && day.month == expected.month)
      #expect(day.dayOfMonth == expected.day)
      day = day.adding(days: 1)
      expected.day += 1
      if expected.day > Day.length(ofMonth: expected.month, year: expected.year) {
        expected = (expected.year, expected.month + 1, 1)
      }
      if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
    }
    #expect(day == Day.of(2200, 1, 1))
  }

  @Test(
    "weekdays and weeks known from elsewhere",
    arguments: [
      ("2015-03-05", 4, 10), ("2026-11-24", 2, 48), ("2024-12-30", 1, 1), ("2021-01-03", 7, 53),
    ])
  func weeks(text: String, weekday: Int, week: Int) throws {
    let day = try #require(Day(iso: text))
    #expect(day.weekday == weekday)
    #expect(day.isoWeek == week)
    #expect(day.iso == text)
  }

  @Test(
    "what is not a day is refused",
    arguments: [
      "2015-02-29", "2015-13-01", "2015-3-5", "15-03-05", "", "2015-03-05 ", "0000-01-01",
    ])
  func refused(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("the calendar ends with the year 9999")
  func ends() {
    let last = Day.of(9999, 12, 31)
    #expect(last.adding(days: 1) == last)
    #expect(Day(number: last.number + 1) == nil)
  }
}

@Suite("Partial dates")
struct PartialDateTests {
  @Test(
    "each EDTF form is read and written back, with its bounds",
    arguments: [
      ("2015-03-05", "2015-03-05", "2015-03-05"), ("2013-07", "2013-07-01", "2013-07-31"),
      ("2012-02", "2012-02-01", "2012-02-29"), ("2013", "2013-01-01", "2013-12-31"),
      ("../2015-10-31", "", "2015-10-31"), ("2015-10-31/..", "2015-10-31", ""), ("XXXX", "", ""),
    ])
  func forms(text: String, earliest: String, latest: String) throws {
    let date = try #require(PartialDate(edtf: text))
    #expect(date.edtf == text)
    #expect(date.earliest?.iso ?? "" == earliest)
    #expect(date.latest?.iso ?? "" == latest)
  }

  @Test(
    "other texts are refused", arguments: ["", "2013-13", "2013-7", "13", "..", "../2015", "X"])
  func refused(text: String) {
    #expect(PartialDate(edtf: text) == nil)
  }

  @Test("a comparison that both remain possible for is undetermined, and says what is missing")
  func undetermined() throws {
    let what = Words("la date", "the date")
    let july = try #require(PartialDate(edtf: "2013-07"))
    #expect(july.isOnOrBefore(Day.of(2013, 7, 31), missing: what) == .yes)
    #expect(july.isOnOrBefore(Day.of(2013, 6, 30), missing: what) == .no)
    #expect(
      july.isOnOrBefore(Day.of(2013, 7, 11), missing: what) == .undetermined(missing: [what]))
    #expect(
      PartialDate.unknown.isOnOrBefore(Day.of(2013, 7, 11), missing: what)
        == .undetermined(missing: [what]))
  }
}
