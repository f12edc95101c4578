import Partnership
import Testing

@Suite("Planning backwards from a signature")
struct PlanningTests {
  private static let wished = Day.of(2026, 6, 30)
  private static let april = Day.of(2026, 4, 1)

  /// The convention of a département and a commune, with the sessions of both assemblies.
  private func calendar(population: String? = nil, requires: String? = nil) throws -> Desk {
    var desk = try Desk.withConvention()
    try session(&desk, 1, "PA-01", "conseil-departemental", "2026-06-18")
    try session(&desk, 2, "PA-01", "commission-permanente", "2026-05-21")
    try session(&desk, 3, "PA-01", "commission-permanente", "2026-06-25")
    try session(&desk, 4, "PA-02", "conseil-municipal", "2026-06-11")
    try session(&desk, 5, "PA-02", "conseil-municipal", "2026-04-16")
    if let population {
      try desk.record(.change, about: "PA-02", [.init("Population", population)])
    }
    if let requires { try desk.record(.change, about: "PA-01", [.init("Delibere", requires)]) }
    return desk
  }

  private func session(
    _ desk: inout Desk, _ number: Int, _ party: String, _ body: String, _ date: String,
    report: String? = nil
  ) throws {
    var values: [WrittenValue] = [
      .init("Partie", party), .init("Assemblee", body), .init("TenueLe", date),
    ]
    if let report { values.append(.init("RapportPourLe", report)) }
    try desk.record(.assemblySession, about: "SE-2026-0\(number)", values)
  }

  private func plan(
    _ desk: Desk, on day: Day = wished, today: Day = april, _ settings: LawSettings = .init()
  ) throws -> SignaturePlan {
    desk.register.plan(
      toSign: try desk.thing("C-2015-01"), on: day, today: today, settings: settings)
  }

  private func planned(
    _ plan: SignaturePlan, _ party: Int
  ) throws -> SignaturePlan.PlannedSession {
    try #require(plan.parties[party].session)
  }

  @Test("each assembly gets its last session that serves, with report and convocation before it")
  func both() throws {
    let desk = try calendar(population: "32426")
    let plan = try plan(desk)
    #expect(plan.executoryBy == Day.of(2026, 6, 29))
    #expect(plan.parties.map(\.sessionBy?.due.iso) == ["2026-06-19", "2026-06-19"])
    let council = try planned(plan, 0)
    #expect(council.heldOn.iso == "2026-06-18" && council.body == .departmentalCouncil)
    #expect(council.report?.due.iso == "2026-06-06" && council.report?.isHypothesis == false)
    #expect(council.convocation == nil)
    let commune = try planned(plan, 1)
    #expect(commune.heldOn.iso == "2026-06-11" && commune.report == nil)
    #expect(commune.convocation?.due.iso == "2026-06-05")
    #expect(plan.isPossible == .yes)
    #expect(plan.parties.allSatisfy { $0.earliest == nil && $0.missing.isEmpty })
  }

