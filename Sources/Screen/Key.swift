/// A key a person pressed, whatever bytes the terminal sent for it.
package enum Key: Sendable, Hashable {
  /// A printable character.
  case character(Character)
  /// Control with a letter, lower case.
  case control(Character)
  /// Alt, or Escape and then a character.
  case alt(Character)
  /// A function key, 1 to 12.
  case function(Int)
  /// Enter, the keypad's too.
  case enter
  /// Escape.
  case escape
  /// Tab.
  case tab
  /// Shift and Tab.
  case backTab
  /// Backspace.
  case backspace
  /// Delete.
  case delete
  /// Insert.
  case insert
  /// An arrow or a page key, with or without Shift or Control.
  case move(Direction, Modifier?)

  /// Where a key moves.
  package enum Direction: String, Sendable, CaseIterable {
    /// Arrow up.
    case up = "Up"
    /// Arrow down.
    case down = "Down"
    /// Arrow left.
    case left = "Left"
    /// Arrow right.
    case right = "Right"
    /// To the start.
    case home = "Home"
    /// To the end.
    case end = "End"
    /// A page up.
    case pageUp = "PgUp"
    /// A page down.
    case pageDown = "PgDn"
  }

  /// What is held with an arrow.
  package enum Modifier: String, Sendable, CaseIterable {
    /// Shift.
    case shift = "Shift"
    /// Control.
    case control = "Ctrl"
  }

  /// An arrow or a page key alone.
  package static func move(_ direction: Direction) -> Key { .move(direction, nil) }

  /// The name of the key in scripts and documents: `Ctrl-S`, `F2`, `Enter`, `a`.
  package var token: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .alt(let character): "Alt-\(character)"
    case .function(let number): "F\(number)"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .move(let direction, let modifier):
      modifier.map { "\($0.rawValue)-\(direction.rawValue)" } ?? direction.rawValue
    }
  }

  /// The key with a name, or nothing.
  package init?(token: String) {
    if let key = Key.named[token] {
      self = key
    } else if token.count == 1, let character = token.first {
      self = .character(character)
    } else if token.hasPrefix("Ctrl-"), token.count == 6, let last = token.last {
      self = .control(Character(last.lowercased()))
    } else if token.hasPrefix("Alt-"), token.count == 5, let last = token.last {
      self = .alt(last)
    } else {
      return nil
    }
  }

  private static let named: [String: Key] = {
    var keys: [Key] = [
      .character(" "), .enter, .escape, .tab, .backTab, .backspace, .delete, .insert,
    ]
    keys += (1...12).map { .function($0) }
    for direction in Direction.allCases {
      keys.append(.move(direction))
      keys += Modifier.allCases.map { .move(direction, $0) }
    }
    return Dictionary(uniqueKeysWithValues: keys.map { ($0.token, $0) })
  }()
}

/// What a terminal tells the program.
package enum InputEvent: Sendable, Hashable {
  /// A key was pressed.
  case key(Key)
  /// A text was pasted, its line ends being LF.
  case paste(String)
  /// The terminal has another size.
  case resize(Size)
  /// The program is back in the foreground.
  case resumed
  /// The terminal or the system asks the program to leave.
  case leave
}
