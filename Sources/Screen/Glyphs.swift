/// The set of characters a canvas draws with.
package struct Glyphs: Hashable, Sendable {
  /// The lines of a frame.
  package struct Frame: Hashable, Sendable {
    /// A horizontal line.
    package let horizontal: Unicode.Scalar

    /// A vertical line.
    package let vertical: Unicode.Scalar

    /// The corners, clockwise from the top left.
    package let corners: [Unicode.Scalar]
  }

  /// Whether the terminal shows ASCII only, and letters must lose their accents.
  package let isASCII: Bool

  /// The frame of a pane without the focus.
  package let thin: Frame

  /// The frame of the pane with the focus, and of dialogs.
  package let thick: Frame

  /// What shows that a text goes on.
  package let ellipsis: Unicode.Scalar

  /// Beside the selected row.
  package let pointer: Unicode.Scalar

  /// Beside a marked row, and in a ticked box.
  package let mark: Unicode.Scalar

  /// A state reached.
  package let full: Unicode.Scalar

  /// A state not reached.
  package let empty: Unicode.Scalar

  /// A state half reached.
  package let half: Unicode.Scalar

  /// Something to look at.
  package let alert: Unicode.Scalar

  /// Done.
  package let tick: Unicode.Scalar

  /// Refused, wrong.
  package let cross: Unicode.Scalar

  /// A rise, or an ascending order.
  package let up: Unicode.Scalar

  /// A fall, or a descending order.
  package let down: Unicode.Scalar

  /// A choice that opens.
  package let opens: Unicode.Scalar

  /// Between short pieces of one line; nothing to show.
  package let dot: Unicode.Scalar

  /// The full part of a bar.
  package let barFull: Unicode.Scalar

  /// The empty part of a bar.
  package let barEmpty: Unicode.Scalar

  /// The heights of a sparkline, from lowest to highest, eight of them.
  package let heights: [Unicode.Scalar]

  /// Frames, marks and bars of Unicode; all of one column.
  package static let unicode = Glyphs(
    isASCII: false, thin: Frame(horizontal: "─", vertical: "│", corners: ["┌", "┐", "┘", "└"]),
    thick: Frame(horizontal: "━", vertical: "┃", corners: ["┏", "┓", "┛", "┗"]), ellipsis: "…",
    pointer: "▸", mark: "■", full: "●", empty: "○", half: "◐", alert: "!", tick: "✓", cross: "✗",
    up: "▲", down: "▼", opens: "▾", dot: "·", barFull: "█", barEmpty: "░",
    heights: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"])

  /// ASCII alone, for terminals that show nothing else.
  package static let ascii = Glyphs(
    isASCII: true, thin: Frame(horizontal: "-", vertical: "|", corners: ["+", "+", "+", "+"]),
    thick: Frame(horizontal: "=", vertical: "|", corners: ["#", "#", "#", "#"]), ellipsis: "~",
    pointer: ">", mark: "#", full: "*", empty: "o", half: "%", alert: "!", tick: "+", cross: "x",
    up: "^", down: "v", opens: "v", dot: "-", barFull: "#", barEmpty: ".",
    heights: ["_", ".", ":", "-", "=", "+", "*", "#"])
}
