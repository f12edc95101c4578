import CNcurses
import Screen

extension Key {
  /// The key behind a number of the C side; nil for those that are no key.
  init?(code: UInt32) {
    let function = TERMINAL_KEY_FUNCTION.rawValue
    switch code {
    case TERMINAL_KEY_UP.rawValue: self = .up
    case TERMINAL_KEY_DOWN.rawValue: self = .down
    case TERMINAL_KEY_LEFT.rawValue: self = .left
    case TERMINAL_KEY_RIGHT.rawValue: self = .right
    case TERMINAL_KEY_SHIFT_UP.rawValue: self = .shiftUp
    case TERMINAL_KEY_SHIFT_DOWN.rawValue: self = .shiftDown
    case TERMINAL_KEY_SHIFT_LEFT.rawValue: self = .shiftLeft
    case TERMINAL_KEY_SHIFT_RIGHT.rawValue: self = .shiftRight
    case TERMINAL_KEY_CONTROL_UP.rawValue: self = .controlUp
    case TERMINAL_KEY_CONTROL_DOWN.rawValue: self = .controlDown
    case TERMINAL_KEY_CONTROL_LEFT.rawValue: self = .controlLeft
    case TERMINAL_KEY_CONTROL_RIGHT.rawValue: self = .controlRight
    case TERMINAL_KEY_HOME.rawValue: self = .home
    case TERMINAL_KEY_END.rawValue: self = .end
    case TERMINAL_KEY_PAGE_UP.rawValue: self = .pageUp
    case TERMINAL_KEY_PAGE_DOWN.rawValue: self = .pageDown
    case TERMINAL_KEY_INSERT.rawValue: self = .insert
    case TERMINAL_KEY_DELETE.rawValue: self = .delete
    case TERMINAL_KEY_BACKSPACE.rawValue: self = .backspace
    case TERMINAL_KEY_ENTER.rawValue: self = .enter
    case TERMINAL_KEY_BACK_TAB.rawValue: self = .backTab
    case (function + 1)...(function + 12): self = .function(Int(code - function))
    default: return nil
    }
  }
}
