/// A public holiday (jour férié).
///
/// Source: code du travail, art. L. 3133-1 and, for Alsace-Moselle, L. 3134-13.
public enum PublicHoliday: String, CaseIterable, Sendable {
  /// 1 January.
  case newYear
  /// The Friday before Easter; Alsace-Moselle, where a commune has a Protestant or mixed church.
  case goodFriday
  /// The day after Easter.
  case easterMonday
  /// 1 May.
  case labourDay
  /// 8 May.
  case victoryDay
  /// The thirty-ninth day after Easter.
  case ascension
  /// The fiftieth day after Easter.
  case whitMonday
  /// 14 July.
  case nationalDay
  /// 15 August.
  case assumption
  /// 1 November.
  case allSaints
  /// 11 November.
  case armistice
  /// 25 December.
  case christmas
  /// 26 December; Alsace-Moselle.
  case saintStephen

  /// What it is called.
  public var words: Words {
    switch self {
    case .newYear: Words("jour de l’An", "New Year’s Day")
    case .goodFriday: Words("Vendredi saint", "Good Friday")
    case .easterMonday: Words("lundi de Pâques", "Easter Monday")
    case .labourDay: Words("fête du Travail", "Labour Day")
    case .victoryDay: Words("victoire de 1945", "Victory Day 1945")
    case .ascension: Words("Ascension", "Ascension Day")
    case .whitMonday: Words("lundi de Pentecôte", "Whit Monday")
    case .nationalDay: Words("fête nationale", "National Day")
    case .assumption: Words("Assomption", "Assumption Day")
    case .allSaints: Words("Toussaint", "All Saints’ Day")
    case .armistice: Words("armistice de 1918", "Armistice Day 1918")
    case .christmas: Words("Noël", "Christmas Day")
    case .saintStephen: Words("Saint-Étienne", "Saint Stephen’s Day")
    }
  }

  /// Whether it is one in Alsace-Moselle only.
  public var isLocal: Bool { self == .goodFriday || self == .saintStephen }

  /// The day it falls on in a year, 1 to 9999.
  public func day(in year: Int) -> Day? {
    switch self {
    case .newYear: Day(year: year, month: 1, day: 1)
    case .goodFriday: Day.easter(of: year)?.adding(days: -2)
    case .easterMonday: Day.easter(of: year)?.adding(days: 1)
    case .labourDay: Day(year: year, month: 5, day: 1)
    case .victoryDay: Day(year: year, month: 5, day: 8)
    case .ascension: Day.easter(of: year)?.adding(days: 39)
    case .whitMonday: Day.easter(of: year)?.adding(days: 50)
    case .nationalDay: Day(year: year, month: 7, day: 14)
    case .assumption: Day(year: year, month: 8, day: 15)
    case .allSaints: Day(year: year, month: 11, day: 1)
    case .armistice: Day(year: year, month: 11, day: 11)
    case .christmas: Day(year: year, month: 12, day: 25)
    case .saintStephen: Day(year: year, month: 12, day: 26)
    }
  }
}

extension Day {
  /// Easter Sunday, or nothing outside the years 1 to 9999.
  ///
  /// The Gregorian computus, also for the years before 1583, in which nobody used it.
  ///
  /// Source: the anonymous algorithm of 1876 (Butcher), as in J. Meeus, *Astronomical Algorithms*,
  /// chapter 8.
  public static func easter(of year: Int) -> Day? {
    let golden = year % 19
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let (leapCenturies, restOfCenturies) = century.quotientAndRemainder(dividingBy: 4)
    let moonCorrection = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30
    let (leaps, rest) = yearOfCentury.quotientAndRemainder(dividingBy: 4)
    let sunday = (32 + 2 * restOfCenturies + 2 * leaps - epact - rest) % 7
    let late = (golden + 11 * epact + 22 * sunday) / 451
    let number = epact + sunday - 7 * late + 114
    return Day(year: year, month: number / 31, day: number % 31 + 1)
  }
}
