import Partnership

// What a form is about, in words, and how recorded values stand in it.
extension Form {
  /// The convention and the party it is about, as far as it is about some.
  func about(_ reading: Reading) -> [String] {
    let register = reading.register
    guard origin.subjects.count < 2 else {
      let kind = origin.subjects[0].kind
      return [reading.count(origin.subjects.count, kind.words, kind.plural)]
    }
    let subject =
      origin.subjects.first.flatMap { register.thing($0) }
      ?? origin.fixed.stated(LetterExchanged.deliberation).value.flatMap { register.thing($0) }
    let links: [Field<ThingID>] = [DeliberationEntered.convention, DeliberationEntered.party]
    var things = links.map { field in
      origin.fixed.stated(field).value.flatMap { register.thing($0) }
        ?? subject.flatMap { register.linked(field, of: $0) }
    }
    if let subject, things[0] == nil { things[0] = register.nearest(.convention, of: subject) }
    guard things.contains(where: { $0 != nil }) else {
      return [subject.map { reading.name(of: $0) }].compactMap { $0 }
    }
    return [things[0].map { register.label(of: $0) }, things[1].map { reading.title(of: $0) }]
      .compactMap { $0 }
  }
}

extension Reading {
  /// A value of the journal as a person would type it.
  func typed(_ journal: String, as type: ValueType) -> String {
    switch type {
    case .date:
      if case .day(let day)? = PartialDate(edtf: journal) { fullDay(day) } else { journal }
    case .choice, .flag, .thing, .measure: text(ofJournal: journal, as: type)
    case .line, .text, .count, .rating, .fact, .digest, .siren, .siret, .inseeCode: journal
    }
  }

  /// What is recorded of the fields of a form, in the form of the journal.
  func recorded(_ lines: [FormLine], of thing: Register.Thing) -> [WrittenValue] {
    // The reason of an earlier change is not the reason of this one.
    let own = Set(ThingChanged.declaration.fields.map(\.key))
    let whole = whole(thing).filter { !own.contains($0.key) }
    return lines.flatMap { line in
      whole.texts(key: line.declaration.key).map { WrittenValue(line.declaration.key, $0) }
    }
  }

  /// Values of the journal as they stand in the fields of a form.
  func typed(_ values: [WrittenValue], in lines: [FormLine]) -> [WrittenValue] {
    lines.map(\.declaration).flatMap { field in
      let texts = values.texts(key: field.key)
      let mark = values.first { $0.key != field.key && $0.states(field.key) }
      if let mark, let typed = TypedMark.typed(mark.key, language) {
        return [WrittenValue(field.key, typed)]
      }
      // Boxes are kept by their tokens, everything else as it is typed.
      if case .choice = field.type, field.repeats {
        return texts.map { WrittenValue(field.key, $0) }
      }
      return texts.map { WrittenValue(field.key, typed($0, as: field.type)) }
    }
  }

  /// A draft that changes a thing: what is recorded stands in the fields already.
  func change(_ definition: FormDefinition, of thing: Register.Thing) -> Draft {
    let before = recorded(definition.lines, of: thing)
    return Draft(
      id: "", kind: .change, form: definition.name, subjects: [register.id(of: thing)],
      before: before, values: typed(before, in: definition.lines))
  }
}
