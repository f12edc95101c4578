import Partnership

extension FormDefinition {
  /// Hands one convention or several over to another role, in one act.
  static let handover = FormDefinition.change(
    named: "hand-over", Words("Transmettre", "Hand over"),
    mandatory: [ConventionDrafted.coordinator.declaration, ThingChanged.reason.declaration],
    question: FormQuestion(verb: Words("transmettre", "hand over")))
}

// Handing a portfolio over, and showing what a role follows.
extension WorkbenchState {
  /// The conventions that are marked, else the one the user looks at.
  var conventionsHere: [Register.Thing] {
    let marked = place.focus == .list ? place.list.marks.compactMap { reading.thing($0) } : []
    let things = marked.isEmpty ? [selectedThing].compactMap { $0 } : marked
    return things.filter { register.id(of: $0).kind == .convention }
      .sorted { register.id(of: $0) < register.id(of: $1) }
  }

  /// Why nothing can be handed over here.
  var reasonNotToHandOver: Words? {
    store.readOnly
      ?? (conventionsHere.isEmpty
        ? Words("choisissez ou marquez des conventions", "choose or mark conventions") : nil)
  }

  /// Asks to whom the conventions go, and why.
  mutating func handOver() -> [Effect] {
    let subjects = conventionsHere.map { register.id(of: $0) }
    let definition = FormDefinition.handover
    let waiting = drafts.last { $0.form == definition.name && $0.subjects == subjects }
    if let waiting { return resume(waiting.id) }
    return open(
      definition,
      Draft(id: "", kind: .change, form: definition.name, subjects: subjects, values: []))
  }
}
