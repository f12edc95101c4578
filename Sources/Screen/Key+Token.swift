/// Keys as ASCII words, for scripts, settings and generated pages: `Ctrl-S`, `F2`, `Enter`, `a`.
extension Key {
  /// The word of the key; `Key(token:)` reads it back.
  package var token: String {
    switch self {
    case .character(" "): "Space"
    case .character(let scalar): String(scalar)
    case .control(" "): "Ctrl-Space"
    case .control(let scalar): "Ctrl-" + String(scalar).uppercased()
    case .alt("\r"): "Alt-Enter"
    case .alt("\u{7F}"): "Alt-Backspace"
    case .alt(" "): "Alt-Space"
    case .alt(let scalar): "Alt-" + String(scalar)
    case .function(let number): "F\(number)"
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .insert: "Insert"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PageUp"
    case .pageDown: "PageDown"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .shiftUp: "Shift-Up"
    case .shiftDown: "Shift-Down"
    case .shiftLeft: "Shift-Left"
    case .shiftRight: "Shift-Right"
    case .controlUp: "Ctrl-Up"
    case .controlDown: "Ctrl-Down"
    case .controlLeft: "Ctrl-Left"
    case .controlRight: "Ctrl-Right"
    }
  }

  /// Reads the word of a key, in any case except for a single character and after `Alt-`.
  ///
  /// - Parameter token: A word such as ``token`` gives.
  package init?(token: String) {
    let scalars = Array(token.unicodeScalars)
    if scalars.count == 1, TextWidth.columns(of: scalars[0]) != nil {
      self = .character(scalars[0])
      return
    }
    let word = token.lowercased()
    if let key = Self.words[word] {
      self = key
    } else if word.hasPrefix("f"), let number = Int(word.dropFirst()), (1...12).contains(number) {
      self = .function(number)
    } else if word.hasPrefix("ctrl-"), scalars.count == 6, let last = word.unicodeScalars.last,
      ("a"..."z").contains(last) || "\\]^_".unicodeScalars.contains(last)
    {
      self = .control(last)
    } else if word.hasPrefix("alt-"), scalars.count == 5, TextWidth.columns(of: scalars[4]) != nil {
      self = .alt(scalars[4])
    } else {
      return nil
    }
  }

  /// Every key that has a word of its own.
  static let named: [Key] = [
    .character(" "), .control(" "), .alt("\r"), .alt("\u{7F}"), .alt(" "), .enter, .tab, .backTab,
    .escape, .backspace, .delete, .insert, .home, .end, .pageUp, .pageDown, .up, .down, .left,
    .right, .shiftUp, .shiftDown, .shiftLeft, .shiftRight, .controlUp, .controlDown, .controlLeft,
    .controlRight,
  ]

  private static let words: [String: Key] = Dictionary(
    uniqueKeysWithValues: named.map { ($0.token.lowercased(), $0) })
}
