/// The rows of one kind of thing: a cell of 32 bits for each field that is kept.
///
/// A cell says « not recorded » (0), « left blank » (1), « cited, unknown » (2), or holds a value
/// from 3 on, whose meaning depends on the type of the field (``CellCode``).
struct ThingTable: Sendable, Hashable {
  /// The kept fields of every kind of fact about this kind of thing.
  let fields: [FieldDeclaration]
  private let columns: [String: Int]
  private(set) var cells: [Int32] = []
  /// The thing of each row.
  private(set) var things: [Int32] = []

  init(_ kind: ThingKind) {
    var fields: [FieldDeclaration] = []
    for declaration in FactKind.allCases.map(\.declaration) where declaration.about == kind {
      for field in declaration.fields where field.type.isKept {
        if !fields.contains(where: { $0.key == field.key }) { fields.append(field) }
      }
    }
    self.fields = fields
    columns = Dictionary(uniqueKeysWithValues: zip(fields.map(\.key), fields.indices))
  }

  /// The place of a field's column, or nothing when it is not kept.
  func column(_ key: String) -> Int? { columns[key] }

  /// Adds an empty row and answers its place.
  mutating func addRow(of thing: Int32) -> Int32 {
    cells.append(contentsOf: repeatElement(CellCode.notRecorded, count: fields.count))
    things.append(thing)
    return Int32(truncatingIfNeeded: things.count - 1)
  }

  /// The cell of a row and a column.
  subscript(row: Int32, column: Int) -> Int32 {
    get { cells[Int(row) * fields.count + column] }
    set { cells[Int(row) * fields.count + column] = newValue }
  }

  /// Forgets every value of a row.
  mutating func clear(row: Int32) {
    for column in fields.indices { self[row, column] = CellCode.notRecorded }
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
