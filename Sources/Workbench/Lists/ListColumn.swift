import Partnership
import Screen

/// A text and what it is.
struct StyledText: Sendable, Hashable {
  var text: String
  var style: Style

  init(_ text: String, _ style: Style = .text) {
    self.text = text
    self.style = style
  }
}

/// One column of a list: its name, its room, what it shows and what it sorts by.
struct ListColumn: Sendable {
  /// The name it has in a sort order.
  let key: String
  let title: Words
  /// The columns it takes; the flexible column of a list takes at least these, and what is left.
  let width: Int
  /// The last columns to go when room is short have the lowest rank; 0 never goes.
  var rank = 0
  /// The width of the screen below which it is left to the detail.
  var leastScreen = 0
  /// The columns it would rather take; a flexible one takes whatever is left.
  var ideal: Int?
  var isFlexible = false
  var alignment = Alignment.left
  /// The columns it takes on a narrow screen, where it shows a symbol only.
  var symbolWidth: Int?
  let shown: @Sendable (Row, RowSet, Reading) -> StyledText
  /// What it sorts by; a column without it does not sort.
  var order: (@Sendable (Register.Thing, Reading) -> SortKey)?
}

/// What rows are ordered by.
enum SortKey: Sendable, Comparable {
  /// Numbers, dates as days.
  case number(Int)
  /// Folded text.
  case text(String)
  /// Unknown: after everything else, whichever the direction.
  case last
}

/// The column a list is sorted by, and which way.
struct SortOrder: Sendable, Hashable {
  var column: String
  var isDescending = false
}

extension ListColumn {
  /// A column of things, which shows nothing on other rows.
  static func ofThings(
    _ key: String, _ title: Words, width: Int, ideal: Int? = nil, rank: Int = 0,
    leastScreen: Int = 0,
    isFlexible: Bool = false,
    alignment: Alignment = .left, symbolWidth: Int? = nil,
    order: (@Sendable (Register.Thing, Reading) -> SortKey)? = nil,
    shown: @escaping @Sendable (Register.Thing, Reading) -> StyledText
  ) -> ListColumn {
    ListColumn(
      key: key, title: title, width: width, rank: rank, leastScreen: leastScreen, ideal: ideal,
      isFlexible: isFlexible,
      alignment: alignment, symbolWidth: symbolWidth,
      shown: { row, _, reading in row.thing.map { shown($0, reading) } ?? StyledText("") },
      order: order)
  }

  /// The number of the thing, which every list of things begins with.
  static func number(width: Int) -> ListColumn {
    ofThings(
      "number", Words("N°", "No."), width: width,
      order: { thing, reading in
        let id = reading.register.id(of: thing)
        return .number((id.year ?? 0) << 32 | id.number)
      },
      shown: { thing, reading in StyledText(reading.register.label(of: thing)) })
  }
}
