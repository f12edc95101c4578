import Partnership
import Testing

@Suite("The law, case by case")
struct CaseTableTests {
  private func span(_ text: String) -> DateSpan {
    if let date = PartialDate(edtf: text) { return DateSpan(date) }
    let bounds = text.split(separator: "/").map { Day(iso: $0) }
    return DateSpan(earliest: bounds.first ?? nil, latest: bounds.last ?? nil)
  }

  private func act(_ party: [String], _ lines: [String], _ more: [NewFact] = []) throws
    -> Deliberation
  {
    let desk = try Scene.desk(
      Scene.convention + [
        NewFact(.party, "PA-03", lines: party),
        NewFact(
          .deliberation, "D-2025-03",
          lines: ["Convention: C-2025-01", "Partie: PA-03", "Assemblee: autre"] + lines),
      ] + more)
    return desk.register.deliberation(try desk.thing("D-2025-03"))
  }

  @Test(
    "an act is enforceable from the later of its publicity and its receipt",
    arguments: CaseTable.beforeReform + CaseTable.sinceReform + CaseTable.partial)
  func executory(row: CaseTable.Enforceability) throws {
    let executory = try act(row.party, row.act).executory
    #expect(executory.span == span(row.days))
    #expect(executory.missing.isEmpty == (executory.span.exactDay != nil))
  }

  @Test(
    "a delay ends when the law says, and is over the day after",
    arguments: CaseTable.delays + CaseTable.appeals + CaseTable.prefect)
  func delays(row: CaseTable.Delay) throws {
    let base = row.isOld ? CaseTable.department2015 : CaseTable.department2025
    let cleared = row.act.filter { $0.hasPrefix("Efface") }
    let changed = row.act.filter { !$0.hasPrefix("Efface") }
    let keys = Set(changed.map { $0.split(separator: ":")[0] })
    let lines =
      base.filter { line in
        !keys.contains(line.split(separator: ":")[0])
          && !cleared.contains { $0.hasSuffix(String(line.split(separator: ":")[0])) }
      } + changed
    let letters = row.letters.map {
      NewFact(.letter, lines: ["Deliberation: D-2025-03"] + $0)
    }
    let act = try act(row.party, ["Etat: adoptee"] + lines, letters)
    let clock = try #require(act.clock(row.kind))
    #expect(clock.isHeld == (row.lastDay == "held"))
    guard row.lastDay != "held" else {
      #expect(clock.isOver(on: Day.of(2090, 1, 1)) == .no)
      return
    }
    #expect(clock.lastDay == span(row.lastDay))
    if let last = clock.lastDay.exactDay {
      #expect(clock.isOver(on: last) == .no)
      #expect(clock.isOver(on: last.adding(days: 1)) == .yes)
    } else {
      #expect(!clock.missing.isEmpty)
      #expect(clock.isOver(on: Day.of(2090, 1, 1)) != .yes || clock.lastDay.latest != nil)
    }
  }

  @Test("an act is final the day after the last of its delays, not before")
  func final() throws {
    let act = try act(CaseTable.department, ["Etat: adoptee"] + CaseTable.department2025)
    #expect(act.stage(on: Day.of(2025, 3, 10)) == .awaitingPublicity)
    #expect(act.stage(on: Day.of(2025, 3, 11)) == .recourseOpen)
    #expect(act.stage(on: Day.of(2025, 7, 6)) == .recourseOpen)
    #expect(act.stage(on: Day.of(2025, 7, 7)) == .final)
    #expect(act.isFinal(on: Day.of(2025, 7, 6)) == .no)
    #expect(act.isFinal(on: Day.of(2025, 7, 7)) == .yes)
  }

  @Test("an act that may have been attacked in time is not final")
  func maybeAttacked() throws {
    let letter = NewFact.of(.letter, nil, "Deliberation: D-2025-03", "Nature: recours-gracieux")
    let act = try act(CaseTable.department, ["Etat: adoptee"] + CaseTable.department2025, [letter])
    #expect(act.stage(on: Day.of(2026, 1, 1)) == .executory)
    #expect(act.isFinal(on: Day.of(2026, 1, 1)) != .yes)
  }

