import Partnership
import Screen

// Recording what happened to a convention: `p`.
extension WorkbenchState {
  /// The convention the user looks at, itself or through what hangs on it.
  var pointedConvention: Register.Thing? {
    guard let thing = selectedThing else { return nil }
    switch register.id(of: thing).kind {
    case .convention, .deliberation, .signature, .letter, .conventionEvent, .textVersion, .article:
      return register.nearest(.convention, of: thing)
    default: return nil
    }
  }

  /// The party the user looks at, through what is waited for, its deliberation or its signature.
  var pointedParty: Register.Thing? {
    if place.subject == nil, case .pending(let step, _)? = selectedRow {
      return list?.set.pending[step].party
    }
    return selectedThing.flatMap { register.linked(DeliberationEntered.party, of: $0) }
  }

  /// The things that have steps of their own: all that are marked, else the one the user looks at.
  var pointedThings: [Register.Thing] {
    let marked = place.focus == .list ? place.list.marks.compactMap { reading.thing($0) } : []
    let things = marked.isEmpty ? [selectedThing].compactMap { $0 } : marked
    guard !ThingSteps.about(things, in: register).isEmpty else { return [] }
    return Set(things).sorted { register.id(of: $0) < register.id(of: $1) }
  }

  /// Why no step can be recorded here.
  var reasonNotToPoint: Words? {
    store.readOnly
      ?? (pointedConvention == nil && pointedThings.isEmpty
        ? Words(
          "choisissez d’abord une convention, un protocole, un signal ou une suite à donner",
          "choose a convention, a protocol, a signal or a follow-up first") : nil)
  }

  mutating func point() -> [Effect] {
    let things = pointedThings
    guard things.isEmpty else {
      let content = Palette.Content.thingSteps(things.map { reading.itemID(of: $0) })
      layers.append(.palette(Palette(content: content, context: context, line: TextLine())))
      return []
    }
    guard let convention = pointedConvention else { return [] }
    let party = pointedParty.map { reading.itemID(of: $0) }
    layers.append(
      .palette(
        Palette(
          content: .steps(reading.itemID(of: convention), party: party), context: context,
          line: TextLine())))
    return []
  }

  /// Opens the form of a step about things themselves, or the draft of it about the same things.
  mutating func begin(_ step: ThingStep, _ things: [Register.Thing]) -> [Effect] {
    let draft = step.draft(things, reading)
    let waiting = drafts.last {
      $0.form == draft.form && $0.subjects == draft.subjects && $0.fixed == draft.fixed
    }
    if let waiting { return resume(waiting.id) }
    return open(step.definition, draft)
  }

  /// Opens the form of a step, or the draft of it about the same things.
  mutating func begin(_ choice: StepChoice) -> [Effect] {
    guard let draft = choice.step.draft(in: choice.context) else { return [] }
    let waiting = drafts.last {
      $0.form == draft.form && $0.subjects == draft.subjects && $0.fixed == draft.fixed
    }
    if let waiting { return resume(waiting.id) }
    return open(choice.step.definition, draft)
  }
}
