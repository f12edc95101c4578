import Partnership
import Screen

/// The commands of marks: asking for the grid, and filling it in.
enum CommandsOfRating {
  static let all: [Command] = [
    Command(
      id: "rate", verb: Words("Noter les principes", "Rate the principles"),
      short: Words("Noter", "Rate"), contexts: [.list, .detail],
      keys: [.function(6), .character("n")], blocked: { $0.reasonNotToRate },
      run: { $0.openRating() }),
    Command(
      id: "line-rate", verb: Words("Noter les six principes", "Rate the six principles"),
      short: Words("Noter", "Rate"), contexts: [.meeting], keys: [.function(6)],
      run: { $0.openRating() }),
    Command(
      id: "rate-write", verb: Words("Écrire toutes les notes", "Write every mark"),
      contexts: [.rating], keys: [.enter], run: { $0.writeRating() }),
    Command(
      id: "rate-up", verb: Words("Principe précédent", "Previous principle"),
      contexts: [.rating], keys: [.up], run: { $0.changeRating { $0.move(by: -1) } }),
    Command(
      id: "rate-down", verb: Words("Principe suivant", "Next principle"), contexts: [.rating],
      keys: [.down], run: { $0.changeRating { $0.move(by: 1) } }),
    Command(
      id: "rate-comment",
      verb: Words("Commenter la note, ou y revenir", "Comment the mark, or go back"),
      contexts: [.rating], keys: [.tab, .backTab],
      run: { $0.changeRating { $0.isInComment.toggle() } }),
    Command(
      id: "rate-college", verb: Words("Notes du collège suivant", "Marks of the next college"),
      contexts: [.rating], keys: [.control("t")],
      run: { $0.changeRating { $0.nextCollege() } }),
    Command(
      id: "rate-close", verb: Words("Ne rien noter", "Rate nothing"), contexts: [.rating],
      keys: [.escape, .control("c"), .function(10)], run: { $0.closeLayer() }),
  ]
}
