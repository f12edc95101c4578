/// The places a text leaves to be filled: « délibération n°        en date du        ».
///
/// A slot is, inside a line: three blanks or more, `…` or three dots or more, two underscores or
/// more, or brackets with nothing to read in them (`[…]`, `[   ]`, `[à compléter]`). The blanks
/// around it belong to it. What indents a line, also after the mark of a list, is no slot.
///
/// Source: ``LegalRule/sameText``; two versions of a text are compared with their slots neutralised.
public struct TextSlots: Sendable, Hashable {
  /// The slots, in the order of the text.
  public let slots: [Slot]
  /// The text with each slot replaced by ``marker``.
  ///
  /// What is hashed to compare versions: it does not depend on how wide a blank is.
  public let neutralised: String

  /// What stands for a slot in a neutralised text: the object replacement character, U+FFFC.
  public static let marker: Unicode.Scalar = "\u{FFFC}"

  /// One place to be filled.
  public struct Slot: Sendable, Hashable {
    /// The line it stands on, from 1.
    public let line: Int
    /// The words of the line before it, as far as the slot that precedes.
    public let before: String
  }

  /// Finds the slots of a text; its lines end with LF.
  public init(in text: String) {
    var slots: [Slot] = []
    var neutral = String.UnicodeScalarView()
    for (number, line) in SlotLine.lines(of: text).enumerated() {
      if number > 0 { neutral.append("\n") }
      for (place, segment) in line.segments.enumerated() {
        if place > 0 { neutral.append(TextSlots.marker) }
        neutral.append(contentsOf: segment)
        guard place < line.segments.count - 1 else { continue }
        slots.append(Slot(line: number + 1, before: SlotLine.text(segment)))
      }
    }
    self.slots = slots
    neutralised = String(neutral)
  }

  /// A text with each of its slots replaced by ``marker``; doing it twice changes nothing more.
  public static func neutralised(_ text: String) -> String {
    TextSlots(in: text).neutralised
  }
}
