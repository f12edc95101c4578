import CNcurses
import Glibc
package import Screen

/// The terminal, taken for as long as this value lives; one thread owns it.
///
/// A trap or a crash gives the terminal back through a handler in C; SIGTERM, SIGHUP and SIGINT come
/// out of ``wait(milliseconds:watching:)`` as ``InputEvent/ending(_:)``.
package struct TerminalSession: ~Copyable {
  /// Whether the terminal understands UTF-8.
  package let isUTF8: Bool
  private let keys = CursesKeys()
  private let theme: Theme
  private var decoder = InputDecoder()
  private var shown: Canvas?

  /// Takes the terminal.
  ///
  /// - Parameters:
  ///   - wantsColour: Whether colours may be used when the terminal has some.
  ///   - theme: How the styles look.
  ///   - log: Where standard error goes while the screen is on.
  /// - Throws: ``TerminalError``; then the terminal is as it was.
  package init(
    wantsColour: Bool, theme: Theme = .standard, log: String?
  ) throws(TerminalError) {
    self.theme = theme
    isUTF8 = cn_choose_locale() == 1
    let name = unsafe getenv("TERM").map { unsafe String(cString: $0) } ?? ""
    let result = unsafe cn_start(wantsColour ? 1 : 0, log)
    switch Int(result) {
    case CN_OK: break
    case CN_NOT_A_TERMINAL: throw .notATerminal
    case CN_CANNOT_MOVE_CURSOR: throw .cannotMoveCursor(name: name)
    default: throw .unknownTerminal(name: name)
    }
  }

  deinit { cn_stop() }

  /// The size of the terminal now.
  package var size: Size {
    var (columns, rows): (Int32, Int32) = (0, 0)
    unsafe cn_size(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// Waits for the terminal, a signal or a descriptor, and answers all there is at once.
  ///
  /// - Parameters:
  ///   - milliseconds: The longest wait; nothing for as long as it takes.
  ///   - descriptors: Other descriptors to wait for.
  /// - Returns: The events in order, and which of `descriptors` can be read.
  package mutating func wait(
    milliseconds: Int?, watching descriptors: [Int32]
  ) -> (events: [InputEvent], readable: [Int32]) {
    var polled = ([STDIN_FILENO, cn_signal_descriptor()] + descriptors).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let timeout = milliseconds.map { Int32(clamping: $0) } ?? -1
    _ = unsafe poll(&polled, nfds_t(polled.count), timeout)
    var events = drain()
    let closed = Int16(POLLHUP | POLLERR | POLLNVAL)
    if polled[0].revents & closed != 0, events.isEmpty { events.append(.ending(.hangup)) }
    events += signals()
    let readable = polled.dropFirst(2).filter { $0.revents & Int16(POLLIN) != 0 }.map(\.fd)
    return (events, readable)
  }

  /// Shows a canvas: only rows that differ from what is shown are sent.
  package mutating func show(_ canvas: Canvas) {
    var changed = false
    for row in 0..<min(canvas.size.rows, size.rows) {
      if let shown, shown.size == canvas.size, shown.row(row) == canvas.row(row) { continue }
      changed = true
      let cells = canvas.row(row).compactMap { cell(of: $0) }
      unsafe cn_draw_row(Int32(row), cells, Int32(cells.count))
    }
    shown = canvas
    let cursor = canvas.cursor
    cn_flush(Int32(cursor?.column ?? -1), Int32(cursor?.row ?? -1), changed ? 1 : 0)
  }

  /// Forgets what is shown, so that the next canvas is drawn whole.
  package mutating func redrawAll() {
    shown = nil
    cn_redraw_all()
  }

  /// Stops the program as the shell's Ctrl-Z does, and comes back when it continues.
  package mutating func suspend() {
    cn_suspend()
    shown = nil
  }

  private mutating func drain() -> [InputEvent] {
    var raw: [InputDecoder.Raw] = []
    var value: UInt32 = 0
    // A paste may be long; what is left is read on the next turn.
    while raw.count < 65_536 {
      let kind = unsafe cn_read(&value)
      if kind == 0 { break }
      raw.append(kind == 1 ? .character(value) : keys.raw(Int32(bitPattern: value)))
    }
    return decoder.decode(raw)
  }

  private mutating func signals() -> [InputEvent] {
    var events: [InputEvent] = []
    while true {
      switch cn_next_signal() {
      case 0: return events
      case SIGWINCH:
        cn_follow_size()
        shown = nil
        events.append(.resize(size))
      case SIGTSTP:
        suspend()
        events.append(.resumed)
        events.append(.resize(size))
      case SIGHUP: events.append(.ending(.hangup))
      case SIGINT: events.append(.ending(.interrupt))
      default: events.append(.ending(.terminate))
      }
    }
  }

  private func cell(of cell: Cell) -> cn_cell? {
    guard cell.cluster.columns > 0 else { return nil }
    let look = theme.appearance(of: cell.style, colours: Int(cn_colours()))
    return cn_cell(
      base: cell.cluster.base.value,
      marks: (cell.cluster.firstMark.value, cell.cluster.secondMark.value),
      attributes: look.attributes.rawValue, foreground: look.foreground,
      background: look.background)
  }
}
