import Partnership
import TestKit
import Testing

@Suite("The calendar of the law")
struct CalendarTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: DeadlineRule
    var zone: HolidayZone = .metropole
    let start: String
    let raw: String
    let due: String
    let note: String
    var testDescription: String { "\(rule.name) \(zone) from \(start): \(note)" }
  }

  /// The worked examples that the table of the fixtures does not hold.
  static let worked: [Case] = [
    Case(
      rule: .clearDays(5), start: "2015-03-12", raw: "2015-03-18", due: "2015-03-18",
      note: "13 to 17 March are clear"),
    Case(
      rule: .withdrawal, start: "2025-03-05", raw: "2025-07-05", due: "2025-07-05",
      note: "a Saturday: not moved"),
    Case(
      rule: .francMonths(2), start: "2025-03-11", raw: "2025-05-12", due: "2025-05-12",
      note: "third parties"),
    Case(
      rule: .francMonths(2), start: "2025-03-07", raw: "2025-05-08", due: "2025-05-09",
      note: "prefect, 8 May"),
    Case(
      rule: .francMonths(2), start: "2015-04-03", raw: "2015-06-04", due: "2015-06-04",
      note: "register of acts"),
    Case(
      rule: .francMonths(2), start: "2015-03-09", raw: "2015-05-10", due: "2015-05-11",
      note: "prefect, a Sunday"),
    Case(
      rule: .report(days: 12), start: "2015-03-05", raw: "2015-02-21", due: "2015-02-21",
      note: "report to the council"),
  ]

  @Test("every row of the table of deadlines comes out", arguments: fixtures() + worked)
  func deadlines(row: Case) throws {
    let start = try #require(Day(iso: row.start))
    let derivation = try #require(LegalCalendar(row.zone).derive(row.rule, from: start))
    #expect(derivation.raw.iso == row.raw)
    #expect(derivation.due.iso == row.due)
    #expect(derivation.steps.last?.day == derivation.due)
    #expect(derivation.from == start && derivation.rule == row.rule)
  }

  /// The rows of the fixture; one whose kind is not known here is a failure, not a row less.
  static func fixtures() -> [Case] {
    let text = PackageFolder.text(of: "Tests/PartnershipTests/Fixtures/deadlines.csv")
    let rows = text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: ";", omittingEmptySubsequences: false).map { String($0) }
    }
    if rows.count != 26 { Issue.record("the fixture holds \(rows.count) rows") }
    return rows.compactMap { row in
      guard row.count == 6, let rule = rule(of: row[0]), let zone = zones[row[1]] else {
        Issue.record("a row that is not understood: \(row)")
        return nil
      }
      return Case(rule: rule, zone: zone, start: row[2], raw: row[3], due: row[4], note: row[5])
    }
  }

  private static let zones: [String: HolidayZone] = [
    "Métropole": .metropole, "Alsace-Moselle": .alsaceMoselle,
  ]

  private static func rule(of kind: String) -> DeadlineRule? {
    switch kind {
    case "recours_2mois_franc", "defere_2mois_franc": .francMonths(2)
    case "recours_gracieux_silence": .impliedRejection
    case "retrait_4mois": .withdrawal
    case "convocation_5_jours_francs": .clearDays(5)
    case "convocation_1_jours_francs": .clearDays(1)
    case "rapport_CP_8_jours": .report(days: 8)
    case "mise_en_ligne_min_2mois": .onlineMinimum
    case "subvention_donnees_3mois": .grantData
    case "abs_annee_suivant_renouvellement": .needsAnalysis
    default: nil
    }
  }

  @Test(
    "Easter of years known from elsewhere",
    arguments: [
      "1818-03-22", "1943-04-25", "1961-04-02", "2000-04-23", "2024-03-31", "2025-04-20",
      "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13",
      "2038-04-25", "2285-03-22",
    ])
  func easter(text: String) throws {
    let day = try #require(Day(iso: text))
    #expect(Day.easter(of: day.year) == day)
  }

  @Test("the public holidays of 1990 to 2060 are those of another program, in both zones")
  func holidays() throws {
    let path = "Tests/PartnershipTests/Fixtures/holidays-1990-2060.csv"
    let rows = PackageFolder.text(of: path).split(separator: "\n").dropFirst().map { line in
      line.split(separator: ",").map { String($0) }
    }
    #expect(rows.count == 71 * 13)
    for year in 1990...2060 {
      let ofYear = rows.filter { $0[0].hasPrefix(String(year)) }
      let country = ofYear.filter { $0[2] == "metropole" }.map { $0[0] }.sorted()
      let zone = ofYear.map { $0[0] }.sorted()
      #expect(LegalCalendar().holidays(in: year).map(\.day.iso) == country)
      #expect(LegalCalendar(.alsaceMoselle).holidays(in: year).map(\.day.iso) == zone)
      let local = LegalCalendar(.alsaceMoselle).holidays(in: year).filter(\.holiday.isLocal)
      #expect(
        local.map(\.day.iso) == ofYear.filter { $0[2] == "alsace-moselle" }.map { $0[0] }.sorted())
    }
  }

  @Test("where no church makes it a holiday, Good Friday is a working day")
  func goodFriday() {
    let day = Day.of(2025, 4, 18)
    #expect(LegalCalendar(.alsaceMoselle).holiday(on: day) == .goodFriday)
    #expect(LegalCalendar(.alsaceMoselle, goodFriday: false).holiday(on: day) == nil)
    #expect(LegalCalendar(.metropole, goodFriday: true).holiday(on: day) == nil)
    let without = LegalCalendar(.alsaceMoselle, goodFriday: false).holidays(in: 2025)
    #expect(without.count == 12 && without.last?.holiday == .saintStephen)
  }

  @Test("Ascension on a day that is a holiday anyway is listed beside it")
  func twoOnOneDay() {
    let days = LegalCalendar().holidays(in: 2008).map { ($0.day.iso, $0.holiday) }
    #expect(days.filter { $0.0 == "2008-05-01" }.map(\.1) == [.labourDay, .ascension])
    #expect(days.count == 11)
  }

  @Test("outside the years 1 to 9999 there is no holiday and no date")
  func ends() {
    #expect(LegalCalendar().holidays(in: 0).isEmpty)
    #expect(LegalCalendar().holidays(in: 10_000).isEmpty)
    let last = Day.of(9999, 12, 31)
    for rule in DeadlineRule.samples {
      guard case .report = rule else {
        #expect(LegalCalendar().derive(rule, from: last) == nil, "\(rule.name)")
        continue
      }
      #expect(LegalCalendar().derive(rule, from: Day.first) == nil)
    }
  }

  @Test(
    "a last day is a working day, never before the raw one, and comes no earlier for a later start")
  func properties() throws {
    let seed: UInt64 = 20_150_305
    var random = SeededGenerator(seed: seed)
    let calendars = [
      LegalCalendar(), LegalCalendar(.alsaceMoselle),
      LegalCalendar(.alsaceMoselle, goodFriday: false),
    ]
    for _ in 0..<3000 {
      let calendar = calendars[Int.random(in: 0..<3, using: &random)]
      let months = Int.random(in: 1...18, using: &random)
      let start = Day.of(1990, 1, 1).adding(days: Int.random(in: 0...40_000, using: &random))
      let context = "seed \(seed): \(months) months from \(start.iso), \(calendar)"
      let first = try #require(calendar.derive(.francMonths(months), from: start))
      let second = try #require(
        calendar.derive(.francMonths(months), from: start.adding(days: 1)))
      #expect(calendar.rest(on: first.due) == nil, "\(context)")
      #expect(first.due >= first.raw, "\(context)")
      #expect(second.due >= first.due, "\(context)")
      #expect(first.due.days(since: first.raw) <= 5, "\(context)")
      let between = (0..<first.due.days(since: first.raw)).map { first.raw.adding(days: $0) }
      #expect(between.allSatisfy { calendar.rest(on: $0) != nil }, "\(context)")
      let silence = try #require(calendar.derive(.impliedRejection, from: start))
      #expect(calendar.rest(on: silence.due) == nil, "\(context)")
      #expect(silence.due > silence.raw, "\(context)")
    }
  }

  @Test("each rule cites a source and has a name of its own")
  func sources() {
    #expect(Set(DeadlineRule.names).count == DeadlineRule.samples.count)
    for rule in DeadlineRule.samples {
      #expect(!rule.source.fr.isEmpty && !rule.source.en.isEmpty && !rule.words.fr.isEmpty)
    }
  }
}
