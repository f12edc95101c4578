import Journal
package import Partnership
import Synchronization

/// Reads facts again from the journals, where the register says they stand.
package final class FactShelf: FactReader {
  private let folder: StoreFolder
  /// The files in the order of their numbers; a number never changes while the store is open.
  private let paths = Mutex<[String]>([])

  init(_ folder: StoreFolder) {
    self.folder = folder
  }

  /// The files in the order of their numbers.
  var files: [String] { paths.withLock { $0 } }

  /// Gives the files the numbers they had when an index was written; before any other has one.
  func restore(_ files: [String]) -> Bool {
    paths.withLock { paths in
      guard paths.isEmpty || paths == files else { return false }
      paths = files
      return true
    }
  }

  /// The number of a file, which is given one when it has none yet.
  func number(of path: String) -> UInt32 {
    paths.withLock { paths in
      if let place = paths.firstIndex(of: path) { return UInt32(place) }
      paths.append(path)
      return UInt32(paths.count - 1)
    }
  }

  /// Where a record stands, as the register keeps it.
  func location(of record: JournalRecord) -> FactLocation {
    FactLocation(
      segment: number(of: record.place.segment),
      offset: UInt32(truncatingIfNeeded: record.place.offset))
  }

  /// The fact at a place, texts included; nothing when the record can no longer be read.
  package func fact(at location: FactLocation) -> Fact? {
    let path = paths.withLock {
      $0.indices.contains(Int(location.segment)) ? $0[Int(location.segment)] : nil
    }
    guard let path else { return nil }
    let place = RecordPlace(segment: path, offset: Int(location.offset), line: 1, number: 0)
    return (try? folder.record(at: place)).flatMap { FactCoding.fact(of: $0) }
  }
}
