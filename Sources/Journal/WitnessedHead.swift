/// What a witness saw: `<replica>/<segment>.rec <count> <chain>`.
struct WitnessedHead: Sendable, Equatable {
  /// The path of the file below `journaux/` or `archives/`.
  var file: String
  /// How many units it had.
  var count: Int
  /// The chain value of the last of them.
  var head: Digest

  init(file: String, count: Int, head: Digest) {
    (self.file, self.count, self.head) = (file, count, head)
  }

  init?(_ text: ArraySlice<UInt8>) {
    let words = text.split(separator: ASCII.space, omittingEmptySubsequences: false)
    guard words.count == 3, let count = Int(digits: words[1]), count > 0,
      let head = Digest(hexadecimal: words[2]), Self.isFile(words[0])
    else { return nil }
    self.init(file: String(decoding: words[0], as: UTF8.self), count: count, head: head)
  }

  /// The journal it speaks of.
  var replica: ReplicaName? {
    ReplicaName(bytes: file.utf8.prefix { $0 != UInt8(ascii: "/") })
  }

  var description: String { "\(file) \(count) \(head)" }

  private static func isFile(_ path: ArraySlice<UInt8>) -> Bool {
    let names = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard names.count == 2, names[1].suffix(4).elementsEqual(".rec".utf8) else { return false }
    return ReplicaName(bytes: names[0]) != nil && SegmentName(bytes: names[1].dropLast(4)) != nil
  }
}
