/// What changes from one text to another, word by word.
///
/// Words, marks of punctuation, blanks and line breaks are compared exactly. Nothing is lost: what
/// is the same and what is removed add up to the first text, what is the same and what is added to
/// the second.
public struct WordDifference: Sendable, Hashable {
  /// The texts, cut where they part and meet; where one replaces another, what is removed comes
  /// first.
  public let pieces: [Piece]

  /// A stretch of text.
  public enum Piece: Sendable, Hashable {
    /// In both texts.
    case same(String)
    /// In the first text only.
    case removed(String)
    /// In the second text only.
    case added(String)
  }

  /// How many words, marks and blanks may change before the middle counts as replaced whole.
  public static let limit = 2000

  /// Compares two texts.
  ///
  /// The time it takes grows with the length of the texts and with the square of what changes, up
  /// to ``limit``; past it, all that lies between their common beginning and end is one change.
  public init(from first: String, to second: String) {
    let (left, right) = (Self.words(of: first), Self.words(of: second))
    var numbers: [String: Int] = [:]
    func numbered(_ words: [String]) -> [Int] {
      words.map { word in
        if let number = numbers[word] { return number }
        numbers[word] = numbers.count
        return numbers.count - 1
      }
    }
    let matches = ShortestEdit.matches(numbered(left), numbered(right), limit: Self.limit)
    pieces = Self.pieces(left, right, Self.withoutLoneBlanks(matches, left))
  }

  /// Whether nothing changes.
  public var isEmpty: Bool {
    pieces.allSatisfy { piece in
      if case .same = piece { true } else { false }
    }
  }

  private static func pieces(
    _ left: [String], _ right: [String], _ matches: [ShortestEdit.Match]
  ) -> [Piece] {
    var result: [Piece] = []
    var (x, y) = (0, 0)
    let end = ShortestEdit.Match(left: left.count, right: right.count, count: 0)
    for match in matches + [end] {
      if match.left > x { result.append(.removed(left[x..<match.left].joined())) }
      if match.right > y { result.append(.added(right[y..<match.right].joined())) }
      (x, y) = (match.left + match.count, match.right + match.count)
      if match.count > 0 { result.append(.same(left[match.left..<x].joined())) }
    }
    return result
  }

  /// Leaves out the blank that two changes have in common between them: it is part of both.
  private static func withoutLoneBlanks(
    _ matches: [ShortestEdit.Match], _ left: [String]
  ) -> [ShortestEdit.Match] {
    var result: [ShortestEdit.Match] = []
    for (place, match) in matches.enumerated() {
      let isInner = place > 0 && place < matches.count - 1
      let isBlank = match.count == 1 && left[match.left].unicodeScalars.allSatisfy(SlotLine.isBlank)
      if !(isInner && isBlank) { result.append(match) }
    }
    return result
  }

  /// A text as words, marks, runs of blanks and line breaks; joined again they are the text.
  static func words(of text: String) -> [String] {
    var result: [String] = []
    var current = String.UnicodeScalarView()
    var kind = Kind.mark
    for scalar in text.unicodeScalars {
      let next = Kind(scalar)
      if !current.isEmpty, next != kind || kind == .mark {
        result.append(String(current))
        current = String.UnicodeScalarView()
      }
      current.append(scalar)
      kind = next
    }
    return current.isEmpty ? result : result + [String(current)]
  }

  private enum Kind {
    case word
    case blank
    /// A mark of punctuation or a line break: each stands for itself.
    case mark

    init(_ scalar: Unicode.Scalar) {
      if SlotLine.isBlank(scalar) {
        self = .blank
      } else if scalar.value < 0x80 {
        let isWord =
          ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
          || ("0"..."9").contains(scalar) || scalar == "_" || scalar == "-"
        self = isWord ? .word : .mark
      } else {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber: self = .word
        default: self = properties.isAlphabetic ? .word : .mark
        }
      }
    }
  }
}
