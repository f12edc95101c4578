import Partnership
import Screen

/// The commands of what lies over the screens: help, palette, filter, form, and what they ask or say.
enum CommandsOfLayers {
  static let all: [Command] =
    helpAndPalette + filterAndForm + boxes + privacy + comparison + CommandsOfPapers.layers
    + CommandsOfMeeting.all

  private static let boxesAndScreens: Set<KeyContext> = [
    .list, .detail, .confirmation, .explanation, .privacy, .comparison, .meetingEnd, .paste,
    .paper, .differences, .concerns, .matrix,
  ]

  private static let helpAndPalette: [Command] = [
    Command(
      id: "help", verb: Words("Aide de cet écran", "Help on this screen"),
      short: Words("Aide", "Help"), contexts: boxesAndScreens,
      keys: [.function(1), .character("?")], bar: Words("touches", "keys"), run: { $0.openHelp() }),
    Command(
      id: "help-in-text", verb: Words("Aide de ce cadre", "Help on this box"),
      short: Words("Aide", "Help"),
      contexts: [.form, .filter, .palette, .meeting, .meetingSetup, .rating, .attendance],
      keys: [.function(1)],
      run: { $0.openHelp() }),
    Command(
      id: "palette", verb: Words("Toutes les actions", "All actions"),
      short: Words("Actions", "Actions"),
      contexts: boxesAndScreens,
      keys: [.function(2), .character(":")], run: { $0.openPalette() }),
    Command(
      id: "palette-in-layer", verb: Words("Toutes les actions, ici", "All actions, here"),
      short: Words("Actions", "Actions"),
      contexts: [.form, .filter, .help, .meeting, .meetingSetup, .rating, .attendance],
      keys: [.function(2)],
      run: { $0.openPalette() }),
    Command(
      id: "palette-up", verb: Words("Action précédente", "Previous action"),
      contexts: [.palette], keys: [.up, .backTab], run: { $0.movePalette(by: -1) }),
    Command(
      id: "palette-down", verb: Words("Action suivante", "Next action"), contexts: [.palette],
      keys: [.down, .tab], run: { $0.movePalette(by: 1) }),
    Command(
      id: "palette-run", verb: Words("Lancer l’action", "Run the action"), contexts: [.palette],
      keys: [.enter], run: { $0.runFromPalette() }),
    Command(
      id: "close", verb: Words("Fermer", "Close"), contexts: [.palette],
      keys: [.escape, .control("c"), .function(2), .function(10)], run: { $0.closeLayer() }),
    Command(
      id: "help-up", verb: Words("Remonter dans l’aide", "Scroll the help up"),
      contexts: [.help], keys: [.up, .character("k"), .pageUp], run: { $0.scrollHelp(by: -1) }),
    Command(
      id: "help-down", verb: Words("Descendre dans l’aide", "Scroll the help down"),
      contexts: [.help], keys: [.down, .character("j"), .pageDown],
      run: { $0.scrollHelp(by: 1) }),
    Command(
      id: "help-close", verb: Words("Fermer l’aide", "Close the help"), contexts: [.help],
      keys: [
        .escape, .character("q"), .function(1), .character("?"), .enter, .control("c"),
        .function(10),
      ], run: { $0.closeLayer() }),
  ]

  private static let filterAndForm: [Command] = [
    Command(
      id: "filter-keep", verb: Words("Garder le filtre", "Keep the filter"), contexts: [.filter],
      keys: [.enter, .function(3), .tab], run: { $0.keepFilter() }),
    Command(
      id: "filter-clear", verb: Words("Enlever le filtre", "Clear the filter"),
      contexts: [.filter], keys: [.escape, .control("c"), .function(10)],
      run: { $0.clearFilter() }),
    Command(
      id: "filter-up", verb: Words("Ligne précédente, filtre ouvert", "Previous row, filter open"),
      contexts: [.filter], keys: [.up], run: { $0.move(.rows(-1)) }),
    Command(
      id: "filter-down", verb: Words("Ligne suivante, filtre ouvert", "Next row, filter open"),
      contexts: [.filter], keys: [.down], run: { $0.move(.rows(1)) }),
    Command(
      id: "form-next", verb: Words("Champ suivant", "Next field"), contexts: [.form],
      keys: [.tab, .enter, .down], run: { $0.moveInForm(forward: true) }),
    Command(
      id: "form-previous", verb: Words("Champ précédent", "Previous field"), contexts: [.form],
      keys: [.backTab, .up], run: { $0.moveInForm(forward: false) }),
    Command(
      id: "form-save", verb: Words("Enregistrer", "Save"), contexts: [.form],
      keys: [.control("s")], run: { $0.saveForm() }),
    Command(
      id: "form-editor", verb: Words("Votre éditeur", "Your editor"),
      contexts: [.form], keys: [.function(4)], blocked: { $0.reasonNotToEditField },
      run: { $0.editField() }),
    Command(
      id: "form-leave",
      verb: Words("Quitter en gardant le brouillon", "Leave and keep the draft"),
      contexts: [.form], keys: [.escape, .control("c"), .function(10)],
      run: { $0.leaveForm() }),
  ]

