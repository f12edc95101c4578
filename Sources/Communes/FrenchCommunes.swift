package import Partnership

/// The communes of France on 1 January 2024, and those that ended since 1943.
///
/// Source: INSEE, code officiel géographique; DGCL, BANATIC; ORIGINS.md beside this file. Of the
/// mergers after that day it knows only that of Pierrefitte-sur-Seine with Saint-Denis.
package struct FrenchCommunes: CommuneDirectory {
  private static let living = RowTable(communeTable)
  private static let ended = RowTable(endedTable)
  private static let departments = departmentTable.split(separator: "\n").map {
    $0.split(separator: ";").map { String($0) }
  }

  /// The directory; the tables are read when they are first asked for.
  package init() {}

  /// The commune with a code, also one that ended.
  package func commune(_ code: InseeCode) -> Commune? {
    let bytes = Array(code.code.utf8)
    if let row = Self.living.rows(codePrefix: bytes).first { return Self.living(row) }
    return Self.ended.rows(codePrefix: bytes).first.flatMap { Self.gone($0) }
  }

  /// The communes of a name, whatever the case, the accents and the hyphens.
  package func communes(named name: String, inDepartment department: String?) -> [Commune] {
    let key = LookupKey.bytes(ofTyped: name + " ").dropLast()
    guard !key.isEmpty else { return [] }
    let found =
      Self.rows(of: Self.living, named: Array(key)).compactMap { Self.living($0) }
      + Self.rows(of: Self.ended, named: Array(key)).compactMap { Self.gone($0) }
    return found.filter { department == nil || $0.department == department }
  }

  /// What somebody may mean who has typed the beginning of a name or of a code.
  package func completions(_ typed: String, limit: Int) -> [Commune] {
    let key = LookupKey.bytes(ofTyped: typed)
    guard let first = key.first, limit > 0 else { return [] }
    if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) {
      return codes(beginning: key, limit: limit)
    }
    var result = Self.beginning(key, in: Self.living) { Self.living.number($0, field: 2) }
      .prefix(limit).compactMap { Self.living($0) }
    if result.count < limit {
      result += Self.beginning(key, in: Self.ended) {
        Day(iso: Self.ended.fields($0)[2])?.number ?? 0
      }.prefix(limit - result.count).compactMap { Self.gone($0) }
    }
    return result
  }

  /// The name of a department, by its code.
  package func departmentName(_ code: String) -> String? {
    Self.departments.first { $0[0] == code }?[1]
  }

  private func codes(beginning key: [UInt8], limit: Int) -> [Commune] {
    let upper = key.map { (97...122).contains($0) ? $0 - 32 : $0 }
    // A first digit may begin thousands of codes: only those that are shown are read.
    let living = Self.living.rows(byCode: upper).prefix(limit).compactMap { Self.living($0) }
    guard living.count < limit else { return living }
    return living
      + Self.ended.rows(byCode: upper).prefix(limit - living.count).compactMap { Self.gone($0) }
  }

  /// The lines whose name begins so, with or without its article: the whole name first, then by
  /// weight.
  private static func beginning(
    _ key: [UInt8], in table: RowTable, weight: (Int) -> Int
  ) -> [Int] {
    let whole = key.last == UInt8(ascii: " ") ? Array(key.dropLast()) : key
    let exact = Set(rows(of: table, named: whole))
    var found = exact.union(table.rows(keyPrefix: key))
    for article in LookupKey.articles { found.formUnion(table.rows(keyPrefix: article + key)) }
    return found.map { (row: $0, isExact: exact.contains($0), weight: weight($0)) }
      .sorted { left, right in
        if left.isExact != right.isExact { return left.isExact }
        return (right.weight, left.row) < (left.weight, right.row)
      }.map(\.row)
  }

  private static func rows(of table: RowTable, named key: [UInt8]) -> [Int] {
    table.rows(keyPrefix: key).prefix { table.key($0) == key }.map { $0 }
  }

  private static func living(_ row: Int) -> Commune? {
    let fields = living.fields(row)
    guard fields.count == 4, let code = InseeCode(journal: fields[0]) else { return nil }
    return Commune(
      code: code, name: fields[1], population: Int(fields[2]), siren: Siren(journal: fields[3]))
  }

  private static func gone(_ row: Int) -> Commune? {
    let fields = ended.fields(row)
    guard fields.count == 4, let code = InseeCode(journal: fields[0]) else { return nil }
    return Commune(
      code: code, name: fields[1], endedOn: Day(iso: fields[2]),
      successor: InseeCode(journal: fields[3]))
  }
}
