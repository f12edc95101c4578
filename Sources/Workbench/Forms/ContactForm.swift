import Partnership

/// The form of a contact: it is kept in `annuaire/`, and makes no fact.
enum ContactForm {
  private static let code = Field<Line>("Code", "code", "Code", "Code", .mandatory)

  /// A new contact.
  static let new = FormDefinition(
    name: "contact", kind: .change, title: Words("Nouveau contact", "New contact"),
    lines: [
      FormLine(
        code.declaration,
        hint: Words("le rôle en bref : ccas-direction", "the role in short: ccas-direction"))
    ] + lines,
    contact: { values, draft, book throws(Refusal) in
      let typed = values.stated(code).value?.text ?? ""
      guard let code = ContactCode(typed) else {
        throw Refusal(.readableValue, field: Self.code.declaration, ContactCode.expectation)
      }
      guard book[code] == nil else {
        throw Refusal(
          .readableValue, field: Self.code.declaration,
          Words(
            "« \(code) » est déjà un contact ; F4 sur sa ligne le change.",
            "“\(code)” is a contact already; F4 on its row changes it."))
      }
      return (ContactCard(code), try changes(values))
    })

  /// A contact that is known, with what is known of it.
  static let change = FormDefinition(
    name: "contact-change", kind: .change, title: Words("Changer un contact", "Change a contact"),
    lines: lines,
    contact: { values, draft, book throws(Refusal) in
      let fixed = draft.fixed.stated(code).value?.text ?? ""
      guard let code = ContactCode(fixed) else {
        throw Refusal(.readableValue, ContactCode.expectation)
      }
      return (book[code]?.card ?? ContactCard(code), try changes(values))
    })

  private static let lines = ContactField.allCases.filter { $0 != .updatedOn }
    .map { FormLine(declaration($0)) }

  /// What stands in the form of a contact that is known.
  static func draft(of code: String, _ card: ContactCard?, _ reading: Reading) -> Draft {
    let values = (card?.values ?? []).map { value in
      let name = ThingID(value.text).map { reading.name(of: $0) } ?? value.text
      return WrittenValue(value.field.key, name)
    }
    return Draft(
      id: "", kind: .change, form: change.name,
      fixed: [WrittenValue(self.code.declaration.key, code)], values: values)
  }

  private static func changes(
    _ values: [WrittenValue]
  ) throws(Refusal) -> [ContactField: [String]] {
    var changes: [ContactField: [String]] = [:]
    for field in ContactField.allCases where field != .updatedOn {
      changes[field] = []
      for text in values.texts(key: field.key) {
        do throws(EntryFault) {
          changes[field, default: []].append(try field.value(typed: text))
        } catch {
          throw Refusal(.readableValue, field: declaration(field), error.words)
        }
      }
    }
    return changes
  }

  private static func declaration(_ field: ContactField) -> FieldDeclaration {
    let (key, name, words) = (field.key, field.rawValue, field.words)
    let presence: FieldDeclaration.Presence =
      field == .role ? .mandatory : field.repeats ? .repeated : .optional
    return switch field {
    case .party: Field(key, name, to: [.party], words.fr, words.en, presence).declaration
    case .convention: Field(key, name, to: [.convention], words.fr, words.en, presence).declaration
    case .address, .note: Field<Prose>(key, name, words.fr, words.en, presence).declaration
    case .role, .organisation, .name, .phone, .email, .updatedOn:
      Field<Line>(key, name, words.fr, words.en, presence).declaration
    }
  }
}

/// The form of an exchange with a contact, and of what is to be done next.
enum ExchangeForm {
  /// Several fields of the exchange, then those of the follow-up that comes from it.
  static let definition = FormDefinition(
    name: FactKind.exchange.rawValue, kind: .exchange,
    title: Words("Appel, lettre, courriel, rencontre", "Call, letter, e-mail, meeting"),
    lines: ExchangeNoted.declaration.fields.map { FormLine($0) } + [
      FormLine(NewExchange.nextField.declaration), FormLine(FollowUpPromised.owner.declaration),
      FormLine(FollowUpPromised.dueOn.declaration),
    ],
    make: { values, _, reading throws(Refusal) in
      let own = Set(ExchangeNoted.declaration.fields.map(\.key)).union(MarkKey.all)
      var exchange = NewExchange(values.filter { own.contains($0.key) })
      exchange.next = values.stated(NewExchange.nextField).value
      exchange.owner = values.stated(FollowUpPromised.owner).value
      exchange.dueOn = values.stated(FollowUpPromised.dueOn).value
      return try exchange.facts(in: reading.register)
    })
}
