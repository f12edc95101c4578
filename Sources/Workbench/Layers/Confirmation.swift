import Partnership

/// A question before something is written: what, with what effect, and what was checked.
///
/// « Annuler » is chosen at first, so that Enter does no harm; the letter of ``Confirmation/key`` says
/// yes from anywhere. It is never the key an act begins with.
struct Confirmation: Sendable {
  /// One line: a label, and what is said.
  struct Line: Sendable, Hashable {
    let label: String
    let text: String
    var isWarning = false
  }

  /// The letter that says yes.
  static let key: Unicode.Scalar = "s"

  let title: String
  let lines: [Line]
  /// What saying yes does: « pointer la signature ».
  let verb: Words
  /// What would be written, checked again when the answer is yes.
  let facts: [NewFact]
  /// The minutes to be settled, where that is asked; their facts are made once their text is kept.
  var paper: OpenPaper?
  /// The form it was asked from, which stays open until the facts are on disk.
  var form: String?
  /// Whether the cursor is on yes.
  var isOnYes = false
  /// The first line shown.
  var top = 0
}
