import CNcurses
import Glibc
package import Screen

/// The terminal, held: events come out of it, canvases go to it.
///
/// One at a time, and on one thread. Made before any other thread starts, since it blocks the
/// signals it reads; programs started meanwhile must be given an empty signal mask. The terminal is
/// given back when the session ends, once; when the program dies of a trap, by a handler in C.
package struct TerminalSession: ~Copyable {
  /// What the terminal can do.
  package let capabilities: Capabilities

  /// Wakes ``wait(for:alsoWatching:)`` from any thread.
  package let wakeUp: WakeUp

  /// The colours of the roles; ``Theme/mono`` when the user wants none.
  package var theme: Theme {
    didSet { shown = nil }
  }

  var input = InputReader()
  private var shown: Canvas?
  private var wantsMouse = false
  private var title: String?
  private var line: [terminal_cell] = []

  /// Takes the terminal.
  ///
  /// - Parameters:
  ///   - theme: The colours of the roles.
  ///   - errorLog: The file that takes what is written to standard error while the screen is on;
  ///     nil loses it.
  /// - Throws: ``TerminalError`` when there is no terminal, or one that cannot show a screen;
  ///   nothing has been written to it then.
  package init(theme: Theme = .standard, errorLog: String? = nil) throws(TerminalError) {
    let wakeUp = try WakeUp()
    capabilities = try Self.take(errorLog)
    self.wakeUp = wakeUp
    self.theme = theme
  }

  deinit { terminal_end() }

  /// Gives the terminal back now; error output goes where it went before.
  package consuming func end() {}

  /// The room there is.
  package var size: Size {
    Size(columns: Int(terminal_width()), rows: Int(terminal_height()))
  }

  /// Draws a canvas; only what changed since the last one goes to the terminal.
  ///
  /// - Parameter canvas: The canvas; what goes beyond the window is cut.
  package mutating func show(_ canvas: Canvas) {
    if canvas.wantsMouse != wantsMouse {
      wantsMouse = canvas.wantsMouse
      terminal_set_mouse(wantsMouse ? 1 : 0)
    }
    if let title = canvas.windowTitle, title != self.title {
      self.title = title
      unsafe terminal_title(Sanitizer.visible(title))
    }
    let before = shown?.size == canvas.size ? shown : nil
    var hasChanges = false
    for row in 0..<canvas.size.rows {
      if let before, canvas.hasSameRow(row, as: before) { continue }
      hasChanges = true
      send(canvas.row(row), row)
    }
    let cursor = canvas.cursor ?? Position(column: 0, row: 0)
    terminal_show(
      Int32(min(max(0, cursor.row), max(0, canvas.size.rows - 1))),
      Int32(min(max(0, cursor.column), max(0, canvas.size.columns - 1))),
      canvas.showsCursor ? 1 : 0, hasChanges ? 1 : 0)
    shown = canvas
  }

  /// Makes the next canvas drawn from nothing, as Ctrl-L does.
  package mutating func redrawAll() {
    shown = nil
    terminal_redraw()
  }

  /// Stops the program, as Ctrl-Z in a shell, and comes back when it is continued.
  package mutating func suspend() {
    terminal_stop()
    shown = nil
    title = nil
  }

  /// Lends the terminal to another program of this job, such as an editor.
  ///
  /// Until it comes back, Ctrl-C is that program's affair and Ctrl-Z stops both; a signal that ends us
  /// is told by the next wait.
  ///
  /// - Parameter body: What runs while the terminal is as it was before the session.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws, the terminal being held again.
  package mutating func lend<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    terminal_lend()
    defer {
      terminal_take_back()
      shown = nil
      title = nil
    }
    return try body()
  }

  /// Takes the terminal again after a stop nobody announced.
  mutating func takeAgain() {
    terminal_continue()
    shown = nil
    title = nil
  }

  private static func take(_ errorLog: String?) throws(TerminalError) -> Capabilities {
    let result = unsafe terminal_start(errorLog)
    let name = unsafe String(cString: terminal_name())
    switch result {
    case Int32(TERMINAL_STARTED.rawValue):
      return Capabilities(
        name: name, isUTF8: terminal_is_utf8() != 0, colours: Int(terminal_colours()))
    case Int32(TERMINAL_UNKNOWN.rawValue): throw .unknownTerminal(name: name)
    case Int32(TERMINAL_NO_CURSOR_MOTION.rawValue): throw .cannotMoveCursor(name: name)
    case Int32(TERMINAL_ALREADY_STARTED.rawValue): throw .alreadyHeld
    case Int32(TERMINAL_NO_DESCRIPTOR.rawValue): throw .noDescriptor
    default: throw .notATerminal
    }
  }

  private mutating func send(_ cells: ArraySlice<Cell>, _ row: Int) {
    line.removeAll(keepingCapacity: true)
    for cell in cells {
      let look = theme.appearance(of: cell.style, colours: capabilities.colours)
      line.append(
        terminal_cell(
          base: cell.cluster.base.value, first_mark: cell.cluster.firstMark.value,
          second_mark: cell.cluster.secondMark.value, foreground: look.foreground,
          background: look.background, attributes: look.attributes.rawValue,
          width: cell.cluster.columns))
    }
    unsafe terminal_row(Int32(row), line, Int32(line.count))
  }
}
