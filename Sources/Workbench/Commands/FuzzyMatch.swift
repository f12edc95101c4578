import Partnership

/// How well what was typed fits a name: its letters in order, better at the beginning of words.
enum FuzzyMatch {
  /// How well a name fits.
  ///
  /// - Parameters:
  ///   - typed: What was typed, folded; blanks do not count.
  ///   - name: The name, folded.
  /// - Returns: The score, the higher the better; nothing when the letters are not all there.
  static func score(_ typed: String, in name: String) -> Int? {
    let letters = typed.utf8.filter { $0 != 0x20 }
    let bytes = Array(name.utf8)
    var score = 0
    var place = 0
    var previous = -2
    for letter in letters {
      guard let found = best(letter, in: bytes, from: place, after: previous) else { return nil }
      if found == 0 || !isLetter(bytes[found - 1]) { score += 8 }
      if found == previous + 1 { score += 4 }
      previous = found
      place = found + 1
    }
    return score * 4 - min(bytes.count, 60) / 4
  }

  /// The next place of a letter: right after the last one, else the first.
  private static func best(
    _ letter: UInt8, in bytes: [UInt8], from start: Int, after previous: Int
  ) -> Int? {
    guard start < bytes.count else { return nil }
    if start > 0, start == previous + 1, bytes[start] == letter { return start }
    return bytes[start...].firstIndex(of: letter)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}
