// The last day of a convention, and the last day to give notice.
//
// Source: the text of the convention; code civil, art. 1211, 1212, 1214 and 1215.
extension Register {
  /// The last day of a term of whole years: the eve of the anniversary; from 29 February to a common
  /// year, 28 February.
  ///
  /// - Parameters:
  ///   - effect: The first day.
  ///   - years: How many years.
  /// - Returns: The last day, or nothing outside the calendar.
  public static func lastDay(from effect: Day, years: Int) -> Day? {
    guard let anniversary = effect.addingMonths(12 * years) else { return nil }
    guard anniversary.dayOfMonth == effect.dayOfMonth else { return anniversary }
    return anniversary.adding(days: -1)
  }

  /// The last day, renewals and amendments counted, and how many renewals there were by a day.
  func end(
    of convention: Thing, _ effect: ComputedDate, _ events: [ConventionEvent], on day: Day
  ) -> (ComputedDate, renewals: Int) {
    let years = value(ConventionDrafted.years, of: convention).value?.number
    var ending = Ending(first: firstEnd(of: convention, effect))
    for amendment in amendedEnds(of: convention, on: day) {
      // What was renewed before the amendment is behind it: the end it sets is the end.
      if let concluded = amendment.concludedOn {
        renew(&ending, convention, events, years: years, on: min(day, concluded.adding(days: -1)))
      }
      ending.amend(amendment.step)
    }
    renew(&ending, convention, events, years: years, on: day)
    let (last, steps) = (ending.reckoning, ending.steps)
    let recorded = value(ConventionDrafted.endOn, of: convention)
    let from = effect.span.knownDate
    let explanation = { @Sendable in
      Explanation(
        Words("dernier jour", "last day"), .term,
        inputs: [
          .init(
            Words("effet", "effect"), .date(from.map { .known($0) } ?? .notRecorded)),
          .init(
            Words("durée, années", "term, years"),
            .words(years.map { Words(same: String($0)) } ?? Words("non renseigné", "not recorded"))),
          .init(
            Words("fin notée", "end recorded"), .date(recorded)),
        ],
        steps: steps, result: last.result, missing: last.missing)
    }
    return (
      ComputedDate(
        last.span, missing: last.missing, explanation: explanation()),
      ending.renewals
    )
  }

  /// The last day to give notice: so many months before the last day.
  func notice(of convention: Thing, _ end: ComputedDate) -> ComputedDate {
    let months = value(ConventionDrafted.noticeMonths, of: convention)
    var reckoning = Reckoning.unknown(Words("le préavis", "the notice"))
    if let months = months.value?.number {
      reckoning = Reckoning(end.span, missing: end.missing).mapped { $0.addingMonths(-months) }
    }
    let (notice, last) = (reckoning, end.span.knownDate)
    return ComputedDate(
      notice.span, missing: notice.missing,
      explanation: Explanation(
        Words("dernier jour du préavis", "last day of notice"), .notice,
        inputs: [
          .init(Words("fin", "end"), .date(last.map { .known($0) } ?? .notRecorded)),
          .init(
            Words("préavis, mois", "notice, months"),
            .words(months.absence ?? Words(same: months.value?.journal ?? ""))),
        ],
        steps: [
          .init(
            Words("autant de mois avant la fin, même quantième", "so many months before the end"),
            notice.span.knownDate)
        ], result: notice.result, missing: notice.missing))
  }

  private func firstEnd(of convention: Thing, _ effect: ComputedDate) -> Ending.Step {
    let recorded = value(ConventionDrafted.endOn, of: convention)
    if recorded.value != nil {
      return Ending.Step(
        Reckoning(recorded, Words("la fin", "the end")), Words("fin notée", "end recorded"))
    }
    if let years = value(ConventionDrafted.years, of: convention).value?.number {
      return Ending.Step(
        Reckoning(effect.span, missing: effect.missing).mapped {
          Register.lastDay(from: $0, years: years)
        },
        Words(
          "\(years) ans depuis la prise d’effet, moins un jour",
          "\(years) years from the effect, less a day"))
    }
    if value(ConventionDrafted.term, of: convention).value == .indefinite {
      return Ending.Step(
        Reckoning(.open), Words("conclue sans terme", "concluded without a term"))
    }
    return Ending.Step(
      .unknown(Words("la durée", "the term")),
      Words("le texte ne dit rien de sa durée", "the text says nothing of its term"))
  }

  /// The ends set by amendments that all have signed and nobody annulled, in the order of their
  /// numbers, with the day the amendment was concluded where it is known.
  private func amendedEnds(
    of convention: Thing, on day: Day
  ) -> [(step: Ending.Step, concludedOn: Day?)] {
    let amendments = children(of: convention, .convention).filter { $0 != convention }
    let numbered = amendments.enumerated().map { place, amendment in
      (
        number: value(ConventionDrafted.amendmentNumber, of: amendment).value?.number ?? 0,
        place: place, thing: amendment
      )
    }.sorted { ($0.number, $0.place) < ($1.number, $1.place) }
    return numbered.compactMap { _, _, amendment in
      let end = value(ConventionDrafted.endOn, of: amendment)
      guard end.value != nil, isConcluded(amendment, on: day) else { return nil }
      let step = Ending.Step(
        Reckoning(end, Words("la fin que fixe l’avenant", "the end the amendment sets")),
        Words(
          "fin fixée par l’avenant \(label(of: amendment))", "end set by \(label(of: amendment))"))
      return (step, lastSigned(amendment, on: day))
    }
  }

