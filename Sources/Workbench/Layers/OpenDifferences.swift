import Partnership

/// What two conventions differ in, on the screen; nothing is written from there.
struct OpenDifferences: Sendable {
  /// The two conventions.
  let of: [ThingID]
  let text: String
  /// The first line shown.
  var top = 0

  init(of conventions: [ThingID], text: String) { (of, self.text) = (conventions, text) }
}
