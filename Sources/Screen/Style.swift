/// What a piece of the screen *is*; how it looks is decided when it reaches the terminal.
///
/// Colour is never the only carrier: where two roles must be told apart, a word, a symbol or an
/// attribute differs too. The raw value is the letter that stands for the role in screen files.
///
/// To add a role: a case here with a letter of its own, and its line in `Theme.appearance(of:)`.
package enum Style: UInt8, CaseIterable, Sendable {
  /// Ordinary content.
  case text = 0x2E  // .

  /// The title of a screen or of a pane.
  case title = 0x54  // T

  /// The frame of a pane without the focus.
  case frame = 0x66  // f

  /// The frame of the pane that has the focus.
  case focusedFrame = 0x46  // F

  /// The row, button or choice under the cursor.
  case selected = 0x53  // S

  /// A row marked for a common act.
  case marked = 0x4D  // M

  /// A key to press, in the bar and in help.
  case key = 0x4B  // K

  /// The words beside a key, and the label of a field.
  case label = 0x4C  // L

  /// The names of the columns of a table.
  case header = 0x48  // H

  /// Text that can be typed over.
  case input = 0x49  // I

  /// Done, in order, in force.
  case success = 0x67  // g

  /// To look at soon.
  case warning = 0x77  // w

  /// Wrong, late, refused.
  case failure = 0x65  // e

  /// Something Enter opens.
  case link = 0x75  // u

  /// Ornament only: the empty part of a bar, a rule between groups. Never content.
  case faint = 0x2D  // -

  /// A word that matters in the middle of content.
  case strong = 0x42  // B

  /// The full part of a bar, a sparkline.
  case bar = 0x62  // b

  /// The tab of a screen that is not shown.
  case tab = 0x6E  // n

  /// The tab of the screen that is shown.
  case currentTab = 0x4E  // N

  /// The letter that stands for the role in screen files.
  package var letter: Character { Character(Unicode.Scalar(rawValue)) }
}
