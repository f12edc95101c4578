import Partnership
import Screen

/// Where the user is in the matrix of protocols and principles.
struct MatrixPlace: Sendable, Hashable {
  /// The convention it is of; nothing for all of them.
  var scope: ItemID?
  /// The convention it may be narrowed to again.
  var own: ItemID?
  /// The row under the cursor; the row after the last one holds the totals.
  var row = 0
  /// The column under the cursor; the column after the last principle holds the totals.
  var column = 0
  /// The first row shown.
  var top = 0
}

/// The matrix shown, and what it was made for.
struct MatrixModel: Sendable {
  let version: Int
  let scope: ItemID?
  let matrix: PrincipleMatrix
}

// Opening the matrix, moving in it, and going to what is behind a cell.
extension WorkbenchState {
  /// The convention of what the user looks at, or of what the list is narrowed to.
  var conventionInView: Register.Thing? {
    if case .under(let item) = place.narrowing, let root = reading.thing(item) {
      return register.convention(of: root)
    }
    return selectedThing.flatMap { register.convention(of: $0) }
  }

  mutating func openMatrix() -> [Effect] {
    let scope = conventionInView.map { reading.itemID(of: $0) }
    trail.append(place)
    place.matrix = MatrixPlace(scope: scope, own: scope)
    return []
  }

  /// Makes the matrix when it is shown and something changed, and keeps the cursor inside.
  mutating func refreshMatrix() {
    guard var matrix = place.matrix else {
      self.matrix = nil
      return
    }
    if self.matrix?.version != version || self.matrix?.scope != matrix.scope {
      let convention = matrix.scope.flatMap { reading.thing($0) }
      self.matrix = MatrixModel(
        version: version, scope: matrix.scope, matrix: register.matrix(of: convention))
    }
    let rows = self.matrix?.matrix.rows.count ?? 0
    matrix.row = max(0, min(matrix.row, rows))
    matrix.column = max(0, min(matrix.column, Principle.allCases.count))
    let lines = MatrixView.listLines(matrixRoom, rows: rows)
    let last = min(matrix.row, max(0, rows - 1))
    if last < matrix.top { matrix.top = last }
    if last >= matrix.top + lines { matrix.top = last - lines + 1 }
    matrix.top = max(0, min(matrix.top, rows - lines))
    place.matrix = matrix
  }

  mutating func moveInMatrix(rows: Int = 0, columns: Int = 0) -> [Effect] {
    guard var matrix = place.matrix else { return [] }
    let last = self.matrix?.matrix.rows.count ?? 0
    matrix.row = max(0, min(matrix.row + rows, last))
    matrix.column = max(0, min(matrix.column + columns, Principle.allCases.count))
    place.matrix = matrix
    return []
  }

  /// Between one convention and all of them.
  mutating func switchMatrixScope() -> [Effect] {
    guard let matrix = place.matrix else { return [] }
    place.matrix?.scope = matrix.scope == nil ? matrix.own : nil
    place.matrix?.row = 0
    return []
  }

  var reasonNotToSwitchMatrix: Words? {
    place.matrix?.own == nil
      ? Words("elle est déjà de toutes les conventions", "it is of all conventions already") : nil
  }

  /// What Enter leads to from the cell under the cursor.
  var linkOfMatrix: Link? {
    guard let here = place.matrix, let matrix = matrix?.matrix else { return nil }
    let principle =
      Principle.allCases.indices.contains(here.column) ? Principle.allCases[here.column] : nil
    let name = principle?.term.words ?? Words("tous les principes", "all principles")
    guard matrix.rows.indices.contains(here.row) else {
      let served =
        principle.map { matrix.total($0).served }
        ?? matrix.rows.filter { $0.served > 0 }.map(\.thing)
      return list(served, Words("protocoles : \(name.fr)", "protocols: \(name.en)"))
    }
    let row = matrix.rows[here.row]
    let entries = principle == nil ? row.entries : row.cells[here.column].entries
    let label = register.label(of: row.thing)
    return list(entries, Words("\(label) : \(name.fr)", "\(label): \(name.en)"))
      ?? .thing(reading.itemID(of: row.thing))
  }

  private func list(_ things: [Register.Thing], _ words: Words) -> Link? {
    guard let kind = things.first.map({ register.id(of: $0).kind }),
      let pane = Panes.showing(kind)
    else { return nil }
    return .list(pane.id, .among(things.map { reading.itemID(of: $0) }, words))
  }

  var reasonNotToOpenMatrixCell: Words? {
    linkOfMatrix == nil ? Words("rien derrière cette case", "nothing behind this cell") : nil
  }

  mutating func openMatrixCell() -> [Effect] { linkOfMatrix.map { follow($0) } ?? [] }

  mutating func closeMatrix() -> [Effect] {
    place.matrix = nil
    if let last = trail.popLast() { place = last }
    return []
  }

  /// The room of the matrix: everything between the tabs and the last three lines.
  var matrixRoom: Rectangle {
    let layout = layout
    let frames = [layout.listFrame, layout.detailFrame, layout.rail].compactMap { $0 }
    guard let first = frames.map(\.row).min() else { return Rectangle(size) }
    return Rectangle(
      column: 0, row: first, columns: size.columns, rows: max(0, layout.bar.row - first))
  }
}
