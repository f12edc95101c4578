extension StoreVerifier {
  /// Verifies one file, inside a store or outside any.
  ///
  /// The other segments in its folder are read as well, as the erasures of a journal and the value a
  /// segment continues may stand in them.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - examiner: What knows the kinds of record.
  ///   - system: The calls of the system; a program leaves the default.
  /// - Returns: The report on that file; when it cannot be read, the report says why.
  package static func verify(
    fileAt path: String, examiner: (any RecordExaminer)?, system: any SystemCalls = RealSystem()
  ) -> StoreVerification {
    let bytes: SegmentBytes
    do throws(JournalError) {
      guard let content = try PieceStore.content(of: path, system: system) else {
        return refusing(path, .unreadable(code: 2))
      }
      bytes = SegmentBytes(content)
    } catch {
      return refusing(path, RefusedFile.Reason(error))
    }
    let file = named(path, bytes)
    var siblings: [(SegmentBytes, SegmentFile)] = []
    let folder = Path.parent(of: path)
    do throws(SystemFailure) {
      for name in try system.names(in: folder)
      where name.hasSuffix(".rec") && name != Path.name(of: path) {
        let other = Path.join(folder, name)
        do throws(JournalError) {
          guard let content = try PieceStore.content(of: other, system: system) else { continue }
          let sibling = named(other, SegmentBytes(content))
          if sibling.replica == file.replica { siblings.append((SegmentBytes(content), sibling)) }
        } catch {
          // A neighbour that cannot be read justifies nothing; it is not what was asked about.
          continue
        }
      }
    } catch {
      // Without the folder the file is judged alone.
    }
    return examine(bytes, as: file, examiner: examiner, siblings: siblings)
  }

  private static func refusing(_ path: String, _ reason: RefusedFile.Reason) -> StoreVerification {
    var report = StoreVerification()
    report.refused = [RefusedFile(path: path, reason: reason)]
    return report
  }

  /// The file as its own first line names it, else as its path does.
  private static func named(_ path: String, _ bytes: SegmentBytes) -> SegmentFile {
    let line = bytes.storage.prefix { $0 != ASCII.lineFeed }
    let header = SegmentHeader(line)
    let stem = Path.name(of: path).utf8.prefix(7)
    let folder = ReplicaName(Path.name(of: Path.parent(of: path)))
    var scanner = SegmentScanner(bytes, depth: .structure)
    let first = scanner.next() ? scanner.id()?.replica : nil
    let replica = header?.replica ?? folder ?? first ?? ReplicaName(prefix: "inconnu", random: [])
    let name = SegmentName(bytes: Array(stem)[...])
    return SegmentFile(
      path: path, replica: replica, name: name ?? header?.segment,
      role: .segment, size: bytes.storage.count, modified: 0, device: 0, inode: 0)
  }
}
