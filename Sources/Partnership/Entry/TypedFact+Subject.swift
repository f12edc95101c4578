// What a typed fact is about.
extension TypedFact {
  /// The thing whose number was typed; nothing when a new thing is to be numbered.
  func typedSubject(in register: Register) throws(EntryFault) -> ThingID? {
    let about = kind.declaration.about
    guard let subject else {
      guard about == nil else { return nil }
      throw EntryFault(
        Words(
          "Dites de quoi il s’agit : --about suivi d’un numéro comme C-2015-01.",
          "Say what it is about: --about and a number such as C-2015-01."))
    }
    guard let id = ThingID(subject) else {
      let example = (about ?? .convention).example
      throw EntryFault(
        Words(
          "« \(subject) » n’est pas un numéro ; exemple : \(example).",
          "“\(subject)” is not a number; for instance \(example)."))
    }
    if let about, id.kind != about {
      throw EntryFault(
        Words(
          "\(id) n’est pas un numéro de « \(about.words.fr) » ; exemple : \(about.example).",
          "\(id) is not a number of “\(about.words.en)”; for instance \(about.example)."))
    }
    if kind.isOnlyDefinition, register.thing(id) != nil {
      throw EntryFault(
        Words(
          "\(id) existe déjà ; changez-le par « modification --about \(id) », ou laissez le numéro.",
          "\(id) exists already; change it by “change --about \(id)”, or leave the number out."))
    }
    return id
  }

  /// The signature of the same convention and party that is still awaited, where the kind speaks of
  /// signatures: the last one asked for.
  func openSignature(_ values: [WrittenValue], in register: Register) -> ThingID? {
    guard kind.declaration.about == .signature,
      let convention = values.stated(SignatureGiven.convention).value.flatMap({
        register.thing($0)
      }),
      let party = values.stated(SignatureGiven.party).value.flatMap({ register.thing($0) })
    else { return nil }
    // What was recorded closes it, whatever its day: a date to come is no reason to sign twice.
    let closing = [
      SignatureGiven.signedOn, SignatureRefused.refusedOn, SignatureRequested.withdrawnOn,
    ]
    let open = register.children(of: convention, .signature).last { signature in
      register.linked(SignatureGiven.party, of: signature) == party
        && closing.allSatisfy { register.value($0, of: signature).value == nil }
    }
    return open.map { register.id(of: $0) }
  }
}

extension ThingKind {
  /// A number of the kind, to show what one looks like.
  public var example: String {
    ThingID(self, year: isNumberedByYear ? 2015 : nil, number: 1)?.text ?? "\(prefix)-1"
  }
}