  private static let privacy: [Command] = [
    Command(
      id: "privacy-remove", verb: Words("Retirer ces mots", "Remove these words"),
      contexts: [.privacy], keys: [.character("r"), .character("R")],
      run: { $0.removeSuspected() }),
    Command(
      id: "privacy-keep", verb: Words("Garder, et dire pourquoi", "Keep, and say why"),
      contexts: [.privacy], keys: [.character("g"), .character("G")],
      run: { $0.keepSuspected() }),
    Command(
      id: "privacy-button", verb: Words("Suivre la réponse choisie", "Follow the chosen answer"),
      contexts: [.privacy], keys: [.enter], run: { $0.followPrivacyButton() }),
    Command(
      id: "privacy-next", verb: Words("Réponse suivante", "Next answer"), contexts: [.privacy],
      keys: [.down, .tab, .right], run: { $0.switchPrivacyButton(by: 1) }),
    Command(
      id: "privacy-previous", verb: Words("Réponse précédente", "Previous answer"),
      contexts: [.privacy], keys: [.up, .backTab, .left],
      run: { $0.switchPrivacyButton(by: -1) }),
    Command(
      id: "privacy-cancel", verb: Words("Revenir au texte", "Back to the text"),
      contexts: [.privacy], keys: [.escape, .character("q"), .control("c"), .function(10)],
      run: { $0.closeLayer() }),
  ]

  private static let comparison: [Command] = [
    Command(
      id: "compare-mine", verb: Words("Garder la mienne", "Keep mine"), contexts: [.comparison],
      keys: [.character("m")], run: { $0.choose(.mine) }),
    Command(
      id: "compare-theirs", verb: Words("Prendre la leur", "Take theirs"),
      contexts: [.comparison], keys: [.character("t")], run: { $0.choose(.theirs) }),
    Command(
      id: "compare-up", verb: Words("Champ d’avant, comparaison", "Previous field, comparison"),
      contexts: [.comparison], keys: [.up, .backTab, .character("k")],
      run: { $0.moveInComparison(by: -1) }),
    Command(
      id: "compare-down", verb: Words("Champ d’après, comparaison", "Next field, comparison"),
      contexts: [.comparison], keys: [.down, .tab, .character("j")],
      run: { $0.moveInComparison(by: 1) }),
    Command(
      id: "compare-save", verb: Words("Enregistrer ce qui est choisi", "Save what is chosen"),
      contexts: [.comparison], keys: [.enter, .control("s")], run: { $0.followComparison() }),
    Command(
      id: "compare-leave", verb: Words("Revenir au formulaire", "Back to the form"),
      contexts: [.comparison], keys: [.escape, .character("q"), .control("c"), .function(10)],
      run: { $0.closeLayer() }),
  ]

  private static let boxes: [Command] = [
    Command(
      id: "confirm-yes", verb: Words("Oui, écrire", "Yes, write"), contexts: [.confirmation],
      keys: [.character(Confirmation.key), .character("S")], run: { $0.confirm() }),
    Command(
      id: "confirm-button", verb: Words("Suivre le bouton choisi", "Follow the chosen button"),
      contexts: [.confirmation], keys: [.enter], run: { $0.followButton() }),
    Command(
      id: "confirm-next", verb: Words("Bouton suivant", "Next button"), contexts: [.confirmation],
      keys: [.tab, .backTab, .left, .right], run: { $0.switchButton() }),
    Command(
      id: "confirm-up", verb: Words("Remonter dans la question", "Scroll the question up"),
      contexts: [.confirmation], keys: [.up, .pageUp], run: { $0.scrollConfirmation(by: -1) }),
    Command(
      id: "confirm-down", verb: Words("Descendre dans la question", "Scroll the question down"),
      contexts: [.confirmation], keys: [.down, .pageDown],
      run: { $0.scrollConfirmation(by: 1) }),
    Command(
      id: "confirm-no", verb: Words("Annuler, ne rien écrire", "Cancel, write nothing"),
      contexts: [.confirmation],
      keys: [.escape, .character("q"), .control("c"), .function(10)], run: { $0.closeLayer() }),
    Command(
      id: "why-up", verb: Words("Remonter dans l’explication", "Scroll the explanation up"),
      contexts: [.explanation], keys: [.up, .character("k")], run: { $0.scrollReasons(by: -1) }),
    Command(
      id: "why-down", verb: Words("Descendre dans l’explication", "Scroll the explanation down"),
      contexts: [.explanation], keys: [.down, .character("j")],
      run: { $0.scrollReasons(by: 1) }),
    Command(
      id: "why-page-up", verb: Words("Page d’avant de l’explication", "Page up the explanation"),
      contexts: [.explanation], keys: [.pageUp], run: { $0.scrollReasons(by: -8) }),
    Command(
      id: "why-page-down",
      verb: Words("Page suivante de l’explication", "Page down the explanation"),
      contexts: [.explanation], keys: [.pageDown, .character(" ")],
      run: { $0.scrollReasons(by: 8) }),
    Command(
      id: "why-close", verb: Words("Fermer l’explication", "Close the explanation"),
      contexts: [.explanation],
      keys: [.escape, .character("q"), .enter, .left, .control("c"), .function(10)],
      run: { $0.closeLayer() }),
  ]
}
