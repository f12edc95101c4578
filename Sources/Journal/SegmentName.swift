/// The name of one file of a journal: a UTC year and a number from 1 to 99, as in `2015-01`.
public struct SegmentName: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The UTC year of the first event, 0 to 9999.
  public let year: Int
  /// The rank of the file within its year, 1 to 99.
  public let number: Int

  /// Makes a name.
  ///
  /// The result is `nil` outside these bounds.
  ///
  /// - Parameters:
  ///   - year: 0 to 9999.
  ///   - number: 1 to 99.
  public init?(year: Int, number: Int) {
    guard (0...9999).contains(year), (1...99).contains(number) else { return nil }
    (self.year, self.number) = (year, number)
  }

  /// Reads a name such as `2015-01`.
  ///
  /// The result is `nil` unless the text has exactly that shape.
  ///
  /// - Parameter text: The whole name, without `.rec`.
  public init?(_ text: String) {
    self.init(bytes: Array(text.utf8)[...])
  }

  init?(bytes: ArraySlice<UInt8>) {
    guard bytes.count == 7, bytes[bytes.startIndex + 4] == ASCII.hyphen,
      let year = Int(digits: bytes.prefix(4)), let number = Int(digits: bytes.suffix(2))
    else { return nil }
    self.init(year: year, number: number)
  }

  /// The name as it stands in paths and headers.
  public var description: String {
    var out: [UInt8] = []
    out.append(decimal: year, width: 4)
    out.append(ASCII.hyphen)
    out.append(decimal: number, width: 2)
    return String(decoding: out, as: UTF8.self)
  }

  /// Orders names by year, then number.
  ///
  /// - Parameters:
  ///   - left: A name.
  ///   - right: Another name.
  /// - Returns: Whether `left` comes first.
  public static func < (left: SegmentName, right: SegmentName) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}
