import Partnership
import Screen

/// The fields several people wrote without knowing of each other, the retractions others did not
/// know of, and the numbers two things bear.
///
/// The detail lists the versions; Enter on one of them asks whether it is to hold.
enum ConflictsPane: Pane {
  static let id = PaneID("conflicts")
  static let title = Words("Conflits", "Conflicts")
  static let firstSort = SortOrder(column: "")
  static let isSortable = false

  static let columns = [
    ListColumn(
      key: "about", title: Words("Objet", "Thing"), width: 16, isFlexible: true,
      shown: { row, _, reading in
        StyledText(row.thing.map { reading.marked(reading.name(of: $0), $0) } ?? "")
      }),
    ListColumn(
      key: "field", title: Words("Champ", "Field"), width: 16, ideal: 24,
      shown: { row, set, reading in
        StyledText(conflict(row, set).map { reading($0.field.words) } ?? reading(sameNumber))
      }),
    ListColumn(
      key: "versions", title: Words("Valeurs", "Values"), width: 7, alignment: .right,
      shown: { row, set, reading in
        let count =
          conflict(row, set)?.versions.count
          ?? row.thing.map { reading.register.things(bearing: reading.register.id(of: $0)).count }
        return StyledText(count.map { String($0) } ?? "", .warning)
      }),
  ]

  private static let sameNumber = Words("même numéro", "same number")

  static func rows(_ reading: Reading, in narrowing: Narrowing) -> RowSet {
    var set = RowSet()
    for conflict in reading.conflicts {
      guard let thing = reading.register.things(everBearing: conflict.thing).first,
        holds(thing, narrowing, reading)
      else { continue }
      set.rows.append(.conflict(set.conflicts.count, thing))
      set.conflicts.append(conflict)
    }
    for number in reading.register.sharedNumbers {
      set.rows += reading.register.things(bearing: number).filter { holds($0, narrowing, reading) }
        .map { .thing($0) }
    }
    return set
  }

  static func badge(_ overview: Overview) -> Badge {
    Badge(count: overview.conflicts, isAlert: overview.conflicts > 0)
  }

  static func preview(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ overview: Overview
  ) -> [DetailLine] {
    guard let conflict = conflict(row, set) else { return [DetailLine(renumber(reading))] }
    return conflict.versions.map { version in
      DetailLine([
        StyledText("  " + reading.value(of: version, conflict.field)),
        StyledText("  " + reading.origin(of: version, in: conflict), .label),
      ])
    }
  }

  static func detail(
    _ row: Row, _ set: RowSet, _ reading: Reading, width: Int
  ) -> [DetailLine] {
    guard let thing = row.thing else { return [] }
    guard let conflict = conflict(row, set) else {
      var builder = DetailBuilder(reading, width: width)
      builder.title(of: thing)
      builder.paragraph(renumber(reading))
      builder.space()
      for other in reading.register.things(bearing: reading.register.id(of: thing)) {
        builder.link(to: other)
      }
      return builder.lines
    }
    var builder = DetailBuilder(reading, width: width)
    builder.paragraph(
      "\(reading.name(of: thing)), \(reading(conflict.field.words))", .title)
    builder.conflict(conflict)
    if reading.register.isDefined(thing) {
      builder.space()
      builder.link(to: thing)
    }
    return builder.lines
  }

  private static func holds(
    _ thing: Register.Thing, _ narrowing: Narrowing, _ reading: Reading
  ) -> Bool {
    switch narrowing {
    case .none: true
    case .under(let item):
      reading.thing(item) == thing
        || reading.thing(item) == reading.register.nearest(.convention, of: thing)
    case .among(let items, _): items.contains(reading.itemID(of: thing))
    }
  }

  private static func renumber(_ reading: Reading) -> String {
    reading(
      Words(
        "Deux journaux ont pris ce numéro : qui a créé l’un des objets le renumérote "
          + "(atelier record renumerotation).",
        "Two journals took this number: whoever made one of the things gives it another "
          + "(atelier record renumerotation)."))
  }

  private static func conflict(_ row: Row, _ set: RowSet) -> FieldConflict? {
    if case .conflict(let place, _) = row { set.conflicts[place] } else { nil }
  }
}

extension DetailBuilder {
  /// The versions of a field in conflict; each leads to the question whether it is to hold.
  mutating func conflict(_ conflict: FieldConflict) {
    let count = conflict.versions.count
    heading(
      reading(
        conflict.isRetraction
          ? Words(
            "retiré par l’un, écrit par l’autre, sans se savoir",
            "retracted by one, written by another, without knowing of each other")
          : Words(
            "\(count) valeurs, écrites sans se savoir",
            "\(count) values, written without knowing of each other")))
    for version in conflict.versions {
      link(
        "\(reading.value(of: version, conflict.field))  \(reading.origin(of: version, in: conflict))",
        to: .settle(conflict, version))
    }
    paragraph(
      reading(
        Words(
          "Entrée sur une valeur : la retenir. Les autres restent dans l’historique.",
          "Enter on a value: let it hold. The others stay in the history.")), .label)
  }

  /// The conflicts of a thing, where it has some.
  mutating func conflicts(of thing: Register.Thing) {
    let id = reading.register.id(of: thing)
    for conflict in reading.conflicts where conflict.thing == id {
      heading("\(reading.glyphs.alert) \(reading(conflict.field.words))")
      self.conflict(conflict)
    }
  }
}

extension Reading {
  /// What a version says of its field.
  func value(of version: FieldConflict.Version, _ field: FieldDeclaration) -> String {
    shown(version.values, of: field, orElse: Words("effacé", "cleared"))
  }

  /// Who wrote a version, when, in whose journal, and whether it is the one that shows.
  func origin(of version: FieldConflict.Version, in conflict: FieldConflict) -> String {
    let day = version.fact.day.map { fullDay($0) } ?? ""
    let isShown = version == conflict.versions.last
    let shown = isShown ? self(Words(", montrée", ", shown")) : ""
    return "\(version.author), \(day) (\(version.fact.writer))\(shown)"
  }
}
