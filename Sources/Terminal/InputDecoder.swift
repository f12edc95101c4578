package import Screen

/// Turns what ncurses reads into events; a value, so that it can be tried without a terminal.
///
/// A sequence nobody knows is swallowed to its last byte: its letters never act as keys.
package struct InputDecoder: Sendable {
  /// What ncurses read.
  package enum Raw: Sendable, Hashable {
    /// A character, as a Unicode scalar value.
    case character(UInt32)
    /// A key ncurses recognised, already as ours.
    case key(Key)
    /// A paste begins.
    case pasteBegins
    /// A paste ends.
    case pasteEnds
    /// A code that means nothing to us.
    case ignored
  }

  /// The most bytes one paste may hold; the rest is dropped.
  package static let pasteLimit = 1_048_576

  private enum State: Sendable {
    case ground
    case escape
    /// In `ESC [`, up to a byte from `@` to `~`.
    case control
    /// In `ESC O`, one more byte.
    case single
    /// In a string (`ESC ]`, `ESC P`…), up to BEL or `ESC \`.
    case string(isEscaped: Bool)
    case paste
  }

  private var state = State.ground
  private var pasted = String.UnicodeScalarView()
  private var pastedBytes = 0

  /// A decoder that has read nothing.
  package init() {}

  /// Decodes all that could be read at once.
  ///
  /// - Parameter inputs: What was read, in order; an Escape at its end was pressed alone.
  /// - Returns: The events, in order.
  package mutating func decode(_ inputs: [Raw]) -> [InputEvent] {
    var events: [InputEvent] = []
    for input in inputs { take(input, &events) }
    if case .escape = state {
      state = .ground
      events.append(.key(.escape))
    }
    return events
  }

  private mutating func take(_ input: Raw, _ events: inout [InputEvent]) {
    switch (state, input) {
    case (_, .ignored):
      break
    case (.paste, .pasteEnds):
      state = .ground
      let text = String(pasted)
      pasted = .init()
      pastedBytes = 0
      if !text.isEmpty { events.append(.paste(text)) }
    case (.paste, .character(let value)):
      paste(value)
    case (.paste, .key(.enter)):
      paste(10)
    case (.paste, .key(.tab)):
      paste(9)
    case (.paste, _), (_, .pasteEnds):
      break
    case (_, .pasteBegins):
      state = .paste
    case (.escape, .key(let key)):
      state = .ground
      events.append(.key(key))
    case (_, .key(let key)):
      state = .ground
      events.append(.key(key))
    case (.ground, .character(let value)):
      character(value, &events)
    case (.escape, .character(let value)):
      afterEscape(value, &events)
    case (.control, .character(let value)):
      if (0x40...0x7E).contains(value) { state = .ground }
      if value == 27 { state = .escape }
    case (.single, .character):
      state = .ground
    case (.string(let isEscaped), .character(let value)):
      if value == 7 || (isEscaped && value == 0x5C) {
        state = .ground
      } else {
        state = .string(isEscaped: value == 27)
      }
    }
  }

  private mutating func paste(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value == 13 ? 10 : value) else { return }
    pastedBytes += UTF8.width(scalar)
    // CR LF is one line end: the LF after a CR that was already turned into one is dropped.
    if value == 10, pasted.last == "\n", wasReturn {
      wasReturn = false
      return
    }
    wasReturn = value == 13
    if pastedBytes <= InputDecoder.pasteLimit { pasted.append(scalar) }
  }

  private var wasReturn = false

  private mutating func afterEscape(_ value: UInt32, _ events: inout [InputEvent]) {
    switch value {
    case 0x5B: state = .control
    case 0x4F: state = .single
    case 0x5D, 0x50, 0x5F, 0x5E, 0x58: state = .string(isEscaped: false)
    case 27:
      events.append(.key(.escape))
    default:
      state = .ground
      if let scalar = Unicode.Scalar(value), value >= 0x20, value != 0x7F {
        events.append(.key(.alt(scalar)))
      } else {
        events.append(.key(.escape))
        character(value, &events)
      }
    }
  }

  private mutating func character(_ value: UInt32, _ events: inout [InputEvent]) {
    switch value {
    case 27: state = .escape
    case 13: events.append(.key(.enter))
    case 9: events.append(.key(.tab))
    case 8, 127: events.append(.key(.backspace))
    case 0: break
    case 1...26:
      if let scalar = Unicode.Scalar(value + 96) {
        events.append(.key(.control(scalar)))
      }
    case 28...31, 0x80..<0xA0: break
    default:
      if let scalar = Unicode.Scalar(value) { events.append(.key(.character(scalar))) }
    }
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x10000: 3
    default: 4
    }
  }
}
