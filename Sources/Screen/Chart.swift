/// Small drawings made of characters, for lists and details: a bar, a sparkline, an axis.
///
/// Each is a text of known width, in ASCII where the characters drawn with are ASCII. The shape is
/// never the only carrier: a number and a word stand beside it.
package enum Chart {
  /// A bar: the part reached, and the rest.
  package struct Bar: Hashable, Sendable {
    /// The part reached.
    package let full: String

    /// What is left.
    package let rest: String
  }

  /// A bar of a width.
  ///
  /// Something reached is never drawn as nothing, and what is not all reached never as all.
  ///
  /// - Parameters:
  ///   - value: What is reached; below 0 counts as 0, above `total` as `total`.
  ///   - total: What a full bar stands for; less than 1 draws an empty bar.
  ///   - width: The columns it takes, rest included.
  ///   - glyphs: The characters drawn with.
  /// - Returns: Its two parts.
  package static func bar(_ value: Int, of total: Int, width: Int, glyphs: Glyphs) -> Bar {
    let room = max(0, min(width, 500))
    let full = filled(value, of: total, width: room)
    return Bar(
      full: String(repeating: Character(glyphs.barFull), count: full),
      rest: String(repeating: Character(glyphs.barEmpty), count: room - full))
  }

  /// How many columns of a bar are full.
  static func filled(_ value: Int, of total: Int, width: Int) -> Int {
    guard total > 0, width > 0 else { return 0 }
    let reached = min(max(0, value), total)
    var full = Int((Double(reached) / Double(total) * Double(width)).rounded())
    if reached > 0, full == 0 { full = 1 }
    if reached < total, full == width, width > 1 { full = width - 1 }
    return full
  }

  /// Values as a row of small columns, one for each; a dot where one is missing.
  ///
  /// - Parameters:
  ///   - values: The values, oldest first.
  ///   - top: What the highest column stands for; the largest value where nothing is given.
  ///   - glyphs: The characters drawn with.
  /// - Returns: As many characters as there are values; the lowest column is zero, or the smallest
  ///   value where that is below zero.
  package static func sparkline(_ values: [Int?], top: Int? = nil, glyphs: Glyphs) -> String {
    let known = values.compactMap(\.self)
    let low = Double(min(0, known.min() ?? 0))
    let high = Double(max(top ?? Int.min, known.max() ?? 0))
    let last = glyphs.heights.count - 1
    var text = String.UnicodeScalarView()
    for value in values {
      guard let value else {
        text.append(glyphs.dot)
        continue
      }
      let share = high > low ? (Double(value) - low) / (high - low) : 0
      text.append(glyphs.heights[max(0, min(Int(share * Double(last)), last))])
    }
    return String(text)
  }

  /// Marks on a line drawn to scale.
  ///
  /// - Parameters:
  ///   - marks: Where each stands between `first` and `last`, and its character; where two meet, the
  ///     one given last is seen.
  ///   - first: What the left end stands for.
  ///   - last: What the right end stands for.
  ///   - width: The columns it takes.
  ///   - glyphs: The characters drawn with.
  /// - Returns: A text of that width.
  package static func axis(
    _ marks: [(place: Int, scalar: Unicode.Scalar)], from first: Int, to last: Int, width: Int,
    glyphs: Glyphs
  ) -> String {
    let room = max(0, min(width, 500))
    var line = [Unicode.Scalar](repeating: glyphs.thin.horizontal, count: room)
    for mark in marks {
      let column = column(of: mark.place, from: first, to: last, width: room)
      if line.indices.contains(column) { line[column] = mark.scalar }
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: line)
    return String(text)
  }

  /// The column of an axis something stands at.
  package static func column(of place: Int, from first: Int, to last: Int, width: Int) -> Int {
    guard last > first, width > 1 else { return 0 }
    let bounded = min(max(place, first), last)
    let share = Double(bounded - first) / Double(last - first)
    return Int((share * Double(width - 1)).rounded())
  }
}
