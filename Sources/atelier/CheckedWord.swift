import Partnership

/// Text or JSON, where a comma-separated form would say nothing.
enum PlainFormat: String {
  case text
  case json

  init(typed text: String) throws {
    guard let format = PlainFormat(rawValue: text) else {
      throw Complaint(
        .usage, "« \(text) » n’est pas un format ; il y a : text, json.",
        "“\(text)” is not a format; there are: text, json.")
    }
    self = format
  }
}

extension OutputFormat {
  init(typed text: String) throws {
    guard let format = OutputFormat(rawValue: text) else {
      throw Complaint(
        .usage, "« \(text) » n’est pas un format ; il y a : text, json, csv.",
        "“\(text)” is not a format; there are: text, json, csv.")
    }
    self = format
  }
}

/// Words of the command line that are read here, so that what is wrong gets a sentence of ours.
enum CheckedWord {
  /// A day of the calendar.
  ///
  /// - Parameters:
  ///   - text: What was typed, if something was.
  ///   - option: The option it was typed for.
  /// - Returns: The day.
  /// - Throws: ``Complaint`` with exit code 64.
  static func day(_ text: String?, option: String) throws -> Day {
    guard let text else {
      throw Complaint(
        .usage, "Donnez « \(option) » et une date, par exemple 2025-03-05.",
        "Give “\(option)” and a date, for instance 2025-03-05.")
    }
    guard let day = DayArgument(argument: text)?.day else {
      throw Complaint(
        .usage,
        "« \(text) » n’est pas un jour du calendrier pour « \(option) » ; écrivez AAAA-MM-JJ, par exemple 2025-03-05.",
        "“\(text)” is not a day of the calendar for “\(option)”; write YYYY-MM-DD, for instance 2025-03-05."
      )
    }
    return day
  }

  /// A whole number within bounds, given by an option.
  static func number(
    _ text: String?, option: String, in bounds: ClosedRange<Int>
  ) throws -> Int {
    try number(text, option: Words("« \(option) »", "“\(option)”"), in: bounds)
  }

  /// A whole number within bounds: ASCII digits and nothing else.
  ///
  /// - Parameters:
  ///   - text: What was typed, if something was.
  ///   - option: What it is, in the middle of a sentence.
  ///   - bounds: The least and the greatest.
  /// - Returns: The number.
  /// - Throws: ``Complaint`` with exit code 64.
  static func number(
    _ text: String?, option: Words, in bounds: ClosedRange<Int>
  ) throws -> Int {
    let (least, most) = (bounds.lowerBound, bounds.upperBound)
    guard let text else {
      throw Complaint(
        .usage, "Donnez \(option.fr) : un nombre de \(least) à \(most).",
        "Give \(option.en): a number from \(least) to \(most).")
    }
    let isPlain = !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
    guard isPlain, let number = Int(text), bounds.contains(number) else {
      throw Complaint(
        .usage,
        "« \(text) » ne convient pas pour \(option.fr) ; il faut un nombre entier de \(least) à \(most).",
        "“\(text)” does not fit \(option.en); it takes a whole number from \(least) to \(most).")
    }
    return number
  }
}
