/// One point of the agenda of a meeting, and how long it is meant to take.
public struct AgendaPoint: Sendable, Hashable {
  /// What it is about.
  public var title: String
  /// The minutes planned; nothing where nobody said.
  public var minutes: Int?

  /// Puts together a point.
  public init(title: String, minutes: Int? = nil) {
    (self.title, self.minutes) = (title, minutes)
  }

  /// Reads a point as it is typed: a title, then its minutes.
  ///
  /// `Accès aux droits 15`, `Accès aux droits 15 min` and `Accès aux droits (15 min)` say the same. A
  /// number that is no length of a point, such as a year, stays in the title.
  ///
  /// - Parameter text: What was typed; nothing comes of blanks.
  public init?(typed text: String) {
    var words = text.split { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }[...]
    guard !words.isEmpty else { return nil }
    let whole = words.joined(separator: " ")
    let units = ["min", "mn", "min)", "mn)", "minutes", "minutes)", "'", "’"]
    if words.count > 2, let last = words.last, units.contains(folded(last)) { words.removeLast() }
    let number = words.last?.filter { !"()'’".contains($0) } ?? ""
    guard words.count > 1, let minutes = Int(number), (1...480).contains(minutes),
      number.allSatisfy({ $0.isASCII && $0.isNumber })
    else {
      self.init(title: whole)
      return
    }
    self.init(title: words.dropLast().joined(separator: " "), minutes: minutes)
  }

  /// The point as it is typed.
  public var typed: String { minutes.map { "\(title) \($0)" } ?? title }
}
