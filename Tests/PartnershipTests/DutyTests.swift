import Testing

@testable import Partnership

@Suite("Duties of each year")
struct DutyTests {
  /// A convention in force since June 2023, its project, and what more is recorded.
  private static func desk(
    _ more: (inout Desk) throws -> Void
  ) throws -> (Desk, Register.Thing) {
    var desk = Desk()
    try desk.record(.project, about: "PST-01", [.init("Nom", "Projet social")])
    try desk.record(.party, about: "PA-01", [.init("Nature", "departement"), .init("Nom", "D")])
    try desk.record(.party, about: "PA-02", [.init("Nature", "commune"), .init("Nom", "C")])
    try desk.record(
      .convention, about: "C-2023-01",
      [
        .init("Titre", "Projet social"), .init("Nature", "partenariat-pst"),
        .init("Projet", "PST-01"), .init("Partie", "PA-01"), .init("Partie", "PA-02"),
        .init("EtatDeclare", "en-vigueur"), .init("EffetLe", "2023-06-01"),
        .init("ConferenceAnnuelle", "oui"),
      ])
    try more(&desk)
    return (desk, try desk.thing("C-2023-01"))
  }

  private static func conference(
    _ desk: inout Desk, _ year: Int, _ values: [WrittenValue]
  ) throws {
    try desk.record(
      .conference, about: "CF-\(year)-01",
      [.init("Projet", "PST-01"), .init("Annee", String(year))] + values)
  }

  private func told(_ duties: [Duty]) -> [String] {
    duties.map { "\($0.year) \($0.kind.rawValue) \($0.standing.identifier)" }
  }

  @Test("a year that is over and has nothing is missing, the current one is to come")
  func missing() throws {
    let (desk, convention) = try Self.desk { _ in }
    let today = Day.of(2025, 11, 23)
    let progress = desk.register.progress(of: convention, on: today)
    #expect(
      told(desk.register.duties(of: progress, on: today)) == [
        "2024 conference missing", "2024 evaluation missing", "2025 conference pending",
        "2025 evaluation pending",
      ])
    let last = Day.of(2025, 12, 31)
    let then = desk.register.progress(of: convention, on: last)
    #expect(told(desk.register.duties(of: then, on: last)).last == "2025 evaluation missing")
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let words: String
    let values: [WrittenValue]
    let conference: String
    let evaluation: String
    var testDescription: String { words }
  }

  static let rows = [
    Row(
      words: "held with residents",
      values: [.init("TenueLe", "2024-11-12"), .init("AvecHabitants", "oui")], conference: "met",
      evaluation: "met"),
    Row(
      words: "held without residents",
      values: [.init("TenueLe", "2024-11"), .init("AvecHabitants", "non")],
      conference: "withoutResidents", evaluation: "met"),
    Row(
      words: "held, nobody knows with whom", values: [.init("TenueLe", "2024-11-12")],
      conference: "undetermined", evaluation: "met"),
    Row(
      words: "held on a day left blank", values: [.init(MarkKey.blank, "TenueLe")],
      conference: "undetermined", evaluation: "undetermined"),
    Row(words: "only planned", values: [], conference: "missing", evaluation: "missing"),
    Row(
      words: "held later than today", values: [.init("TenueLe", "2025-12-01")],
      conference: "missing", evaluation: "missing"),
  ]

  @Test("a conference counts once it was held, and says with whom", arguments: rows)
  func conference(row: Row) throws {
    let (desk, convention) = try Self.desk { try Self.conference(&$0, 2024, row.values) }
    let today = Day.of(2025, 11, 23)
    let progress = desk.register.progress(of: convention, on: today)
    let duties = desk.register.duties(of: progress, on: today).filter { $0.year == 2024 }
    #expect(duties.first { $0.kind == .conference }?.standing.identifier == row.conference)
    #expect(duties.first { $0.kind == .evaluation }?.standing.identifier == row.evaluation)
    #expect(duties.allSatisfy { $0.explanation != nil && !$0.isHypothesis })
  }

  @Test("an evaluation entry is enough for the evaluation, not for the conference")
  func evaluation() throws {
    let (desk, convention) = try Self.desk { desk in
      try desk.record(
        .evaluation, about: "E-0001",
        [.init("Cible", "C-2023-01"), .init("EvalueLe", "2024-05"), .init("Note", "2")])
    }
    let today = Day.of(2025, 1, 10)
    let progress = desk.register.progress(of: convention, on: today)
    #expect(
      told(desk.register.duties(of: progress, on: today).filter { $0.year == 2024 }) == [
        "2024 conference missing", "2024 evaluation met",
      ])
  }

  @Test("the analysis of needs is owed in the year after the elections, and missed after it")
  func analysis() throws {
    let (desk, _) = try Self.desk { _ in }
    let project = try desk.thing("PST-01")
    let told = { (desk: Desk, today: Day) in
      self.told(desk.register.needsAnalyses(of: project, on: today))
    }
    #expect(told(desk, Day.of(2026, 11, 23)) == ["2027 needsAnalysis pending"])
    #expect(told(desk, Day.of(2028, 1, 3)) == ["2027 needsAnalysis missing"])
    let (done, _) = try Self.desk { desk in
      try desk.record(
        .needsAnalysis, about: "ABS-2026-01",
        [.init("Projet", "PST-01"), .init("Annee", "2026"), .init("Nature", "complete")])
    }
    #expect(told(done, Day.of(2028, 1, 3)) == ["2026 needsAnalysis met"])
  }
}
