import Partnership
import Screen

// The filter line, the palette and the help.
extension WorkbenchState {
  /// Gives a key to the text of the layer on top; nothing when it is a command there.
  mutating func typeInLayer(_ key: Key) -> [Effect]? {
    guard let layer = layers.last else { return isMeetingShown ? typeInMeeting(key) : nil }
    switch layer {
    case .form(let form):
      return type(key, in: form)
    case .filter(var prompt):
      guard !isCommand(key), prompt.line.handle(key) else { return nil }
      layers[layers.count - 1] = .filter(prompt)
      place.list.filter = prompt.line.text
      return []
    case .palette(var palette):
      guard !isCommand(key), palette.line.handle(key) else { return nil }
      palette.cursor = 0
      layers[layers.count - 1] = .palette(palette)
      return []
    case .meetingSetup(var setup):
      guard !isCommand(key), setup.handle(key) else { return nil }
      layers[layers.count - 1] = .meetingSetup(setup)
      return []
    case .rating(var grid):
      guard !isCommand(key), grid.handle(key) else { return nil }
      layers[layers.count - 1] = .rating(grid)
      return []
    case .attendance(var box):
      guard !isCommand(key), box.handle(key) else { return nil }
      layers[layers.count - 1] = .attendance(box)
      return []
    case .help, .confirmation, .explanation, .privacy, .comparison, .meetingEnd, .pastePreview,
      .paper, .differences, .concerns:
      return nil
    }
  }

  private func isCommand(_ key: Key) -> Bool {
    Commands.command(for: key, in: context) != nil
  }

  mutating func closeLayer() -> [Effect] {
    if !layers.isEmpty { layers.removeLast() }
    return []
  }

  // The filter.

  mutating func startFilter() -> [Effect] {
    layers.append(.filter(FilterPrompt(line: TextLine(place.list.filter))))
    return []
  }

  mutating func keepFilter() -> [Effect] { closeLayer() }

  mutating func clearFilter() -> [Effect] {
    place.list.filter = ""
    return closeLayer()
  }

  // The help.

  mutating func openHelp() -> [Effect] {
    layers.append(.help(Help(context: context)))
    return []
  }

  mutating func scrollHelp(by pages: Int) -> [Effect] {
    guard case .help(var help)? = layers.last else { return [] }
    let lines = HelpView.lines(help.context, language).count
    let room = HelpView.room(size)
    help.top = max(0, min(help.top + pages * max(1, room / 2), lines - room))
    layers[layers.count - 1] = .help(help)
    return []
  }

  // The palette.

  mutating func openPalette() -> [Effect] {
    layers.append(.palette(Palette(context: context, line: TextLine())))
    return []
  }

  mutating func movePalette(by rows: Int) -> [Effect] {
    guard case .palette(var palette)? = layers.last else { return [] }
    let count = PaletteItem.items(of: palette, in: self).count
    palette.cursor = max(0, min(palette.cursor + rows, count - 1))
    layers[layers.count - 1] = .palette(palette)
    return []
  }

  mutating func runFromPalette() -> [Effect] {
    guard case .palette(let palette)? = layers.last else { return [] }
    let items = PaletteItem.items(of: palette, in: self)
    guard items.indices.contains(palette.cursor) else { return [] }
    let item = items[palette.cursor]
    if let reason = item.reason {
      if case .step(let choice) = item.action {
        // The verb and the party stand in the list; the line below is for the reason.
        say(.refusal, reason)
        if let why = choice.step.why(choice.context) { return explain([why]) }
        return []
      }
      if case .thingStep(let step, let things) = item.action {
        say(.refusal, reason)
        return explain(things.compactMap { step.why($0, reading) })
      }
      say(.refusal, Words("\(item.verb.fr) : \(reason.fr)", "\(item.verb.en): \(reason.en)"))
      return []
    }
    layers.removeLast()
    switch item.action {
    case .command(let command): return run(command)
    case .step(let choice): return begin(choice)
    case .thingStep(let step, let things): return begin(step, things)
    case .narrow(let narrowing): return narrow(to: narrowing)
    case .new(let choice): return begin(choice)
    case .meeting(let convention): return prepareMeeting(about: convention)
    case .paper(let choice): return begin(choice)
    case .compare(let items):
      let things = items.compactMap { reading.thing($0) }
      return things.count == 2 ? compare(things[0], with: things[1]) : []
    }
  }
}