  /// Whether each party of an amendment has signed it by a day, or somebody stated so, and nothing
  /// has undone it.
  private func isConcluded(_ amendment: Thing, on day: Day) -> Bool {
    let isUndone = events(of: amendment).contains { event in
      switch event.kind.endState {
      case .annulled, .abandoned, .lapsed, .superseded: event.hasHappened(by: day)
      default: false
      }
    }
    guard !isUndone else { return false }
    switch value(ConventionDrafted.statedState, of: amendment).value {
    case .signed, .inForce, .renewed: return true
    case .annulled, .abandoned, .lapsed, .superseded: return false
    case .draft, .negotiation, .textSettled, .inDeliberation, .readyToSign, .partiallySigned,
      .terminatedByNotice, .terminated, .expired, nil:
      break
    }
    let signed = given(amendment, on: day).compactMap { linked(SignatureGiven.party, of: $0) }
    let parties = values(ConventionDrafted.parties, of: amendment).compactMap { thing($0) }
    return !parties.isEmpty
      && parties.allSatisfy { party in
        signed.contains { successors(of: party, on: day).contains($0) }
      }
  }

  private func given(_ convention: Thing, on day: Day) -> [Thing] {
    children(of: convention, .signature)
      .filter { progress(ofSignature: $0, on: day).state == .given }
  }

  /// The day of the last signature; of an amendment entered as it stands, the one it states.
  private func lastSigned(_ amendment: Thing, on day: Day) -> Day? {
    let dates = given(amendment, on: day).compactMap {
      value(SignatureGiven.signedOn, of: $0).value?.latest
    }
    return dates.max() ?? value(ConventionDrafted.signedOn, of: amendment).value?.latest
  }

  /// The renewals by a day: those that were decided, then the tacit ones that no notice in time
  /// prevented.
  private func renew(
    _ ending: inout Ending, _ convention: Thing, _ events: [ConventionEvent], years: Int?,
    on day: Day
  ) {
    let name = Words("la nouvelle fin", "the new end")
    let decided = events.filter { $0.kind == .renewed && $0.hasHappened(by: day) }.inOrderOfDates
    for event in decided where ending.takes(event) {
      var next = Reckoning(event.lastDay, name)
      if event.lastDay.value == nil, let years {
        next = ending.reckoning.mapped { Register.dayAfterYears($0, years: years) }
      }
      ending.renew(next, Words("reconduction expresse", "express renewal"))
    }
    guard value(ConventionDrafted.renewal, of: convention).value == .tacit, let years else {
      return
    }
    let most = value(ConventionDrafted.maxRenewals, of: convention).value?.number ?? 100
    let months = value(ConventionDrafted.noticeMonths, of: convention).value?.number ?? 0
    let notices = events.filter { $0.kind == .noticeGiven && $0.hasHappened(by: day) }
    while ending.renewals < most, let last = ending.reckoning.span.latest, last < day,
      let latest = last.addingMonths(-months), !notices.contains(where: { $0.isGiven(by: latest) }),
      Register.dayAfterYears(last, years: years) != nil
    {
      ending.renew(
        ending.reckoning.mapped { Register.dayAfterYears($0, years: years) },
        Words("reconduction tacite", "tacit renewal"))
    }
  }

  /// The last day of the years that follow a last day.
  private static func dayAfterYears(_ end: Day, years: Int) -> Day? {
    guard years > 0 else { return nil }
    return end.next.flatMap { Register.lastDay(from: $0, years: years) }
  }
}

extension ConventionEvent {
  /// Whether a notice was or may have been given by a day.
  fileprivate func isGiven(by day: Day) -> Bool {
    on.value.map { DateSpan($0).isOnOrBefore(day) != false } ?? true
  }
}

/// The last day in the making: the first end, then what changed it.
private struct Ending {
  struct Step {
    let reckoning: Reckoning
    let words: Words

    init(_ reckoning: Reckoning, _ words: Words) {
      (self.reckoning, self.words) = (reckoning, words)
    }
  }

  private(set) var reckoning: Reckoning
  private(set) var steps: [Explanation.Step]
  private(set) var renewals = 0
  private var decided: Set<Register.Thing> = []

  init(first: Step) {
    reckoning = first.reckoning
    steps = [.init(first.words, first.reckoning.span.knownDate)]
  }

  mutating func amend(_ step: Step?) {
    guard let step else { return }
    reckoning = step.reckoning
    steps.append(.init(step.words, step.reckoning.span.knownDate))
  }

  /// Whether a decided renewal is counted for the first time.
  mutating func takes(_ event: ConventionEvent) -> Bool { decided.insert(event.thing).inserted }

  mutating func renew(_ next: Reckoning, _ words: Words) {
    renewals += 1
    amend(Step(next, words))
  }
}
