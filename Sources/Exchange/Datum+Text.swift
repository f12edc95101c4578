package import Partnership

extension Datum {
  /// The words a person reads, safe for a terminal; lines end with LF.
  package func text(in language: Language) -> String {
    switch self {
    case .absent: ""
    case .leftBlank: Stated<Bool>.leftBlank.absence?(language) ?? ""
    case .citedUnknown: Stated<Bool>.citedUnknown.absence?(language) ?? ""
    case .words(let text), .token(let text): CleanText.clean(text)
    case .count(let number): String(number)
    case .measure(let measure): Datum.text(of: measure, in: language)
    case .flag(let flag): (flag ? Words("oui", "yes") : Words("non", "no"))(language)
    case .rating(let rating): rating.number.map { "\($0)/4" } ?? rating.journal
    case .date(let date): DateText.text(of: date, in: language)
    case .choice(_, let words): words(language)
    case .list(let values): values.map { $0.text(in: language) }.joined(separator: ", ")
    }
  }

  private static func text(of measure: Measure, in language: Language) -> String {
    language == .french ? measure.journal.replacing(".", with: ",") : measure.journal
  }
}

/// Dates as a person reads them.
package enum DateText {
  /// A date in words: `05/03/2015`, `07/2013`, « au plus tard le 31/10/2015 »; ISO in English.
  package static func text(of date: PartialDate, in language: Language) -> String {
    switch date {
    case .day(let day): text(of: day, in: language)
    case .month(let year, let month):
      language == .french ? "\(month < 10 ? "0" : "")\(month)/\(year)" : date.edtf
    case .year(let year): String(year)
    case .onOrBefore(let day):
      Words("au plus tard le ", "on or before ")(language) + text(of: day, in: language)
    case .onOrAfter(let day):
      Words("au plus tôt le ", "on or after ")(language) + text(of: day, in: language)
    case .unknown: Words("date inconnue", "unknown date")(language)
    }
  }

  private static func text(of day: Day, in language: Language) -> String {
    guard language == .french else { return day.iso }
    let iso = day.iso
    return "\(iso.suffix(2))/\(iso.dropFirst(5).prefix(2))/\(iso.prefix(4))"
  }
}
