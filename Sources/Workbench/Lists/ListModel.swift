import Partnership

/// The rows a list shows: gathered, sorted and filtered once, then only read.
struct ListModel: Sendable {
  /// What it was made for; another key asks for another model.
  struct Key: Sendable, Hashable {
    var version: Int
    var pane: PaneID
    var narrowing: Narrowing
    var sort: SortOrder
    var language: Language
    var today: Day
  }

  let key: Key
  /// Every row, in the order of the sort.
  let set: RowSet
  /// How many rows can be selected, filter apart.
  let total: Int
  /// The places in `set.rows` of the rows that the filter leaves.
  private(set) var visible: [Int]
  private(set) var filter = ""
  private var index: SearchIndex?

  /// Gathers and sorts the rows of a pane.
  init(_ key: Key, pane: any Pane.Type, reading: Reading) {
    var set = pane.rows(reading, in: key.narrowing)
    if pane.isSortable { set.rows = ListModel.sorted(set.rows, key.sort, pane, reading) }
    self.init(key, set: set)
  }

  /// Takes rows as they are.
  init(_ key: Key, set: RowSet) {
    self.key = key
    self.set = set
    visible = Array(set.rows.indices)
    total = set.rows.reduce(0) { $0 + ($1.isSelectable ? 1 : 0) }
  }

  /// The number of rows shown, headings included.
  var count: Int { visible.count }

  /// The row shown at a place.
  func row(at place: Int) -> Row? {
    visible.indices.contains(place) ? set.rows[visible[place]] : nil
  }

  /// The number of rows that can be selected among those shown.
  var selectableCount: Int {
    visible.count == set.rows.count ? total : visible.count { set.rows[$0].isSelectable }
  }

  /// Leaves the rows that hold every word of the filter, and the headings of groups that keep one.
  mutating func apply(filter: String, pane: any Pane.Type, reading: Reading) {
    guard filter != self.filter else { return }
    self.filter = filter
    guard filter.utf8.contains(where: { $0 > 0x20 }) else {
      visible = Array(set.rows.indices)
      return
    }
    var index =
      self.index
      ?? SearchIndex(set.rows.lazy.map { [set] in pane.searchText($0, set, reading) })
    let found = index.matches(filter)
    self.index = index
    visible = set.headings.isEmpty ? found : withHeadings(found)
  }

  private func withHeadings(_ found: [Int]) -> [Int] {
    var result: [Int] = []
    var heading: Int?
    var next = 0
    for place in set.rows.indices where next < found.count {
      if !set.rows[place].isSelectable { heading = place }
      guard place == found[next] else { continue }
      next += 1
      guard set.rows[place].isSelectable else { continue }
      if let shown = heading { result.append(shown) }
      heading = nil
      result.append(place)
    }
    return result
  }

  private static func sorted(
    _ rows: [Row], _ sort: SortOrder, _ pane: any Pane.Type, _ reading: Reading
  ) -> [Row] {
    guard let order = pane.columns.first(where: { $0.key == sort.column })?.order else {
      return rows
    }
    let keyed = rows.enumerated().map { place, row in
      (place: place, row: row, key: row.thing.map { order($0, reading) } ?? .last)
    }
    let known = keyed.filter { $0.key != .last }.sorted { left, right in
      guard left.key != right.key else { return left.place < right.place }
      return sort.isDescending ? left.key > right.key : left.key < right.key
    }
    return known.map(\.row) + keyed.filter { $0.key == .last }.map(\.row)
  }
}
