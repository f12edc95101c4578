import Partnership

/// A form and what somebody else recorded of its thing meanwhile, field by field.
///
/// Nothing is chosen at first: the form is saved once every field that both changed has a choice.
struct Comparison: Sendable {
  /// Whose value a field is to have.
  enum Choice: Sendable, Hashable {
    case mine
    case theirs
  }

  /// One field that changed on disk.
  struct Row: Sendable {
    let field: FieldDeclaration
    /// What was recorded when the form was opened.
    let before: [WrittenValue]
    /// What is recorded now.
    let theirs: [WrittenValue]
    /// What the form holds; nothing where the user left the field as it was.
    let mine: [WrittenValue]?
    var choice: Choice?

    /// Whether the user has to choose.
    var isOpen: Bool { mine != nil && choice == nil }
  }

  /// The draft of the form.
  let form: String
  /// What is recorded now of every field of the form.
  let now: [WrittenValue]
  var rows: [Row]
  var cursor = 0
}

extension Form {
  /// What a form says of each field, beside what is recorded now; nothing when it did not change.
  func comparison(with now: [WrittenValue], on today: Day) -> Comparison? {
    guard origin.kind == .change, origin.subjects.count == 1, now != origin.before else {
      return nil
    }
    var rows: [Comparison.Row] = []
    for field in fields {
      let key = field.declaration.key
      let before = origin.before.filter { $0.states(key) }
      let theirs = now.filter { $0.states(key) }
      guard !field.declaration.isSame(theirs, before),
        case .success(let typed) = field.journal(on: today)
      else { continue }
      let isMine =
        !field.declaration.isSame(typed, before) && !field.declaration.isSame(typed, theirs)
      rows.append(
        Comparison.Row(
          field: field.declaration, before: before, theirs: theirs, mine: isMine ? typed : nil))
    }
    return Comparison(form: id, now: now, rows: rows)
  }

  /// Takes what is recorded now as what the form began with, and the values of others where the user
  /// wrote none, or chose so.
  mutating func rebase(on comparison: Comparison, _ reading: Reading) {
    origin.before = comparison.now
    for row in comparison.rows where row.mine == nil || row.choice == .theirs {
      guard let place = fields.firstIndex(where: { $0.declaration.key == row.field.key }),
        definition.lines.indices.contains(place)
      else { continue }
      let line = definition.lines[place]
      fields[place] = FormField(
        line, texts: reading.typed(row.theirs, in: [line]).map(\.text))
    }
    isUnsaved = true
  }
}

extension WrittenValue {
  /// Whether it is the value of a field, or the mark that it is blank or unknown.
  func states(_ key: String) -> Bool {
    self.key == key
      || ([MarkKey.blank, MarkKey.citedUnknown].contains(self.key) && text == key)
  }
}
