// From when an act is enforceable (exécutoire).
//
// Source: code général des collectivités territoriales, art. L. 2131-1 and L. 3131-1.
extension Deliberation {
  /// Whether the assembly adopted it, whatever became of it afterwards.
  public var isAdopted: Answer {
    switch state {
    case .adopted, .suspended, .annulled, .withdrawn, .repealed: .yes
    case .draft, .onAgenda, .rejected, .adjourned, .withdrawnFromAgenda: .no
    case nil:
      .undetermined(missing: [Words("l’état de la délibération", "the state of the deliberation")])
    }
  }

  /// Whether the assembly had adopted it by a day; not before the day it was adopted, where that
  /// day is known.
  public func isAdopted(on day: Day) -> Answer {
    if isAdopted == .yes, let earliest = adoptedOn.value?.earliest, earliest > day { return .no }
    return isAdopted
  }

  /// The day from which it is enforceable, without the reasons; the certified day where the
  /// components are not known.
  var executoryReckoning: Reckoning { certified ?? computedExecutory }

  /// Whether the day is only the one a certificate states, the components not being known.
  public var isExecutoryStated: Bool { certified != nil }

  /// What the certificate adds to what is known; nothing where all is known or where it contradicts
  /// what is.
  private var certified: Reckoning? {
    let computed = computedExecutory
    guard isAdopted == .yes, computed.span.exactDay == nil, let stated = statedExecutoryOn.value,
      let span = computed.span.common(with: DateSpan(stated)), span != computed.span
    else { return nil }
    return Reckoning(span, missing: span.exactDay == nil ? computed.missing : [])
  }

  /// The day that follows from the receipt and the publicity alone.
  var computedExecutory: Reckoning {
    switch isAdopted {
    case .no: return .unknown(Words("l’adoption", "the adoption"))
    case .undetermined(let missing): return Reckoning(.open, missing: missing)
    case .yes: break
    }
    guard requiresTransmission else { return publicity }
    return publicity.later(
      Reckoning(receivedOn, Words("la réception en préfecture", "the receipt by the prefecture")))
  }

  /// The day from which it is enforceable: the later of its publicity and of its receipt by the
  /// prefecture, in whichever order they came.
  public var executory: ComputedDate {
    let reckoning = executoryReckoning
    return ComputedDate(
      reckoning.span, missing: reckoning.missing, explanation: explanation(of: reckoning))
  }

  private func explanation(of reckoning: Reckoning) -> Explanation {
    var inputs = [
      Explanation.Input(Words("adoptée le", "adopted on"), .date(adoptedOn)),
      Explanation.Input(
        Words("partie", "party"),
        .words(partyKind?.term.words ?? Words("non renseigné", "not recorded"))),
    ]
    if partyKind == .commune {
      inputs.append(
        .init(
          Words("population", "population"),
          .words(population.absence ?? Words(same: population.value?.journal ?? ""))))
    }
    if isUrgent { inputs.append(.init(Words("urgence", "urgency"), .words(Answer.yes.words))) }
    inputs += [
      .init(Words("reçue en préfecture", "received by the prefecture"), .date(receivedOn)),
      .init(Words("affichée", "posted"), .date(postedOn)),
      .init(Words("mise en ligne", "put online"), .date(onlineOn)),
      .init(Words("au recueil des actes", "in the register of acts"), .date(raaOn)),
    ]
    if statedExecutoryOn != .notRecorded {
      inputs.append(
        .init(Words("certifiée exécutoire", "certified enforceable"), .date(statedExecutoryOn)))
    }
    var steps = [Explanation.Step(publicityWords, publicity.span.knownDate)]
    if requiresTransmission {
      steps.append(
        .init(
          Words("reçue par la préfecture", "received by the prefecture"), receivedOn.value))
      steps.append(
        .init(
          Words("la plus tardive des deux, dans n’importe quel ordre", "the later of the two"),
          reckoning.span.knownDate))
    } else {
      steps.append(
        .init(Words("cet acte n’a pas à être transmis", "this act need not be transmitted")))
    }
    if isExecutoryStated {
      steps.append(
        .init(
          Words(
            "des composantes manquent : la date certifiée vaut, déclarée",
            "components are missing: the certified date serves, as stated"),
          statedExecutoryOn.value))
    }
    let source = publicityLaw.source
    return Explanation(
      title: Words("date exécutoire", "enforceability"), rule: LegalRule.executory.words,
      source: source, inputs: inputs, steps: steps, result: reckoning.result,
      missing: reckoning.missing, advice: executoryAdvice)
  }

  private var executoryAdvice: [Words] {
    var advice = [
      Words(
        "l’accusé de réception est une preuve, pas une condition",
        "the acknowledgement is a proof, not a condition")
    ]
    if isUrgent, postedOn.value != nil, onlineOn.value == nil {
      advice.append(
        Words(
          "urgence : l’affichage suffit pour l’instant, la mise en ligne doit suivre",
          "urgency: posting is enough for now, publication online has to follow"))
    }
    return advice
  }

  private var publicityWords: Words {
    switch publicityRule {
    case .postedOrRegister:
      Words(
        "publicité : le premier de l’affichage et du recueil (acte d’avant juillet 2022)",
        "publicity: the first of posting and register (act of before July 2022)")
    case .online where isUrgent && postedOn.value != nil:
      Words("publicité : affichage d’urgence", "publicity: urgent posting")
    case .online: Words("publicité : mise en ligne", "publicity: online")
    case .chosen(let mode):
      Words(
        "publicité : mode choisi, \(mode.term.words.fr)",
        "publicity: chosen mode, \(mode.term.words.en)")
    case .asEntered: Words("publicité : la première notée", "publicity: the first recorded")
    case .undetermined(let missing):
      Words(
        "publicité : indéterminée, il manque \(missing.fr)",
        "publicity: undetermined, missing \(missing.en)")
    }
  }
}

extension DateSpan {
  /// The partial date, or nothing when nothing at all is known.
  var knownDate: PartialDate? { self == .open ? nil : date }
}

extension Reckoning {
  /// The date as the result of an explanation.
  var result: Words {
    if let day = span.exactDay { return Words(day.french, day.iso) }
    guard let date = span.knownDate else { return Answer.undetermined(missing: []).words }
    let when = date.whenWords
    return Words("indéterminé, \(when.fr)", "undetermined, \(when.en)")
  }
}
