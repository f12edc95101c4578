extension Day {
  /// Reads `2015-03-05` where it stands among other bytes.
  init?(iso range: Range<Int>, in source: RawSpan) {
    let start = range.lowerBound
    guard range.count == 10, source.byte(at: start + 4) == UInt8(ascii: "-"),
      source.byte(at: start + 7) == UInt8(ascii: "-")
    else { return nil }
    var worst: UInt8 = 0
    func pair(_ index: Int) -> Int {
      let tens = source.byte(at: index) &- UInt8(ascii: "0")
      let units = source.byte(at: index &+ 1) &- UInt8(ascii: "0")
      worst = Swift.max(worst, tens, units)
      return Int(tens) &* 10 &+ Int(units)
    }
    let year = pair(start) * 100 + pair(start + 2)
    let (month, day) = (pair(start + 5), pair(start + 8))
    guard worst < 10 else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
