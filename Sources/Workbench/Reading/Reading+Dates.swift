import Partnership

// Dates in words; a partial date is never shown as if it were a day.
extension Reading {
  /// A date as it stands in a list or in a sentence: without its year when that is this year.
  func date(_ date: PartialDate) -> String {
    switch date {
    case .day(let day): shortDay(day)
    case .month(let year, let month): "\(Day.monthNames[month - 1](language)) \(year)"
    case .year(let year): String(year)
    case .onOrBefore(let day):
      self(Words("avant le ", "before ")) + shortDay(day.adding(days: 1))
    case .onOrAfter(let day): self(Words("dès le ", "from ")) + shortDay(day)
    case .unknown: self(Words("inconnue", "unknown"))
    }
  }

  /// A date or the word for its absence.
  func date(_ stated: Stated<PartialDate>) -> String {
    stated.absence.map { self($0) } ?? stated.value.map { date($0) } ?? ""
  }

  /// A date with its year whatever the year, a day with its weekday: what an explanation needs.
  func longDate(_ date: PartialDate) -> String {
    switch date {
    case .day(let day): longDay(day)
    case .onOrBefore(let day): self(Words("au plus tard le ", "on or before ")) + longDay(day)
    case .onOrAfter(let day): self(Words("au plus tôt le ", "on or after ")) + longDay(day)
    case .month, .year, .unknown: self.date(date)
    }
  }

  /// A date with its year, or the word for its absence.
  func longDate(_ stated: Stated<PartialDate>) -> String {
    stated.absence.map { self($0) } ?? stated.value.map { longDate($0) } ?? ""
  }

  /// A day as `05/03`, or `05/03/2015` in another year than this one.
  func shortDay(_ day: Day) -> String {
    day.year == today.year ? String(fullDay(day).prefix(5)) : fullDay(day)
  }

  /// A day as `05/03/2015`.
  func fullDay(_ day: Day) -> String {
    "\(twoDigits(day.dayOfMonth))/\(twoDigits(day.month))/\(day.year)"
  }

  /// A day as « lundi 23 novembre 2026 ».
  func longDay(_ day: Day) -> String {
    let weekday = day.weekdayWords(language)
    let month = Day.monthNames[day.month - 1](language)
    let first = language == .french && day.dayOfMonth == 1 ? "1er" : String(day.dayOfMonth)
    return "\(weekday) \(first) \(month) \(day.year)"
  }

  /// The moment a fact was recorded, as `05/03/2015 08:00`, UTC.
  func instant(_ id: FactID) -> String {
    let clock = id.instant.dropFirst(11).prefix(5)
    return id.day.map { "\(fullDay($0)) \(clock)" } ?? String(clock)
  }

  private func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
