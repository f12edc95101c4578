extension Canvas {
  /// Draws a bar, full part first; the number that goes with it is drawn beside it, always.
  ///
  /// - Parameters:
  ///   - value: What is reached; below 0 counts as 0, above `total` as `total`.
  ///   - total: What a full bar stands for; less than 1 draws an empty bar.
  ///   - number: The value in words or digits, drawn after a blank.
  ///   - position: Where the bar begins.
  ///   - width: The length of the bar alone, in columns.
  ///   - showsRest: Whether the empty part is drawn.
  /// - Returns: The columns taken, number included.
  @discardableResult
  package mutating func bar(
    _ value: Int, of total: Int, number: String, at position: Position, width: Int,
    showsRest: Bool = true
  ) -> Int {
    let room = max(0, Rectangle.bounded(width))
    let full = Chart.filled(value, of: total, width: room)
    let line = Rectangle(column: position.column, row: position.row, columns: room, rows: 1)
    let parts = line.splitLeft(full)
    fill(parts.left, with: glyphs.barFull, style: .bar)
    if showsRest { fill(parts.rest, with: glyphs.barEmpty, style: .faint) }
    let end = position.column + (showsRest ? room : full)
    return end - position.column + 1
      + put(number, at: Position(column: end + 1, row: position.row))
  }

  /// Draws values as a row of small columns, the last values when there is not room for all.
  ///
  /// The lowest value has the lowest column and the highest the highest; equal values stand half
  /// way. A missing value is a dot. A word or a number must stand beside it: the shape alone is
  /// never the only carrier.
  ///
  /// - Parameters:
  ///   - values: The values, oldest first.
  ///   - position: Where it begins.
  ///   - width: The room in columns.
  /// - Returns: The columns taken.
  @discardableResult
  package mutating func sparkline(_ values: [Int?], at position: Position, width: Int) -> Int {
    let shown = values.suffix(max(0, width))
    let known = shown.compactMap(\.self)
    let low = Double(known.min() ?? 0)
    let high = Double(known.max() ?? 0)
    let last = Double(glyphs.heights.count - 1)
    for (offset, value) in shown.enumerated() {
      let place = Position(column: position.column + offset, row: position.row)
      guard let value else {
        set(glyphs.dot, at: place, style: .faint)
        continue
      }
      let share = high > low ? (Double(value) - low) / (high - low) : 0.5
      set(glyphs.heights[Int((share * last).rounded(.down))], at: place, style: .bar)
    }
    return shown.count
  }
}
