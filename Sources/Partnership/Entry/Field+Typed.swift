extension Field {
  /// The value a person typed in the field.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - today: The day relative dates are counted from.
  /// - Returns: The value.
  /// - Throws: ``EntryFault`` that says what the field expects.
  public func read(_ text: String, today: Day) throws(EntryFault) -> Value {
    let journal = try declaration.journal(typed: text, today: today)
    guard let value = Value(journal: journal) else { throw declaration.fault }
    return value
  }
}

extension FieldDeclaration {
  /// What a person reads beside the field when it is named on a command line.
  var label: Words { Words("\(words.fr) (\(name))", "\(words.en) (\(name))") }

  /// The form of the journal for what was typed in the field.
  func journal(typed text: String, today: Day) throws(EntryFault) -> String {
    guard let journal = type.journal(typed: text, today: today) else { throw fault }
    return journal
  }

  /// What the field expects, when something else was typed.
  fileprivate var fault: EntryFault { EntryFault(type.expectation(of: label)) }
}
