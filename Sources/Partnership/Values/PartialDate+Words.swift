extension PartialDate {
  /// The date in the middle of a sentence: « le 05/03/2015 », « en mars 2015 », « en 2015 ».
  public var whenWords: Words {
    switch self {
    case .day(let day): Words("le \(day.french)", "on \(day.iso)")
    case .month(let year, let month):
      Words(
        "en \(Day.monthNames[month - 1].fr) \(year)", "in \(Day.monthNames[month - 1].en) \(year)")
    case .year(let year): Words("en \(year)", "in \(year)")
    case .onOrBefore(let day): Words("au plus tard le \(day.french)", "by \(day.iso)")
    case .onOrAfter(let day): Words("à partir du \(day.french)", "from \(day.iso) on")
    case .unknown: Words("à une date inconnue", "on an unknown date")
    }
  }
}

extension Day {
  /// The day as `05/03/2015`.
  public var french: String {
    "\(Day.padded(dayOfMonth, 2))/\(Day.padded(month, 2))/\(Day.padded(year, 4))"
  }

  /// The months, from January on.
  public static let monthNames = [
    Words("janvier", "January"), Words("février", "February"), Words("mars", "March"),
    Words("avril", "April"), Words("mai", "May"), Words("juin", "June"),
    Words("juillet", "July"), Words("août", "August"), Words("septembre", "September"),
    Words("octobre", "October"), Words("novembre", "November"), Words("décembre", "December"),
  ]
}
