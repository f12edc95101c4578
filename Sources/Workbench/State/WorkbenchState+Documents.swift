import Partnership

// Documents a form names: whoever runs the workbench keeps them and tells their digests, so that
// nobody types sixty-four digits.
extension WorkbenchState {
  /// Asks for the digest of the file or the text a form holds, when its fact needs one and has none.
  mutating func takeDocument(_ values: [WrittenValue], of form: Form) -> [Effect]? {
    let digest = TextFrozen.sha256.declaration.key
    let needsDigest = form.origin.kind.declaration.fields.contains {
      $0.key == digest && $0.isMandatory
    }
    guard needsDigest, !values.contains(where: { $0.key == digest }),
      let document = document(in: values, of: form.origin.kind),
      let fact = form.facts(values, in: reading).first
    else { return nil }
    lastTicket += 1
    let ticket = Ticket(number: lastTicket)
    taking[ticket] = form.id
    replace(form: form.id) { $0.ticket = ticket }
    return [.take(ticket, fact, document)]
  }

  private func document(in values: [WrittenValue], of kind: FactKind) -> TakenDocument? {
    let name = kind == .piece ? PieceFiled.name.declaration : TextFrozen.fileName.declaration
    if let path = values.texts(key: name.key).first { return .file(path) }
    return values.stated(TextFrozen.text).value.map { .text($0.text) }
  }

  /// Fills in what the document tells, and saves again; or says why it could not be kept.
  mutating func take(
    _ outcome: Result<[WrittenValue], Untaken>, for ticket: Ticket
  ) -> [Effect] {
    if let paper = settling.removeValue(forKey: ticket) { return settle(paper, outcome) }
    guard let id = taking.removeValue(forKey: ticket) else { return [] }
    switch outcome {
    case .failure(let failure):
      replace(form: id) { form in
        form.ticket = nil
        form.error = failure.words
      }
      return []
    case .success(let values):
      replace(form: id) { form in
        form.ticket = nil
        for value in values {
          guard let place = form.fields.firstIndex(where: { $0.declaration.key == value.key })
          else { continue }
          form.fields[place] = FormField(form.definition.lines[place], texts: [value.text])
        }
      }
      guard case .form(let form)? = layers.last, form.id == id else { return [] }
      return saveForm()
    }
  }

  private mutating func replace(form id: String, _ change: (inout Form) -> Void) {
    for index in layers.indices {
      guard case .form(var form) = layers[index], form.id == id else { continue }
      change(&form)
      layers[index] = .form(form)
    }
  }
}
