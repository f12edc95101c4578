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
    var ending = Ending(first: firstEnd(of: convention, effect))
    ending.amend(amendedEnd(of: convention, on: day))
    let years = value(ConventionDrafted.years, of: convention).value?.number
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
    return Ending.Step(
      .unknown(Words("la durée", "the term")),
      Words("le texte ne dit rien de sa durée", "the text says nothing of its term"))
  }

  /// The end set by the last amendment that was signed by all.
  private func amendedEnd(of convention: Thing, on day: Day) -> Ending.Step? {
    let amendments = children(of: convention, .convention).sorted { left, right in
      let numbers = [left, right].map {
        value(ConventionDrafted.amendmentNumber, of: $0).value?.number ?? 0
      }
      return numbers[0] < numbers[1]
    }
    for amendment in amendments.reversed() {
      let end = value(ConventionDrafted.endOn, of: amendment)
      guard end.value != nil, isSignedByAll(amendment, on: day) else { continue }
      return Ending.Step(
        Reckoning(end, Words("la fin que fixe l’avenant", "the end the amendment sets")),
        Words(
          "fin fixée par l’avenant \(label(of: amendment))", "end set by \(label(of: amendment))"))
    }
    return nil
  }

  /// Whether each party of a convention has signed it by a day.
  private func isSignedByAll(_ convention: Thing, on day: Day) -> Bool {
    let signatures = children(of: convention, .signature)
      .filter { progress(ofSignature: $0, on: day).state == .given }
      .compactMap { linked(SignatureGiven.party, of: $0) }
    let parties = values(ConventionDrafted.parties, of: convention).compactMap { thing($0) }
    return !parties.isEmpty
      && parties.allSatisfy { party in
        signatures.contains { successors(of: party, on: day).contains($0) }
      }
  }

  private func renew(
    _ ending: inout Ending, _ convention: Thing, _ events: [ConventionEvent], years: Int?,
    on day: Day
  ) {
    for event in events where event.kind == .renewed && event.hasHappened(by: day) {
      let next = ending.reckoning.mapped { end in
        years.flatMap { years in end.next.flatMap { Register.lastDay(from: $0, years: years) } }
      }
      let renewed =
        event.lastDay.value == nil
        ? next : Reckoning(event.lastDay, Words("la nouvelle fin", "the new end"))
      ending.renew(renewed, Words("reconduction expresse", "express renewal"))
    }
    guard value(ConventionDrafted.renewal, of: convention).value == .tacit, let years,
      !events.contains(where: { $0.kind == .noticeGiven })
    else { return }
    let most = value(ConventionDrafted.maxRenewals, of: convention).value?.number ?? 100
    while ending.renewals < most, let last = ending.reckoning.span.latest, last < day,
      let end = last.next.flatMap({ Register.lastDay(from: $0, years: years) })
    {
      ending.renew(
        Reckoning(DateSpan(end)), Words("reconduction tacite", "tacit renewal"))
    }
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

  init(first: Step) {
    reckoning = first.reckoning
    steps = [.init(first.words, first.reckoning.span.knownDate)]
  }

  mutating func amend(_ step: Step?) {
    guard let step else { return }
    reckoning = step.reckoning
    steps.append(.init(step.words, step.reckoning.span.knownDate))
  }

  mutating func renew(_ next: Reckoning, _ words: Words) {
    renewals += 1
    amend(Step(next, words))
  }
}
