import Partnership

/// What the message line says, until the next act.
struct Message: Sendable, Hashable {
  /// What sort of news it is.
  enum Tone: Sendable, Hashable {
    case done
    case news
    case notice
    case warning
    case refusal
  }

  var tone: Tone
  var words: Words
  /// When, as `14:05`.
  var clock = ""
}
