import Partnership
import Screen

// What is said of any thing at all, from the declarations of its fields.
extension DetailBuilder {
  /// Everything recorded about a thing: its fields, what hangs on it, and its facts.
  static func whole(_ thing: Register.Thing, _ reading: Reading, width: Int) -> [DetailLine] {
    var builder = DetailBuilder(reading, width: width)
    builder.title(of: thing)
    builder.conflicts(of: thing)
    switch reading.register.id(of: thing).kind {
    case .deliberation: builder.law(of: thing)
    case .textVersion: builder.comparison(of: thing)
    default: break
    }
    builder.fields(of: thing)
    builder.children(of: thing, except: [])
    builder.history(of: thing)
    return builder.lines
  }

  /// The name of the thing, what kind it is, and whether it is made up.
  mutating func title(of thing: Register.Thing) {
    let kind = reading(reading.register.id(of: thing).kind.words)
    let mark = reading.isExample(thing) ? " · \(reading.exampleWord)" : ""
    paragraph(reading.name(of: thing), .title)
    paragraph(kind + mark, .label)
  }

  /// Every value stated, in the order of the declarations, with the word for each hole.
  mutating func fields(of thing: Register.Thing) {
    let values = reading.whole(thing)
    let declared = Self.declarations(of: reading.register.id(of: thing).kind)
    heading(reading(Words("Ce qui est noté", "What is recorded")))
    for field in declared {
      let texts = values.texts(key: field.key)
      let label = reading(field.words)
      if texts.isEmpty {
        if values.contains(WrittenValue(MarkKey.blank, field.key)) {
          self.field(label, reading(Words("laissé en blanc", "left blank")))
        } else if values.contains(WrittenValue(MarkKey.citedUnknown, field.key)) {
          self.field(label, reading(Words("cité, inconnu", "cited, unknown")))
        }
      }
      for text in texts {
        self.field(label, shown(text, of: field, on: thing), link: link(text, of: field))
      }
    }
    let unknown = values.filter { value in
      !MarkKey.all.contains(value.key) && !declared.contains { $0.key == value.key }
    }
    for value in unknown { self.field(value.key, value.text) }
    for source in values.texts(key: MarkKey.source) {
      self.field(reading(Words("Source", "Source")), source)
    }
    for kept in values.texts(key: MarkKey.kept) {
      self.field(reading(Words("Gardé, motif", "Kept, reason")), kept)
    }
  }

  /// Links to what hangs on a thing, by kind; long lists are counted.
  mutating func children(of thing: Register.Thing, except: [ThingKind]) {
    for kind in ThingKind.allCases where !except.contains(kind) {
      let children = reading.register.children(of: thing, kind)
      guard !children.isEmpty else { continue }
      heading("\(capitalised(reading(kind.plural))) (\(children.count))")
      for child in children.prefix(Self.mostLinks) { link(to: child, note: note(on: child)) }
      if children.count > Self.mostLinks {
        let more = children.count - Self.mostLinks
        add(DetailLine("  \(reading.glyphs.ellipsis) +\(more)", .label))
      }
    }
  }

  /// A text with its first letter in upper case.
  func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// A value as it is shown in a detail; a small count of a signal by its bound.
  private func shown(
    _ text: String, of field: FieldDeclaration, on thing: Register.Thing
  ) -> String {
    if reading.register.id(of: thing).kind == .observation,
      field.key == SignalObserved.value.declaration.key, let value = Measure(journal: text)
    {
      return reading.number(reading.register.smallCount.shown(value))
    }
    return reading.text(ofJournal: text, as: field.type)
  }

  private func link(_ text: String, of field: FieldDeclaration) -> Link? {
    guard case .thing = field.type, let id = ThingID(text),
      let thing = reading.register.thing(id)
    else { return nil }
    return .thing(reading.itemID(of: thing))
  }

  /// What matters of an observation or a value, beside its name.
  private func note(on child: Register.Thing) -> String {
    guard let value = reading.register.value(SignalObserved.value, of: child).value,
      reading.register.id(of: child).kind == .observation
    else { return "" }
    return " : \(reading.number(reading.register.smallCount.shown(value)))"
  }

  private static let mostLinks = 50

  private static func declarations(of kind: ThingKind) -> [FieldDeclaration] {
    var fields: [FieldDeclaration] = []
    for declaration in FactKind.allCases.map(\.declaration) where declaration.about == kind {
      for field in declaration.fields where !fields.contains(where: { $0.key == field.key }) {
        fields.append(field)
      }
    }
    return fields
  }
}
