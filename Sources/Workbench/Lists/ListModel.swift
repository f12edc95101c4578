import Partnership

/// The rows a list shows: gathered once, then sorted and filtered, then only read.
struct ListModel: Sendable {
  /// What it was made for; another key asks for another model.
  struct Key: Sendable, Hashable {
    var version: Int
    var pane: PaneID
    var narrowing: Narrowing
    /// The way the list is grouped, where its pane knows several.
    var grouping: String
    var language: Language
    var today: Day
  }

  /// How many rows are made ready for the filter at each event, so that no key waits for them all.
  static let rowsAtOnce = 3000

  let key: Key
  /// Every row, in the order in which they came.
  let set: RowSet
  /// How many rows can be selected, filter apart.
  let total: Int
  /// The places in `set.rows` of the rows shown.
  private(set) var visible: [Int]
  private(set) var filter = ""
  private var sort: SortOrder?
  /// The places in `set.rows` in the order of the sort.
  private var order: [Int]
  private var index = SearchIndex()
  private var memo = SearchMemo()

  /// Takes rows as they are.
  init(_ key: Key, set: RowSet) {
    self.key = key
    self.set = set
    order = Array(set.rows.indices)
    visible = order
    total = set.rows.reduce(0) { $0 + ($1.isSelectable ? 1 : 0) }
  }

  /// The number of rows shown, headings included.
  var count: Int { visible.count }

  /// Whether the filter has looked at every row.
  var isComplete: Bool {
    index.count == set.rows.count || !filter.utf8.contains { $0 > 0x20 }
  }

  /// The row shown at a place.
  func row(at place: Int) -> Row? {
    visible.indices.contains(place) ? set.rows[visible[place]] : nil
  }

  /// The number of rows that can be selected among those shown.
  var selectableCount: Int {
    visible.count == set.rows.count ? total : visible.count { set.rows[$0].isSelectable }
  }

  /// Sorts and filters, and says whether other rows may be shown than before.
  ///
  /// A filter leaves the rows that hold each of its words, and the headings of the groups that keep
  /// one. While it has not looked at every row, another call goes on from there.
  mutating func arrange(
    _ state: ListState, pane: any Pane.Type, reading: Reading
  ) -> Bool {
    let isSorted = !pane.isSortable || state.sort == sort
    guard !isSorted || state.filter != filter || !isComplete else { return false }
    if !isSorted {
      sort = state.sort
      order = sorted(state.sort, pane, reading)
    }
    filter = state.filter
    guard filter.utf8.contains(where: { $0 > 0x20 }) else {
      visible = order
      return true
    }
    for place in index.count..<min(set.rows.count, index.count + Self.rowsAtOnce) {
      index.append(pane.searchText(set.rows[place], set, reading, &memo))
    }
    let found = index.matches(filter)
    guard set.headings.isEmpty else {
      visible = withHeadings(found)
      return true
    }
    if found.count == set.rows.count {
      visible = order
    } else {
      var isFound = [Bool](repeating: false, count: set.rows.count)
      for place in found { isFound[place] = true }
      visible = order.filter { isFound[$0] }
    }
    return true
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

  private func sorted(
    _ sort: SortOrder, _ pane: any Pane.Type, _ reading: Reading
  ) -> [Int] {
    let places = Array(set.rows.indices)
    guard let order = pane.columns.first(where: { $0.key == sort.column })?.order else {
      return places
    }
    let keys = set.rows.map { row in row.thing.map { order($0, reading) } ?? .last }
    let known = places.filter { keys[$0] != .last }.sorted { left, right in
      guard keys[left] != keys[right] else { return left < right }
      return sort.isDescending ? keys[left] > keys[right] : keys[left] < keys[right]
    }
    return known + places.filter { keys[$0] == .last }
  }
}
