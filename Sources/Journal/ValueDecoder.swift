/// Undoes the escaping of a value.
enum ValueDecoder {
  /// Joins the lines of a raw value: continuation marks are dropped, backslashes given back.
  static func text(_ raw: ArraySlice<UInt8>) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(raw.count)
    var isFirst = true
    for line in raw.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false) {
      if !isFirst { out.append(ASCII.lineFeed) }
      out.append(contentsOf: unescaped(isFirst ? line : withoutMark(line)))
      isFirst = false
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func withoutMark(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let rest = line.dropFirst()
    return rest.first == ASCII.space ? rest.dropFirst() : rest
  }

  /// A backslash followed by spaces up to the end of the line lost one of them on the way.
  private static func unescaped(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard line.last == ASCII.space,
      line.last(where: { $0 != ASCII.space }) == ASCII.backslash
    else { return line }
    return line.dropLast()
  }
}
