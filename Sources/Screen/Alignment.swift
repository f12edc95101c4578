/// On which side of its room a text stands.
package enum Alignment: Sendable {
  /// On the left: words.
  case left

  /// On the right: numbers.
  case right
}
