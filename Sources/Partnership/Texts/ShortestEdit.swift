/// The shortest way from one sequence to another by taking out and putting in, up to a bound.
///
/// Source: E. W. Myers, “An O(ND) difference algorithm and its variations”, Algorithmica 1 (1986),
/// https://doi.org/10.1007/BF01840446; the greedy form, with one row kept for each edit.
enum ShortestEdit {
  /// A run of equal elements: where it begins on both sides, and how long it is.
  struct Match: Sendable, Hashable {
    var left: Int
    var right: Int
    var count: Int
  }

  /// The runs both sequences share, in order.
  ///
  /// - Parameters:
  ///   - left: The first sequence.
  ///   - right: The second one.
  ///   - limit: How many elements may be taken out and put in, between what both begin and end with.
  /// - Returns: The runs; past the limit only what both begin and end with.
  static func matches(_ left: [Int], _ right: [Int], limit: Int) -> [Match] {
    let least = min(left.count, right.count)
    var head = 0
    while head < least, left[head] == right[head] { head += 1 }
    var tail = 0
    while tail < least - head, left[left.count - 1 - tail] == right[right.count - 1 - tail] {
      tail += 1
    }
    let inner = middle(
      left[head..<left.count - tail], right[head..<right.count - tail], limit: limit)
    return [Match(left: 0, right: 0, count: head)].filter { $0.count > 0 } + inner
      + [Match(left: left.count - tail, right: right.count - tail, count: tail)].filter {
        $0.count > 0
      }
  }

  private static func middle(
    _ left: ArraySlice<Int>, _ right: ArraySlice<Int>, limit: Int
  ) -> [Match] {
    guard !left.isEmpty, !right.isEmpty else { return [] }
    let (width, height) = (left.count, right.count)
    // The furthest place on the left for each diagonal, one row for each number of edits.
    var rows: [[Int]] = []
    for edits in 0...min(limit, width + height) {
      var row = [Int](repeating: 0, count: 2 * edits + 1)
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        var x = start(of: diagonal, edits: edits, after: rows.last)
        var y = x - diagonal
        while x < width, y < height, left[left.startIndex + x] == right[right.startIndex + y] {
          x += 1
          y += 1
        }
        row[diagonal + edits] = x
        if x >= width, y >= height {
          rows.append(row)
          return retraced(rows, width, height).map {
            Match(
              left: $0.left + left.startIndex, right: $0.right + right.startIndex, count: $0.count)
          }
        }
      }
      rows.append(row)
    }
    return []
  }

  /// Where a diagonal is entered: from the one above by putting in, else by taking out.
  private static func start(of diagonal: Int, edits: Int, after previous: [Int]?) -> Int {
    guard let previous else { return 0 }
    let reach = edits - 1
    let above = diagonal + 1 <= reach ? previous[diagonal + 1 + reach] : -1
    let below = diagonal - 1 >= -reach ? previous[diagonal - 1 + reach] + 1 : -1
    return max(above, below)
  }

  private static func retraced(_ rows: [[Int]], _ width: Int, _ height: Int) -> [Match] {
    var result: [Match] = []
    var (x, y) = (width, height)
    for edits in rows.indices.reversed() {
      let previous = edits > 0 ? rows[edits - 1] : nil
      let begin = start(of: x - y, edits: edits, after: previous)
      if x > begin {
        result.append(Match(left: begin, right: begin - (x - y), count: x - begin))
      }
      guard let previous else { break }
      let (diagonal, reach) = (x - y, edits - 1)
      let isPutIn = diagonal + 1 <= reach && previous[diagonal + 1 + reach] == begin
      (x, y) = isPutIn ? (begin, begin - diagonal - 1) : (begin - 1, begin - diagonal)
    }
    return result.reversed()
  }
}
