/// A date as people type it, in French or in English; case and accents do not count.
///
/// Days come before months, as in France: `12/11` is 12 November, of the year of today. A bound is
/// said in words: « avant le » is strict, « au plus tard le » is not, and so « après le » and
/// « dès le ». A year of two digits is the one at most twenty years after today.
struct TypedDate {
  private let today: Day?

  /// Reads dates; without today, those that are counted from it are not understood.
  init(today: Day?) {
    self.today = today
  }

  /// The date a text means, or nothing when it means none.
  func read(_ text: String) -> PartialDate? {
    let words = folded(text).split { $0 == " " || $0 == "\t" }.joined(separator: " ")
    return date(words[...])
  }

  private func date(_ words: Substring) -> PartialDate? {
    if let date = PartialDate(edtf: words.uppercased()) { return date }
    if TypedDate.unknown.contains(String(words)) { return .unknown }
    if let day = relative(String(words)) { return .day(day) }
    for (beginning, bound) in TypedDate.bounds where words.hasPrefix(beginning + " ") {
      guard let inner = date(words.dropFirst(beginning.utf8.count + 1)) else { return nil }
      return self.bound(bound, inner)
    }
    return numeric(words) ?? worded(words)
  }

  // MARK: Bounds

  private enum Bound {
    case none
    case before
    case until
    case from
    case after
  }

  /// The longest first, so that « avant le » is not read as « avant ».
  private static let bounds: [(String, Bound)] = [
    ("au plus tard le", .until), ("au plus tard en", .until), ("au plus tard", .until),
    ("au plus tot le", .from), ("au plus tot en", .from), ("au plus tot", .from),
    ("a partir du", .from), ("a partir de", .from), ("a compter du", .from),
    ("avant le", .before), ("avant", .before), ("jusqu'au", .until), ("jusqu'en", .until),
    ("depuis le", .from), ("depuis", .from), ("des le", .from), ("des", .from),
    ("apres le", .after), ("apres", .after), ("on or before", .until), ("no later than", .until),
    ("on or after", .from), ("before", .before), ("by", .until), ("until", .until),
    ("from", .from), ("since", .from), ("after", .after),
    ("le", .none), ("en", .none), ("on", .none), ("in", .none),
  ]

  /// A bound of a date: of a month or a year, the day that leaves no doubt.
  private func bound(_ bound: Bound, _ date: PartialDate) -> PartialDate? {
    switch (bound, date) {
    case (.none, _): date
    case (_, .onOrBefore), (_, .onOrAfter), (_, .unknown): nil
    case (.before, _): date.earliest.flatMap { Day(number: $0.number - 1) }.map { .onOrBefore($0) }
    case (.until, _): date.latest.map { .onOrBefore($0) }
    case (.from, _): date.earliest.map { .onOrAfter($0) }
    case (.after, _): date.latest?.next.map { .onOrAfter($0) }
    }
  }

  // MARK: Days counted from today

  private static let unknown: Set<String> = [
    "?", "inconnue", "inconnu", "date inconnue", "unknown", "unknown date",
  ]
  private static let near: [String: Int] = [
    "aujourd'hui": 0, "ce jour": 0, "today": 0, "demain": 1, "tomorrow": 1, "apres-demain": 2,
    "hier": -1, "yesterday": -1, "avant-hier": -2,
  ]
  private static let weekdays: [[String]] = [
    ["lundi", "monday"], ["mardi", "tuesday"], ["mercredi", "wednesday"], ["jeudi", "thursday"],
    ["vendredi", "friday"], ["samedi", "saturday"], ["dimanche", "sunday"],
  ]

  private func relative(_ words: String) -> Day? {
    guard let today else { return nil }
    if let days = TypedDate.near[words] { return Day(number: today.number + days) }
    if let place = TypedDate.weekdays.firstIndex(where: { $0.contains(words) }) {
      // The next one: a Monday typed on a Monday is a week later.
      return Day(number: today.number + (place + 1 - today.weekday + 6) % 7 + 1)
    }
    return shifted(words, from: today)
  }

