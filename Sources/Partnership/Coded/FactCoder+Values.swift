// How the bytes of a value become a cell.
extension FactCoder {
  /// The value of a column; nothing for one its type cannot read.
  @inline(__always)
  mutating func code(
    _ entry: FieldPlans.Entry, _ value: Range<Int>, _ source: RawSpan
  ) -> CodedFacts.Value? {
    let code: Int32?
    switch entry.reading {
    case .text:
      let place = texts.place(of: value, in: source)
      return CodedFacts.Value(
        column: entry.column, form: .text, isLink: false, payload: UInt64(place))
    case .thing:
      guard let id = head.thing(value, source) else { return nil }
      return CodedFacts.Value(
        column: entry.column, form: .thing, isLink: entry.isLink, payload: id.packed)
    case .date: code = FactCoder.date(value, source)
    case .count: code = FactCoder.count(value, source)
    case .choice: code = plans.tokens.find(value, source, in: entry.vocabulary)
    case .flag: code = FactCoder.flag(value, source)
    case .rating: code = FactCoder.rating(value, source)
    }
    guard let code else { return nil }
    return CodedFacts.Value(
      column: entry.column, form: .cell, isLink: entry.isLink,
      payload: UInt64(truncatingIfNeeded: CellCode.firstValue + code))
  }

  private static func date(_ value: Range<Int>, _ source: RawSpan) -> Int32? {
    if let day = Day(iso: value, in: source) { return CellCode.pack(.day(day)) }
    return PartialDate(edtf: source.text(value)).map { CellCode.pack($0) }
  }

  private static func count(_ value: Range<Int>, _ source: RawSpan) -> Int32? {
    guard isOrdinaryCount(value, source) else { return slowCount(value, source) }
    var number: Int32 = 0
    for index in value { number = number &* 10 &+ Int32(source.byte(at: index) &- 0x30) }
    return number
  }

  /// Whether some bytes are a count of nine digits at most, as nearly all are.
  static func isOrdinaryCount(_ value: Range<Int>, _ source: RawSpan) -> Bool {
    guard (1...9).contains(value.count) else { return false }
    for index in value where source.byte(at: index) &- 0x30 > 9 { return false }
    return true
  }

  private static func slowCount(_ value: Range<Int>, _ source: RawSpan) -> Int32? {
    Count(journal: source.text(value)).map { Int32(truncatingIfNeeded: $0.number) }
  }

  private static func flag(_ value: Range<Int>, _ source: RawSpan) -> Int32? {
    // "oui", as it lies in memory.
    if value.count == 3, source.word(of: value) == 0x69_756F { return 1 }
    return Bool(journal: source.text(value)).map { $0 ? 1 : 0 }
  }

  private static func rating(_ value: Range<Int>, _ source: RawSpan) -> Int32? {
    if value.count == 1 {
      let digit = source.byte(at: value.lowerBound) &- UInt8(ascii: "0")
      if digit < 5 { return Int32(digit) }
    }
    return Rating(journal: source.text(value))
      .flatMap { Rating.allCases.firstIndex(of: $0) }.map { Int32($0) }
  }
}
