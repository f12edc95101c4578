/// The public holidays that apply to a party.
public enum HolidayZone: String, Vocabulary {
  /// « métropole ».
  case metropole
  /// « Alsace-Moselle ».
  case alsaceMoselle

  /// The words of each case.
  public var term: Term {
    switch self {
    case .metropole: Term("metropole", "métropole", "mainland France")
    case .alsaceMoselle: Term("alsace-moselle", "Alsace-Moselle", "Alsace-Moselle")
    }
  }
}