  /// `+15j`, `-3j`, `+2m`, `+1 an`: days, weeks, months or years from today.
  private func shifted(_ words: String, from today: Day) -> Day? {
    guard let sign = words.first, sign == "+" || sign == "-" else { return nil }
    let digits = words.dropFirst().prefix { $0.isASCII && $0.isNumber }
    guard digits.utf8.count <= 5, let count = Day.digits(Array(digits.utf8)[...]) else {
      return nil
    }
    let number = sign == "-" ? -count : count
    let unit = words.dropFirst(1 + digits.count).drop { $0 == " " }
    switch unit {
    case "j", "jour", "jours", "d", "day", "days": return Day(number: today.number + number)
    case "s", "sem", "semaine", "semaines", "w", "week", "weeks":
      return Day(number: today.number + 7 * number)
    case "m", "mois", "month", "months": return today.addingMonths(number)
    case "a", "an", "ans", "y", "year", "years": return today.addingMonths(12 * number)
    default: return nil
    }
  }

  // MARK: Numbers

  /// `12/11`, `12/11/2015`, `12.11.15`, `2015/11/12`, `11/2015`.
  private func numeric(_ words: Substring) -> PartialDate? {
    let separators = Set(words.filter { !($0.isASCII && $0.isNumber) })
    guard separators.count == 1, let separator = separators.first, "/.-".contains(separator) else {
      return nil
    }
    let parts = words.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      (1...4).contains(part.utf8.count) ? Day.digits(Array(part.utf8)[...]) : nil
    }
    guard numbers.count == parts.count else { return nil }
    let isYear = parts.map { $0.utf8.count == 4 }
    switch numbers.count {
    case 3 where isYear[0]: return day(numbers[0], numbers[1], numbers[2])
    case 3: return year(parts[2]).flatMap { day($0, numbers[1], numbers[0]) }
    case 2 where isYear[1] && (1...12).contains(numbers[0]) && numbers[1] > 0:
      return .month(year: numbers[1], month: numbers[0])
    case 2 where !isYear[0] && !isYear[1]:
      return today.flatMap { day($0.year, numbers[1], numbers[0]) }
    default: return nil
    }
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> PartialDate? {
    Day(year: year, month: month, day: day).map { .day($0) }
  }

  /// A year of four digits, or of two in the hundred years that end twenty years after today.
  private func year(_ text: Substring) -> Int? {
    guard let number = Day.digits(Array(text.utf8)[...]) else { return nil }
    if text.utf8.count == 4 { return number }
    guard text.utf8.count == 2, let today else { return nil }
    let last = today.year + 20
    return last - ((last - number) % 100 + 100) % 100
  }

  // MARK: Months in words

  private static let months: [[String]] = [
    ["janvier", "january"], ["fevrier", "february"], ["mars", "march"], ["avril", "april"],
    ["mai", "may"], ["juin", "june"], ["juillet", "july"], ["aout", "august"],
    ["septembre", "september"], ["octobre", "october"], ["novembre", "november"],
    ["decembre", "december"],
  ]

  /// Such as « octobre 2015 », « 1er octobre 2015 », « 12 octobre », « October 12, 2015 ».
  private func worded(_ words: Substring) -> PartialDate? {
    let parts = words.split { $0 == " " || $0 == "," }
    guard let place = parts.firstIndex(where: { month($0) != nil }), let month = month(parts[place])
    else { return nil }
    var rest = parts
    rest.remove(at: place)
    switch (rest.count, place) {
    case (1, 0):
      guard rest[0].utf8.count == 4, let year = year(rest[0]), year > 0 else { return nil }
      return .month(year: year, month: month)
    case (1, 1):
      guard let today, let number = dayOfMonth(rest[0]) else { return nil }
      return day(today.year, month, number)
    case (2, 0...1):
      guard let number = dayOfMonth(rest[0]), let year = year(rest[1]) else { return nil }
      return day(year, month, number)
    default: return nil
    }
  }

  /// The month a word or its beginning means, when it means one only.
  private func month(_ word: Substring) -> Int? {
    let name = word.hasSuffix(".") ? word.dropLast() : word
    guard name.utf8.count >= 3 else { return nil }
    let found = TypedDate.months.indices.filter { place in
      TypedDate.months[place].contains { $0.hasPrefix(name) }
    }
    return found.count == 1 ? found[0] + 1 : nil
  }

  private func dayOfMonth(_ word: Substring) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard ["", "er", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) else {
      return nil
    }
    return digits.utf8.count <= 2 ? Day.digits(Array(digits.utf8)[...]) : nil
  }
}
