import Partnership

/// The texts of the rows of a list, folded, one after the other in one piece of memory.
///
/// Made once for a list; each keystroke then reads bytes only, and a longer filter reads the rows
/// that the shorter one left.
struct SearchIndex: Sendable {
  private var bytes: [UInt8] = []
  /// Where each row begins; one more for the end.
  private var starts: [Int] = [0]
  private var lastWords: [[UInt8]] = []
  private var lastMatches: [Int]?

  /// How many rows it holds.
  var count: Int { starts.count - 1 }

  /// Adds the text of the next row.
  mutating func append(_ text: String) {
    bytes.append(contentsOf: folded(text).utf8)
    starts.append(bytes.count)
    // What was found before knows nothing of this row.
    lastMatches = nil
  }

  /// The rows that hold every word of a filter, in their order.
  ///
  /// Any text is a filter: an empty one leaves every row.
  mutating func matches(_ filter: String) -> [Int] {
    let words = folded(filter).utf8.split(separator: 0x20).map { Array($0) }
    guard !words.isEmpty else {
      lastMatches = nil
      return Array(0..<(count))
    }
    let narrows =
      lastMatches != nil
      && lastWords.allSatisfy { old in words.contains { $0.starts(with: old) } }
    let candidates = narrows ? lastMatches ?? [] : Array(0..<(count))
    let found = candidates.filter { row in words.allSatisfy { holds($0, row: row) } }
    lastWords = words
    lastMatches = found
    return found
  }

  private func holds(_ word: [UInt8], row: Int) -> Bool {
    let end = starts[row + 1] - word.count
    guard let first = word.first, starts[row] <= end else { return false }
    var place = starts[row]
    while place <= end {
      if bytes[place] == first, matchesRest(of: word, at: place) { return true }
      place += 1
    }
    return false
  }

  private func matchesRest(of word: [UInt8], at place: Int) -> Bool {
    for offset in 1..<max(1, word.count) where bytes[place + offset] != word[offset] {
      return false
    }
    return true
  }
}

/// The names already made for an index: many rows name the same things.
struct SearchMemo: Sendable {
  private var names: [Register.Thing: String] = [:]

  /// The number and the title of a thing, with the word for what is made up.
  mutating func name(of thing: Register.Thing, in reading: Reading) -> String {
    if let name = names[thing] { return name }
    let name = reading.marked(reading.name(of: thing), thing)
    names[thing] = name
    return name
  }
}
