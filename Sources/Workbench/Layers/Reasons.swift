import Partnership

/// « Pourquoi ? »: the explanations of a date or of an answer, one after the other.
struct Reasons: Sendable {
  let explanations: [Explanation]
  /// The first line shown.
  var top = 0
}
