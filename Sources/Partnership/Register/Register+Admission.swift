// The one door through which facts are recorded. It refuses; the fold never does.
extension Register {
  /// Checks what somebody asks to record, and numbers the new thing.
  ///
  /// - Parameters:
  ///   - new: What is asked.
  ///   - today: The day that numbers things by year when the fact has no date of its own.
  ///   - others: Things the register does not know yet and soon will: their facts are being written,
  ///     or come before this one in its act.
  /// - Returns: The fact to append, its values in the order of their declaration.
  /// - Throws: The first ``Refusal``, in the order of the fields.
  public func admit(
    _ new: NewFact, today: Day, beside others: Set<ThingID> = []
  ) throws(Refusal) -> AdmittedFact {
    let declaration = new.kind.declaration
    let values = new.values.filter { $0.text.utf8.contains { $0 > 0x20 } }
    let fields = try fields(for: new, beside: others)
    for value in values where !MarkKey.all.contains(value.key) {
      guard fields.contains(where: { $0.key == value.key }) else {
        throw Refusal(
          .knownField,
          Words(
            "Le champ « \(value.key) » n’existe pas pour « \(declaration.words.fr) » ; ôtez-le.",
            "There is no field “\(value.key)” for “\(declaration.words.en)”; remove it."))
      }
    }
    var ordered: [WrittenValue] = []
    for field in fields {
      ordered += try checked(
        values, field, isPartial: declaration.about == nil, beside: others)
    }
    ordered += values.filter { MarkKey.all.contains($0.key) }
    try checkWhole(new, ordered)
    try checkLaw(new, ordered, today: today)
    if let subject = new.subject {
      // A number nobody spoke of yet was chosen by whoever asks, and may be taken meanwhile.
      let isNew = declaration.about == subject.kind && handles[subject] == nil
      return AdmittedFact(kind: new.kind, subject: subject, values: ordered, isNumbered: isNew)
    }
    let subject = try nextID(for: declaration, values: ordered, today: today)
    return AdmittedFact(kind: new.kind, subject: subject, values: ordered, isNumbered: true)
  }

  /// The fields a fact may hold: its own, and for a change or a correction those of the thing.
  private func fields(
    for new: NewFact, beside others: Set<ThingID>
  ) throws(Refusal) -> [FieldDeclaration] {
    let own = new.kind.declaration.fields
    guard new.kind.declaration.about == nil else { return own }
    // What is left of a thing that was retracted can be retracted too.
    let isKnown =
      new.subject.map { subject in
        thing(subject) != nil || others.contains(subject)
          || new.kind == .retraction && handles[subject] != nil
      } ?? false
    guard let subject = new.subject, isKnown else {
      throw Refusal(
        .linkToKnownThing,
        Words("Dites de quoi il s’agit : un numéro connu.", "Say what it is about: a known number.")
      )
    }
    return new.kind.fields(about: subject.kind)
  }

  private func checked(
    _ values: [WrittenValue], _ field: FieldDeclaration, isPartial: Bool,
    beside others: Set<ThingID>
  ) throws(Refusal) -> [WrittenValue] {
    let given = values.filter { $0.key == field.key }
    let name = field.words
    guard given.count <= 1 || field.repeats else {
      throw Refusal(
        .singleValue, field: field,
        Words("« \(name.fr) » n’a qu’une valeur.", "“\(name.en)” takes one value."))
    }
    let isOwn = ["Vise", "Motif", "Efface", "NouveauNumero"].contains(field.key)
    if given.isEmpty, field.isMandatory, !isPartial || isOwn {
      throw Refusal(
        .mandatoryField, field: field,
        Words("« \(name.fr) » est à remplir.", "“\(name.en)” must be filled in."))
    }
    for value in given {
      guard field.type.accepts(value.text) else {
        throw Refusal(.readableValue, field: field, field.type.expectation(of: name))
      }
      if case .thing(let kinds) = field.type {
        guard let id = ThingID(value.text), thing(id) != nil || others.contains(id) else {
          throw Refusal(
            .linkToKnownThing, field: field,
            Words(
              "« \(value.text) » n’est pas connu ; vérifiez « \(name.fr) ».",
              "“\(value.text)” is not known; check “\(name.en)”."))
        }
        guard kinds.isEmpty || kinds.contains(id.kind) else {
          throw Refusal(
            .linkToKnownThing, field: field,
            Words(
              "« \(name.fr) » attend : \(kinds.map(\.words.fr).joined(separator: ", ")).",
              "“\(name.en)” expects: \(kinds.map(\.words.en).joined(separator: ", "))."))
        }
      }
    }
    return given
  }

