import Partnership
import Screen

// What keys do inside a field. Printable keys are always taken: no letter acts while typing.
extension FormField {
  /// Does what a key does in the field.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - width: The room of the field in columns.
  /// - Returns: Whether the field took it.
  mutating func handle(_ key: Key, width: Int) -> Bool {
    switch editor {
    case .line(var line):
      if isProposed, case .character = key { line = TextLine() }
      let isTaken = line.handle(understood(key))
      if isTaken { isProposed = false }
      editor = .line(line)
      return isTaken
    case .area(var area):
      if key == .control("s") { return false }
      let isTaken = area.handle(key, width: width)
      editor = .area(area)
      return isTaken
    case .boxes(let ticked, let cursor):
      return handleBoxes(key, ticked, cursor)
    }
  }

  /// Puts a pasted text in.
  mutating func paste(_ text: String) -> Bool {
    switch editor {
    case .line(var line):
      line.insert(text)
      editor = .line(line)
    case .area(var area):
      area.insert(text)
      editor = .area(area)
    case .boxes: return false
    }
    return true
  }

  private mutating func handleBoxes(_ key: Key, _ ticked: Set<Int>, _ cursor: Int) -> Bool {
    switch key {
    case .character(" "):
      editor = .boxes(ticked.symmetricDifference([cursor]), cursor: cursor)
    case .character(let letter):
      // A letter goes to the next box that begins with it.
      let names = choices.map { folded($0.term.words.fr) }
      let wanted = folded(String(letter))
      let order = choices.indices.map { ($0 + cursor + 1) % choices.count }
      if let found = order.first(where: { names[$0].hasPrefix(wanted) }) {
        editor = .boxes(ticked, cursor: found)
      }
    case .down where cursor + 1 < choices.count: editor = .boxes(ticked, cursor: cursor + 1)
    case .up where cursor > 0: editor = .boxes(ticked, cursor: cursor - 1)
    default: return false
    }
    return true
  }

  /// For a mark, the keys of the digits without Shift on a French keyboard.
  private func understood(_ key: Key) -> Key {
    guard declaration.type == .rating, case .character(let scalar) = key else { return key }
    let digits: [Unicode.Scalar: Unicode.Scalar] = [
      "à": "0", "&": "1", "é": "2", "\"": "3", "'": "4", "(": "5", "-": "6",
    ]
    return digits[scalar].map { .character($0) } ?? key
  }
}
