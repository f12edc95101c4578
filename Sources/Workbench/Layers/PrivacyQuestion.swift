import Partnership

/// The question about words that may be about a person, before a text is written.
///
/// « Annuler » is chosen at first. Taking the words out, or saying why they are kept, goes back to the
/// form: nothing is written by answering.
struct PrivacyQuestion: Sendable {
  /// What may be answered, in the order of the buttons.
  enum Answer: Sendable, Hashable, CaseIterable {
    case cancel
    case remove
    case keep
  }

  /// The draft of the form it was asked from.
  let form: String
  /// The words, field by field.
  let fields: [Register.SuspectedField]
  /// The button under the cursor.
  var answer = Answer.cancel

  /// Moves to another button.
  mutating func move(by count: Int) {
    let all = Answer.allCases
    let place = all.firstIndex(of: answer) ?? 0
    answer = all[(place + count + all.count) % all.count]
  }
}
