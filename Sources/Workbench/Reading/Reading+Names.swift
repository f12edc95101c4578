import Partnership

// What things are called. A number always comes with a name, so that nobody has to know it.
extension Reading {
  /// The number of a thing and its title: « P-07 Accès aux droits ».
  func name(of thing: Register.Thing) -> String {
    let title = title(of: thing)
    return title.isEmpty ? register.label(of: thing) : "\(register.label(of: thing)) \(title)"
  }

  /// The number of a thing and its title; the number alone when nothing defines it.
  func name(of id: ThingID) -> String {
    register.thing(id).map { name(of: $0) } ?? id.text
  }

  /// What a thing is called, apart from its number; empty when its facts give it no name.
  func title(of thing: Register.Thing) -> String {
    switch register.id(of: thing).kind {
    case .convention: conventionTitle(thing)
    case .technicalProtocol: shown(ProtocolDrawn.title, of: thing)
    case .project: shown(ProjectLaunched.name, of: thing)
    case .party: shown(PartyEntered.officialName, of: thing)
    case .signal: signalTitle(thing)
    case .evaluation: joined([EvaluationEntered.evaluatedOn, EvaluationEntered.college], of: thing)
    case .deliberation: deliberationTitle(thing)
    case .signature: register.linked(SignatureGiven.party, of: thing).map { title(of: $0) } ?? ""
    case .report: shown(ReportWritten.object, of: thing)
    case .article: joined([ArticleWritten.number, ArticleWritten.title], of: thing)
    case .textVersion:
      self(Words("version ", "version "))
        + joined([TextFrozen.number, TextFrozen.frozenOn], of: thing)
    case .link: joined([LinkStated.policy, LinkStated.wording], of: thing)
    case .step: shown(StepPlanned.label, of: thing)
    case .action: shown(ActionSorted.label, of: thing)
    case .indicator: shown(IndicatorChosen.label, of: thing)
    case .indicatorValue: joined([IndicatorMeasured.asOf, IndicatorMeasured.value], of: thing)
    case .observation: joined([SignalObserved.observedOn], of: thing)
    case .meeting: joined([MeetingHeld.heldOn], of: thing)
    case .conference: joined([ConferenceHeld.year, ConferenceHeld.heldOn], of: thing)
    case .resource: joined([ResourcePledged.resourceKind, ResourcePledged.wording], of: thing)
    case .assemblySession: joined([SessionPlanned.body, SessionPlanned.heldOn], of: thing)
    case .conventionEvent:
      joined([ConventionEventOccurred.eventKind, ConventionEventOccurred.occurredOn], of: thing)
    case .visa: shown(VisaCited.wording, of: thing)
    case .piece: shown(PieceFiled.name, of: thing)
    case .accession: shown(ActorJoined.actor, of: thing)
    case .followUp:
      joined([FollowUpPromised.followUpKind, FollowUpPromised.dueOn], of: thing)
    case .exchange: exchangeTitle(thing)
    case .framework, .territory, .means, .officeHolder, .decision, .groupVote, .letter,
      .dataExchange, .instance, .attendance, .line, .needsAnalysis, .annotation:
      self(register.id(of: thing).kind.words)
    }
  }

  /// Whether the thing, or the convention it hangs on, is made up to show the product.
  func isExample(_ thing: Register.Thing) -> Bool {
    var next: Register.Thing? = thing
    // A loop of links is possible in a journal; eight levels are more than the domain has.
    for _ in 0..<8 {
      guard let current = next else { return false }
      if register.value(ConventionDrafted.isExample, of: current).value == true { return true }
      next = register.parent(of: current)
    }
    return false
  }

  /// The word that stands beside whatever is made up.
  var exampleWord: String { self(Words("exemple", "example")) }

  private func conventionTitle(_ thing: Register.Thing) -> String {
    let commune = register.values(ConventionDrafted.parties, of: thing)
      .compactMap { register.thing($0) }
      .first { register.value(PartyEntered.partyKind, of: $0).value == .commune }
    let title =
      known(ConventionDrafted.object, of: thing) ?? shown(ConventionDrafted.title, of: thing)
    guard let place = commune.flatMap({ known(PartyEntered.officialName, of: $0) }),
      !folded(title).contains(folded(bareName(place)))
    else { return title }
    return "\(title), \(bareName(place))"
  }

  /// The name of a commune without « Commune de ».
  private func bareName(_ name: String) -> String {
    for prefix in ["Commune de ", "Commune d’", "Ville de "] where name.hasPrefix(prefix) {
      return String(name.dropFirst(prefix.count))
    }
    return name
  }

  private func signalTitle(_ thing: Register.Thing) -> String {
    let other = known(SignalRaised.otherTheme, of: thing)
    let theme = other ?? shown(SignalRaised.theme, of: thing)
    return [theme, known(SignalRaised.district, of: thing)].compactMap { $0 }
      .joined(separator: ", ")
  }

  private func exchangeTitle(_ thing: Register.Thing) -> String {
    let exchange = register.exchange(thing)
    return [date(exchange.date), means(exchange), book.name(of: exchange.contact)]
      .joined(separator: ", ")
  }

  private func deliberationTitle(_ thing: Register.Thing) -> String {
    let number = shown(DeliberationEntered.printedNumber, of: thing)
    let party = register.linked(DeliberationEntered.party, of: thing).map { title(of: $0) }
    return ["n° \(number)", party].compactMap { $0 }.joined(separator: ", ")
  }

  private func joined(_ fields: [any NamedField], of thing: Register.Thing) -> String {
    fields.compactMap { $0.known(of: thing, in: self) }.joined(separator: ", ")
  }
}

/// A field of whatever type, for titles made of several.
private protocol NamedField {
  func known(of thing: Register.Thing, in reading: Reading) -> String?
}

extension Field: NamedField {
  fileprivate func known(of thing: Register.Thing, in reading: Reading) -> String? {
    reading.known(self, of: thing)
  }
}
