/// Two records of one journal that bear the same id and do not say the same: both are kept, and only
/// the author of the journal can tell which one was meant.
public struct DoubledRecord: Sendable, Hashable {
  /// Where one of them stands.
  public struct Place: Sendable, Hashable {
    /// The path of the file, relative to the store.
    public let path: String
    /// The line, from 1.
    public let line: Int
  }

  /// The id of both.
  public let id: EventID
  /// The one that counts: in the file its writer named.
  public let first: Place
  /// The other, in a copy some program made.
  public let second: Place
}

extension CrossChecks {
  /// The records whose copies say something else; only journals that were copied are read again.
  static func doubles(_ all: [Findings], in store: StoreFolder) -> [DoubledRecord] {
    let files = all.map(\.report.file)
    let copied = Set(files.filter { $0.role == .conflictCopy }.map(\.replica))
    return copied.sorted().flatMap { replica in
      let own = files.filter { $0.replica == replica }
      return doubles(
        in: own.filter { $0.role != .conflictCopy } + own.filter { $0.role == .conflictCopy }, store
      )
    }
  }

  private static func doubles(in files: [SegmentFile], _ store: StoreFolder) -> [DoubledRecord] {
    var seen: [EventID: (place: DoubledRecord.Place, content: Digest)] = [:]
    var doubles: [DoubledRecord] = []
    for file in files {
      let bytes: SegmentBytes
      // That it cannot be read was said when it was verified.
      do throws(JournalError) { bytes = try store.bytes(of: file) } catch { continue }
      var scanner = SegmentScanner(bytes)
      while scanner.next() {
        // What is erased says nothing any more.
        guard let id = scanner.id(), !scanner.isRedacted else { continue }
        let place = DoubledRecord.Place(path: file.path, line: scanner.unit.linesBefore + 1)
        let content = Digest(of: Array(bytes.storage[scanner.unit.body]))
        if let known = seen[id] {
          guard known.content != content else { continue }
          doubles.append(DoubledRecord(id: id, first: known.place, second: place))
        } else {
          seen[id] = (place, content)
        }
      }
    }
    return doubles
  }
}
