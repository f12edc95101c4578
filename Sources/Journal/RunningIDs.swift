/// Reads ids that follow each other: the minute and the name seldom change from one to the next.
struct RunningIDs {
  /// The text of a minute, `2015-01-12T09:14`, and when it begins.
  private var minute: (UInt64, UInt64) = (0, 0)
  private var milliseconds: Int64 = 0
  /// The text of what follows it, `:27.508Z`, and how many milliseconds that is.
  private var second: (text: UInt64, milliseconds: Int) = (0, 0)
  /// The text of a name, and the name.
  private var name: (UInt64, UInt64) = (0, 0)
  private var replica: ReplicaName?

  /// The id a range of bytes is the text of.
  mutating func id(of range: Range<Int>, in source: RawSpan) -> EventID? {
    if let found = id(in: source, at: range.lowerBound) {
      return found.next - 1 == range.upperBound ? found.id : nil
    }
    let text = unsafe source.withUnsafeBytes { unsafe Array($0[range]) }
    return EventID(bytes: text[...])
  }

  /// The id whose text begins at an index and ends its line, and the index of the next line.
  mutating func id(in source: RawSpan, at start: Int) -> (id: EventID, next: Int)? {
    // The longest id, and a word after it.
    guard start &+ 56 <= source.byteCount else { return nil }
    var end = start &+ 32
    while end < start &+ 41, source.byte(at: end) != ASCII.lineFeed { end &+= 1 }
    guard end < start &+ 41 else { return nil }
    let minute = (source.word(at: start), source.word(at: start &+ 8))
    let name = (
      source.word(at: start &+ 28, count: end &- start &- 28),
      source.word(at: start &+ 36, count: end &- start &- 36)
    )
    if minute == self.minute, name == self.name, let replica,
      let counter = Self.counter(source, start &+ 24),
      let rest = rest(source, start &+ 16),
      let id = EventID(
        milliseconds: milliseconds &+ Int64(rest), counter: counter, replica: replica)
    {
      return (id, end &+ 1)
    }
    let text = unsafe source.withUnsafeBytes { unsafe Array($0[start..<end]) }
    guard let id = EventID(bytes: text[...]) else { return nil }
    (self.minute, self.name, replica) = (minute, name, id.replica)
    milliseconds = id.milliseconds - (id.milliseconds % 60_000 + 60_000) % 60_000
    return (id, end &+ 1)
  }

  /// The milliseconds after a minute, `:27.508Z`; those of the facts of a batch are the same.
  private mutating func rest(_ source: RawSpan, _ start: Int) -> Int? {
    let text = source.word(at: start)
    if text == second.text { return second.milliseconds }
    guard source.byte(at: start) == ASCII.colon,
      source.byte(at: start &+ 3) == UInt8(ascii: "."),
      source.byte(at: start &+ 7) == UInt8(ascii: "Z")
    else { return nil }
    var number = 0
    for index in start &+ 1...start &+ 6 where index != start &+ 3 {
      let digit = source.byte(at: index) &- ASCII.zero
      guard digit < 10 else { return nil }
      number = number &* 10 &+ Int(digit)
    }
    guard number < 60_000 else { return nil }
    second = (text, number)
    return number
  }

  /// What comes next: `-00-`.
  private static func counter(_ source: RawSpan, _ start: Int) -> UInt8? {
    guard source.byte(at: start) == ASCII.hyphen, source.byte(at: start &+ 3) == ASCII.hyphen,
      let high = source.byte(at: start &+ 1).hexadecimalValue,
      let low = source.byte(at: start &+ 2).hexadecimalValue
    else { return nil }
    return high << 4 | low
  }
}
