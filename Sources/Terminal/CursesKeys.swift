import CNcurses
import Screen

/// The codes of curses as keys.
struct CursesKeys {
  private let table: [Int32: InputDecoder.Raw]

  init() {
    let codes = cn_keys()
    var table: [Int32: InputDecoder.Raw] = [
      codes.up: .key(.up), codes.down: .key(.down), codes.left: .key(.left),
      codes.right: .key(.right), codes.home: .key(.home), codes.end: .key(.end),
      codes.page_up: .key(.pageUp), codes.page_down: .key(.pageDown),
      codes.shift_left: .key(.shiftLeft), codes.shift_right: .key(.shiftRight),
      codes.shift_up: .key(.shiftUp), codes.shift_down: .key(.shiftDown),
      codes.backspace: .key(.backspace), codes.delete_character: .key(.delete),
      codes.insert_character: .key(.insert), codes.enter: .key(.enter),
      codes.back_tab: .key(.backTab), Int32(CN_PASTE_BEGINS): .pasteBegins,
      Int32(CN_PASTE_ENDS): .pasteEnds,
    ]
    for number in 1...12 {
      table[codes.function_zero + Int32(number)] = .key(.function(number))
    }
    let moves: [[Key]] = [
      [.up, .down, .left, .right, .home, .end, .pageUp, .pageDown],
      [.shiftUp, .shiftDown, .shiftLeft, .shiftRight, .home, .end],
      [.controlUp, .controlDown, .controlLeft, .controlRight, .home, .end],
    ]
    for (row, keys) in moves.enumerated() {
      for (place, key) in keys.enumerated() {
        table[Int32(CN_FIRST_MOVE) + Int32(8 * row + place)] = .key(key)
      }
    }
    self.table = table
  }

  /// What a code means; ignored when nobody knows.
  func raw(_ code: Int32) -> InputDecoder.Raw { table[code] ?? .ignored }
}
