import Partnership
import Screen

/// One action of the palette, and why it cannot be run where the palette was opened.
struct PaletteItem: Sendable {
  let command: Command
  let reason: Words?

  /// The actions that fit what is typed, the best first; those that cannot be run come last.
  static func items(of palette: Palette, in state: WorkbenchState) -> [PaletteItem] {
    let typed = folded(palette.line.text)
    let found = Commands.all.enumerated().compactMap { place, command in
      score(typed, command).map { (place: place, command: command, score: $0) }
    }
    let sorted = found.sorted { left, right in
      left.score != right.score ? left.score > right.score : left.place < right.place
    }
    let items = sorted.map { PaletteItem(command: $0.command, reason: reason($0.command)) }
    return items.filter { $0.reason == nil } + items.filter { $0.reason != nil }

    func reason(_ command: Command) -> Words? {
      guard command.contexts.contains(palette.context) else {
        let places = KeyContext.allCases.filter { command.contexts.contains($0) }
        return Words(
          places.map(\.words.fr).joined(separator: ", "),
          places.map(\.words.en).joined(separator: ", "))
      }
      return command.blocked(state)
    }
  }

  private static func score(_ typed: String, _ command: Command) -> Int? {
    guard !typed.isEmpty else { return 0 }
    return [command.verb.fr, command.verb.en].compactMap {
      FuzzyMatch.score(typed, in: folded($0))
    }.max()
  }
}
