import Partnership
import Screen

// Words that may be about a person: taken out, or kept with a reason that is recorded.
extension WorkbenchState {
  /// The question to ask before some facts are written; nothing when it is answered or needless.
  ///
  /// What cannot be kept at all is no question: it is refused.
  func privacyQuestion(_ facts: [NewFact], of form: Form) -> PrivacyQuestion? {
    var asked: [Register.SuspectedField] = []
    for field in facts.flatMap({ register.suspected(in: $0) }) where !asked.contains(field) {
      asked.append(field)
    }
    guard !asked.isEmpty, asked.allSatisfy({ $0.data.allSatisfy { $0.sort.verdict == .ask } })
    else { return nil }
    if form.keptReason != nil, Set(asked).isSubset(of: form.answered) { return nil }
    return PrivacyQuestion(form: form.id, fields: asked)
  }

  mutating func switchPrivacyButton(by count: Int) -> [Effect] {
    guard case .privacy(var question)? = layers.last else { return [] }
    question.move(by: count)
    layers[layers.count - 1] = .privacy(question)
    return []
  }

  mutating func followPrivacyButton() -> [Effect] {
    guard case .privacy(let question)? = layers.last else { return [] }
    switch question.answer {
    case .cancel: return closeLayer()
    case .remove: return removeSuspected()
    case .keep: return keepSuspected()
    }
  }

  /// Takes the words out of the form, which stays open to be read again.
  mutating func removeSuspected() -> [Effect] {
    guard case .privacy(let question)? = layers.last else { return [] }
    layers.removeLast()
    change(form: question.form) { $0.remove(question.fields) }
    say(
      .notice,
      Words("Mots retirés : relisez, puis Ctrl-S.", "Words removed: read again, then Ctrl-S."))
    return keepDraft()
  }

  /// Goes back to the form, which now asks for the reason.
  mutating func keepSuspected() -> [Effect] {
    guard case .privacy(let question)? = layers.last else { return [] }
    layers.removeLast()
    change(form: question.form) { form in
      form.answered.formUnion(question.fields)
      form.askForReason()
    }
    say(
      .notice,
      Words("Dites pourquoi garder ces mots, puis Ctrl-S.", "Say why they are kept, then Ctrl-S."))
    return []
  }

  /// Changes a form wherever it lies.
  mutating func change(form id: String, _ change: (inout Form) -> Void) {
    for index in layers.indices {
      guard case .form(var form) = layers[index], form.id == id else { continue }
      change(&form)
      layers[index] = .form(form)
    }
  }
}

extension Form {
  /// Why words are kept that might be about a person, when somebody said so.
  var keptReason: Line? {
    fields.first { $0.declaration.key == MarkKey.kept }?.typed.first.flatMap { Line(journal: $0) }
  }

  /// Adds the field that asks why, and goes there.
  mutating func askForReason() {
    if !fields.contains(where: { $0.declaration.key == MarkKey.kept }) {
      fields.append(FormField(FormLine(.keptReason)))
    }
    focus = fields.count - 1
  }

  /// Puts a mark in place of words, and goes to the first field that had some.
  mutating func remove(_ suspected: [Register.SuspectedField]) {
    for field in suspected.reversed() {
      for data in field.data {
        // The words may come from a field that makes another fact, of the same act.
        let holding = fields.indices.filter { place in
          fields[place].typed.contains { $0.contains(data.text) }
        }
        guard
          let place = holding.first(where: { fields[$0].declaration.key == field.field.key })
            ?? holding.first
        else { continue }
        fields[place].replace(data.text, with: "[…]")
        focus = place
      }
    }
    touched()
  }
}

extension FormField {
  /// Puts other words in place of some, wherever they stand.
  fileprivate mutating func replace(_ words: String, with others: String) {
    switch editor {
    case .line(let line):
      editor = .line(TextLine(line.text.replacing(words, with: others)))
    case .area(let area):
      editor = .area(TextArea(area.text.replacing(words, with: others)))
    case .boxes: break
    }
  }
}
