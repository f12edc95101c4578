import Partnership
import Screen

/// The commands of the matrix of protocols and principles.
enum CommandsOfMatrix {
  static let all: [Command] = [
    Command(
      id: "matrix-up", verb: Words("Ligne précédente de la matrice", "Row above in the matrix"),
      contexts: [.matrix], keys: [.up, .character("k")], run: { $0.moveInMatrix(rows: -1) }),
    Command(
      id: "matrix-down", verb: Words("Ligne suivante de la matrice", "Row below in the matrix"),
      contexts: [.matrix], keys: [.down, .character("j")], run: { $0.moveInMatrix(rows: 1) }),
    Command(
      id: "matrix-left", verb: Words("Principe précédent", "Previous principle"),
      contexts: [.matrix], keys: [.left, .character("h"), .backTab],
      run: { $0.moveInMatrix(columns: -1) }),
    Command(
      id: "matrix-right", verb: Words("Principe suivant", "Next principle"),
      contexts: [.matrix], keys: [.right, .character("l"), .tab],
      run: { $0.moveInMatrix(columns: 1) }),
    Command(
      id: "matrix-page-up", verb: Words("Dix lignes plus haut", "Ten rows up"),
      contexts: [.matrix], keys: [.pageUp], run: { $0.moveInMatrix(rows: -10) }),
    Command(
      id: "matrix-page-down", verb: Words("Dix lignes plus bas", "Ten rows down"),
      contexts: [.matrix], keys: [.pageDown], run: { $0.moveInMatrix(rows: 10) }),
    Command(
      id: "matrix-open", verb: Words("Voir ce qu’il y a derrière", "See what is behind"),
      contexts: [.matrix], keys: [.enter], bar: Words("ce qu’il y a derrière", "what is behind"),
      blocked: { $0.reasonNotToOpenMatrixCell }, run: { $0.openMatrixCell() }),
    Command(
      id: "matrix-scope",
      verb: Words("Cette convention, ou toutes", "This convention, or all of them"),
      contexts: [.matrix], keys: [.character("s")], bar: Words("une ou toutes", "one or all"),
      blocked: { $0.reasonNotToSwitchMatrix }, run: { $0.switchMatrixScope() }),
    Command(
      id: "matrix-close", verb: Words("Fermer la matrice", "Close the matrix"),
      contexts: [.matrix],
      keys: [.escape, .character("q"), .character("m"), .control("c"), .function(10)],
      bar: Words("fermer", "close"), run: { $0.closeMatrix() }),
  ]
}
