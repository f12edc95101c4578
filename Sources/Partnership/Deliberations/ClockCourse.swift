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

  /// The first dated letter that came while the delay was held, else the first within it.
  func firstEvenHeld(of letters: [Correspondence]) -> Found? {
    guard isHeld else { return first(of: letters) }
    return letters.compactMap { letter in
      letter.startsOn.value.map { Found(letter: letter, on: $0) }
    }.min { ($0.on.earliest ?? .first) < ($1.on.earliest ?? .first) }
  }

  /// Leaves the end open where a letter may have come within the delay: its date does not tell.
  mutating func loosen(by letters: [Correspondence], _ date: Words) {
    let possible = letters.filter { letter in
      let span = letter.startsOn.value.map { DateSpan($0) } ?? .open
      return span.isOnOrBefore(end.span) == nil
    }
    guard !isHeld, !possible.isEmpty else { return }
    let isUndated = possible.contains { $0.startsOn.value?.exactDay == nil }
    widen(latest: nil, missing: isUndated ? [date] : [])
  }

  /// Starts the delay again from an answer, or from two months of silence; a late answer within the
  /// delay that followed the silence starts it once more.
  mutating func restart(_ found: Found, answeredOn answer: DateSpan?, _ words: Words) {
    let silence = DateSpan(found.on).mapped { $0.addingMonths(2) }
    restart(found, from: answer.map { $0.earlier(silence) } ?? silence, words)
    guard let answer, answer.isOnOrBefore(silence) != true else { return }
    let isWithin = answer.isOnOrBefore(end.span)
    guard isWithin != false else { return }
    if isWithin == true, silence.isBefore(answer) == true {
      interruptions.removeLast()
      restart(
        found, from: answer,
        Words(
          "réponse expresse avant la fin de ce délai : il repart",
          "express answer before that delay ended: it starts again"))
    } else {
      let latest = answer.mapped { calendar.francMonths(2, from: $0) }.latest
      widen(latest: latest, missing: [Self.answerDate])
    }
  }

  private static let answerDate = Words("la date de la réponse", "the date of the answer")

  private mutating func widen(latest: Day?, missing: [Words]) {
    let last = latest.flatMap { latest in end.span.latest.map { max($0, latest) } }
    end = Reckoning(
      DateSpan(earliest: end.span.earliest, latest: last),
      missing: end.missing + missing.filter { !end.missing.contains($0) })
  }

  /// Starts the delay again.
  mutating func restart(_ found: Found, from day: DateSpan, _ words: Words) {
    steps.append(.init(words, day.knownDate))
    interruptions.append(
      Clock.Interruption(
        kind: found.letter.kind ?? .simpleLetter, on: found.on, restartsOn: day.knownDate))
    let before = end
    count(
      DeadlineRule.francMonths(2),
      from: Reckoning(
        day,
        missing: day.exactDay == nil ? [Self.answerDate] : []))
    // What came before the delay started does not shorten it; what is missing stays missing.
    guard end.span.isOnOrBefore(before.span) != false else { return }
    end = end.later(before)
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
