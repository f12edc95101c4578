import Partnership

extension ConventionLife {
  /// The vote, with its counts or only its wording, or a blank.
  mutating func recordVote(
    of deliberation: Handle, _ side: Int, _ author: String, _ wave: inout Wave
  ) {
    let seats = side == 0 ? 42 : 35 + place % 14
    let votes = seats - random.within(0...6)
    let against = random.chance(25) ? random.within(1...7) : 0
    let abstentions = random.chance(30) ? random.within(1...5) : 0
    var values: [DraftValue] = [
      .of(DeliberationEntered.state, .adopted),
      .text(DeliberationEntered.adoptedOn, Days.edtf(sessions[side])),
      .of(DeliberationEntered.approvesText, true),
      .of(DeliberationEntered.authorisesSignature, isComplete || !random.chance(4)),
      .of(DeliberationEntered.requiresTransmission, true),
    ]
    let wording: VoteWording =
      against > 0 ? .majority : abstentions > 0 ? .unanimousOfVotesCast : .unanimous
    switch random.below(10) {
    case 0: values += [.blank(DeliberationEntered.statedWording)]
    case 1: values += [.of(DeliberationEntered.statedWording, wording)]
    default:
      values += [
        .of(DeliberationEntered.statedWording, wording),
        .text(DeliberationEntered.membersInOffice, String(seats)),
        .text(DeliberationEntered.present, String(votes - votes / 5)),
        .text(DeliberationEntered.represented, String(votes / 5)),
        .text(DeliberationEntered.votesFor, String(votes - against - abstentions)),
        .text(DeliberationEntered.votesAgainst, String(against)),
        .text(DeliberationEntered.abstentions, String(abstentions)),
      ]
    }
    wave.record(.change, deliberation, on: recorded(sessions[side] + 1), by: author, values)
    guard against > 0 else { return }
    wave.record(
      .groupVote, wave.thing(.groupVote, in: 0), on: recorded(sessions[side] + 5), by: author,
      [
        .link(GroupVoted.deliberation, deliberation),
        .text(GroupVoted.group, random.pick(["groupe A", "groupe B", "non-inscrits"])),
        .text(GroupVoted.votesFor, "0"), .text(GroupVoted.votesAgainst, String(against)),
      ])
  }

  /// The way to the prefecture and to the public, a part of which is sometimes not known.
  mutating func recordTransmission(
    of deliberation: Handle, _ side: Int, _ author: String, _ wave: inout Wave
  ) {
    let sent = RecordingClock.working(sessions[side] + random.within(1...9))
    let received = RecordingClock.working(sent + random.within(0...3))
    let online = sessions[side] + random.within(2...14)
    if sent <= horizon {
      wave.record(
        .change, deliberation, on: recorded(sent), by: author,
        [
          .text(DeliberationEntered.transmittedOn, told(sent)),
          .of(DeliberationEntered.channel, random.chance(85) ? .actes : .paper),
        ])
    }
    if received <= horizon, isComplete || !random.chance(8) {
      wave.record(
        .change, deliberation, on: recorded(received), by: author,
        [.text(DeliberationEntered.receivedByPrefectureOn, told(received))])
    }
    if isComplete { readyOn[side] = max(received, online) + Self.mostDelay }
    if online <= horizon, isComplete || !random.chance(12) {
      wave.record(
        .change, deliberation, on: recorded(online), by: author,
        isComplete || random.chance(90)
          ? [
            // Before the reform of 2022 an act became public by being posted or by the register.
            .text(
              sessions[side] < Deliberation.reformOn.number
                ? (side == 0 ? DeliberationEntered.raaOn : DeliberationEntered.postedOn)
                : DeliberationEntered.onlineOn, told(online))
          ]
          : [.blank(DeliberationEntered.postedOn), .unknown(DeliberationEntered.onlineOn)])
    }
    guard random.chance(6), received + 25 <= horizon else { return }
    wave.record(
      .letter, wave.thing(.letter, in: 0), on: recorded(received + 25), by: author,
      [
        .link(LetterExchanged.deliberation, deliberation),
        .of(LetterExchanged.letterKind, random.chance(60) ? .piecesRequest : .observations),
        .text(LetterExchanged.receivedOn, Days.edtf(received + 25)),
        .text(LetterExchanged.text, "La préfecture demande l’annexe financière."),
      ])
  }

  /// The days after which everything that happened on a day has been recorded.
  private static let mostDelay = 8

  /// A day as the file tells it: to the day where the file is complete.
  private mutating func told(_ day: Int) -> String {
    isComplete ? Days.edtf(day) : Days.partial(day, &random)
  }
}
