import Partnership
import Screen

extension FormDefinition {
  /// Begins a convention from another, as `atelier copy` does.
  static let conventionCopy = FormDefinition(
    name: "convention-copy", kind: .convention,
    title: Words("Convention d’après une autre", "Convention from another"),
    lines: [
      FormLine(
        ConventionDrafted.title.declaration,
        hint: Words(
          "reprend parties, thèmes, clauses, durée, articles ; ni dates, ni actes, ni signatures",
          "takes parties, themes, clauses, term, articles; no dates, acts or signatures"))
    ],
    make: { values, subjects, reading throws(Refusal) in
      guard let model = subjects.first.flatMap({ reading.register.thing($0) }) else { return [] }
      let title = values.stated(ConventionDrafted.title).value?.text
      return try ConventionModel(model, in: reading.register, reading: reading.reader)
        .facts(titled: title, in: reading.today.year)
    })
}

// Beginning a convention from the one the user looks at, and telling what two differ in.
extension WorkbenchState {
  /// Why no convention can be begun from another here.
  var reasonNotToCopyConvention: Words? { store.readOnly ?? reasonNotToCompare(atLeast: 1) }

  /// Why no convention can be compared with another here.
  var reasonNotToCompare: Words? { reasonNotToCompare(atLeast: 2) }

  private func reasonNotToCompare(atLeast least: Int) -> Words? {
    guard pointedConvention != nil else {
      return Words("choisissez d’abord une convention", "choose a convention first")
    }
    return register.count(.convention) < least
      ? Words("il n’y a pas d’autre convention", "there is no other convention") : nil
  }

  /// Asks for the title of the new convention, or takes the draft of it up again.
  mutating func copyConvention() -> [Effect] {
    guard let model = pointedConvention else { return [] }
    let definition = FormDefinition.conventionCopy
    let subjects = [register.id(of: model)]
    let waiting = drafts.last { $0.form == definition.name && $0.subjects == subjects }
    if let waiting { return resume(waiting.id) }
    let title = ConventionDrafted.title.declaration.key
    let known = reading.whole(model).filter { $0.key == title }
    return open(
      definition,
      Draft(id: "", kind: .convention, form: definition.name, subjects: subjects, values: known))
  }

  /// Lists the conventions the one at hand can be compared with; two that are marked are compared at
  /// once.
  mutating func chooseComparison() -> [Effect] {
    guard let first = pointedConvention else { return [] }
    let marked = place.focus == .list ? conventionsHere : []
    if marked.count == 2 { return compare(marked[0], with: marked[1]) }
    layers.append(
      .palette(
        Palette(
          content: .comparisons(reading.itemID(of: first)), context: context, line: TextLine())))
    return []
  }

  /// Shows what two conventions differ in.
  mutating func compare(_ first: Register.Thing, with second: Register.Thing) -> [Effect] {
    layers.append(
      .differences(
        OpenDifferences(
          of: [register.id(of: first), register.id(of: second)],
          text: Self.trimmed(Partnership.Comparison(first, second, paperSource).paper))))
    return []
  }
}
