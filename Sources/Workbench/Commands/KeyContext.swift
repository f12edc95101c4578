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
  case privacy
  case comparison
  case meeting
  case meetingSetup = "meeting-setup"
  case meetingEnd = "meeting-end"
  case rating
  case attendance
  case paste
  case paper
  case differences
  case concerns
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
    case .privacy: Words("dans la question sur une personne", "in the question about a person")
    case .comparison: Words("dans une comparaison", "in a comparison")
    case .meeting: Words("dans la réunion", "in the meeting")
    case .meetingSetup: Words("avant la réunion", "before the meeting")
    case .meetingEnd: Words("à la fin de la réunion", "at the end of the meeting")
    case .rating: Words("dans les notes", "in the marks")
    case .attendance: Words("dans les présents", "in the attendance")
    case .paste: Words("devant des lignes collées", "before pasted lines")
    case .paper: Words("dans un papier", "in a paper")
    case .differences: Words("devant ce qui diffère", "before what differs")
    case .concerns: Words("avant un compte rendu", "before minutes")
    case .matrix: Words("dans la matrice", "in the matrix")
    }
  }

  /// Whether printable keys are text there, and act on nothing.
  var takesText: Bool {
    switch self {
    case .form, .filter, .palette, .meeting, .meetingSetup, .rating, .attendance: true
    case .list, .detail, .help, .confirmation, .explanation, .privacy, .comparison, .meetingEnd,
      .paste, .paper, .differences, .concerns, .matrix:
      false
    }
  }
}
