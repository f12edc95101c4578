import CNcurses
import Screen

/// Reads what waits at the keyboard, a little at a time so that the screen keeps up.
struct InputReader {
  private static let mostEvents = 32
  private static let longest: Duration = .milliseconds(8)

  private var decoder = InputDecoder()

  /// Whether the last reading stopped before the end.
  private(set) var hasMore = false

  /// Whether a sequence is begun and its end has not come.
  var isInSequence: Bool { decoder.isInSequence }

  mutating func giveUp() { decoder.giveUp() }

  /// Reads until nothing is left, or 32 events are there, or 8 ms have passed.
  mutating func read(into events: inout [InputEvent]) {
    let clock = ContinuousClock()
    let end = clock.now + Self.longest
    let most = events.count + Self.mostEvents
    var count = 0
    hasMore = false
    while let raw = Self.next() {
      decoder.decode(raw, into: &events)
      count += 1
      if events.count >= most || (count.isMultiple(of: 64) && clock.now > end) {
        hasMore = true
        return
      }
    }
    decoder.decode(.pause, into: &events)
  }

  private static func next() -> RawInput? {
    var code: UInt32 = 0
    switch unsafe terminal_read(&code) {
    case Int32(TERMINAL_NOTHING.rawValue): return nil
    case Int32(TERMINAL_CHARACTER.rawValue):
      return Unicode.Scalar(code).map { .character($0) } ?? .unknown
    default: return special(code)
    }
  }

  private static func special(_ code: UInt32) -> RawInput {
    switch code {
    case TERMINAL_KEY_PASTE_BEGIN.rawValue: .pasteBegin
    case TERMINAL_KEY_PASTE_END.rawValue: .pasteEnd
    case TERMINAL_KEY_FOCUS_IN.rawValue: .focus(true)
    case TERMINAL_KEY_FOCUS_OUT.rawValue: .focus(false)
    case TERMINAL_KEY_MOUSE.rawValue: mouse()
    default: Key(code: code).map { .key($0) } ?? .unknown
    }
  }

  private static func mouse() -> RawInput {
    var column: Int32 = 0
    var row: Int32 = 0
    let act: Mouse.Act
    switch unsafe terminal_mouse(&column, &row) {
    case Int32(TERMINAL_MOUSE_PRESS.rawValue): act = .press
    case Int32(TERMINAL_MOUSE_RELEASE.rawValue): act = .release
    case Int32(TERMINAL_MOUSE_WHEEL_UP.rawValue): act = .wheelUp
    case Int32(TERMINAL_MOUSE_WHEEL_DOWN.rawValue): act = .wheelDown
    default: return .unknown
    }
    return .mouse(Mouse(act, at: Position(column: Int(column), row: Int(row))))
  }
}
