import Partnership
import Screen

/// The commands of papers: which can be made, the paper itself, and what is decided before it.
enum CommandsOfPapers {
  /// Where papers are asked for.
  static let screens: [Command] = [
    Command(
      id: "papers", verb: Words("Papiers à imprimer ou à envoyer", "Papers to print or to send"),
      short: Words("Papiers", "Papers"), contexts: [.list, .detail],
      keys: [.function(8), .character("x")], blocked: { $0.reasonWithoutPapers },
      run: { $0.choosePaper() }),
    Command(
      id: "minutes",
      verb: Words("Compte rendu de la dernière séance", "Minutes of the last meeting"),
      contexts: [.list, .detail], keys: [.character("M")], blocked: { $0.reasonWithoutMinutes },
      run: { $0.openMinutes() }),
    Command(
      id: "hand-over", verb: Words("Transmettre à un autre rôle", "Hand over to another role"),
      contexts: [.list, .detail], keys: [], blocked: { $0.reasonNotToHandOver },
      run: { $0.handOver() }),
    Command(
      id: "copy-convention",
      verb: Words("Convention d’après celle-ci", "A convention from this one"),
      contexts: [.list, .detail], keys: [.character("d")],
      blocked: { $0.reasonNotToCopyConvention }, run: { $0.copyConvention() }),
    Command(
      id: "compare-conventions",
      verb: Words(
        "Différences avec une autre convention", "Differences with another convention"),
      contexts: [.list, .detail], keys: [.character("D")],
      blocked: { $0.reasonNotToCompare }, run: { $0.chooseComparison() }),
  ]

  /// The keys of a paper, and of what is decided before it.
  static let layers: [Command] = paper + concerns

  private static let paper: [Command] = [
    Command(
      id: "paper-editor",
      verb: Words("Votre éditeur, pour ce papier", "Your editor, for this paper"),
      contexts: [.paper], keys: [.character("E"), .function(4)], run: { $0.editPaper() }),
    Command(
      id: "paper-copy", verb: Words("Copier le texte", "Copy the text"),
      contexts: [.paper, .differences],
      keys: [.character("y")], run: { $0.copyPaper() }),
    Command(
      id: "paper-settle", verb: Words("Arrêter le compte rendu", "Settle the minutes"),
      contexts: [.paper], keys: [.character("A")], blocked: { $0.reasonNotToSettle },
      run: { $0.askToSettle() }),
    Command(
      id: "paper-up", verb: Words("Remonter dans le papier", "Scroll the paper up"),
      contexts: [.paper, .differences], keys: [.up, .character("k")],
      run: { $0.scrollPaper(.rows(-1)) }),
    Command(
      id: "paper-down", verb: Words("Descendre dans le papier", "Scroll the paper down"),
      contexts: [.paper, .differences], keys: [.down, .character("j")],
      run: { $0.scrollPaper(.rows(1)) }),
    Command(
      id: "paper-page-up", verb: Words("Page d’avant du papier", "Page up the paper"),
      contexts: [.paper, .differences], keys: [.pageUp], run: { $0.scrollPaper(.pages(-2)) }),
    Command(
      id: "paper-page-down", verb: Words("Page suivante du papier", "Page down the paper"),
      contexts: [.paper, .differences], keys: [.pageDown, .character(" ")],
      run: { $0.scrollPaper(.pages(2)) }),
    Command(
      id: "paper-start", verb: Words("Début du papier", "Beginning of the paper"),
      contexts: [.paper, .differences], keys: [.home, .character("g")],
      run: { $0.scrollPaper(.start) }),
    Command(
      id: "paper-end", verb: Words("Fin du papier", "End of the paper"),
      contexts: [.paper, .differences],
      keys: [.end, .character("G")], run: { $0.scrollPaper(.end) }),
    Command(
      id: "paper-close", verb: Words("Fermer le papier", "Close the paper"),
      contexts: [.paper, .differences],
      keys: [.escape, .character("q"), .left, .control("c"), .function(10)],
      run: { $0.closeLayer() }),
  ]

  private static let concerns: [Command] = [
    Command(
      id: "concern-out",
      verb: Words("Laisser la ligne de côté, ou la garder", "Leave the line out, or keep it"),
      contexts: [.concerns], keys: [.character(" ")], run: { $0.leaveConcernOut() }),
    Command(
      id: "concern-up", verb: Words("Ligne d’avant, à décider", "Previous line to decide"),
      contexts: [.concerns], keys: [.up, .character("k"), .backTab],
      run: { $0.moveConcern(by: -1) }),
    Command(
      id: "concern-down", verb: Words("Ligne suivante, à décider", "Next line to decide"),
      contexts: [.concerns], keys: [.down, .character("j"), .tab],
      run: { $0.moveConcern(by: 1) }),
    Command(
      id: "concerns-done", verb: Words("Continuer vers le compte rendu", "Go on to the minutes"),
      contexts: [.concerns], keys: [.enter], run: { $0.decideConcerns() }),
    Command(
      id: "concerns-close", verb: Words("Fermer sans compte rendu", "Close without minutes"),
      contexts: [.concerns],
      keys: [.escape, .character("q"), .control("c"), .function(10)], run: { $0.closeLayer() }),
  ]
}
