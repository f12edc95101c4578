/// Takes the text of an id apart without making a `String`.
struct EventIDText {
  private let bytes: ArraySlice<UInt8>

  /// `nil` unless the separators stand where they must.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count >= 32 else { return nil }
    let start = bytes.startIndex
    guard bytes[start + 4] == ASCII.hyphen, bytes[start + 7] == ASCII.hyphen,
      bytes[start + 10] == UInt8(ascii: "T"), bytes[start + 13] == ASCII.colon,
      bytes[start + 16] == ASCII.colon, bytes[start + 19] == UInt8(ascii: "."),
      bytes[start + 23] == UInt8(ascii: "Z"), bytes[start + 24] == ASCII.hyphen,
      bytes[start + 27] == ASCII.hyphen
    else { return nil }
    self.bytes = bytes
  }

  var time: CivilTime? {
    guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2),
      let hour = number(11, 2), let minute = number(14, 2), let second = number(17, 2),
      let millisecond = number(20, 3), hour < 24, minute < 60, second < 60
    else { return nil }
    return CivilTime(
      year: year, month: month, day: day,
      millisecondOfDay: ((hour * 60 + minute) * 60 + second) * 1000 + millisecond)
  }

  var counter: UInt8? {
    guard let high = hexadecimal(25), let low = hexadecimal(26) else { return nil }
    return high << 4 | low
  }

  var replica: ReplicaName? { ReplicaName(bytes: bytes[(bytes.startIndex + 28)...]) }

  private func number(_ offset: Int, _ count: Int) -> Int? {
    var value = 0
    for index in offset..<offset + count {
      let byte = bytes[bytes.startIndex + index]
      guard byte.isDigit else { return nil }
      value = value * 10 + Int(byte - ASCII.zero)
    }
    return value
  }

  private func hexadecimal(_ offset: Int) -> UInt8? {
    bytes[bytes.startIndex + offset].hexadecimalValue
  }
}
