package import Partnership

/// One thing on its way out: all its fields, what hangs on it, and its history.
package struct Detail: Sendable, Hashable {
  /// One field and its values.
  package struct Value: Sendable, Hashable {
    /// The name in JSON and CSV: the English one, or the journal's where this version has none.
    package let name: String
    /// What a person reads beside it.
    package let words: Words
    /// The value; a repeated field is a list.
    package let datum: Datum
    /// Where it comes from, in words, when somebody said so.
    package let source: String?
  }

  /// The things of one kind that hang on it.
  package struct Children: Sendable, Hashable {
    /// Their kind.
    package let kind: ThingKind
    /// Their identifiers, in the order in which they came.
    package let ids: [String]
  }

  /// The identifier.
  package let id: String
  /// The kind of thing.
  package let kind: ThingKind
  /// The fields some fact speaks of, in the order of the declarations.
  package let values: [Value]
  /// What hangs on it, kind by kind.
  package let children: [Children]
  /// The facts about it, oldest first, retracted ones included.
  package let history: [FactSummary]
  /// The day what is computed is computed for, when one was given.
  package let day: Day?
  /// What is computed of it on that day.
  package let computed: [ComputedItem]

  /// Takes everything there is to say of a thing.
  ///
  /// - Parameters:
  ///   - thing: The thing.
  ///   - register: What the facts add up to.
  ///   - reader: Reads the facts about it again.
  ///   - day: The day to compute for; without it, only what is recorded.
  package init(
    of thing: Register.Thing, in register: Register, reading reader: some FactReader,
    asOf day: Day? = nil
  ) {
    let kind = register.id(of: thing).kind
    id = register.label(of: thing)
    self.kind = kind
    let whole = register.whole(thing, reading: reader)
    let own = Detail.values(whole, of: kind, register.smallCount)
    values = own + Detail.exampleMark(of: thing, in: register, besides: own)
    children = ThingKind.allCases.compactMap { childKind in
      let things = register.children(of: thing, childKind)
      return things.isEmpty
        ? nil : Children(kind: childKind, ids: things.map { register.label(of: $0) })
    }
    history = register.history(of: thing)
    self.day = day
    computed = day.map { register.computed(of: thing, on: $0) } ?? []
  }

  /// What hangs on a made-up convention is made up, whether or not it says so itself.
  private static func exampleMark(
    of thing: Register.Thing, in register: Register, besides own: [Value]
  ) -> [Value] {
    let field = ConventionDrafted.isExample
    guard !own.contains(where: { $0.name == field.declaration.name }),
      let convention = register.nearest(.convention, of: thing),
      register.value(field, of: convention).value == true
    else { return [] }
    return [
      Value(
        name: field.declaration.name, words: field.declaration.words, datum: .flag(true),
        source: nil)
    ]
  }

  /// Every field a thing of a kind may have, each once.
  static func fields(of kind: ThingKind) -> [FieldDeclaration] {
    var fields: [FieldDeclaration] = []
    for declaration in FactKind.allCases.map(\.declaration) where declaration.about == kind {
      fields += declaration.fields.filter { field in !fields.contains { $0.key == field.key } }
    }
    return fields
  }

  private static func values(
    _ whole: [WrittenValue], of kind: ThingKind, _ smallCount: SmallCount
  ) -> [Value] {
    let fields = fields(of: kind)
    var result: [Value] = []
    for field in fields {
      let texts = whole.texts(key: field.key)
      let data = texts.map { text in
        kind == .observation && field.type == .measure
          ? Measure(journal: text).map { .shown($0, smallCount) } ?? .words(text)
          : Datum(journal: text, as: field.type)
      }
      let datum: Datum? =
        if whole.contains(WrittenValue(MarkKey.blank, field.key)) {
          .leftBlank
        } else if whole.contains(WrittenValue(MarkKey.citedUnknown, field.key)) {
          .citedUnknown
        } else if field.repeats {
          data.isEmpty ? nil : .list(data)
        } else {
          data.last
        }
      guard let datum else { continue }
      result.append(
        Value(
          name: field.name, words: field.words, datum: datum, source: source(of: field.key, whole)))
    }
    let known = Set(fields.map(\.key)).union(MarkKey.all)
    for value in whole where !known.contains(value.key) && value.key != "Motif" {
      result.append(
        Value(
          name: value.key, words: Words(same: value.key), datum: .words(value.text), source: nil))
    }
    return result
  }

  private static func source(of key: String, _ whole: [WrittenValue]) -> String? {
    let sources = whole.texts(key: MarkKey.source).filter { $0.hasPrefix("\(key) ") }
    return sources.last.map { String($0.dropFirst(key.count + 1)) }
  }
}
