/// What one cell shows: a scalar and at most two marks on it.
///
/// Never a control or a format character: ``Clusters`` has replaced those by visible marks.
package struct Cluster: Hashable, Sendable {
  /// The scalar that takes the room.
  package let base: Unicode.Scalar

  /// A mark drawn on the base; U+0000 when there is none.
  package internal(set) var firstMark: Unicode.Scalar = "\0"

  /// A second mark drawn on the base; U+0000 when there is none.
  package internal(set) var secondMark: Unicode.Scalar = "\0"

  /// Columns taken: 1 or 2, and 0 for the right half of a wide cluster.
  package let columns: UInt8

  init(_ base: Unicode.Scalar, columns: UInt8 = 1) {
    self.base = base
    self.columns = columns
  }

  /// An empty place.
  package static let blank = Cluster(" ")

  /// The right half of the wide cluster on its left.
  static let rightHalf = Cluster(" ", columns: 0)

  /// Puts a mark on the base; a third one is left out, as no terminal draws it legibly.
  mutating func add(mark: Unicode.Scalar) {
    if firstMark == "\0" {
      firstMark = mark
    } else if secondMark == "\0" {
      secondMark = mark
    }
  }

  /// Writes base and marks at the end of a text.
  func write(to text: inout String) {
    guard columns > 0 else { return }
    text.unicodeScalars.append(base)
    if firstMark != "\0" { text.unicodeScalars.append(firstMark) }
    if secondMark != "\0" { text.unicodeScalars.append(secondMark) }
  }
}
