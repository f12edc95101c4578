import Partnership

// Reminding those who are asked to sign: `r`.
extension WorkbenchState {
  /// The signatures that are awaited among what is marked, else of what the user looks at.
  var awaitedHere: [Register.Thing] {
    let marked = place.focus == .list ? place.list.marks.compactMap { reading.thing($0) } : []
    let things = marked.isEmpty ? [selectedThing].compactMap { $0 } : marked
    let all = things.flatMap { thing -> [Register.Thing] in
      switch register.id(of: thing).kind {
      case .signature: [thing]
      case .convention: register.children(of: thing, .signature)
      case .deliberation:
        register.nearest(.convention, of: thing).map { register.children(of: $0, .signature) } ?? []
      default: []
      }
    }
    var seen: Set<Register.Thing> = []
    return all.filter {
      reading.progress(ofSignature: $0).state == .requested && seen.insert($0).inserted
    }.sorted { register.id(of: $0) < register.id(of: $1) }
  }

  /// Why nobody can be reminded here.
  var reasonNotToRemind: Words? {
    store.readOnly
      ?? (awaitedHere.isEmpty
        ? Words("aucune signature n’est attendue ici", "no signature is awaited here") : nil)
  }

  mutating func remind() -> [Effect] {
    let definition = FormDefinition.reminder
    let subjects = awaitedHere.map { register.id(of: $0) }
    let waiting = drafts.last { $0.form == definition.name && $0.subjects == subjects }
    if let waiting { return resume(waiting.id) }
    let today = definition.date.map { [WrittenValue($0.key, reading.fullDay(now.day))] } ?? []
    return open(
      definition,
      Draft(
        id: "", kind: .reminder, form: definition.name, subjects: subjects, values: today))
  }
}
