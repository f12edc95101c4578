import Partnership
import Screen

/// The table of commands: the single place keys come from.
///
/// To add a command: its line in one of the groups, with what it runs in the state.
enum Commands {
  /// Every command, in the order of the help.
  static let all: [Command] =
    screens + moves + acts + CommandsOfPapers.screens + CommandsOfMatrix.all + CommandsOfLayers.all
    + appearance

  /// The command of a key in a context; nothing when the key means nothing there.
  static func command(for key: Key, in context: KeyContext) -> Command? {
    byKey[context]?[key]
  }

  private static let byKey: [KeyContext: [Key: Command]] = {
    var table: [KeyContext: [Key: Command]] = [:]
    for command in all {
      for context in command.contexts {
        for key in command.keys { table[context, default: [:]][key] = command }
      }
    }
    return table
  }()

  private static let both: Set<KeyContext> = [.list, .detail]
  private static let anywhere: Set<KeyContext> = [.list, .detail, .matrix]

  private static let screens: [Command] = numbered + unnumbered

  private static let numbered: [Command] = Panes.numbered.enumerated().map { place, pane in
    let french: [Unicode.Scalar] = ["&", "é", "\"", "'", "(", "-", "è", "_", "ç"]
    let digit = Unicode.Scalar(UInt8(truncatingIfNeeded: 49 + place))
    var keys: [Key] = [.character(digit)]
    if french.indices.contains(place) { keys.append(.character(french[place])) }
    let (id, title) = (pane.id, pane.title)
    return Command(
      id: "screen-\(id.name)",
      verb: Words("Écran \(place + 1), \(title.fr)", "Screen \(place + 1), \(title.en)"),
      contexts: anywhere, keys: keys, run: { $0.show(id) })
  }

  /// The screens without a digit are reached by their name.
  private static let unnumbered: [Command] = Panes.others.map { pane in
    let (id, title) = (pane.id, pane.title)
    return Command(
      id: "screen-\(id.name)", verb: Words("Écran \(title.fr)", "\(title.en) screen"),
      contexts: anywhere, keys: [], run: { $0.show(id) })
  }

  private static let moves: [Command] = [
    Command(
      id: "up", verb: Words("Ligne précédente", "Previous row"), contexts: both,
      keys: [.up, .character("k")], run: { $0.move(.rows(-1)) }),
    Command(
      id: "down", verb: Words("Ligne suivante", "Next row"), contexts: both,
      keys: [.down, .character("j")], run: { $0.move(.rows(1)) }),
    Command(
      id: "page-up", verb: Words("Page précédente", "Previous page"), contexts: both,
      keys: [.pageUp], run: { $0.move(.pages(-2)) }),
    Command(
      id: "page-down", verb: Words("Page suivante", "Next page"), contexts: both,
      keys: [.pageDown], run: { $0.move(.pages(2)) }),
    Command(
      id: "half-page-up", verb: Words("Demi-page vers le haut", "Half a page up"),
      contexts: both, keys: [.control("u")], run: { $0.move(.pages(-1)) }),
    Command(
      id: "half-page-down", verb: Words("Demi-page vers le bas", "Half a page down"),
      contexts: both, keys: [.control("d")], run: { $0.move(.pages(1)) }),
    Command(
      id: "first", verb: Words("Première ligne", "First row"), contexts: both,
      keys: [.home, .character("g")], run: { $0.move(.start) }),
    Command(
      id: "last", verb: Words("Dernière ligne", "Last row"), contexts: both,
      keys: [.end, .character("G")], run: { $0.move(.end) }),
    Command(
      id: "open", verb: Words("Ouvrir", "Open"), contexts: both,
      keys: [.enter, .right, .character("l")], bar: Words("ouvrir", "open"),
      blocked: { $0.reasonNotToOpen }, run: { $0.open() }),
    Command(
      id: "back", verb: Words("Revenir", "Go back"), contexts: both,
      keys: [.escape, .left, .character("h")], run: { $0.goBack() }),
    Command(
      id: "detail", verb: Words("Détail", "Detail"), contexts: both,
      keys: [.character("0"), .character("à")],
      blocked: { $0.reasonWithoutSelection }, run: { $0.showDetail() }),
    Command(
      id: "next-pane", verb: Words("Panneau suivant", "Next pane"), contexts: both,
      keys: [.tab], run: { $0.switchFocus() }),
    Command(
      id: "previous-pane", verb: Words("Panneau précédent", "Previous pane"), contexts: both,
      keys: [.backTab], run: { $0.switchFocus() }),
    Command(
      id: "enlarge", verb: Words("Agrandir le panneau", "Enlarge the pane"), contexts: both,
      keys: [.character("+")], run: { $0.enlarge() }),
  ]

