/// How far a segment went when its writer signed it: the file `jalons/<replica>-<segment>.jalon`.
struct Checkpoint: Sendable, Equatable {
  var store: String
  var replica: ReplicaName
  var segment: SegmentName
  var count: Int
  var bytes: Int
  var head: Digest
  /// The moment it was made, UTC to the second.
  var date: String

  static let folder = "jalons"
  static let mark = "pst-jalon/1"
  /// What a signature is for, so that one made for something else proves nothing here.
  static let namespace = "pst-jalon"
  /// The most bytes a file of a checkpoint, of a signature or of signers may take.
  static let limit = 65_536

  /// The path relative to the store; the signature adds `.sig`.
  var path: String { "\(Self.folder)/\(replica)-\(segment).jalon" }

  init(
    store: String, replica: ReplicaName, segment: SegmentName, at position: SegmentPosition,
    now: Int64
  ) {
    (self.store, self.replica, self.segment) = (store, replica, segment)
    (count, bytes, head) = (position.units, position.offset, position.head)
    let text = EventID(milliseconds: now, counter: 0, replica: replica)?.description ?? ""
    date = "\(text.prefix(19))Z"
  }

  var text: String {
    """
    \(Self.mark)
    magasin \(store)
    journal \(replica)
    segment \(segment)
    nombre \(count)
    octets \(bytes)
    chaine \(head)
    date \(date)

    """
  }

  init?(_ content: [UInt8]) {
    let lines = String(decoding: content, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let keys = ["magasin", "journal", "segment", "nombre", "octets", "chaine", "date"]
    guard lines.count == keys.count + 2, lines[0] == Self.mark, lines.last == "" else {
      return nil
    }
    var values: [String] = []
    for (line, key) in zip(lines.dropFirst(), keys) {
      guard line.hasPrefix(key + " ") else { return nil }
      values.append(String(line.dropFirst(key.utf8.count + 1)))
    }
    guard StoreFolder.isIdentifier(values[0]), let replica = ReplicaName(values[1]),
      let segment = SegmentName(values[2]), let count = Int(digits: values[3].utf8), count > 0,
      let bytes = Int(digits: values[4].utf8), let head = Digest(values[5])
    else { return nil }
    (store, self.replica, self.segment) = (values[0], replica, segment)
    (self.count, self.bytes, self.head, date) = (count, bytes, head, values[6])
  }
}

/// The lines of `signataires/<replica>`: whose checkpoints a writer trusts, as `ssh-keygen` reads them.
enum Signers {
  static let folder = "signataires"

  /// The line that lets a key sign the checkpoints of a journal, and nothing else.
  static func line(_ replica: ReplicaName, key: String) -> String {
    let words = key.split(whereSeparator: { $0 == " " || $0 == "\n" }).prefix(2)
    return "\(replica) namespaces=\"\(Checkpoint.namespace)\" \(words.joined(separator: " "))"
  }

  /// The lines that name a journal.
  static func lines(for replica: ReplicaName, in content: [UInt8]) -> [String] {
    String(decoding: content, as: UTF8.self).split(separator: "\n").map { String($0) }.filter {
      !$0.hasPrefix("#")
        && ($0.split(separator: " ").first ?? "").split(separator: ",").contains {
          $0 == replica.description
        }
    }
  }
}
