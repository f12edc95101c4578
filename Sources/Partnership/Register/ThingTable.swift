/// The rows of one kind of thing: a cell of 32 bits for each field that is kept.
///
/// A cell says « not recorded » (0), « left blank » (1), « cited, unknown » (2), or holds a value
/// from 3 on, whose meaning depends on the type of the field (``CellCode``).
struct ThingTable: Sendable {
  private let layout: ThingLayout
  private let width: Int
  var cells: [Int32] = []
  /// The thing of each row.
  var things: [Int32] = []

  init(_ layout: ThingLayout) {
    self.layout = layout
    width = layout.fields.count
  }

  /// The kept fields of every kind of fact about this kind of thing.
  var fields: [FieldDeclaration] { layout.fields }

  /// The columns that hold one link each, in their order.
  var links: [Int] { layout.links }

  /// Whether a column holds one link.
  func isLink(_ column: Int) -> Bool { layout.isLink[column] }

  /// The place of a field's column, or nothing when it is not kept.
  func column(_ key: String) -> Int? { layout.column(key) }

  /// Makes room for some more rows.
  mutating func reserve(_ rows: Int) {
    cells.reserveCapacity(cells.count + rows * width)
    things.reserveCapacity(things.count + rows)
  }

  /// Adds an empty row and answers its place.
  mutating func addRow(of thing: Int32) -> Int32 {
    // Appending one by one is quicker than a sequence for the few there are.
    for _ in 0..<width { cells.append(CellCode.notRecorded) }
    things.append(thing)
    return Int32(truncatingIfNeeded: things.count - 1)
  }

  /// The cell of a row and a column.
  subscript(row: Int32, column: Int) -> Int32 {
    get { cells[Int(row) * width + column] }
    set { cells[Int(row) * width + column] = newValue }
  }

  /// Writes some cells of a row.
  mutating func write(_ values: [(column: Int, cell: Int32)], to row: Int32) {
    let start = Int(row) &* width
    for (column, cell) in values { cells[start &+ column] = cell }
  }

  /// The thing a row hangs under: the first of its links that is known, or -1.
  func parent(of row: Int32) -> Int32 {
    let start = Int(row) &* width
    for column in layout.links where cells[start &+ column] >= CellCode.firstValue {
      return cells[start &+ column] - CellCode.firstValue
    }
    return -1
  }

  /// Forgets every value of a row.
  mutating func clear(row: Int32) {
    for column in 0..<width { self[row, column] = CellCode.notRecorded }
  }
}

/// What the numbers of a cell mean.
enum CellCode {
  static let notRecorded: Int32 = 0
  static let leftBlank: Int32 = 1
  static let citedUnknown: Int32 = 2
  static let firstValue: Int32 = 3

  /// Packs a date: the day its precision starts from, then the precision in three bits.
  static func pack(_ date: PartialDate) -> Int32 {
    let (day, precision): (Day?, Int) =
      switch date {
      case .day(let day): (day, 0)
      case .month: (date.earliest, 1)
      case .year: (date.earliest, 2)
      case .onOrBefore(let day): (day, 3)
      case .onOrAfter(let day): (day, 4)
      case .unknown: (nil, 5)
      }
    return Int32(truncatingIfNeeded: (day?.number ?? 0) << 3 | precision)
  }

  /// Unpacks a date.
  static func unpackDate(_ code: Int32) -> PartialDate {
    guard let day = Day(number: Int(code >> 3)) else { return .unknown }
    switch code & 7 {
    case 0: return .day(day)
    case 1: return .month(year: day.year, month: day.month)
    case 2: return .year(day.year)
    case 3: return .onOrBefore(day)
    case 4: return .onOrAfter(day)
    default: return .unknown
    }
  }
}
