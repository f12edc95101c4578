import Partnership

extension ConventionLife {
  /// Each party is asked to sign, is reminded if it waits, and signs or refuses.
  mutating func recordSignatures(_ wave: inout Wave) {
    guard [.usual, .refused].contains(course), requested <= horizon else { return }
    for side in parties.indices {
      let signature = wave.thing(.signature, in: 0)
      let head: [DraftValue] = [
        .link(SignatureGiven.convention, convention), .link(SignatureGiven.party, parties[side]),
      ]
      let office =
        side == 0 ? "Président du conseil départemental" : side == 1 ? "Maire" : "Direction"
      let asked = side < 2 ? readyOn[side].map { max($0, requested) } : requested
      let decided = max(signedOn[side], asked ?? 0)
      if let asked, asked <= horizon {
        recordRequest(signature, head, office, side, on: asked, until: decided, &wave)
      }
      guard decided <= horizon, side > 1 || sessions[side] <= horizon else { continue }
      if side == 1, course == .refused {
        wave.record(
          .signatureRefused, signature, on: recorded(decided), by: "coordination-ville",
          head + [
            .text(SignatureRefused.refusedOn, Days.edtf(decided)),
            .text(SignatureRefused.reason, random.pick(Phrases.refusals)),
          ])
      } else {
        recordGiven(signature, head, office, on: decided, &wave)
      }
    }
  }

  /// The request of a signature, and the reminders until it is decided.
  private mutating func recordRequest(
    _ signature: Handle, _ head: [DraftValue], _ office: String, _ side: Int, on asked: Int,
    until decided: Int, _ wave: inout Wave
  ) {
    wave.record(
      .signatureRequested, signature, on: recorded(asked), by: "mission-pst",
      head + [
        .text(SignatureRequested.office, office),
        .text(SignatureRequested.requestedOn, Days.edtf(asked)),
        .text(SignatureRequested.sentOn, Days.edtf(min(horizon, asked + random.within(0...3)))),
        .text(SignatureRequested.order, String(side + 1)),
      ])
    var reminder = RecordingClock.working(asked + random.within(18...35))
    while reminder < min(decided, horizon + 1) {
      wave.record(
        .reminder, signature, on: recorded(reminder), by: "mission-pst",
        head + [
          .text(SignatureReminded.remindedOn, Days.edtf(reminder)),
          .of(SignatureReminded.channel, random.one(of: .email)),
          .text(SignatureReminded.text, random.pick(Phrases.reminders)),
        ])
      reminder = RecordingClock.working(reminder + random.within(20...45))
    }
  }

  private mutating func recordGiven(
    _ signature: Handle, _ head: [DraftValue], _ office: String, on day: Int, _ wave: inout Wave
  ) {
    let byDelegation = random.chance(12)
    var values: [DraftValue] = [
      .text(SignatureGiven.office, byDelegation ? "Vice-présidence ou adjoint délégué" : office),
      .text(SignatureGiven.signedOn, Days.partial(day, &random)),
      .of(SignatureGiven.method, random.one(of: .handwritten)),
    ]
    if byDelegation { values.append(.unknown(SignatureGiven.delegationAct)) }
    wave.record(
      .signature, signature, on: recorded(day), by: "mission-pst", head + values)
    guard random.chance(50) else { return }
    wave.record(
      .piece, wave.thing(.piece, in: 0), on: recorded(day + 2), by: "mission-pst",
      [
        .link(PieceFiled.of, convention), .of(PieceFiled.pieceKind, .signedText),
        .text(PieceFiled.sha256, random.digest()), .text(PieceFiled.name, "exemplaire-signe.pdf"),
        .text(PieceFiled.receivedOn, Days.edtf(min(day + 2, horizon))),
      ])
  }
}
