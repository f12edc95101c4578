/// The first line of a segment: `# pst-journal/1 <replica> <segment>`, and words for its readers.
struct SegmentHeader: Equatable, Sendable {
  static let version = 1

  var version = Self.version
  var replica: ReplicaName
  var segment: SegmentName

  /// Reads a header line, its line feed not included.
  init?(_ line: ArraySlice<UInt8>) {
    let mark = Array("# pst-journal/".utf8)
    guard line.starts(with: mark) else { return nil }
    let words = line.dropFirst(mark.count).split(
      separator: ASCII.space, maxSplits: 3, omittingEmptySubsequences: false)
    guard words.count >= 3, words[0].count <= 6, let version = Int(digits: words[0]),
      words[0].first != ASCII.zero, let replica = ReplicaName(bytes: words[1]),
      let segment = SegmentName(bytes: words[2])
    else { return nil }
    guard words.count == 3 || words[3].starts(with: Array("- ".utf8)) && words[3].count > 2 else {
      return nil
    }
    (self.version, self.replica, self.segment) = (version, replica, segment)
  }

  /// The line a writer begins a segment with.
  static func line(_ replica: ReplicaName, _ segment: SegmentName) -> [UInt8] {
    Array(
      "# pst-journal/1 \(replica) \(segment) - ajout seul, un seul auteur. Voir LISEZMOI.txt\n".utf8
    )
  }
}
