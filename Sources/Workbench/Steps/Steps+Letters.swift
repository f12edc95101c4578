import Partnership

// What the prefect, an applicant or a judge does about a deliberation.
extension Steps {
  private typealias Mail = LetterExchanged

  static let ofLetters: [Step] = [
    letter(
      "pieces-request", Words("demande de pièces du préfet", "prefect’s request for pieces"),
      .piecesRequest),
    letter(
      "observations", Words("lettre d’observations du préfet", "prefect’s letter of observations"),
      .observations),
    letter(
      "administrative-appeal", Words("recours gracieux reçu", "administrative appeal received"),
      .administrativeAppeal),
    letter(
      "referral", Words("déféré du préfet", "referral by the prefect"), .referral,
      judged: true),
    letter(
      "suspension", Words("suspension par le juge", "suspension by the judge"), .suspension,
      judged: true),
    letter(
      "annulment", Words("annulation par le juge", "annulment by the judge"), .annulment,
      judged: true),
    Step(
      name: "letter-answered", verb: Words("réponse ou refus", "answer or refusal"),
      target: .answer([.simpleLetter, .piecesRequest, .observations, .administrativeAppeal]),
      lines: [
        Step.may(Mail.answeredOn), Step.may(Mail.refusedOn), Step.may(Mail.reference),
      ]),
    Step(
      name: "suspension-ended", verb: Words("fin de la suspension", "end of the suspension"),
      target: .answer([.suspension]),
      lines: [Step.must(Mail.endedOn), Step.may(Mail.court), Step.may(Mail.reference)],
      asks: true),
  ]

  private static func letter(
    _ name: String, _ verb: Words, _ kind: LetterKind, judged: Bool = false
  ) -> Step {
    Step(
      name: name, verb: verb, target: .letter(kind),
      lines: [Step.must(Mail.receivedOn)]
        + (judged
          ? [Step.may(Mail.court), Step.may(Mail.reference), Step.may(Mail.text)]
          : [
            Step.may(Mail.sentOn), Step.may(Mail.answeredOn), Step.may(Mail.refusedOn),
            Step.may(Mail.reference), Step.may(Mail.text),
          ]),
      known: { [WrittenValue(Mail.receivedOn, $0.today)] }, asks: judged,
      blocked: { $0.reasonIfNotAdopted })
  }
}
