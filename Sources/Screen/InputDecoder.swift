/// Turns raw input into events; a value, so that it can be tried on lists of characters.
///
/// Sequences nobody asked for are swallowed to their last character: left alone they would act as
/// letters typed. A paste is one event, whatever it holds.
package struct InputDecoder: Sendable {
  private enum State: Hashable {
    case ground
    case escape
    case sequence(hasParameters: Bool)
    case oneMore
    case text(introducer: Unicode.Scalar, length: Int)
    case textEscape
    case paste(afterReturn: Bool, afterEscape: Bool)
  }

  /// The most bytes a paste may hold; what goes beyond is left out.
  package static let longestPaste = 1 << 20

  private var state = State.ground
  private var pasted = ""

  /// Makes a decoder that has seen nothing.
  package init() {}

  /// Whether a sequence is begun and its end has not come.
  package var isInSequence: Bool {
    switch state {
    case .ground, .paste: false
    case .escape, .sequence, .oneMore, .text, .textEscape: true
    }
  }

  /// Forgets a sequence whose end does not come.
  package mutating func giveUp() {
    if isInSequence { state = .ground }
  }

  /// Takes one more input.
  ///
  /// - Parameters:
  ///   - input: The input; ``RawInput/pause`` when nothing more is there.
  ///   - events: Where the events go, at most two.
  package mutating func decode(_ input: RawInput, into events: inout [InputEvent]) {
    if case .paste(let afterReturn, let afterEscape) = state {
      return paste(input, afterReturn, afterEscape, &events)
    }
    switch input {
    case .character(let scalar): character(scalar, &events)
    case .pause: pause(&events)
    case .key(let key): self.key(key, &events)
    case .pasteBegin:
      leaveSequence(&events)
      pasted = ""
      state = .paste(afterReturn: false, afterEscape: false)
    case .focus(let isFocused):
      leaveSequence(&events)
      events.append(.focus(isFocused))
    case .mouse(let mouse):
      leaveSequence(&events)
      events.append(.mouse(mouse))
    case .pasteEnd, .unknown: leaveSequence(&events)
    }
  }

  private mutating func character(_ scalar: Unicode.Scalar, _ events: inout [InputEvent]) {
    switch state {
    case .ground: ground(scalar, &events)
    case .escape: escape(scalar, &events)
    case .sequence(let hasParameters):
      switch scalar.value {
      case 0x1B: state = .escape
      case 0x20...0x3F: state = .sequence(hasParameters: true)
      case 0x5B where !hasParameters: state = .oneMore
      default: state = .ground
      }
    case .oneMore: state = .ground
    case .text(let introducer, let length):
      switch scalar.value {
      case 0x07, 0x18, 0x1A, 0x9C: state = .ground
      case 0x1B: state = .textEscape
      default: state = .text(introducer: introducer, length: length + 1)
      }
    case .textEscape:
      state = .ground
      if scalar != "\\" { escape(scalar, &events) }
    case .paste: break
    }
  }

  private mutating func ground(_ scalar: Unicode.Scalar, _ events: inout [InputEvent]) {
    if scalar == "\u{1B}" {
      state = .escape
    } else if !introduce(scalar.value >= 0x80 && scalar.value < 0xA0 ? scalar.value - 0x40 : 0) {
      if let key = Key(typed: scalar) { events.append(.key(key)) }
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar, _ events: inout [InputEvent]) {
    state = .ground
    if scalar == "\u{1B}" {
      events.append(.key(.escape))
      state = .escape
    } else if !introduce(scalar.value) {
      switch Key(typed: scalar) {
      case .character(let letter): events.append(.key(.alt(letter)))
      case .enter: events.append(.key(.alt("\r")))
      case .backspace: events.append(.key(.alt("\u{7F}")))
      default: break
      }
    }
  }

  /// Begins the sequence a character introduces after an escape; says whether it does.
  private mutating func introduce(_ value: UInt32) -> Bool {
    switch value {
    case 0x5B: state = .sequence(hasParameters: false)
    case 0x4F: state = .oneMore
    case 0x50, 0x58, 0x5D, 0x5E, 0x5F:
      guard let introducer = Unicode.Scalar(value) else { return false }
      state = .text(introducer: introducer, length: 0)
    default: return false
    }
    return true
  }

  private mutating func key(_ key: Key, _ events: inout [InputEvent]) {
    if state == .escape, key == .backspace || key == .enter {
      events.append(.key(.alt(key == .enter ? "\r" : "\u{7F}")))
      state = .ground
    } else {
      leaveSequence(&events)
      events.append(.key(key))
    }
  }

  private mutating func leaveSequence(_ events: inout [InputEvent]) {
    if state == .escape { events.append(.key(.escape)) }
    state = .ground
  }

  /// Nothing more is there: an escape stood alone, and an introducer was a letter with Alt.
  private mutating func pause(_ events: inout [InputEvent]) {
    switch state {
    case .escape: events.append(.key(.escape))
    case .sequence(hasParameters: false): events.append(.key(.alt("[")))
    case .oneMore: events.append(.key(.alt("O")))
    case .text(let introducer, length: 0): events.append(.key(.alt(introducer)))
    case .ground, .sequence, .text, .textEscape, .paste: return
    }
    state = .ground
  }

  private mutating func paste(
    _ input: RawInput, _ afterReturn: Bool, _ afterEscape: Bool, _ events: inout [InputEvent]
  ) {
    switch input {
    case .pasteEnd: return endPaste(&events)
    case .pause:
      // An end that never comes must not lock the keyboard: escape, alone, is a way out.
      if afterEscape { endPaste(&events) }
    case .character(let scalar):
      let isBreak = scalar == "\r" || (scalar == "\n" && !afterReturn)
      if isBreak {
        add("\n")
      } else if scalar == "\t" || (scalar.value >= 0x20 && scalar.value != 0x7F) {
        add(scalar)
      }
      state = .paste(afterReturn: scalar == "\r", afterEscape: scalar == "\u{1B}")
    case .key, .pasteBegin, .focus, .mouse, .unknown:
      state = .paste(afterReturn: false, afterEscape: false)
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    if pasted.utf8.count + 4 <= Self.longestPaste { pasted.unicodeScalars.append(scalar) }
  }

  private mutating func endPaste(_ events: inout [InputEvent]) {
    state = .ground
    events.append(.paste(pasted))
    pasted = ""
  }
}
