import CNcurses
import Screen

/// The codes of curses as keys.
struct CursesKeys {
  private let table: [Int32: InputDecoder.Raw]

  init() {
    let codes = cn_keys()
    var table: [Int32: InputDecoder.Raw] = [
      codes.up: .key(.move(.up)), codes.down: .key(.move(.down)), codes.left: .key(.move(.left)),
      codes.right: .key(.move(.right)), codes.home: .key(.move(.home)),
      codes.end: .key(.move(.end)), codes.page_up: .key(.move(.pageUp)),
      codes.page_down: .key(.move(.pageDown)), codes.shift_left: .key(.move(.left, .shift)),
      codes.shift_right: .key(.move(.right, .shift)), codes.shift_up: .key(.move(.up, .shift)),
      codes.shift_down: .key(.move(.down, .shift)), codes.shift_home: .key(.move(.home, .shift)),
      codes.shift_end: .key(.move(.end, .shift)), codes.backspace: .key(.backspace),
      codes.delete_character: .key(.delete), codes.insert_character: .key(.insert),
      codes.enter: .key(.enter), codes.back_tab: .key(.backTab),
      Int32(CN_PASTE_BEGINS): .pasteBegins, Int32(CN_PASTE_ENDS): .pasteEnds,
    ]
    for number in 1...12 {
      table[codes.function_zero + Int32(number)] = .key(.function(number))
    }
    let directions: [Key.Direction] = [.up, .down, .left, .right, .home, .end, .pageUp, .pageDown]
    let modifiers: [Key.Modifier?] = [nil, .shift, .control]
    for (row, modifier) in modifiers.enumerated() {
      for (place, direction) in directions.enumerated() {
        table[Int32(CN_FIRST_MOVE) + Int32(8 * row + place)] =
          .key(.move(direction, modifier))
      }
    }
    self.table = table
  }

  /// What a code means; ignored when nobody knows.
  func raw(_ code: Int32) -> InputDecoder.Raw { table[code] ?? .ignored }
}
