import Partnership
import Testing

/// The cases of the durations, each rule both ways: as it runs, and where something moves it.
enum DeadlineCases {
  /// One case.
  struct Row: CustomTestStringConvertible {
    let rule: DeadlineRule
    let label: String
    let from: Day
    let due: Day
    var zone = HolidayZone.metropole
    var isPlain = true
    var testDescription: String { "\(rule.name): \(label)" }
  }

  private static func row(
    _ rule: DeadlineRule, _ label: String, _ from: String, _ due: String,
    zone: HolidayZone = .metropole, isPlain: Bool = true
  ) -> Row {
    Row(
      rule: rule, label: label, from: Day(iso: from) ?? .first, due: Day(iso: due) ?? .first,
      zone: zone, isPlain: isPlain)
  }

  static let all: [Row] = [
    row(.francMonths(2), "cas simple, lundi", "2025-01-09", "2025-03-10"),
    row(
      .francMonths(2), "lundi de Pâques reporté", "2025-02-20", "2025-04-22", isPlain: false),
    row(
      .francMonths(2), "25 et 26 décembre en Alsace-Moselle", "2025-10-24", "2025-12-29",
      zone: .alsaceMoselle, isPlain: false),
    row(
      .impliedRejection, "rejet né le 10 mai, dernier jour le 11 juillet", "2025-03-10",
      "2025-07-11"),
    row(
      .impliedRejection, "du 31 décembre au dernier jour de février", "2025-12-31", "2026-04-29",
      isPlain: false),
    row(.clearDays(5), "cinq jours francs", "2015-03-12", "2015-03-18"),
    row(.clearDays(1), "un seul en urgence", "2025-03-12", "2025-03-14", isPlain: false),
    row(.report(days: 8), "huit jours avant", "2025-03-06", "2025-02-26"),
    row(.report(days: 12), "douze jours avant", "2025-03-06", "2025-02-22", isPlain: false),
    row(.withdrawal, "quatre mois", "2025-03-05", "2025-07-05"),
    row(.withdrawal, "au dernier jour de février", "2025-10-31", "2026-02-28", isPlain: false),
    row(.onlineMinimum, "deux mois", "2025-03-11", "2025-05-11"),
    row(.onlineMinimum, "au dernier jour de février", "2025-12-31", "2026-02-28", isPlain: false),
    row(.grantData, "trois mois", "2025-01-15", "2025-04-15"),
    row(.grantData, "au dernier jour de février", "2025-11-30", "2026-02-28", isPlain: false),
    row(.needsAnalysis, "l’année qui suit", "2020-03-15", "2021-12-31"),
    row(.needsAnalysis, "second tour en mars 2026", "2026-03-22", "2027-12-31", isPlain: false),
  ]
}
