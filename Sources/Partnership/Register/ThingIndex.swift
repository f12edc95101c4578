/// Where the first thing with each identifier stands, or nothing for one nobody spoke of.
///
/// Numbers follow each other within a kind and a year: an array for each such numbering finds a
/// thing without hashing. Numbers far beyond the others, as a journal may hold, go to a dictionary.
struct ThingIndex: Sendable {
  var runs: [[Int32]] = []
  /// The place of the run of each numbering near our time, plus one.
  var places = [UInt16](repeating: 0, count: ThingIndex.slots)
  var far: [ThingID: Int32] = [:]

  private static let firstYear: UInt32 = 1950
  private static let years: UInt32 = 150
  static let slots = ThingKind.allCases.count * Int(years + 1)

  /// The place of the thing.
  subscript(id: ThingID) -> Int32? {
    get {
      let slot = ThingIndex.slot(of: id)
      if slot >= 0, places[slot] > 0 {
        let run = Int(places[slot]) - 1
        if id.number < runs[run].count, runs[run][id.number] >= 0 { return runs[run][id.number] }
      }
      return far.isEmpty ? nil : far[id]
    }
    set {
      guard let run = run(of: id) else {
        far[id] = newValue
        return
      }
      if !far.isEmpty { far[id] = nil }
      let count = runs[run].count
      if id.number >= count {
        runs[run].append(contentsOf: repeatElement(-1, count: id.number + 1 - count))
      }
      runs[run][id.number] = newValue ?? -1
    }
  }

  /// The place of the thing with an identifier, which is a given one when there was none.
  mutating func place(of id: ThingID, orAdd next: Int32) -> Int32 {
    let slot = ThingIndex.slot(of: id)
    if slot >= 0, places[slot] > 0, far.isEmpty {
      let run = Int(places[slot]) &- 1
      let number = id.number
      let count = runs[run].count
      if number < count {
        let place = runs[run][number]
        if place < 0 { runs[run][number] = next }
        return place < 0 ? next : place
      }
      if number == count {
        runs[run].append(next)
        return next
      }
    }
    if let place = self[id] { return place }
    self[id] = next
    return next
  }

  /// The run that holds the number of an identifier, or can be made to.
  private mutating func run(of id: ThingID) -> Int? {
    let slot = ThingIndex.slot(of: id)
    guard slot >= 0 else { return nil }
    if places[slot] == 0 {
      runs.append([])
      places[slot] = UInt16(truncatingIfNeeded: runs.count)
    }
    let run = Int(places[slot]) - 1
    return id.number < 2 * runs[run].count + 256 ? run : nil
  }

  /// The slot of a numbering; the first one of a kind is for identifiers without a year.
  private static func slot(of id: ThingID) -> Int {
    let year = id.numbering & 0xffff
    let column = year == 0 ? 0 : year &- firstYear &+ 1
    guard column <= years else { return -1 }
    return id.kindOrdinal * Int(years + 1) + Int(column)
  }
}
