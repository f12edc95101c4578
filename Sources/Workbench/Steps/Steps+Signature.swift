import Partnership

// The signature of one party, from the request to the copy that is handed over.
extension Steps {
  static let ofSignature: [Step] = [
    Step(
      name: "signature-requested", verb: Words("signature demandée", "signature requested"),
      target: .newSignature(.signatureRequested),
      lines: [
        Step.may(SignatureRequested.office), Step.must(SignatureRequested.requestedOn),
        Step.may(SignatureRequested.order),
      ],
      known: { context in
        context.copy(OfficeHeld.office, of: context.officeHolder, as: SignatureRequested.office)
          + [WrittenValue(SignatureRequested.requestedOn, context.today)]
      }, blocked: { $0.reasonNotToRequest }, why: { $0.party?.gate.explanation }),
    dated(
      "signature-sent", Words("envoyée à la signature", "sent to be signed"),
      SignatureRequested.sentOn),
    dated(
      "signature-viewed", Words("vue par le signataire", "seen by the signatory"),
      SignatureRequested.viewedOn),
    Step(
      name: "signed", verb: Words("signée", "signed"), target: .anySignature(.signature),
      lines: [
        Step.must(SignatureGiven.office), Step.may(SignatureGiven.signatoryName),
        Step.must(SignatureGiven.signedOn), Step.may(SignatureGiven.method),
        Step.may(SignatureGiven.delegationAct), Step.may(SignatureGiven.delegationExecutoryOn),
        Step.may(SignatureGiven.delegationEndedOn), Step.may(SignatureGiven.place),
        Step.may(SignatureGiven.textSha256),
        Step.may(SignatureGiven.proofSha256),
      ],
      known: { context in
        let holder = context.officeHolder
        let asked = context.openSignature
        let office = context.copy(
          SignatureRequested.office, of: asked, as: SignatureGiven.office)
        return
          (office.isEmpty
          ? context.copy(OfficeHeld.office, of: holder, as: SignatureGiven.office) : office)
          + context.copy(OfficeHeld.name, of: holder, as: SignatureGiven.signatoryName)
          + context.copy(OfficeHeld.delegationAct, of: holder, as: SignatureGiven.delegationAct)
          + context.copy(
            OfficeHeld.delegationExecutoryOn, of: holder, as: SignatureGiven.delegationExecutoryOn)
          + context.copy(
            OfficeHeld.delegationEndedOn, of: holder, as: SignatureGiven.delegationEndedOn)
          + context.copy(TextFrozen.sha256, of: context.text, as: SignatureGiven.textSha256)
          + [WrittenValue(SignatureGiven.signedOn, context.today)]
      },
      done: { context in
        guard let signature = context.party?.signature, signature.state == .given else {
          return nil
        }
        return context.reading.known(SignatureGiven.signedOn, of: signature.signature) ?? "?"
      }, asks: true, blocked: { $0.reasonIfEnded }),
    Step(
      name: "signature-refused", verb: Words("signature refusée", "signature refused"),
      target: .anySignature(.signatureRefused),
      lines: [Step.must(SignatureRefused.refusedOn), Step.must(SignatureRefused.reason)],
      known: { [WrittenValue(SignatureRefused.refusedOn, $0.today)] }, asks: true,
      blocked: { $0.reasonIfGiven ?? $0.reasonIfEnded }),
    dated(
      "request-withdrawn", Words("demande de signature retirée", "signature request withdrawn"),
      SignatureRequested.withdrawnOn, asks: true),
    Step(
      name: "delivered", verb: Words("remise ou notifiée", "handed over or notified"),
      target: .partyEvent(.delivered),
      lines: [
        Step.must(ConventionEventOccurred.occurredOn), Step.may(ConventionEventOccurred.reference),
      ],
      known: { [WrittenValue(ConventionEventOccurred.occurredOn, $0.today)] },
      blocked: { context in
        context.progress.signed > 0 || context.reasonIfNotSigned == nil
          ? nil : Words("personne n’a encore signé", "nobody has signed yet")
      }),
  ]

  private static func dated(
    _ name: String, _ verb: Words, _ field: Field<PartialDate>, asks: Bool = false
  ) -> Step {
    Step(
      name: name, verb: verb, target: .signature(.signatureRequested), lines: [Step.must(field)],
      known: { [WrittenValue(field, $0.today)] },
      done: { context in
        context.openSignature.flatMap { context.reading.known(field, of: $0) }
      }, asks: asks)
  }
}

extension StepContext {
  /// Why the party cannot be asked to sign.
  var reasonNotToRequest: Words? {
    if openSignature != nil {
      return Words("elle est déjà demandée", "it is requested already")
    }
    return reasonIfGiven ?? reasonIfEnded ?? reasonOfGate
  }

  /// Why the law does not let the party be asked yet.
  private var reasonOfGate: Words? {
    guard let gate = party?.gate, gate.mayAsk != .yes else { return nil }
    return gate.reason
  }
}
