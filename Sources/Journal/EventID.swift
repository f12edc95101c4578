/// The identifier of one event: when it was recorded, a counter, and whose journal it is in.
///
/// Its text, `2015-01-12T09:14:27.508Z-00-d93a`, is UTC to the millisecond, two lower-case
/// hexadecimal digits and a replica name. Ids compare as the bytes of their texts do.
public struct EventID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Milliseconds since 1970-01-01T00:00:00Z; the year is within 0000 and 9999.
  public let milliseconds: Int64
  /// Distinguishes the events of one replica within a millisecond.
  public let counter: UInt8
  /// The journal the event was first written in.
  public let replica: ReplicaName

  /// Makes an id out of its three parts.
  ///
  /// The result is `nil` when the year has not four digits.
  ///
  /// - Parameters:
  ///   - milliseconds: Since 1970-01-01T00:00:00Z.
  ///   - counter: The number of the event within the millisecond.
  ///   - replica: The journal of the event.
  public init?(milliseconds: Int64, counter: UInt8, replica: ReplicaName) {
    guard CivilTime.bounds.contains(milliseconds) else { return nil }
    (self.milliseconds, self.counter, self.replica) = (milliseconds, counter, replica)
  }

  /// Reads an id.
  ///
  /// The result is `nil` unless the text is exactly an id, naming a day and an hour that exist.
  ///
  /// - Parameter text: The whole text of an id.
  public init?(_ text: String) {
    self.init(bytes: Array(text.utf8)[...])
  }

  init?(bytes: ArraySlice<UInt8>) {
    guard (32...40).contains(bytes.count), let reader = EventIDText(bytes) else { return nil }
    self.init(reader)
  }

  private init?(_ text: EventIDText) {
    guard let time = text.time, let counter = text.counter, let replica = text.replica else {
      return nil
    }
    self.init(milliseconds: time.milliseconds, counter: counter, replica: replica)
  }

  /// The text of the id, 32 to 40 ASCII bytes.
  public var description: String { String(decoding: bytes, as: UTF8.self) }

  /// The UTC year, which names the segments.
  var year: Int { CivilTime(milliseconds: milliseconds).year }

  var bytes: [UInt8] {
    let time = CivilTime(milliseconds: milliseconds)
    let second = time.millisecondOfDay / 1000
    var out: [UInt8] = []
    out.reserveCapacity(40)
    out.append(decimal: time.year, width: 4)
    out.append(ASCII.hyphen)
    out.append(decimal: time.month, width: 2)
    out.append(ASCII.hyphen)
    out.append(decimal: time.day, width: 2)
    out.append(UInt8(ascii: "T"))
    out.append(decimal: second / 3600, width: 2)
    out.append(ASCII.colon)
    out.append(decimal: second / 60 % 60, width: 2)
    out.append(ASCII.colon)
    out.append(decimal: second % 60, width: 2)
    out.append(UInt8(ascii: "."))
    out.append(decimal: time.millisecondOfDay % 1000, width: 3)
    out.append(UInt8(ascii: "Z"))
    out.append(ASCII.hyphen)
    out.append(hexadecimal: counter)
    out.append(ASCII.hyphen)
    out.append(contentsOf: replica.short.bytes)
    return out
  }

  /// Orders ids as the bytes of their texts, which is also the order of recording.
  ///
  /// - Parameters:
  ///   - left: An id.
  ///   - right: Another id.
  /// - Returns: Whether `left` comes first.
  public static func < (left: EventID, right: EventID) -> Bool {
    if left.milliseconds != right.milliseconds { return left.milliseconds < right.milliseconds }
    if left.counter != right.counter { return left.counter < right.counter }
    return left.replica < right.replica
  }
}
