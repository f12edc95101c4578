import ArgumentParser
import Exchange
import Partnership

/// Lists the public holidays of a year; needs no store.
struct HolidaysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "holidays", abstract: "Lister les jours fériés (list public holidays).",
    discussion: """
      En JSON, la zone est celle du jour férié : metropole pour tout le pays, alsace-moselle pour \
      les jours fériés de cette zone seule. Deux jours fériés peuvent tomber le même jour.
      In JSON the zone is the holiday’s own: metropole for the whole country, alsace-moselle for \
      what is a holiday there only. Two holidays may share a day.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var holidays: HolidayOptions

  @Argument(help: ArgumentHelp("L’année, 1 à 9999 (year).", valueName: "année"))
  var year: String?

  @Option(name: .long, help: ArgumentHelp("text ou json.", valueName: "format"))
  var format: String = "text"

  func run() throws {
    try Atelier.answering(common) { session in
      let calendar = try holidays.calendar()
      let format = try PlainFormat(typed: format)
      let year = try CheckedWord.number(
        year, option: Words("l’année", "the year"), in: 1...9999)
      let list = HolidayList(of: year, calendar)
      switch format {
      case .text: Console.write(list.text(in: session.language))
      case .json: Console.write(list.json(in: session.language))
      }
      return .success
    }
  }
}

/// Whose public holidays count.
struct HolidayOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("metropole (d’office, default) ou alsace-moselle.", valueName: "zone"))
  var zone: String = "metropole"

  @Flag(
    name: .long,
    help: "Le Vendredi saint est travaillé (Good Friday is worked) ; Alsace-Moselle seulement.")
  var noGoodFriday = false

  /// The calendar they ask for.
  func calendar() throws -> LegalCalendar {
    guard let zone = HolidayZone(typed: zone) else {
      throw Complaint(
        .usage, "« \(zone) » n’est pas une zone ; il y a : metropole, alsace-moselle.",
        "“\(zone)” is not a zone; there are: metropole, alsace-moselle.")
    }
    return LegalCalendar(zone, goodFriday: !noGoodFriday)
  }
}
