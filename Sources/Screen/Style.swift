/// What a cell means; the terminal decides how it looks.
///
/// Meaning is never carried by a style alone: a word or a symbol always stands beside it.
package enum Style: Character, Sendable, CaseIterable {
  /// Ordinary text.
  case text = "."
  /// The title of a pane.
  case title = "t"
  /// The title of the focused pane.
  case focusedTitle = "T"
  /// The frame of a pane.
  case frame = "f"
  /// The frame of the focused pane.
  case focusedFrame = "F"
  /// The head of a column or the label of a field.
  case label = "l"
  /// The selected row of the focused list.
  case selected = "S"
  /// A row that is marked.
  case marked = "m"
  /// A key that can be pressed.
  case key = "k"
  /// Something that leads elsewhere.
  case link = "u"
  /// What went well.
  case success = "g"
  /// What is to be looked at.
  case warning = "w"
  /// What went wrong.
  case failure = "e"
  /// What stands aside: examples, hints, ages.
  case aside = "a"
  /// A text field.
  case input = "i"
  /// The text field that takes the keys.
  case focusedInput = "I"

  /// How a terminal shows the style.
  package var look: Look {
    switch self {
    case .text, .frame, .aside: Look()
    case .title, .label: Look(isBold: true)
    case .focusedTitle, .focusedFrame: Look(isBold: true, colour: .cyan)
    case .selected: Look(isReverse: true)
    case .marked: Look(isBold: true, colour: .magenta)
    case .key: Look(isBold: true)
    case .link: Look(isUnderlined: true)
    case .success: Look(colour: .green)
    case .warning: Look(isBold: true, colour: .yellow)
    case .failure: Look(isBold: true, colour: .red)
    case .input: Look(isUnderlined: true)
    case .focusedInput: Look(isBold: true, isUnderlined: true)
    }
  }

  /// Attributes, and a colour that a terminal without colours leaves out.
  package struct Look: Sendable, Hashable {
    /// Whether it is bold.
    package var isBold = false
    /// Whether foreground and background change places.
    package var isReverse = false
    /// Whether it is underlined.
    package var isUnderlined = false
    /// The colour of the text, or nothing for the terminal's own.
    package var colour: Colour?
  }

  /// The colours every terminal with colours has.
  package enum Colour: Int32, Sendable {
    /// Failure.
    case red = 1
    /// Success.
    case green = 2
    /// Warning.
    case yellow = 3
    /// Marks.
    case magenta = 5
    /// Focus.
    case cyan = 6
  }
}
