package import Partnership

/// The public holidays of a year, on their way out.
package struct HolidayList: Sendable, Hashable {
  private let year: Int
  private let calendar: LegalCalendar

  /// The holidays of a year, 1 to 9999; outside of it the list is empty.
  package init(of year: Int, _ calendar: LegalCalendar) {
    (self.year, self.calendar) = (year, calendar)
  }

  /// The list for a person: a line for each holiday, in the order of the days.
  package func text(in language: Language) -> String {
    calendar.holidays(in: year).map { day, holiday in
      let zone = holiday.isLocal ? " (\(HolidayZone.alsaceMoselle.term.words(language)))" : ""
      return "\(DateText.weekday(of: day, in: language)) — \(holiday.words(language))\(zone)\n"
    }.joined()
  }

  /// The list for a program: an array of objects with `date`, `name` and `zone`.
  ///
  /// The zone is that of the holiday, not the one asked for: `metropole` for what the whole country
  /// observes, `alsace-moselle` for what is a holiday there only.
  package func json(in language: Language) -> String {
    JSON.array(
      calendar.holidays(in: year).map { day, holiday in
        let zone = holiday.isLocal ? HolidayZone.alsaceMoselle : .metropole
        return .object([
          JSON.Member("date", .string(day.iso)),
          JSON.Member("name", .string(holiday.words(language))),
          JSON.Member("zone", .string(zone.term.token)),
        ])
      }
    ).text
  }
}
