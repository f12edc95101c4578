/// Lines of fields with `;` between them, read where they stand.
///
/// The first field is a code, the second a name; the lines are in the order of the names as they
/// are looked up (``LookupKey``). Only the places of the lines are kept.
struct RowTable: Sendable {
  private let text: String
  /// The first byte of each line, and one past the end.
  private let starts: [Int32]

  init(_ text: String) {
    self.text = text
    var starts: [Int32] = [0]
    let bytes = text.utf8.span
    for place in bytes.indices where bytes[place] == UInt8(ascii: "\n") {
      starts.append(Int32(truncatingIfNeeded: place + 1))
    }
    self.starts = starts + [Int32(truncatingIfNeeded: bytes.count + 1)]
  }

  /// How many lines there are.
  var count: Int { starts.count - 1 }

  /// The fields of a line.
  func fields(_ row: Int) -> [String] {
    var fields: [String] = []
    var field: [UInt8] = []
    let bytes = text.utf8.span
    for place in range(row) {
      if bytes[place] == UInt8(ascii: ";") {
        fields.append(String(decoding: field, as: UTF8.self))
        field.removeAll(keepingCapacity: true)
      } else {
        field.append(bytes[place])
      }
    }
    return fields + [String(decoding: field, as: UTF8.self)]
  }

  /// The number in a field, from 0, of a line.
  func number(_ row: Int, field wanted: Int) -> Int {
    var (field, number) = (0, 0)
    let bytes = text.utf8.span
    for place in range(row) {
      if bytes[place] == UInt8(ascii: ";") {
        field += 1
      } else if field == wanted {
        number = number * 10 + Int(bytes[place]) - 48
      }
      if field > wanted { break }
    }
    return number
  }

  /// The lines whose code begins so, in the order of the names.
  func rows(codePrefix prefix: [UInt8]) -> [Int] {
    let bytes = text.utf8.span
    return (0..<count).filter { row in
      let start = Int(starts[row])
      guard start + prefix.count <= bytes.count else { return false }
      return prefix.indices.allSatisfy { bytes[start + $0] == prefix[$0] }
    }
  }

  /// The lines whose code begins so, in the order of the codes.
  func rows(byCode prefix: [UInt8]) -> [Int] {
    let bytes = text.utf8.span
    return rows(codePrefix: prefix).map { row -> (code: Int, row: Int) in
      let start = Int(starts[row])
      let code = (start..<min(start + 5, bytes.count)).reduce(0) { $0 << 8 | Int(bytes[$1]) }
      return (code: code, row: row)
    }
    .sorted { ($0.code, $0.row) < ($1.code, $1.row) }.map(\.row)
  }

  /// The lines whose name, as it is looked up, begins so.
  func rows(keyPrefix prefix: [UInt8]) -> Range<Int> {
    let first = partition { !$0.lexicographicallyPrecedes(prefix) }
    let end = partition { prefix.lexicographicallyPrecedes($0.prefix(prefix.count)) }
    return first..<max(first, end)
  }

  /// The name of a line as it is looked up.
  func key(_ row: Int) -> [UInt8] {
    let bytes = text.utf8.span
    var name: [UInt8] = []
    var isName = false
    for place in range(row) {
      if bytes[place] == UInt8(ascii: ";") {
        if isName { break }
        isName = true
      } else if isName {
        name.append(bytes[place])
      }
    }
    return LookupKey.bytes(of: String(decoding: name, as: UTF8.self))
  }

  /// The first line for which something holds that holds for all the lines after it.
  private func partition(_ holds: ([UInt8]) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(key(middle)) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func range(_ row: Int) -> Range<Int> {
    Int(starts[row])..<Int(starts[row + 1]) - 1
  }
}
