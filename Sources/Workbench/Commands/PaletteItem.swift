import Partnership
import Screen

/// One line of a list of actions: what it does, and why it cannot be done where the list was opened.
struct PaletteItem: Sendable {
  /// What Enter does.
  enum Action: Sendable {
    case command(Command)
    case step(StepChoice)
    case thingStep(ThingStep, [Register.Thing])
    /// Narrows the list.
    case narrow(Narrowing)
    /// Opens the form of something new.
    case new(NewChoice)
    /// Prepares a meeting about a convention.
    case meeting(ItemID)
    /// Shows what two conventions differ in.
    case compare([ItemID])
    /// Opens a paper.
    case paper(PaperChoice)
  }

  let action: Action
  let verb: Words
  let reason: Words?

  /// The command it runs, when it runs one.
  var command: Command? {
    if case .command(let command) = action { command } else { nil }
  }

  /// What stands on the right: the keys that do the same, or what is recorded already.
  func aside(_ reading: Reading) -> String {
    switch action {
    case .command(let command): command.keyNames(reading.language)
    case .step(let choice):
      choice.done.map { reading(Words("noté : ", "recorded: ")) + $0 } ?? ""
    case .new, .thingStep, .meeting, .compare, .paper, .narrow: ""
    }
  }

  /// Every line of a list, whatever is typed.
  static func all(of palette: Palette, in state: WorkbenchState) -> [PaletteItem] {
    switch palette.content {
    case .commands:
      return Commands.all.map { command in
        PaletteItem(
          action: .command(command), verb: command.verb,
          reason: reason(command, palette, state))
      }
    case .steps(let item, let party):
      let reading = state.reading
      guard let convention = reading.thing(item) else { return [] }
      return StepChoice.all(of: convention, first: reading.thing(party), reading).map { choice in
        PaletteItem(action: .step(choice), verb: choice.words, reason: choice.reason)
      }
    case .thingSteps(let items):
      let reading = state.reading
      let things = items.compactMap { reading.thing($0) }
      let own = ThingSteps.about(things, in: reading.register).map { step in
        PaletteItem(
          action: .thingStep(step, things), verb: step.verb, reason: step.reason(things, reading))
      }
      return stepsBelow(things, reading) + own.filter { $0.reason == nil }
        + own.filter { $0.reason != nil }
    case .themes:
      return state.themes.map { theme in
        PaletteItem(action: .narrow(theme.narrowing), verb: theme.words, reason: nil)
      }
    case .news(let item):
      return NewChoice.all(about: state.reading.thing(item), state).map {
        PaletteItem(action: .new($0), verb: $0.verb, reason: nil)
      }
    case .conventions:
      let reading = state.reading
      return reading.register.all(.convention).map {
        PaletteItem(
          action: .meeting(reading.itemID(of: $0)), verb: Words(same: reading.name(of: $0)),
          reason: nil)
      }
    case .comparisons(let item):
      let reading = state.reading
      let others = reading.register.all(.convention).filter { $0 != reading.thing(item) }
      return others.map {
        PaletteItem(
          action: .compare([item, reading.itemID(of: $0)]),
          verb: Words(same: reading.name(of: $0)), reason: nil)
      }
    case .papers(let item):
      guard let thing = state.reading.thing(item) else { return [] }
      return PaperChoice.all(about: thing, state).map {
        PaletteItem(action: .paper($0), verb: $0.verb, reason: nil)
      }
    }
  }

  /// The steps of a protocol that are still to be done, ticked off from the protocol itself.
  private static func stepsBelow(
    _ things: [Register.Thing], _ reading: Reading
  ) -> [PaletteItem] {
    guard let thing = things.first, things.count == 1,
      reading.register.id(of: thing).kind == .technicalProtocol, reading.owesSteps(thing),
      let done = ThingSteps.all.first(where: { $0.name == "promise-done" })
    else { return [] }
    return reading.register.steps(of: thing).steps.filter(\.isOpen).map { step in
      let label = step.label.value?.text ?? reading.register.label(of: step.thing)
      return PaletteItem(
        action: .thingStep(done, [step.thing]),
        verb: Words("étape faite : \(label)", "step done: \(label)"), reason: nil)
    }
  }

  /// The lines that fit what is typed, the best first; of those alike, the ones that can be run.
  static func items(of palette: Palette, in state: WorkbenchState) -> [PaletteItem] {
    let typed = folded(palette.line.text)
    let found = all(of: palette, in: state).enumerated().compactMap { place, item in
      score(typed, item.verb).map { (place: place, item: item, score: $0) }
    }
    let sorted = found.sorted { left, right in
      left.score != right.score ? left.score > right.score : left.place < right.place
    }
    // What holds the very words typed comes before what only has their letters, even when it is off:
    // Enter then says why, rather than doing something else.
    let words = typed.split(separator: " ")
    let exact = sorted.filter { holds(words, $0.item.verb) }.map(\.item)
    let others = sorted.filter { !holds(words, $0.item.verb) }.map(\.item)
    return [exact, others].flatMap { items in
      items.filter { $0.reason == nil } + items.filter { $0.reason != nil }
    }
  }

  private static func holds(_ words: [Substring], _ verb: Words) -> Bool {
    [folded(verb.fr), folded(verb.en)].contains { name in words.allSatisfy { name.contains($0) } }
  }

  private static func reason(
    _ command: Command, _ palette: Palette, _ state: WorkbenchState
  ) -> Words? {
    guard command.contexts.contains(palette.context) else {
      let places = KeyContext.allCases.filter { command.contexts.contains($0) }
      return Words(
        places.map(\.words.fr).joined(separator: ", "),
        places.map(\.words.en).joined(separator: ", "))
    }
    return command.blocked(state)
  }

  private static func score(_ typed: String, _ verb: Words) -> Int? {
    guard !typed.isEmpty else { return 0 }
    return [verb.fr, verb.en].compactMap { FuzzyMatch.score(typed, in: folded($0)) }.max()
  }
}
