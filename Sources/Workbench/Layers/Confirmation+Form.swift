import Partnership
import Screen

// The question a form asks: every value that would be written, beside what it takes the place of.
extension Confirmation {
  init(_ question: FormQuestion, of form: Form, _ facts: [NewFact], _ reading: Reading) {
    let title = [reading(form.definition.title)] + form.about(reading)
    let effects = question.effects(facts, reading)
    self.init(
      title: title.joined(separator: " \(reading.glyphs.dot) "),
      lines: reading.lines(of: facts) + effects, verb: question.verb, facts: facts, form: form.id)
  }
}

extension Reading {
  /// What some facts say, line by line; what is the same for all of them once.
  func lines(of facts: [NewFact]) -> [Confirmation.Line] {
    guard let first = facts.first else { return [] }
    let declaration = first.kind.declaration
    let names = facts.compactMap { fact in
      fact.subject.map { id in
        let thing = first.kind == .reminder ? register.thing(id) : nil
        return thing.map { signature($0) } ?? name(of: id)
      }
    }
    var lines = [
      Confirmation.Line(
        label: self(Words("Écrit", "Writes")),
        text: facts.count > 1
          ? "\(facts.count) × \(self(declaration.words))" : self(declaration.words))
    ]
    lines += names.map {
      Confirmation.Line(label: self(Words("Concerne", "About")), text: $0)
    }
    for value in first.values where !hidden(value, of: facts) {
      lines.append(line(of: value, first))
    }
    return lines
  }

  /// What differs from fact to fact, and what the title says.
  private func hidden(_ value: WrittenValue, of facts: [NewFact]) -> Bool {
    facts.contains { !$0.values.contains(value) }
      || ["Convention", "Partie"].contains(value.key)
  }

  private func line(of value: WrittenValue, _ fact: NewFact) -> Confirmation.Line {
    let fields = fact.kind.declaration.fields + fieldsOf(fact.subject?.kind)
    if value.key == ThingChanged.cleared.declaration.key {
      let field = fields.first { $0.key == value.text }
      return Confirmation.Line(
        label: field.map { self($0.words) } ?? value.text,
        text: self(Words("effacé", "cleared")))
    }
    guard let field = fields.first(where: { $0.key == value.key }) else {
      return Confirmation.Line(label: value.key, text: value.text)
    }
    let new = text(ofJournal: value.text, as: field.type)
    let thing = fact.kind == .change ? fact.subject.flatMap { register.thing($0) } : nil
    let old = thing.flatMap { recorded([FormLine(field)], of: $0).first }
    let shown = old.map { text(ofJournal: $0.text, as: field.type) }
    let arrow = glyphs.isASCII ? "->" : "→"
    return Confirmation.Line(
      label: self(field.words),
      text: shown.map { $0 == new || field.repeats ? new : "\($0) \(arrow) \(new)" } ?? new)
  }

  /// Every field declared for things of a kind.
  func fieldsOf(_ kind: ThingKind?) -> [FieldDeclaration] {
    guard let kind else { return [] }
    return FactKind.allCases.map(\.declaration).filter { $0.about == kind }.flatMap(\.fields)
  }
}
