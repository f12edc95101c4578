import Partnership

/// One row of a list.
enum Row: Sendable, Hashable {
  /// A thing.
  case thing(Register.Thing)
  /// The name of a group, by its place in ``RowSet/headings``; it cannot be selected.
  case heading(Int)
  /// An entry of the dashboard, by its place in ``RowSet/entries``.
  case entry(Int)

  /// Whether it can be selected.
  var isSelectable: Bool {
    if case .heading = self { false } else { true }
  }

  /// The thing it shows, when it shows one.
  var thing: Register.Thing? {
    if case .thing(let thing) = self { thing } else { nil }
  }
}

/// The rows of a list before sorting and filtering, and the texts its rows point to.
struct RowSet: Sendable {
  var rows: [Row] = []
  var headings: [String] = []
  var entries: [DashboardEntry] = []

  /// What identifies a row; nothing for a heading.
  func itemID(of row: Row, in reading: Reading) -> ItemID? {
    switch row {
    case .thing(let thing): reading.itemID(of: thing)
    case .entry(let place): .entry(entries[place].key)
    case .heading: nil
    }
  }
}
