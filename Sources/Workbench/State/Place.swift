import Partnership

/// Where the user is: a screen, what it is narrowed to, and what was done there.
struct Place: Sendable, Hashable {
  var pane: PaneID
  var narrowing = Narrowing.none
  var list: ListState
  /// A thing shown in the detail in place of the selected row: the end of a link.
  var subject: ItemID?
  /// Whether the detail shows the store itself.
  var showsStore = false
  /// A page of charts shown in place of the detail.
  var page: Page?
  /// The matrix of protocols and principles, where it is shown in place of the list.
  var matrix: MatrixPlace?
  var focus = Focus.list
  var zoom = Zoom.normal
  var detail = DetailState()

  /// Which of the two panes has the keys.
  enum Focus: Sendable, Hashable {
    case list
    case detail
  }

  /// How much of the screen the focused pane takes.
  enum Zoom: Sendable, Hashable, CaseIterable {
    case normal
    case half
    case full
  }

  /// A page of charts.
  enum Page: Sendable, Hashable {
    /// The marks on each principle, of one convention or of all.
    case ratings(ItemID?)
  }

  /// A screen as it is first seen.
  init(_ pane: any Pane.Type, narrowing: Narrowing = .none) {
    self.pane = pane.id
    self.narrowing = narrowing
    list = ListState(sort: pane.firstSort)
  }
}

/// Where the user is in a detail.
struct DetailState: Sendable, Hashable {
  /// The line under the cursor.
  var cursor = 0
  /// The first line shown.
  var top = 0
  /// The line under the cursor as it was drawn, to find it again when the detail changes.
  var line: DetailLine?

  /// Finds the line under the cursor again in other lines, the nearest when it is gone.
  mutating func settle(in lines: [DetailLine]) {
    let offset = cursor - top
    if let line, lines.indices.contains(cursor) ? lines[cursor] != line : true {
      let same = lines.indices.filter { lines[$0] == line }
      if let nearest = same.min(by: { abs($0 - cursor) < abs($1 - cursor) }) { cursor = nearest }
    }
    cursor = max(0, min(cursor, lines.count - 1))
    top = max(0, cursor - offset)
  }

  /// Moves the cursor by so many lines and stops at the ends.
  mutating func move(by count: Int, in lines: [DetailLine]) {
    cursor = max(0, min(cursor + count, lines.count - 1))
    line = lines.indices.contains(cursor) ? lines[cursor] : nil
  }

  /// Shows the cursor in a room of so many lines.
  mutating func scroll(room: Int, count: Int) {
    let room = max(1, room)
    if cursor < top { top = cursor }
    if cursor >= top + room { top = cursor - room + 1 }
    top = max(0, min(top, count - room))
  }
}