  /// The rules that look at several fields or at the register.
  private func checkWhole(_ new: NewFact, _ values: [WrittenValue]) throws(Refusal) {
    if let contact = values.stated(ExchangeNoted.contact).value, ContactCode(contact.text) == nil {
      throw Refusal(
        .readableValue, field: ExchangeNoted.contact.declaration, ContactCode.expectation)
    }
    switch new.kind {
    case .evaluation:
      let hasFinding = values.stated(EvaluationEntered.finding).value != nil
      guard hasFinding || values.stated(EvaluationEntered.rating).value != nil else {
        throw Refusal(
          .findingOrRating, field: EvaluationEntered.finding.declaration,
          Words("Écrivez un constat ou donnez une note.", "Write a finding or give a rating."))
      }
    case .convention:
      guard Set(values.all(ConventionDrafted.parties) as [ThingID]).count >= 2 else {
        throw Refusal(
          .twoParties, field: ConventionDrafted.parties.declaration,
          Words("Une convention a au moins deux parties.", "A convention has at least two parties.")
        )
      }
    case .technicalProtocol:
      let roots = [ProtocolDrawn.convention, ProtocolDrawn.project]
      guard roots.contains(where: { values.stated($0).value != nil }) else {
        throw Refusal(
          .protocolHasRoot, field: ProtocolDrawn.convention.declaration,
          Words(
            "Rattachez le protocole à une convention ou à un projet.",
            "Attach the protocol to a convention or a project."))
      }
    case .instance:
      let roots = [InstanceFormed.project, InstanceFormed.convention]
      guard roots.contains(where: { values.stated($0).value != nil }) else {
        throw Refusal(
          .mandatoryField, field: InstanceFormed.project.declaration,
          Words(
            "Rattachez l’instance à un projet ou à une convention.",
            "Attach the body to a project or a convention."))
      }
    case .change, .correction:
      let own = Set(new.kind.declaration.fields.map(\.key))
      let cleared = values.contains { $0.key == FactCorrected.cleared.declaration.key }
      guard cleared || values.contains(where: { !own.contains($0.key) }) else {
        throw Refusal(
          .somethingToRecord,
          Words("Rien ne change : donnez une valeur.", "Nothing changes: give a value."))
      }
      if new.kind == .correction { try checkTarget(new) }
    case .retraction:
      try checkTarget(new)
    case .renumbering:
      try checkNewNumber(new)
    default:
      break
    }
    try checkPersonalData(NewFact(new.kind, about: new.subject, values))
  }

  private func checkTarget(_ new: NewFact) throws(Refusal) {
    let target = new.values.stated(FactRetracted.target).value
    let history =
      new.subject.flatMap { handles[$0] }.map { self.history(of: Thing(place: $0)) } ?? []
    guard history.contains(where: { $0.id == target && !$0.isRetracted }) else {
      throw Refusal(
        .knownTarget, field: FactRetracted.target.declaration,
        Words(
          "Le fait visé n’est pas un fait vivant de cet objet.",
          "The fact it names is not a live fact about that thing."))
    }
  }

  private func nextID(
    for declaration: FactDeclaration, values: [WrittenValue], today: Day
  ) throws(Refusal) -> ThingID {
    guard let kind = declaration.about else {
      throw Refusal(
        .linkToKnownThing,
        Words("Dites de quoi il s’agit.", "Say what it is about."))
    }
    var year: Int?
    if kind.isNumberedByYear {
      let dates = declaration.fields.filter { $0.type == .date }.flatMap {
        values.texts(key: $0.key)
      }
      year = dates.compactMap { PartialDate(edtf: $0)?.earliest?.year }.first ?? today.year
    }
    guard let id = nextIDs(kind, year: year, count: 1).first else {
      throw Refusal(
        .somethingToRecord,
        Words("Plus de numéro libre.", "No number is left."))
    }
    return id
  }
}

extension MarkKey {
  /// Every name of a field that speaks of another field.
  public static let all: Set<String> = [blank, citedUnknown, source, kept]
}