  @Test(
    "the population of a commune decides the clear days; unknown, the longer delay is supposed",
    arguments: [
      ("3500", "2026-06-05", false), ("3499", "2026-06-07", false), ("", "2026-06-05", true),
    ])
  func population(population: String, due: String, isHypothesis: Bool) throws {
    let desk = try calendar(population: population.isEmpty ? nil : population)
    let plan = try plan(desk)
    let convocation = try #require(try planned(plan, 1).convocation)
    #expect(convocation.due.iso == due && convocation.isHypothesis == isHypothesis)
    #expect(plan.parties[1].missing.isEmpty != isHypothesis)
    // The rule of clear days itself says the same: the session is the earliest it allows.
    let days = population == "3499" ? 3 : 5
    #expect(
      LegalCalendar().derive(.clearDays(days), from: convocation.due)?.due == Day.of(2026, 6, 11))
    // In time for the longer delay is in time for both.
    #expect(plan.isPossible == .yes)
    let late = try self.plan(desk, today: Day.of(2026, 6, 6)).parties[1]
    switch population {
    case "": #expect(late.isPossible != .yes && late.isPossible != .no)
    case "3500": #expect(late.isPossible == .no)
    default: #expect(late.isPossible == .yes)
    }
  }

  struct Report: CustomTestStringConvertible, Sendable {
    let wanted: String?
    let due: String
    let isHypothesis: Bool
    var testDescription: String { wanted ?? "no date of the services" }
  }

  @Test(
    "of the setting and the date of the services the earlier one wins",
    arguments: [
      Report(wanted: nil, due: "2026-06-04", isHypothesis: true),
      Report(wanted: "2026-05-29", due: "2026-05-29", isHypothesis: false),
      Report(wanted: "2026-06-08", due: "2026-06-04", isHypothesis: true),
      Report(wanted: "2026-05", due: "2026-06-04", isHypothesis: true),
    ])
  func committee(row: Report) throws {
    var desk = try Desk.withConvention()
    try session(&desk, 1, "PA-01", "commission-permanente", "2026-06-12", report: row.wanted)
    let report = try #require(try planned(plan(desk), 0).report)
    #expect(report.due.iso == row.due && report.isHypothesis == row.isHypothesis)
    #expect(report.explanation.advice.count == 1, "that the eight days are not confirmed")
    #expect(report.explanation.rule == LegalRule.convocation.words)
  }

  @Test("a report that is late only by the unconfirmed setting leaves the answer open")
  func lateBySetting() throws {
    var desk = try Desk.withConvention()
    try session(&desk, 1, "PA-01", "commission-permanente", "2026-06-12")
    let plan = try plan(desk, today: Day.of(2026, 6, 6))
    #expect(try planned(plan, 0).report?.isTooLate == true)
    guard case .undetermined(let missing) = plan.parties[0].isPossible else {
      Issue.record("\(plan.parties[0].isPossible)")
      return
    }
    #expect(missing.contains { $0.fr.contains("commission permanente") })
    var settings = LawSettings()
    settings.committeeReportDays = 5
    let other = try self.plan(desk, today: Day.of(2026, 6, 6), settings)
    #expect(other.parties[0].isPossible == .yes)
  }

  @Test("a session that is called off serves nobody")
  func cancelled() throws {
    var desk = try calendar()
    try desk.record(.change, about: "SE-2026-01", [.init("Annulee", "oui")])
    let session = try planned(plan(desk), 0)
    #expect(session.heldOn.iso == "2026-05-21" && session.body == .standingCommittee)
    try desk.record(.change, about: "SE-2026-02", [.init("Annulee", "oui")])
    #expect(try plan(desk).parties[0].need == .sessionToFix)
  }

  @Test("a party that has adopted needs no session; whether its act is enforceable decides")
  func adopted() throws {
    var desk = try calendar()
    try desk.record(
      .deliberation, about: "D-2026-01",
      [
        .init("Convention", "C-2015-01"), .init("Partie", "PA-01"),
        .init("Assemblee", "conseil-departemental"), .init("Etat", "adoptee"),
        .init("AdopteeLe", "2026-03-12"),
      ])
    let open = try plan(desk).parties[0]
    guard case .adopted = open.need, case .undetermined = open.isPossible else {
      Issue.record("\(open)")
      return
    }
    #expect(open.sessionBy == nil && !open.missing.isEmpty)
    try desk.record(
      .change, about: "D-2026-01",
      [.init("RecueEnPrefecture", "2026-03-13"), .init("EnLigneLe", "2026-03-16")])
    #expect(try plan(desk).parties[0].isPossible == .yes)
    let early = try plan(desk, on: Day.of(2026, 3, 16), today: Day.of(2026, 3, 12))
    #expect(early.parties[0].isPossible == .no, "the very day is not the eve")
  }

  @Test("where no session is known the answer is open, and says by when one is to be fixed")
  func toFix() throws {
    let desk = try Desk.withConvention()
    let plan = try plan(desk)
    for party in plan.parties {
      #expect(party.need == .sessionToFix && party.sessionBy?.due.iso == "2026-06-19")
      #expect(party.missing.map(\.fr) == ["une séance : à fixer au plus tard le 19/06/2026"])
    }
    guard case .undetermined = plan.isPossible else {
      Issue.record("\(plan.isPossible)")
      return
    }
  }

  @Test("a session of which only the month is known is asked for")
  func undated() throws {
    var desk = try Desk.withConvention()
    try session(&desk, 1, "PA-02", "conseil-municipal", "2026-05")
    try session(&desk, 2, "PA-02", "conseil-municipal", "2026-07")
    let commune = try plan(desk).parties[1]
    #expect(commune.need == .sessionToFix)
    #expect(commune.missing.map(\.fr) == ["le jour de la séance SE-2026-01"])
  }

  @Test("what is past is too late, and the next session that can be prepared is offered")
  func tooLate() throws {
    let desk = try calendar(population: "32426")
    let june = try plan(desk, today: Day.of(2026, 6, 10))
    let council = june.parties[0]
    #expect(council.session?.report?.isTooLate == true && council.isPossible == .no)
    #expect(council.earliest?.heldOn.iso == "2026-06-25")
    #expect(council.earliest?.signOn.iso == "2026-07-06")
    let later = try plan(desk, today: Day.of(2026, 6, 20))
    #expect(later.parties.map(\.need) == [.tooLate, .tooLate])
    #expect(later.parties[0].sessionBy?.isTooLate == true && later.isPossible == .no)
    #expect(later.parties[0].earliest == nil, "its report was due on 17 June")
    #expect(later.parties[1].missing.isEmpty)
  }

  @Test("the last useful days themselves are not too late")
  func onTheDay() throws {
    let desk = try calendar(population: "32426")
    #expect(try plan(desk, today: Day.of(2026, 6, 5)).isPossible == .yes)
    #expect(try plan(desk, today: Day.of(2026, 6, 6)).parties[0].isPossible == .yes)
    #expect(try plan(desk, today: Day.of(2026, 6, 7)).parties[0].isPossible == .no)
  }

  @Test("a day of rest stays the last day, with the advice to send before it")
  func rest() throws {
    var desk = try Desk.withConvention()
    try session(&desk, 1, "PA-01", "commission-permanente", "2026-06-02")
    let report = try #require(try planned(plan(desk), 0).report)
    #expect(report.due.iso == "2026-05-25")
    #expect(
      report.explanation.advice.last?.fr
        == "le 25/05/2026 on ne travaille pas (lundi de Pentecôte) : mieux vaut le 22/05/2026")
  }

  @Test("the days between session and enforceability are a setting")
  func margin() throws {
    let desk = try calendar()
    var settings = LawSettings()
    settings.marginDays = 4
    let tight = try plan(desk, settings)
    #expect(tight.parties[0].sessionBy?.due.iso == "2026-06-25")
    #expect(tight.parties[0].session?.heldOn.iso == "2026-06-25")
  }

  @Test("who does not deliberate or has signed has nothing to plan")
  func nothing() throws {
    var desk = try calendar(requires: "non")
    #expect(try plan(desk).parties[0].need == .notRequired)
    try desk.record(
      .signature, about: "SG-01",
      [
        .init("Convention", "C-2015-01"), .init("Partie", "PA-02"), .init("Fonction", "maire"),
        .init("SigneeLe", "2026-03-20"),
      ])
    #expect(try plan(desk).parties[1].need == .signed)
    #expect(try plan(desk).isPossible == .yes)
  }

  @Test("an assembly whose rules are its own leaves its convocation to be found out")
  func board() throws {
    var desk = try Desk.withConvention()
    try session(&desk, 1, "PA-01", "conseil-administration", "2026-06-12", report: "2026-06-01")
    let party = try plan(desk).parties[0]
    #expect(party.session?.report?.due.iso == "2026-06-01")
    #expect(party.missing.contains { $0.fr.contains("statuts") })
    #expect(party.isPossible == .undetermined(missing: party.missing))
  }
}