  @Test("a referral puts the act before the judge from its day on, not before")
  func litigated() throws {
    let referral = NewFact.of(
      .letter, nil, "Deliberation: D-2025-03", "Nature: defere", "RecuLe: 2025-05-02")
    let act = try act(
      CaseTable.department, ["Etat: adoptee"] + CaseTable.department2025, [referral])
    #expect(act.stage(on: Day.of(2025, 5, 1)) == .recourseOpen)
    #expect(act.stage(on: Day.of(2025, 5, 2)) == .litigated)
  }

  @Test("a referral while pieces are awaited came within the delay")
  func referredWhileHeld() throws {
    let letters = [
      NewFact.of(
        .letter, nil, "Deliberation: D-2025-03", "Nature: demande-pieces", "RecuLe: 2025-04-10"),
      NewFact.of(
        .letter, nil, "Deliberation: D-2025-03", "Nature: defere", "RecuLe: 2025-06-20"),
    ]
    let act = try act(CaseTable.department, ["Etat: adoptee"] + CaseTable.department2025, letters)
    #expect(act.stage(on: Day.of(2025, 7, 1)) == .litigated)
  }

  @Test("a vote adopts or rejects, with its quorum and its wording", arguments: CaseTable.ballots)
  func votes(row: CaseTable.Ballot) throws {
    let desk = try Scene.desk(
      Scene.convention + [
        NewFact(
          .deliberation, "D-2025-03",
          lines: [
            "Convention: C-2025-01", "Partie: PA-02", "Assemblee: \(row.body)", "Etat: adoptee",
          ]
            + row.lines)
      ])
    let vote = desk.register.deliberation(try desk.thing("D-2025-03")).vote
    #expect(word(vote.hasQuorum) == row.quorum)
    #expect(word(vote.adopts) == row.adopts)
    #expect(vote.wording == row.wording)
  }

  private func word(_ answer: Answer) -> String {
    switch answer {
    case .yes: "yes"
    case .no: "no"
    case .undetermined: "undetermined"
    }
  }

  @Test(
    "a convention ends, is renewed and amended as its text and the facts say",
    arguments: CaseTable.terms + CaseTable.renewals + CaseTable.amendments)
  func terms(row: CaseTable.Term) throws {
    let desk = try Scene.desk(row.facts)
    let progress = desk.register.progress(of: try desk.thing("C-2025-01"), on: row.on)
    #expect(progress.life.endOn.span == span(row.end))
    #expect(progress.life.noticeBy.span == span(row.notice))
    #expect(progress.life.renewals == row.renewals)
    #expect(progress.stage == row.state)
  }

  @Test("a renewal is decided before the end")
  func lateRenewal() throws {
    var desk = try Scene.desk(Scene.signed)
    #expect(throws: Refusal.self) {
      try desk.record(
        .conventionEvent,
        NewFact.of(
          .conventionEvent, nil, "Convention: C-2025-01", "Nature: reconduite",
          "SurvenuLe: 2028-04-09"
        ).values)
    }
  }

  @Test(
    "a signature is checked on its day",
    arguments: CaseTable.dates + CaseTable.judgments + CaseTable.signatories + CaseTable.texts)
  func signatures(row: CaseTable.Signing) throws {
    let signature = NewFact(
      .signature, "SG-001",
      lines: ["Convention: C-2025-01", "Partie: PA-01", "SigneeLe: \(row.on)"]
        + (row.lines.contains { $0.hasPrefix("Fonction") }
          ? [] : ["Fonction: Président du conseil départemental"]) + row.lines)
    let desk = try Scene.desk(Scene.voted + row.before + [signature])
    let subject = try desk.thing("SG-001")
    let findings = desk.register.findings(
      .everything,
      in: InspectionContext(
        today: Day.of(2025, 6, 1), communes: FewCommunes(), reader: desk.journal))
    let found = findings.filter { $0.subject == subject }.map {
      "\($0.code.rawValue) \($0.severity.rawValue)"
    }
    #expect(Set(found) == row.found)
  }
}
