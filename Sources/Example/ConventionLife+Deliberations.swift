import Partnership

extension ConventionLife {
  /// The report, then one deliberation of the Département and one of the commune.
  mutating func recordDeliberations(_ wave: inout Wave) {
    guard course != .abandoned else { return }
    for side in 0..<2 where sessions[side] - 20 <= horizon {
      let report = side == 0 ? recordReport(&wave) : nil
      recordDeliberation(side, report, &wave)
    }
  }

  /// The session, in the calendar of the assembly.
  private mutating func recordSession(_ side: Int, _ wave: inout Wave) {
    let session = sessions[side]
    wave.record(
      .assemblySession, wave.thing(.assemblySession, in: Days.year(session)),
      on: recorded(session - 40), by: "secretariat-assemblees",
      [
        .link(SessionPlanned.party, parties[side]),
        .of(SessionPlanned.body, side == 0 ? .standingCommittee : .municipalCouncil),
        .text(SessionPlanned.heldOn, Days.edtf(session)),
        .of(SessionPlanned.isExample, true),
      ])
  }

  private func printedNumber(_ side: Int) -> String {
    side == 0
      ? "\(2 + place % 9)-\(10 + place % 80)" : "\(Days.year(sessions[side]))-\(20 + place % 140)"
  }

  private mutating func recordReport(_ wave: inout Wave) -> Handle {
    let report = wave.thing(.report, in: Days.year(sessions[0]))
    wave.record(
      .report, report, on: recorded(sessions[0] - 18), by: "secretariat-assemblees",
      [
        .text(ReportWritten.printedNumber, printedNumber(0)),
        .of(ReportWritten.body, .standingCommittee),
        .link(ReportWritten.party, Cast.department),
        .text(ReportWritten.sessionOn, Days.edtf(sessions[0])),
        .text(ReportWritten.service, "Mission projets sociaux de territoire"),
        .text(ReportWritten.object, "Convention avec la commune \(Commune.all[commune].ofName)"),
        .text(ReportWritten.proposals, "approuver la convention"),
        .text(ReportWritten.proposals, "autoriser le président à la signer"),
        .of(ReportWritten.byDelegation, random.chance(30)),
      ])
    return report
  }

  private mutating func recordDeliberation(_ side: Int, _ report: Handle?, _ wave: inout Wave) {
    let session = sessions[side]
    recordSession(side, &wave)
    let deliberation = wave.thing(.deliberation, in: Days.year(session))
    var values: [DraftValue] = [
      .link(DeliberationEntered.convention, convention),
      .link(DeliberationEntered.party, parties[side]),
      .of(DeliberationEntered.body, side == 0 ? .standingCommittee : .municipalCouncil),
      .of(DeliberationEntered.state, .onAgenda),
      random.chance(10)
        ? .unknown(DeliberationEntered.printedNumber)
        : .text(DeliberationEntered.printedNumber, printedNumber(side)),
      .text(DeliberationEntered.object, "Approbation de la convention et autorisation de signer"),
    ]
    if let report { values.append(.link(DeliberationEntered.report, report)) }
    values += [
      side == 0
        ? .text(DeliberationEntered.delegation, "2021-VII-\(10 + place % 30)")
        : .text(DeliberationEntered.convocationSentOn, Days.edtf(session - random.within(5...9))),
      .text(DeliberationEntered.sessionOn, Days.edtf(session)),
      .of(DeliberationEntered.isExample, true),
    ]
    let author = side == 0 ? "secretariat-assemblees" : "coordination-ville"
    wave.record(.deliberation, deliberation, on: recorded(session - 15), by: author, values)
    guard session <= horizon else { return }
    recordContent(of: deliberation, side, author, &wave)
    if side == 1, course == .rejected {
      wave.record(
        .change, deliberation, on: recorded(session + 1), by: author,
        [
          .of(DeliberationEntered.state, random.chance(50) ? .rejected : .adjourned),
          .text(ThingChanged.reason, "Débat sur les moyens mis à disposition"),
        ])
    } else {
      recordVote(of: deliberation, side, author, &wave)
      recordTransmission(of: deliberation, side, author, &wave)
    }
  }

  /// The visas and the decisions, as the printed act gives them.
  private mutating func recordContent(
    of deliberation: Handle, _ side: Int, _ author: String, _ wave: inout Wave
  ) {
    let day = recorded(sessions[side] + 2)
    wave.record(
      .visa, wave.thing(.visa, in: 0), on: day, by: author,
      [
        .link(VisaCited.deliberation, deliberation), .text(VisaCited.number, "1"),
        .text(VisaCited.wording, "Vu le code général des collectivités territoriales"),
      ])
    let decisions: [(DecisionMeaning, String)] = [
      (.approves, "APPROUVE la convention annexée"),
      (
        .authorises,
        side == 0 ? "AUTORISE le président à la signer" : "AUTORISE le maire à la signer"
      ),
    ]
    for (index, decision) in decisions.enumerated() {
      wave.record(
        .decision, wave.thing(.decision, in: 0), on: day, by: author,
        [
          .link(DecisionTaken.deliberation, deliberation),
          .text(DecisionTaken.number, String(index + 1)),
          .of(DecisionTaken.meaning, decision.0), .text(DecisionTaken.text, decision.1),
        ])
    }
  }
}
