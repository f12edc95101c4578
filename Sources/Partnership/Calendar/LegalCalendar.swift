/// Whose working days count: a zone, and whether Good Friday is a holiday in it.
///
/// Saturdays, Sundays and public holidays are not working days.
public struct LegalCalendar: Sendable, Hashable {
  /// The zone.
  public let zone: HolidayZone
  /// Whether Good Friday counts; only Alsace-Moselle may say yes.
  public let hasGoodFriday: Bool

  /// A calendar.
  ///
  /// - Parameters:
  ///   - zone: The zone.
  ///   - goodFriday: False where no church makes Good Friday a holiday.
  public init(_ zone: HolidayZone = .metropole, goodFriday: Bool = true) {
    self.zone = zone
    hasGoodFriday = zone == .alsaceMoselle && goodFriday
  }

  /// The public holidays of a year, in the order of their days; none outside the years 1 to 9999.
  ///
  /// Two of them may fall on one day: Ascension may be 1 May or 8 May.
  public func holidays(in year: Int) -> [(day: Day, holiday: PublicHoliday)] {
    PublicHoliday.allCases.filter { observes($0) }
      .compactMap { holiday in holiday.day(in: year).map { ($0, holiday) } }
      .sorted { $0.0 < $1.0 }
  }

  /// The holiday of a day, or nothing on an ordinary one.
  public func holiday(on day: Day) -> PublicHoliday? {
    let year = day.year
    return PublicHoliday.allCases.first { observes($0) && $0.day(in: year) == day }
  }

  /// Why nobody works that day, or nothing on a working day.
  public func rest(on day: Day) -> Words? {
    if let holiday = holiday(on: day) { return holiday.words }
    switch day.weekday {
    case 6: return Words("samedi", "Saturday")
    case 7: return Words("dimanche", "Sunday")
    default: return nil
    }
  }

  private func observes(_ holiday: PublicHoliday) -> Bool {
    switch holiday {
    case .goodFriday: hasGoodFriday
    case .saintStephen: zone == .alsaceMoselle
    default: true
    }
  }
}
