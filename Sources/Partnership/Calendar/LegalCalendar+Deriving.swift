extension LegalCalendar {
  /// Applies a rule to the day it counts from.
  ///
  /// - Parameters:
  ///   - rule: The rule, with its number of months or days.
  ///   - from: The act, the receipt, the posting, the convocation; the session for a report, the
  ///     general municipal renewal for an analysis of needs.
  /// - Returns: The date with its steps, or nothing when it falls outside the years 1 to 9999.
  public func derive(_ rule: DeadlineRule, from: Day) -> Derivation? {
    switch rule {
    case .francMonths(let months): francMonths(months, from, rule)
    case .impliedRejection: impliedRejection(from)
    case .clearDays(let days):
      simple(
        rule, from, Day(number: from.number + days + 1),
        Words(
          "\(days) jours entiers entre l’envoi et la séance",
          "\(days) whole days between sending and session"))
    case .report(let days):
      simple(
        rule, from, Day(number: from.number - days),
        Words("\(days) jours avant la séance", "\(days) days before the session"))
    case .withdrawal: plain(rule, from, months: 4)
    case .onlineMinimum: plain(rule, from, months: 2)
    case .grantData: plain(rule, from, months: 3)
    case .needsAnalysis:
      simple(
        rule, from, Day(year: from.year + 1, month: 12, day: 31),
        Words(
          "31 décembre de l’année qui suit le renouvellement",
          "31 December of the year after the renewal"))
    }
  }

  /// The last day of a delay of whole months counted « franc ».
  public func francMonths(_ months: Int, from day: Day) -> Day? {
    derive(.francMonths(months), from: day)?.due
  }

  /// The first day, from that one on, on which people work.
  public func rolledForward(_ day: Day) -> Day? {
    var current = day
    while rest(on: current) != nil {
      guard let next = current.next else { return nil }
      current = next
    }
    return current
  }

  private func francMonths(_ months: Int, _ from: Day, _ rule: DeadlineRule) -> Derivation? {
    guard let end = from.addingMonths(months), let raw = end.next else { return nil }
    let isClamped = end.dayOfMonth != from.dayOfMonth
    var steps = [
      Derivation.Step(
        isClamped
          ? Words(
            "\(months) mois plus tard, au dernier jour du mois",
            "\(months) months later, on the last day of the month")
          : Words("\(months) mois plus tard, même quantième", "\(months) months later, same day"),
        end),
      Derivation.Step(
        Words("délai franc : le lendemain", "franc: the day after"), raw),
    ]
    guard let due = roll(raw, &steps) else { return nil }
    let advice =
      isClamped
      ? Words(
        "départ un jour que le mois d’arrivée n’a pas : certains auteurs n’ajoutent pas le lendemain ; qui veut agir s’en tient au \(end.iso)",
        "the last month lacks the day of the start: some authors do not add a day; whoever wants to act keeps to \(end.iso)"
      ) : rule.advice
    return Derivation(rule: rule, from: from, steps: steps, raw: raw, due: due, advice: advice)
  }

  private func impliedRejection(_ from: Day) -> Derivation? {
    guard let born = from.addingMonths(2), let second = derive(.francMonths(2), from: born) else {
      return nil
    }
    let first = Derivation.Step(
      Words(
        "2 mois de silence : le rejet implicite naît", "2 months of silence: the rejection is born"
      ), born)
    return Derivation(
      rule: .impliedRejection, from: from, steps: [first] + second.steps, raw: born,
      due: second.due, advice: second.advice)
  }

  private func plain(_ rule: DeadlineRule, _ from: Day, months: Int) -> Derivation? {
    simple(
      rule, from, from.addingMonths(months),
      Words("\(months) mois plus tard", "\(months) months later"))
  }

  private func simple(
    _ rule: DeadlineRule, _ from: Day, _ due: Day?, _ words: Words
  ) -> Derivation? {
    due.map { due in
      Derivation(
        rule: rule, from: from, steps: [Derivation.Step(words, due)], raw: due, due: due,
        advice: rule.advice)
    }
  }

  /// Moves a day off Saturdays, Sundays and holidays, one step for each.
  private func roll(_ raw: Day, _ steps: inout [Derivation.Step]) -> Day? {
    var day = raw
    while let reason = rest(on: day) {
      guard let next = day.next else { return nil }
      steps.append(
        Derivation.Step(
          Words("\(reason.fr) : reporté au lendemain", "\(reason.en): moved to the next day"), next)
      )
      day = next
    }
    return day
  }
}
