/// Bars and sparklines, for where people would rather look than read; the number stands beside them.
package enum Charts {
  /// A bar of full and empty cells.
  ///
  /// - Parameters:
  ///   - value: The part, from 0.
  ///   - total: The whole; a bar of nothing is empty.
  ///   - columns: The width.
  /// - Returns: `columns` glyphs.
  package static func bar(_ value: Int, of total: Int, columns: Int) -> String {
    let width = max(0, columns)
    let full = total > 0 ? min(width, max(0, (value * width + total / 2) / total)) : 0
    return String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
  }

  /// A line of blocks, one for each value, the highest value being the highest block.
  ///
  /// - Parameter values: The values; nothing is shown as `·`.
  /// - Returns: As many glyphs as values.
  package static func sparkline(_ values: [Int?]) -> String {
    let known = values.compactMap { $0 }
    guard let low = known.min(), let high = known.max() else {
      return String(repeating: "·", count: values.count)
    }
    let top = Glyphs.heights.count - 1
    return String(
      values.map { value in
        guard let value else { return "·" }
        // A flat line is drawn at a third, so that it does not pass for zero.
        let place = high == low ? top / 3 : (value - low) * top / (high - low)
        return Glyphs.heights[place]
      })
  }
}
