/// Whether one text fills the slots of another and changes nothing else.
///
/// What is filled in stays within its line; a person still has to say that it is right. Anything
/// else that changes, were it a blank, makes the texts differ.
///
/// Source: ``LegalRule/sameText``.
public enum TextCompletion: Sendable, Hashable {
  /// The same text; slots may be left as they are with blanks of another width.
  case identical
  /// The slots are filled, some or all of them, and nothing else changes.
  case completes(fillings: [Filling])
  /// Something else changes.
  case differs(first: Change)

  /// What one slot is filled with.
  public struct Filling: Sendable, Hashable {
    /// The place of the slot among ``TextSlots/slots``, from 0.
    public let slot: Int
    /// What stands there, without the blanks around it; never empty.
    public let text: String

    /// Pairs a slot and what fills it.
    public init(slot: Int, text: String) {
      (self.slot, self.text) = (slot, text)
    }
  }

  /// The first change outside the slots, with the words around it.
  public struct Change: Sendable, Hashable {
    /// The line of the first text it is found on, from 1.
    public let line: Int
    /// The last words both texts have before it.
    public let before: String
    /// What the first text has there, with U+FFFC for a slot.
    public let removed: String
    /// What the second text has there.
    public let added: String
    /// The first words both texts have after it.
    public let after: String
  }

  /// Compares a text with the one it may complete.
  ///
  /// - Parameters:
  ///   - text: The text that may be completed.
  ///   - original: The text with the slots.
  public init(of text: String, completing original: String) {
    let lines = SlotLine.lines(of: original)
    let given = SlotLine.scalars(of: text)
    var fillings: [Filling] = []
    var slot = 0
    for (line, scalars) in zip(lines, given) {
      guard let found = Self.fillings(of: line, in: scalars) else {
        self = .differs(first: Change(from: original, to: text))
        return
      }
      for filling in found {
        if !SlotLine.isUnfilled(filling) {
          fillings.append(Filling(slot: slot, text: SlotLine.text(SlotLine.trimmed(filling))))
        }
        slot += 1
      }
    }
    if lines.count != given.count {
      self = .differs(first: Change(from: original, to: text))
    } else {
      self = fillings.isEmpty ? .identical : .completes(fillings: fillings)
    }
  }

  /// The neutralised form of a text that completes another: that of the other.
  ///
  /// - Parameters:
  ///   - text: The text that may be completed.
  ///   - original: The text with the slots.
  /// - Returns: What is hashed to compare both; nothing when `text` changes anything else.
  public static func neutralised(_ text: String, completing original: String) -> String? {
    switch TextCompletion(of: text, completing: original) {
    case .identical, .completes: TextSlots.neutralised(original)
    case .differs: nil
    }
  }

  /// What stands in place of each slot of a line, or nothing when the rest is not the same.
  ///
  /// Where the words after a slot come up more than once, their first place counts, and one that
  /// does not begin in the middle of a word before one that does.
  private static func fillings(
    of line: SlotLine, in given: [Unicode.Scalar]
  ) -> [ArraySlice<Unicode.Scalar>]? {
    guard let head = line.segments.first, let tail = line.segments.last else { return nil }
    guard line.segments.count > 1 else { return Array(head) == given ? [] : nil }
    guard given.starts(with: head), given.count >= head.count + tail.count,
      given.suffix(tail.count).elementsEqual(tail)
    else { return nil }
    let inner = given[head.count..<given.count - tail.count]
    let middle = line.segments.dropFirst().dropLast()
    return split(inner, at: middle, wholeWords: true)
      ?? split(inner, at: middle, wholeWords: false)
  }

  private static func split(
    _ given: ArraySlice<Unicode.Scalar>, at segments: ArraySlice<ArraySlice<Unicode.Scalar>>,
    wholeWords: Bool
  ) -> [ArraySlice<Unicode.Scalar>]? {
    var result: [ArraySlice<Unicode.Scalar>] = []
    var rest = given
    for segment in segments {
      let place = rest.indices.first { place in
        guard rest[place...].starts(with: segment) else { return false }
        guard wholeWords, place > rest.startIndex, let first = segment.first else { return true }
        return !(isWord(first) && isWord(rest[place - 1]))
      }
      guard let place else { return nil }
      result.append(rest[..<place])
      rest = rest[(place + segment.count)...]
    }
    return result + [rest]
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }
}
