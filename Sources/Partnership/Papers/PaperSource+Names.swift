// What things are called in a paper: a number never stands without its name.
extension PaperSource {
  /// The number of a thing and its title: « P-07 Accès aux droits ».
  func name(of thing: Register.Thing) -> String {
    let title = title(of: thing)
    return title.isEmpty ? register.label(of: thing) : "\(register.label(of: thing)) \(title)"
  }

  /// A thing as a line of a screen names it: its number, its title, its day.
  public func named(_ thing: Register.Thing) -> String {
    let heldOn =
      Gathering(thing, self).flatMap { $0.heldOn.value }.map { date($0) }
    return joined([name(of: thing), heldOn])
  }

  /// What a thing is called, apart from its number; empty when its facts give it no name.
  func title(of thing: Register.Thing) -> String {
    switch register.id(of: thing).kind {
    case .convention: conventionTitle(thing)
    case .project: shown(ProjectLaunched.name, of: thing)
    case .party: shown(PartyEntered.officialName, of: thing)
    case .technicalProtocol: shown(ProtocolDrawn.title, of: thing)
    case .instance: shown(InstanceFormed.name, of: thing)
    case .step: shown(StepPlanned.label, of: thing)
    case .indicator: shown(IndicatorChosen.label, of: thing)
    case .signal: signalTitle(thing)
    case .meeting: meetingTitle(thing)
    case .conference:
      self(FactKind.conference.declaration.words)
    case .deliberation:
      joined([
        known(DeliberationEntered.printedNumber, of: thing).map { "n° \($0)" },
        register.linked(DeliberationEntered.party, of: thing).map { title(of: $0) },
      ])
    case .signature: register.linked(SignatureGiven.party, of: thing).map { title(of: $0) } ?? ""
    default: self(register.id(of: thing).kind.words)
    }
  }

  /// The convention a paper is about, in a line: number and title.
  func subtitle(_ convention: Register.Thing?) -> [String] {
    convention.map { [capitalised(self(ThingKind.convention.words)) + " " + name(of: $0)] } ?? []
  }

  /// What somebody made up to show the product is said to be so.
  func exampleNotice(_ things: Register.Thing?...) -> [String] {
    let isExample = things.compactMap { $0 }.contains { thing in
      var next: Register.Thing? = thing
      for _ in 0..<8 {
        guard let current = next else { return false }
        if register.value(ConventionDrafted.isExample, of: current).value == true { return true }
        next = register.parent(of: current)
      }
      return false
    }
    return isExample
      ? [self(Words("EXEMPLE : rien de tout cela n’a eu lieu", "EXAMPLE: none of this happened"))]
      : []
  }

  private func conventionTitle(_ thing: Register.Thing) -> String {
    let title =
      known(ConventionDrafted.object, of: thing) ?? shown(ConventionDrafted.title, of: thing)
    let commune = register.values(ConventionDrafted.parties, of: thing)
      .compactMap { register.thing($0) }
      .first { register.value(PartyEntered.partyKind, of: $0).value == .commune }
    guard let place = commune.flatMap({ known(PartyEntered.officialName, of: $0) }) else {
      return title
    }
    let bare =
      ["Commune de ", "Commune d’", "Ville de "].first { place.hasPrefix($0) }
      .map { String(place.dropFirst($0.count)) } ?? place
    return folded(title).contains(folded(bare)) ? title : "\(title), \(bare)"
  }

  private func meetingTitle(_ thing: Register.Thing) -> String {
    let number = known(MeetingHeld.number, of: thing)
      .map { self(Words("séance n° \($0)", "meeting no. \($0)")) }
    return joined([
      register.linked(MeetingHeld.instance, of: thing).map { title(of: $0) },
      number,
    ])
  }

  private func signalTitle(_ thing: Register.Thing) -> String {
    joined([
      known(SignalRaised.otherTheme, of: thing) ?? shown(SignalRaised.theme, of: thing),
      known(SignalRaised.district, of: thing),
    ])
  }

  func joined(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
