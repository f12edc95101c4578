import Screen

/// Where everything stands, from the size of the screen and what has the focus.
struct Layout: Sendable {
  /// A pane in a corner of a wide screen.
  struct SidePane: Sendable {
    let id: PaneID
    let room: Rectangle
  }

  /// The smallest screen that can be worked on.
  static let smallest = Size(columns: 40, rows: 10)

  private static let nowhere = Rectangle(column: 0, row: 0, columns: 0, rows: 0)

  var isTooSmall = false
  /// The first line of a wide screen.
  var header: Rectangle?
  var tabs = Layout.nowhere
  /// The room of the list, its frame or its title included; nothing when the detail hides it.
  var listFrame: Rectangle?
  /// Whether list and detail have frames all around, not only a line on top.
  var isFramed = false
  /// How many rows the list shows.
  var listLines = 1
  /// The room of the detail, its frame or its title included.
  var detailFrame: Rectangle?
  /// The room of the lines of the detail.
  var detail: Rectangle?
  /// The line over the preview.
  var previewTitle: Rectangle?
  /// The room of the lines of the preview.
  var preview: Rectangle?
  var rail: Rectangle?
  var journal: Rectangle?
  var sidePanes: [SidePane] = []
  /// The last three lines: keys of the screen, message, function keys.
  var bar = Layout.nowhere
  var message = Layout.nowhere
  var functionBar = Layout.nowhere

  init(_ size: Size, place: Place) {
    guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else {
      isTooSmall = true
      return
    }
    var body = Rectangle(size)
    if size.columns >= 170 {
      let parts = body.splitTop(1)
      (header, body) = (parts.top, parts.rest)
    }
    (tabs, body) = body.splitTop(1)
    let parts = body.splitBottom(3)
    body = parts.rest
    (bar, message, functionBar) =
      (parts.bottom.row(0), parts.bottom.row(1), parts.bottom.row(2))
    if size.columns >= 110 {
      layFramed(body, size, place)
    } else {
      layStacked(body, size, place)
    }
  }

  /// Below 110 columns: the list over a preview, or the detail alone.
  private mutating func layStacked(_ body: Rectangle, _ size: Size, _ place: Place) {
    if place.focus == .detail {
      detailFrame = body
      detail = Self.withoutGutter(body.splitTop(1).rest)
      return
    }
    let pane = Panes[place.pane]
    let titles = pane.hasHeader ? 2 : 1
    let wanted =
      switch place.zoom {
      case .normal: pane.previewLines
      case .half: body.rows / 2 - 1
      case .full: 0
      }
    // The list keeps five rows at least; a preview of less than three lines is left out.
    let lines = min(wanted, body.rows - titles - 5 - 1)
    guard size.columns >= 80, lines >= 3 else {
      listFrame = body
      listLines = max(1, body.rows - titles)
      return
    }
    let parts = body.splitBottom(lines + 1)
    listFrame = parts.rest
    listLines = max(1, parts.rest.rows - titles)
    previewTitle = parts.bottom.splitTop(1).top
    preview = parts.bottom.splitTop(1).rest.inset(columns: 2, rows: 0)
  }

  /// From 110 columns: list and detail side by side, in frames.
  private mutating func layFramed(_ room: Rectangle, _ size: Size, _ place: Place) {
    isFramed = true
    var body = room
    let isWide = size.columns >= 170
    if isWide, size.rows >= 45, place.zoom == .normal {
      let parts = body.splitBottom(15)
      body = parts.rest
      let thirds = parts.bottom.columns(inParts: 3)
      sidePanes = [
        SidePane(id: SignaturesPane.id, room: thirds[0]),
        SidePane(id: WatchPane.id, room: thirds[1]),
      ]
      journal = thirds[2]
    } else if size.rows >= 34, place.zoom == .normal {
      let parts = body.splitBottom(8)
      (body, journal) = (parts.rest, parts.bottom)
    }
    if isWide, place.zoom == .normal {
      let parts = body.splitLeft(24)
      (rail, body) = (parts.left, parts.rest)
    }
    let pane = Panes[place.pane]
    var list: Rectangle? = body
    var other: Rectangle? = body
    if place.zoom == .full {
      if place.focus == .list { other = nil } else { list = nil }
    } else {
      let share = isWide && place.zoom == .normal ? body.columns * 57 / 100 : body.columns / 2
      let parts = body.splitLeft(share)
      (list, other) = (parts.left, parts.rest)
    }
    listFrame = list
    listLines = max(1, (list?.inset().rows ?? 2) - (pane.hasHeader ? 1 : 0))
    detailFrame = other
    detail = other.map { Self.withoutGutter($0.inset()) }
  }

  /// The room of lines beside the mark of the line under the cursor.
  private static func withoutGutter(_ room: Rectangle) -> Rectangle {
    room.splitLeft(2).rest.splitRight(1).rest
  }
}

extension WorkbenchState {
  /// Where everything stands now.
  var layout: Layout { Layout(size, place: place) }
}
