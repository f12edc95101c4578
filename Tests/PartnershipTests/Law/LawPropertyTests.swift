import Partnership
import TestKit
import Testing

@Suite("What holds of the law whatever is recorded")
struct LawPropertyTests {
  /// A day of the months in which an act lives.
  private func day(_ random: inout SeededGenerator, from first: Day, within days: Int) -> Day {
    first.adding(days: Int.random(in: 0..<days, using: &random))
  }

  private func date(_ random: inout SeededGenerator, around first: Day) -> PartialDate {
    let day = day(&random, from: first, within: 120)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return .month(year: day.year, month: day.month)
    case 1: return .year(day.year)
    case 2: return .onOrBefore(day)
    case 3: return .onOrAfter(day)
    case 4: return .unknown
    default: return .day(day)
    }
  }

  private func inside(_ date: PartialDate, _ random: inout SeededGenerator) -> Day {
    let first = date.earliest ?? date.latest?.adding(days: -200) ?? Day.of(2024, 10, 1)
    let last = date.latest ?? first.adding(days: 200)
    return first.adding(days: Int.random(in: 0...max(0, last.days(since: first)), using: &random))
  }

  /// What is computed of a register, in words.
  private func summary(_ desk: Desk, on day: Day) throws -> [String] {
    let register = desk.register
    let convention = try desk.thing("C-2025-01")
    let progress = register.progress(of: convention, on: day)
    let acts = try ["D-2025-01", "D-2025-02"].map { register.deliberation(try desk.thing($0)) }
    return [
      "\(progress.stage)", "\(progress.life.concludedOn.span)", "\(progress.life.effectiveOn.span)",
      "\(progress.life.endOn.span)", "\(progress.life.noticeBy.span)", "\(progress.life.renewals)",
      "\(progress.parties.map { $0.gate.mayAsk })",
      "\(register.pending(progress).map { "\($0.step) \($0.since)" })",
    ]
      + acts.flatMap { act in
        ["\(act.stage(on: day))", "\(act.executory.span)", "\(act.isFinal(on: day))"]
          + act.clocks.map { "\($0.kind) \($0.lastDay) \($0.isHeld) \($0.isOver(on: day))" }
      }
  }

  @Test("independent facts recorded in any order give the same results")
  func anyOrder() throws {
    for seed in UInt64(1)...40 {
      var random = SeededGenerator(seed: seed)
      func iso(_ first: Day) -> String { date(&random, around: first).edtf }
      let spring = Day.of(2025, 3, 7)
      let facts: [NewFact] = [
        .change("D-2025-01", "RecueEnPrefecture: \(iso(spring))"),
        .change("D-2025-01", "EnLigneLe: \(iso(spring))"),
        .change("D-2025-01", "NotifieeLe: \(iso(spring))", "VoiesDeRecours: oui"),
        .change("D-2025-02", "AfficheeLe: \(iso(spring))"),
        .change("D-2025-02", "RecueEnPrefecture: \(iso(spring))"),
        letter("CO-001", "D-2025-01", "recours-gracieux", iso(spring)),
        letter("CO-002", "D-2025-01", "lettre-observations", iso(spring)),
        letter("CO-003", "D-2025-02", "suspension", iso(spring)),
        Scene.signature("PA-01", on: iso(Day.of(2025, 4, 1))),
        Scene.signature("PA-02", on: iso(Day.of(2025, 4, 1))),
        event("EV-01", "reconduite", Day.of(2028, 1, 10), "DernierJour: 2029-12-31"),
        event("EV-02", "reconduite", Day.of(2029, 12, 10), "DernierJour: 2031-12-31"),
        event("EV-03", "remise", Day.of(2025, 5, 2)),
        event("EV-04", "resiliee", Day.of(2030, 6, 1)),
      ].map {
        NewFact($0.kind, about: $0.subject, $0.values + [WrittenValue("SansControle", "oui")])
      }
      let days = [Day.of(2025, 4, 20), Day.of(2025, 9, 1), Day.of(2030, 1, 5), Day.of(2031, 1, 1)]
      let told = try Scene.desk(Scene.voted + facts)
      for _ in 0..<3 {
        let shuffled = try Scene.desk(Scene.voted + facts.shuffled(using: &random))
        for day in days {
          #expect(try summary(told, on: day) == summary(shuffled, on: day), "seed \(seed)")
        }
      }
    }
  }

  private func letter(_ id: String, _ act: String, _ kind: String, _ date: String) -> NewFact {
    .of(.letter, id, "Deliberation: \(act)", "Nature: \(kind)", "RecuLe: \(date)")
  }

  private func event(_ id: String, _ kind: String, _ on: Day, _ more: String...) -> NewFact {
    NewFact(
      .conventionEvent, id,
      lines: ["Convention: C-2025-01", "Nature: \(kind)", "SurvenuLe: \(on.iso)"] + more)
  }

  /// The dates of an act, by the key of their field.
  private typealias Dates = [(key: String, date: PartialDate)]

  private func act(_ dates: Dates, _ letters: Dates) throws -> Deliberation {
    var facts = Scene.convention
    facts.append(
      NewFact(
        .deliberation, "D-2025-01",
        lines: ["Convention: C-2025-01", "Partie: PA-01", "Assemblee: commission-permanente"]
          + ["Etat: adoptee", "Delegation: 2021-VII-12"]
          + dates.map { "\($0.key): \($0.date.edtf)" }))
    for (place, letter) in letters.enumerated() {
      facts.append(self.letter("CO-00\(place + 1)", "D-2025-01", letter.key, letter.date.edtf))
    }
    let desk = try Scene.desk(facts)
    return desk.register.deliberation(try desk.thing("D-2025-01"))
  }

  private func isWithin(_ narrow: DateSpan, _ wide: DateSpan) -> Bool {
    let starts = wide.earliest.map { first in narrow.earliest.map { $0 >= first } ?? false } ?? true
    let ends = wide.latest.map { last in narrow.latest.map { $0 <= last } ?? false } ?? true
    return starts && ends
  }

  @Test("a date that becomes exact never moves a result out of the days it could be")
  func refinement() throws {
    for seed in UInt64(1)...300 {
      var random = SeededGenerator(seed: seed)
      let old = seed.isMultiple(of: 3)
      let first = old ? Day.of(2022, 5, 20) : Day.of(2025, 3, 1)
      let keys = ["AdopteeLe", "RecueEnPrefecture", "EnLigneLe", "AfficheeLe", "AuRecueilLe"]
      var dates: Dates = []
      for key in keys where key == "AdopteeLe" || Int.random(in: 0..<4, using: &random) > 0 {
        dates.append((key, date(&random, around: first)))
      }
      let kinds = ["recours-gracieux", "lettre-observations"]
      var letters: Dates = []
      for kind in kinds where Bool.random(using: &random) {
        letters.append((kind, date(&random, around: first.adding(days: 30))))
      }
      let before = try act(dates, letters)
      let places = dates.indices.filter { dates[$0].date.exactDay == nil }
      var told = (dates, letters)
      if let place = places.randomElement(using: &random) {
        told.0[place].date = .day(inside(dates[place].date, &random))
      } else if let place = letters.indices.randomElement(using: &random) {
        told.1[place].date = .day(inside(letters[place].date, &random))
      }
      let after = try act(told.0, told.1)
      #expect(
        isWithin(after.executory.span, before.executory.span), "seed \(seed): \(dates) \(told.0)")
      for clock in before.clocks {
        let refined = try #require(after.clock(clock.kind))
        #expect(
          isWithin(refined.lastDay, clock.lastDay),
          "seed \(seed) \(clock.kind): \(dates) \(letters) then \(told)")
      }
    }
  }

  @Test("any history of admitted facts leaves a convention in a state its facts can lead to")
  func reachable() throws {
    for seed in UInt64(1)...60 {
      var random = SeededGenerator(seed: seed)
      var desk = try Scene.desk(Scene.convention)
      for _ in 0..<25 {
        let fact = anything(&random)
        guard (try? desk.record(fact.kind, about: fact.subject?.text, fact.values)) != nil else {
          continue
        }
        let today = day(&random, from: Day.of(2025, 1, 1), within: 2600)
        try check(desk, on: today, "seed \(seed)")
      }
    }
  }

  private func anything(_ random: inout SeededGenerator) -> NewFact {
    func iso(_ first: Day) -> String { date(&random, around: first).edtf }
    let spring = Day.of(2025, 3, 1)
    let acts = [Scene.departmentAct, Scene.communeAct]
    let party = Bool.random(using: &random) ? "PA-01" : "PA-02"
    let act = party == "PA-01" ? "D-2025-01" : "D-2025-02"
    let events = ConventionEventKind.allCases.map(\.term.token)
    let event = events.randomElement(using: &random) ?? "remise"
    let state = DeliberationState.allCases.randomElement(using: &random) ?? .adopted
    let later = day(&random, from: Day.of(2025, 5, 1), within: 2500)
    switch Int.random(in: 0..<9, using: &random) {
    case 0, 1: return acts.randomElement(using: &random) ?? Scene.communeAct
    case 2: return .change(act, "Etat: \(state.term.token)", "EtatDu: \(iso(spring))")
    case 3: return .change(act, "EnLigneLe: \(iso(spring))", "RecueEnPrefecture: \(iso(spring))")
    case 4, 5: return Scene.signature(party, on: iso(Day.of(2025, 4, 1)))
    case 6:
      return .of(
        .conventionEvent, nil, "Convention: C-2025-01", "Nature: \(event)",
        "SurvenuLe: \(later.iso)", "Partie: \(party)")
    case 7:
      return .change(
        "C-2025-01", "Reconduction: \(Bool.random(using: &random) ? "tacite" : "expresse")")
    default:
      return .of(
        .signatureRequested, nil, "Convention: C-2025-01", "Partie: \(party)",
        "DemandeeLe: \(later.iso)")
    }
  }

  /// Each state says something of the facts; what it says has to be true.
  private func check(_ desk: Desk, on day: Day, _ seed: String) throws {
    let register = desk.register
    let convention = try desk.thing("C-2025-01")
    let progress = register.progress(of: convention, on: day)
    let state = progress.derivedState
    let signed = progress.parties.count(where: \.hasSigned)
    let kinds = progress.events.map(\.kind)
    let holds: Bool =
      switch state {
      case .draft, .textSettled, .inDeliberation: signed == 0
      case .negotiation:
        signed == 0
          && (progress.parties.contains(where: \.isRejected) || kinds.contains(.negotiationOpened))
      case .readyToSign:
        signed == 0 && progress.parties.allSatisfy { $0.gate.mayAsk == .yes }
      case .partiallySigned: signed > 0 && signed < progress.parties.count
      case .signed: signed == progress.parties.count
      case .inForce: signed == progress.parties.count && progress.life.renewals == 0
      case .renewed: signed == progress.parties.count && progress.life.renewals > 0
      case .expired:
        signed == progress.parties.count && progress.life.endOn.isOnOrBefore(day) == .yes
      case .terminatedByNotice: kinds.contains(.noticeGiven)
      case .terminated: kinds.contains(.terminated)
      case .annulled: kinds.contains(.annulled)
      case .abandoned: kinds.contains(.abandoned)
      case .lapsed: kinds.contains(.lapsed)
      case .superseded: kinds.contains(.superseded)
      }
    #expect(holds, "\(seed): \(state) on \(day.iso)")
    for side in progress.parties where side.gate.mayAsk == .yes && side.requiresDeliberation {
      #expect(side.hasAdopted == .yes, "\(seed): asked before the vote")
    }
    _ = register.findings(
      .everything,
      in: InspectionContext(today: day, communes: FewCommunes(), reader: desk.journal))
    #expect(register.computed(of: convention, on: day).count == 13, "\(seed)")
  }
}
