import Partnership

/// What a step looks at: a convention, and one of its parties for the steps of a party.
struct StepContext: Sendable {
  let reading: Reading
  let convention: Register.Thing
  let progress: ConventionProgress
  /// The party, with its deliberation and its signature.
  let party: ConventionProgress.PartyProgress?

  init(
    _ reading: Reading, _ convention: Register.Thing, _ progress: ConventionProgress,
    party: ConventionProgress.PartyProgress?
  ) {
    (self.reading, self.convention) = (reading, convention)
    (self.progress, self.party) = (progress, party)
  }

  var register: Register { reading.register }
  var deliberation: Register.Thing? { party?.deliberation?.thing }
  var today: PartialDate { .day(reading.today) }

  /// The state of the deliberation somebody recorded.
  var state: DeliberationState? { party?.deliberation?.state }

  /// Whether the assembly voted and adopted, whatever became of the act since.
  var isAdopted: Bool {
    switch state {
    case .adopted, .suspended, .annulled, .withdrawn, .repealed: true
    case .draft, .onAgenda, .rejected, .adjourned, .withdrawnFromAgenda, nil: false
    }
  }

  /// Whether the deliberation can go on no further, so that another one is needed.
  var isOver: Bool {
    switch state {
    case .rejected, .annulled, .withdrawn, .repealed: true
    case .draft, .onAgenda, .adopted, .adjourned, .withdrawnFromAgenda, .suspended, nil: false
    }
  }

  /// The signature the party was asked for and did not answer.
  var openSignature: Register.Thing? {
    party?.signature.flatMap { $0.state == .requested ? $0.signature : nil }
  }

  /// The letters and appeals about the deliberation.
  var letters: [Register.Thing] { deliberation.map { register.children(of: $0, .letter) } ?? [] }

  /// The last version of the text.
  var text: Register.Thing? { register.lastText(of: convention) }

  /// Who holds an office of the party now, as far as somebody recorded.
  var officeHolder: Register.Thing? {
    party.flatMap { register.officeHolders(of: $0.actingParty, on: reading.today).last }
  }

  /// A value of a thing under the name of another field, when it is known.
  func copy<Value>(
    _ source: Field<Value>, of thing: Register.Thing?, as target: Field<Value>
  ) -> [WrittenValue] {
    thing.flatMap { register.value(source, of: $0).value }.map { [WrittenValue(target, $0)] } ?? []
  }

  /// A date recorded of the deliberation, as it is shown.
  func date(_ field: Field<PartialDate>) -> String? {
    deliberation.flatMap { reading.known(field, of: $0) }
  }
}