  private static let acts: [Command] = [
    Command(
      id: "filter", verb: Words("Filtrer la liste", "Filter the list"),
      short: Words("Chercher", "Find"), contexts: [.list],
      keys: [.function(3), .character("/")], bar: Words("filtrer", "filter"),
      run: { $0.startFilter() }),
    Command(
      id: "sort", verb: Words("Trier ou grouper autrement", "Sort or group another way"),
      contexts: [.list],
      keys: [.character("s")], bar: Words("trier", "sort"),
      blocked: { state in
        state.pane.isSortable || !state.pane.groupings.isEmpty
          ? nil : Words("cette liste a son propre ordre", "this list has an order of its own")
      }, run: { $0.sortNext() }),
    Command(
      id: "mark", verb: Words("Marquer la ligne", "Mark the row"), contexts: [.list],
      keys: [.character(" ")], bar: Words("marquer", "mark"), blocked: { $0.reasonNotToMark },
      run: { $0.mark() }),
    Command(
      id: "point", verb: Words("Pointer une étape", "Record a step"), contexts: both,
      keys: [.character("p")], bar: Words("pointer", "record"), blocked: { $0.reasonNotToPoint },
      run: { $0.point() }),
    Command(
      id: "remind", verb: Words("Relancer", "Remind"), contexts: both,
      keys: [.character("r")], bar: Words("relancer", "remind"), blocked: { $0.reasonNotToRemind },
      run: { $0.remind() }),
    Command(
      id: "mark-range", verb: Words("Marquer une plage", "Mark a range"), contexts: [.list],
      keys: [.character("v")], blocked: { $0.reasonNotToMark }, run: { $0.markRange() }),
    Command(
      id: "mark-up", verb: Words("Marquer vers le haut", "Mark upwards"), contexts: [.list],
      keys: [.shiftUp], blocked: { $0.reasonNotToMark }, run: { $0.markMoving(by: -1) }),
    Command(
      id: "mark-down", verb: Words("Marquer vers le bas", "Mark downwards"), contexts: [.list],
      keys: [.shiftDown], blocked: { $0.reasonNotToMark }, run: { $0.markMoving(by: 1) }),
    Command(
      id: "mark-all", verb: Words("Marquer tout, ou rien", "Mark all, or nothing"),
      contexts: [.list], keys: [.character("V")], blocked: { $0.reasonNotToMark },
      run: { $0.markAll() }),
    Command(
      id: "copy", verb: Words("Copier les numéros", "Copy the numbers"), contexts: both,
      keys: [.character("y")], bar: Words("copier", "copy"), blocked: { $0.reasonNotToMark },
      run: { $0.copyNumbers() }),
    Command(
      id: "add", verb: Words("Nouveau, ajouter", "New, add"),
      short: Words("Nouveau", "New"), contexts: both, keys: [.function(7), .character("a")],
      bar: Words("ajouter", "add"), blocked: { $0.reasonNotToAdd }, run: { $0.add() }),
    Command(
      id: "new-any", verb: Words("Nouveau, de toute sorte", "New, of any kind"), contexts: both,
      keys: [.character("A")], blocked: { $0.reasonNotToAdd }, run: { $0.chooseNew() }),
    Command(
      id: "edit", verb: Words("Modifier", "Edit"), short: Words("Modifier", "Edit"),
      contexts: both, keys: [.function(4), .character("e")], blocked: { $0.reasonNotToEdit },
      run: { $0.edit() }),
    Command(
      id: "undo", verb: Words("Annuler mon acte", "Undo my act"),
      contexts: both, keys: [.character("u")], blocked: { $0.reasonNotToUndo },
      run: { $0.undo() }),
    Command(
      id: "redo", verb: Words("Récrire l’acte annulé", "Write the undone act again"),
      contexts: both, keys: [.character("U")], blocked: { $0.reasonNotToRedo },
      run: { $0.redo() }),
    Command(
      id: "plan", verb: Words("Planifier la signature", "Plan the signature"), contexts: both,
      keys: [.character("P")], blocked: { $0.reasonNotToPlan }, run: { $0.plan() }),
    Command(
      id: "matrix",
      verb: Words("Matrice protocoles × principes", "Matrix protocols × principles"),
      contexts: both, keys: [.character("m")], run: { $0.openMatrix() }),
    Command(
      id: "ratings", verb: Words("Courbes des notes par principe", "Charts of marks by principle"),
      contexts: both, keys: [.character("c")], run: { $0.showRatings() }),
    Command(
      id: "indicators", verb: Words("Indicateurs", "Indicators"), contexts: both,
      keys: [.character("i")], run: { $0.showIndicators() }),
    Command(
      id: "themes", verb: Words("Choisir un thème", "Choose a theme"), contexts: [.list],
      keys: [.character("t")], blocked: { $0.reasonWithoutThemes }, run: { $0.chooseTheme() }),
    Command(
      id: "share",
      verb: Words(
        "Recevoir et envoyer ; non partagé : relire", "Receive and send; not shared: read again"),
      short: Words("Relire", "Reload"), shortWhenShared: Words("Partager", "Share"),
      contexts: both, keys: [.function(5), .character("S")], run: { $0.exchange() }),
    Command(
      id: "reload", verb: Words("Relire le magasin", "Read the store again"), contexts: both,
      keys: [.character("R")], run: { $0.reload() }),
    Command(
      id: "store", verb: Words("État du magasin", "State of the store"), contexts: both,
      keys: [], run: { $0.showStore() }),
  ]

  private static let appearance: [Command] = [
    Command(
      id: "language", verb: Words("Changer de langue (English)", "Change language (français)"),
      contexts: both,
      keys: [], run: { $0.switchLanguage() }),
    Command(
      id: "ascii", verb: Words("Dessiner en ASCII, ou non", "Draw in ASCII, or not"),
      contexts: both, keys: [], run: { $0.switchGlyphs() }),
    Command(
      id: "suspend", verb: Words("Suspendre Atelier", "Suspend Atelier"), contexts: both,
      keys: [.control("z")], run: { $0.suspend() }),
    Command(
      id: "redraw", verb: Words("Redessiner", "Redraw"), contexts: Set(KeyContext.allCases),
      keys: [.control("l")], run: { _ in [.redrawAll] }),
    Command(
      id: "quit", verb: Words("Fermer l’écran, quitter", "Close the screen, quit"),
      short: Words("Fin", "Quit"), contexts: [.list, .detail],
      keys: [.character("q"), .function(10)], run: { $0.leave() }),
  ]
}
