/// When a writer says what it sees of the other journals.
public enum WitnessOccasion: Sendable {
  /// In passing: once a day at most.
  case daily
  /// Journals were just exchanged.
  case exchange
}

extension JournalWriter {
  /// Writes down, in our own journal, how far the other journals go now.
  ///
  /// Whoever rewrites or cuts their journal later contradicts us. Only journals whose head changed
  /// since we last said so are named. Nothing is written by somebody who never wrote here, and
  /// nothing of a journal that no longer says what we saw in it: a verification tells of that.
  ///
  /// - Parameters:
  ///   - occasion: Why now.
  ///   - author: The role of whoever writes, the field `Par`.
  /// - Returns: How many journals were named.
  /// - Throws: ``JournalError`` when our journal cannot be written or the store cannot be listed.
  @discardableResult
  public mutating func witness(
    on occasion: WitnessOccasion, by author: String? = nil
  ) throws(JournalError) -> Int {
    guard local != nil, state != nil else { return 0 }
    return try locked { (self) throws(JournalError) in
      try self.settle()
      return try self.writeWitness(occasion, author)
    }
  }

  private mutating func writeWitness(
    _ occasion: WitnessOccasion, _ author: String?
  ) throws(JournalError) -> Int {
    guard let local, let replica = state?.replica else { return 0 }
    let path = local.witnesses
    let saved = try attempt { () throws(SystemFailure) in
      try system.content(of: path, limit: JournalLimits.fileBytes)
    }
    var seen = saved.map { SeenHeads(bytes: $0) } ?? SeenHeads()
    let today = surroundings.now() / CivilTime.millisecondsPerDay
    if occasion == .daily, seen.day == today { return 0 }
    seen.day = today
    var heads: [WitnessedHead] = []
    for file in try store.segments().files where file.replica != replica && file.role == .segment {
      guard let name = file.name,
        let head = SeenHeads.head(of: file, named: "\(file.replica)/\(name).rec", seen, in: store)
      else { continue }
      if seen.heads[head.file]?.count != head.count { heads.append(head) }
      seen.heads[head.file] = head
    }
    let author = author.map { [RecordField("Par", $0)] } ?? []
    for start in stride(from: 0, to: heads.count, by: 100) {
      let lines = heads[start..<Swift.min(start + 100, heads.count)].map {
        RecordField("Tete", $0.description)
      }
      try note([RecordField("Type", "temoin")] + author + lines)
    }
    // Losing this only repeats a witness.
    do throws(SystemFailure) {
      try system.replace(path, with: seen.bytes, synced: false)
    } catch {}
    return heads.count
  }
}

/// What we last said of the other journals: the file `temoins` of the local state.
struct SeenHeads {
  /// The day of the last witness, counted from 1970.
  var day: Int64 = -1
  var heads: [String: WitnessedHead] = [:]

  init() {}

  init(bytes: [UInt8]) {
    for line in bytes.split(separator: ASCII.lineFeed) {
      if let head = WitnessedHead(line) {
        heads[head.file] = head
      } else if line.starts(with: Array("jour ".utf8)) {
        day = Int(digits: line.dropFirst(5)).map { Int64($0) } ?? -1
      }
    }
  }

  var bytes: [UInt8] {
    let lines = heads.values.map(\.description).sorted()
    return Array("jour \(day)\n\(lines.map { $0 + "\n" }.joined())".utf8)
  }

  /// How far a journal goes, or nothing when it is empty, cannot be read or contradicts what we saw.
  static func head(
    of file: SegmentFile, named name: String, _ seen: SeenHeads, in store: StoreFolder
  ) -> WitnessedHead? {
    do throws(JournalError) {
      var scanner = SegmentScanner(try store.bytes(of: file), depth: .structure)
      let known = seen.heads[name]
      var agrees = known == nil
      while scanner.next() {
        if let known, scanner.position.units == known.count {
          guard scanner.chain == known.head else { return nil }
          agrees = true
        }
      }
      guard agrees, scanner.position.units > 0 else { return nil }
      return WitnessedHead(file: name, count: scanner.position.units, head: scanner.chain)
    } catch { return nil }
  }
}
