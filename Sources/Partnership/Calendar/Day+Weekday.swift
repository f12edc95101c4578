extension Day {
  /// The day of the week in words: « lundi ».
  public var weekdayWords: Words { Day.weekdays[weekday - 1] }

  private static let weekdays = [
    Words("lundi", "Monday"), Words("mardi", "Tuesday"), Words("mercredi", "Wednesday"),
    Words("jeudi", "Thursday"), Words("vendredi", "Friday"), Words("samedi", "Saturday"),
    Words("dimanche", "Sunday"),
  ]
}
