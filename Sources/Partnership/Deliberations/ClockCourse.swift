/// How a delay runs: from its start, through what makes it start again, to its last day.
struct ClockCourse {
  private let start: Reckoning
  private let calendar: LegalCalendar
  private var end: Reckoning
  private var steps: [Explanation.Step] = []
  private var interruptions: [Clock.Interruption] = []
  private(set) var isHeld = false

  /// An interruption that came within the delay.
  struct Found {
    let letter: Correspondence
    let on: PartialDate
  }

  init(_ start: Reckoning, _ calendar: LegalCalendar) {
    (self.start, self.calendar) = (start, calendar)
    end = start
  }

  /// Whole months counted « franc ».
  mutating func run(months: Int) {
    count(DeadlineRule.francMonths(months), from: start)
  }

  /// Whole months from date to date.
  mutating func run(plainMonths months: Int) {
    end = start.mapped { $0.addingMonths(months) }
    steps.append(
      .init(Words("\(months) mois plus tard", "\(months) months later"), end.span.knownDate))
  }

  /// The first of some letters, when it certainly came within the delay.
  func first(of letters: [Correspondence]) -> Found? {
    letters.compactMap { letter in letter.startsOn.value.map { Found(letter: letter, on: $0) } }
      .filter { DateSpan($0.on).isOnOrBefore(end.span) == true }
      .min { ($0.on.earliest ?? .first) < ($1.on.earliest ?? .first) }
  }

  /// Starts the delay again.
  mutating func restart(_ found: Found, from day: DateSpan, _ words: Words) {
    steps.append(.init(words, day.knownDate))
    interruptions.append(
      Clock.Interruption(
        kind: found.letter.kind ?? .simpleLetter, on: found.on, restartsOn: day.knownDate))
    count(
      DeadlineRule.francMonths(2),
      from: Reckoning(
        day,
        missing: day.exactDay == nil
          ? [Words("la date de la réponse", "the date of the answer")] : []))
  }

  /// Holds the delay until something comes.
  mutating func hold(_ found: Found, _ words: Words) {
    isHeld = true
    steps.append(.init(words, found.on))
    interruptions.append(
      Clock.Interruption(
        kind: found.letter.kind ?? .simpleLetter, on: found.on, restartsOn: nil))
  }

  func clock(_ kind: Clock.Kind, advice: [Words] = []) -> Clock {
    Clock(
      kind: kind, start: start.span, interruptions: interruptions, lastDay: end.span,
      missing: end.missing, isHeld: isHeld, advice: advice, steps: steps)
  }

  private mutating func count(_ rule: DeadlineRule, from start: Reckoning) {
    end = start.mapped { calendar.derive(rule, from: $0)?.due }
    guard let day = start.span.exactDay, let derivation = calendar.derive(rule, from: day) else {
      steps.append(.init(rule.words, end.span.knownDate))
      return
    }
    steps += derivation.steps.map { .init($0.words, .day($0.day)) }
  }
}
