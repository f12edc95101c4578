import Partnership

// Why a step is off, in words a person can act on.
extension StepContext {
  /// The convention is over, or never came to be.
  var reasonIfEnded: Words? {
    let stage = progress.stage
    switch stage {
    case .annulled, .abandoned, .lapsed, .superseded, .terminated, .expired, .terminatedByNotice:
      return Words(
        "la convention est \(stage.term.words.fr)", "the convention is \(stage.term.words.en)")
    case .draft, .negotiation, .textSettled, .inDeliberation, .readyToSign, .partiallySigned,
      .signed, .inForce, .renewed:
      return nil
    }
  }

  /// The convention is not signed by all yet.
  var reasonIfNotSigned: Words? {
    switch progress.stage {
    case .signed, .inForce, .renewed, .terminatedByNotice: nil
    case .draft, .negotiation, .textSettled, .inDeliberation, .readyToSign, .partiallySigned:
      Words("la convention n’est pas signée par tous", "the convention is not signed by all")
    case .terminated, .expired, .annulled, .abandoned, .lapsed, .superseded: reasonIfEnded
    }
  }

  /// The convention is signed by all already.
  var reasonIfSigned: Words? {
    reasonIfNotSigned == nil
      ? Words("la convention est signée par tous", "the convention is signed by all")
      : reasonIfEnded
  }

  /// « la délibération est adoptée ».
  var reasonOfState: Words? {
    state.map {
      Words("la délibération est \($0.term.words.fr)", "the deliberation is \($0.term.words.en)")
    }
  }

  /// The deliberation is on an agenda already.
  var reasonIfOnAgenda: Words? { state == .onAgenda ? reasonOfState : nil }

  /// The assembly has voted, or the act is on no agenda.
  var reasonNotToVote: Words? {
    switch state {
    case .draft, .onAgenda, .adjourned, nil: nil
    case .adopted, .rejected, .withdrawnFromAgenda, .suspended, .annulled, .withdrawn, .repealed:
      reasonOfState
    }
  }

  /// The act is not adopted; where nobody recorded its state, nothing is said.
  var reasonIfNotAdopted: Words? {
    state == nil || isAdopted
      ? nil : Words("la délibération n’est pas adoptée", "the deliberation is not adopted")
  }

  /// The party signed already.
  var reasonIfGiven: Words? {
    party?.signature?.state == .given ? Words("déjà signée", "signed already") : nil
  }
}
