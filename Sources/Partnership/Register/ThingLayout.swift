/// The columns of one kind of thing: the kept fields of every kind of fact about it.
struct ThingLayout: Sendable {
  let fields: [FieldDeclaration]
  /// The columns that hold one link each, in their order.
  let links: [Int]
  /// Whether each column is one of them.
  let isLink: [Bool]
  private let columns: [String: Int]

  private init(_ kind: ThingKind) {
    var fields: [FieldDeclaration] = []
    for declaration in FactKind.allCases.map(\.declaration) where declaration.about == kind {
      for field in declaration.fields where field.type.isKept {
        if !fields.contains(where: { $0.key == field.key }) { fields.append(field) }
      }
    }
    self.fields = fields
    columns = Dictionary(uniqueKeysWithValues: zip(fields.map(\.key), fields.indices))
    links = fields.indices.filter {
      if case .thing = fields[$0].type { !fields[$0].repeats } else { false }
    }
    isLink = fields.indices.map { [links] in links.contains($0) }
  }

  /// The place of a field's column, or nothing when it is not kept.
  func column(_ key: String) -> Int? { columns[key] }

  /// The layout of each kind of thing, in the order of the kinds.
  static let all = ThingKind.allCases.map { ThingLayout($0) }
}
