import Partnership

/// What the fact of a step is about, and what kind of fact it is.
enum StepTarget: Sendable, Hashable {
  /// A change of the convention.
  case convention
  /// A new version of the text.
  case text
  /// A change of the party.
  case party
  /// A new holder of an office of the party.
  case office
  /// The deliberation to come: a change of the one there is, a new one where that is over.
  case agenda
  /// A change of the deliberation.
  case deliberation
  /// A new letter about the deliberation.
  case letter(LetterKind)
  /// A change of the last letter about the deliberation of these kinds that is still open.
  case answer([LetterKind])
  /// Something that happens to the convention.
  case event(ConventionEventKind)
  /// Something that happens to the convention on the side of a party.
  case partyEvent(ConventionEventKind)
  /// A new signature of the party.
  case newSignature(FactKind)
  /// Another fact about the signature that is awaited.
  case signature(FactKind)
  /// A fact about the signature that is awaited, or a new one where none was asked for.
  case anySignature(FactKind)

  /// Whether it is on the side of one party.
  var isOfParty: Bool {
    switch self {
    case .convention, .text, .event: false
    case .party, .office, .agenda, .deliberation, .letter, .answer, .partyEvent, .newSignature,
      .signature, .anySignature:
      true
    }
  }

  /// Whether it is about the party itself, whatever the convention.
  var isAboutParty: Bool {
    switch self {
    case .party, .office, .partyEvent(.successionInformed): true
    case .convention, .text, .event, .agenda, .deliberation, .letter, .answer, .partyEvent,
      .newSignature, .signature, .anySignature:
      false
    }
  }

  /// The kind of fact; a change of the deliberation may stand in place of a new one.
  var kind: FactKind {
    switch self {
    case .convention, .party, .deliberation, .answer: .change
    case .text: .textVersion
    case .office: .officeHolder
    case .agenda: .deliberation
    case .letter: .letter
    case .event, .partyEvent: .conventionEvent
    case .newSignature(let kind), .signature(let kind), .anySignature(let kind): kind
    }
  }

  /// Why there is nothing the fact could be about.
  func blocked(in context: StepContext) -> Words? {
    switch self {
    case .agenda where deliberates(context) == false:
      Words("cette partie ne délibère pas", "this party does not deliberate")
    case .deliberation, .letter, .answer:
      context.deliberation == nil
        ? Words(
          "aucune délibération notée : commencez par l’ordre du jour",
          "no deliberation recorded: begin with the agenda") : openLetterReason(context)
    case .signature:
      context.openSignature == nil
        ? Words("aucune signature n’est attendue", "no signature is awaited") : nil
    case .convention, .text, .party, .office, .agenda, .event, .partyEvent, .newSignature,
      .anySignature:
      nil
    }
  }

  /// A draft of the fact with what it is about; nothing when there is nothing.
  func draft(in context: StepContext) -> Draft? {
    let id = { (thing: Register.Thing) in context.register.id(of: thing) }
    let convention = WrittenValue("Convention", id(context.convention).text)
    let party = context.party.map { WrittenValue("Partie", id($0.party).text) }
    let sides = [convention] + [party].compactMap { $0 }
    func about(_ thing: Register.Thing?, _ kind: FactKind, _ fixed: [WrittenValue] = []) -> Draft? {
      thing.map { Draft(id: "", kind: kind, subjects: [id($0)], fixed: fixed, values: []) }
    }
    func new(_ fixed: [WrittenValue]) -> Draft {
      Draft(id: "", kind: kind, fixed: fixed, values: [])
    }
    switch self {
    case .convention: return about(context.convention, .change)
    case .text: return new([convention])
    case .party: return about(context.party?.party, .change)
    case .office: return new([party].compactMap { $0 })
    case .deliberation: return about(context.deliberation, .change)
    case .agenda:
      let last = context.isOver ? nil : about(context.deliberation, .change)
      return last ?? new(sides)
    case .letter(let letter):
      guard let deliberation = context.deliberation else { return nil }
      return new([
        WrittenValue(LetterExchanged.deliberation, id(deliberation)),
        WrittenValue(LetterExchanged.letterKind, letter),
      ])
    case .answer: return about(openLetter(context), .change)
    case .event(let event):
      return new([convention, WrittenValue(ConventionEventOccurred.eventKind, event)])
    case .partyEvent(let event):
      return new(sides + [WrittenValue(ConventionEventOccurred.eventKind, event)])
    case .newSignature: return new(sides)
    case .signature(let kind): return about(context.openSignature, kind, sides)
    case .anySignature(let kind): return about(context.openSignature, kind, sides) ?? new(sides)
    }
  }

  private func deliberates(_ context: StepContext) -> Bool? {
    context.party.flatMap {
      context.register.value(PartyEntered.requiresDeliberation, of: $0.party).value
    }
  }

  private func openLetterReason(_ context: StepContext) -> Words? {
    guard case .answer = self, openLetter(context) == nil else { return nil }
    return Words("rien n’est à répondre", "nothing is to be answered")
  }

  /// The last letter of the kinds that was neither answered, refused nor ended.
  private func openLetter(_ context: StepContext) -> Register.Thing? {
    guard case .answer(let kinds) = self else { return nil }
    let ends = [LetterExchanged.answeredOn, LetterExchanged.refusedOn, LetterExchanged.endedOn]
    return context.letters.last { letter in
      let kind = context.register.value(LetterExchanged.letterKind, of: letter).value
      let isOpen = ends.allSatisfy { context.register.value($0, of: letter).value == nil }
      return isOpen && kind.map { kinds.contains($0) } == true
    }
  }
}
