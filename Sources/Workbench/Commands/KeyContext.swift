import Partnership

/// Where a key is pressed.
enum KeyContext: String, Sendable, CaseIterable {
  case list
  case detail
  case form
  case filter
  case palette
  case help
  case confirmation
  case explanation
  case matrix

  /// What the help calls it.
  var words: Words {
    switch self {
    case .list: Words("dans une liste", "in a list")
    case .detail: Words("dans un détail", "in a detail")
    case .form: Words("dans un formulaire", "in a form")
    case .filter: Words("dans le filtre", "in the filter")
    case .palette: Words("dans les actions", "in the actions")
    case .help: Words("dans l’aide", "in the help")
    case .confirmation: Words("dans une confirmation", "in a confirmation")
    case .explanation: Words("dans une explication", "in an explanation")
    case .matrix: Words("dans la matrice", "in the matrix")
    }
  }

  /// Whether printable keys are text there, and act on nothing.
  var takesText: Bool {
    switch self {
    case .form, .filter, .palette: true
    case .list, .detail, .help, .confirmation, .explanation, .matrix: false
    }
  }
}
