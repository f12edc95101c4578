import Partnership

/// What stands in a new form before anybody types: links to what the user looks at, and today.
struct FormBeginning {
  let reading: Reading
  /// What the user looks at.
  let thing: Register.Thing?
  /// The party the user looks at, through its act or its signature.
  let party: Register.Thing?
  /// The code of the contact the user looks at.
  var contact: String?

  /// A draft of a form, with the thing of its first link.
  func draft(_ form: FormDefinition) -> (draft: Draft, about: Register.Thing?) {
    var draft = Draft(id: "", kind: form.kind, form: form.name, values: [])
    var used: [Register.Thing] = []
    for line in form.lines {
      let field = line.declaration
      if let contact, field.key == ExchangeNoted.contact.declaration.key, form.kind == .exchange {
        draft.values.append(WrittenValue(field.key, contact))
        continue
      }
      if let linked = link(of: field, in: form), !used.contains(linked) {
        used.append(linked)
        draft.values.append(WrittenValue(field.key, reading.name(of: linked)))
      } else if let text = known(field, in: form, under: used.first) {
        draft.values.append(WrittenValue(field.key, text))
      }
    }
    return (draft, used.first)
  }

  /// The thing a link may lead to: the one at hand, what it hangs on, or the only one there is.
  private func link(of field: FieldDeclaration, in form: FormDefinition) -> Register.Thing? {
    guard case .thing(let kinds) = field.type else { return nil }
    let register = reading.register
    guard let thing else { return only(kinds) }
    let kind = register.id(of: thing).kind
    if field.key == FollowUpPromised.from.declaration.key, form.kind == .followUp {
      let sources: Set<ThingKind> = [.meeting, .conference, .signal, .evaluation]
      return sources.contains(kind) ? thing : nil
    }
    if kinds.isEmpty || kinds.contains(kind) { return thing }
    if kinds == [.party] { return field.isMandatory ? party : nil }
    if field.repeats { return nil }
    return kinds.lazy.compactMap { register.nearest($0, of: thing) }.first ?? only(kinds)
  }

  private func only(_ kinds: [ThingKind]) -> Register.Thing? {
    guard kinds == [.project] else { return nil }
    let all = reading.register.all(.project)
    return all.count == 1 ? all[0] : nil
  }

  /// Today for the date a kind cannot do without, this year, the next number.
  private func known(
    _ field: FieldDeclaration, in form: FormDefinition, under parent: Register.Thing?
  ) -> String? {
    guard field.isMandatory else { return nil }
    switch field.type {
    case .date: return reading.fullDay(reading.today)
    case .count where field.key == ConferenceHeld.year.declaration.key:
      return String(reading.today.year)
    case .count:
      guard let parent, let kind = form.kind.declaration.about else { return nil }
      let words = field.words
      let number = Field<Count>(field.key, field.name, words.fr, words.en)
      let last = reading.register.children(of: parent, kind).compactMap {
        reading.register.value(number, of: $0).value?.number
      }
      return String((last.max() ?? 0) + 1)
    default: return nil
    }
  }
}
