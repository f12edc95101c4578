/// What a writer remembers of its own journal: the file `replique` of the local state.
///
/// It is only a lower bound of what was acknowledged: it is saved after the fact, without waiting.
struct WriterState: Equatable {
  var replica: ReplicaName
  var machine: Digest
  var segment: SegmentName
  /// The place after the last acknowledged unit; in a segment not begun yet, `head` is the value
  /// it continues.
  var position: SegmentPosition
  /// Whether a write to the segment failed in a way that leaves its bytes unknown.
  var isDoubtful = false

  init(
    replica: ReplicaName, machine: Digest, segment: SegmentName, position: SegmentPosition
  ) {
    (self.replica, self.machine, self.segment) = (replica, machine, segment)
    self.position = position
  }

  /// The text of the file, always of the same length for one replica.
  var bytes: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(300)
    out.append(text: "replique ")
    out.append(contentsOf: replica.short.bytes)
    out.append(text: "\nmachine ")
    out.append(contentsOf: machine.hexadecimal)
    out.append(text: "\nsegment ")
    out.append(text: segment.description)
    out.append(ASCII.lineFeed)
    out.append(text: "longueur ")
    out.append(decimal: position.offset, width: 12)
    out.append(text: "\nlignes ")
    out.append(decimal: position.lines, width: 12)
    out.append(text: "\nunites ")
    out.append(decimal: position.units, width: 12)
    out.append(text: "\ntete ")
    out.append(contentsOf: position.head.hexadecimal)
    out.append(text: isDoubtful ? "\ndouteux oui\n" : "\ndouteux non\n")
    return out
  }

  init?(bytes: [UInt8]) {
    var words: [String: String] = [:]
    for line in bytes.split(separator: ASCII.lineFeed) {
      let pair = line.split(separator: ASCII.space, maxSplits: 1)
      guard pair.count == 2 else { return nil }
      words[String(decoding: pair[0], as: UTF8.self)] = String(decoding: pair[1], as: UTF8.self)
    }
    guard let replica = words["replique"].flatMap({ ReplicaName($0) }),
      let machine = words["machine"].flatMap({ Digest($0) }),
      let segment = words["segment"].flatMap({ SegmentName($0) }),
      let offset = words["longueur"].flatMap({ Int(digits: $0.utf8) }),
      let lines = words["lignes"].flatMap({ Int(digits: $0.utf8) }),
      let units = words["unites"].flatMap({ Int(digits: $0.utf8) }),
      let head = words["tete"].flatMap({ Digest($0) }), let doubt = words["douteux"]
    else { return nil }
    self.init(
      replica: replica, machine: machine, segment: segment,
      position: SegmentPosition(offset: offset, lines: lines, units: units, head: head))
    isDoubtful = doubt != "non"
  }
}
