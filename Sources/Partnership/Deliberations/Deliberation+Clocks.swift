// The delays that run against an act: each with its start, its interruptions and its end.
//
// Source: code de justice administrative, art. R. 421-1 and R. 421-5; code général des
// collectivités territoriales, art. L. 2131-6 and L. 3132-1; code des relations entre le public et
// l’administration, art. L. 242-1 and L. 411-2.
extension Deliberation {
  /// Every delay that may run, in the order of the kinds; a notification that nobody recorded has
  /// none.
  public var clocks: [Clock] {
    guard isAdopted != .no else { return [] }
    return Clock.Kind.allCases.compactMap { clock($0) }
  }

  /// One delay, or nothing where it does not apply.
  public func clock(_ kind: Clock.Kind) -> Clock? {
    switch kind {
    case .thirdParties: run(kind, from: thirdPartyStart, by: appeals, advice: thirdPartyAdvice)
    case .prefect: requiresTransmission ? prefect : nil
    case .personNotified: notifiedOn == .notRecorded ? nil : personNotified
    case .members:
      run(
        kind, from: Reckoning(sessionOn, Words("la date de la séance", "the date of the session")),
        by: appeals)
    case .withdrawal: withdrawal
    }
  }

  /// When the delay of third parties started.
  var thirdPartyStart: Reckoning {
    guard publicityRule == .postedOrRegister else {
      return isUrgent && publicityRule == .online
        ? Reckoning(onlineOn, Words("la mise en ligne", "the publication online")) : publicity
    }
    guard partyKind == .department else { return publicity }
    var spans = [raaOn.value.map { DateSpan($0) }]
    if let posted = postedOn.value, let online = onlineOn.value {
      spans.append(DateSpan(posted).later(DateSpan(online)))
    }
    let known = spans.compactMap { $0 }
    guard let first = known.first else {
      return .unknown(
        Words(
          "le recueil des actes, ou l’affichage complété d’une mise en ligne",
          "the register of acts, or posting completed online"))
    }
    let span = known.dropFirst().reduce(first) { $0.earlier($1) }
    return Reckoning(
      span, missing: span.exactDay == nil ? [Words("la date exacte", "the exact date")] : [])
  }

  private var thirdPartyAdvice: [Words] {
    guard publicityRule == .postedOrRegister, partyKind == .department, postedOn.value != nil else {
      return []
    }
    return [
      Words(
        "que l’affichage seul ne fasse pas courir ce délai a été jugé pour des actes réglementaires ; l’approbation d’une convention n’en est pas un",
        "that posting alone does not start this delay was judged of regulatory acts; approving a convention is not one"
      )
    ]
  }

  private var appeals: [Correspondence] { letters.filter { $0.kind == .administrativeAppeal } }

  private func francMonths(_ months: Int) -> (Day) -> Day? {
    { calendar.francMonths(months, from: $0) }
  }

  /// Two months « franc » from a start, started again by the first appeal within the delay.
  private func run(
    _ kind: Clock.Kind, from start: Reckoning, by letters: [Correspondence], advice: [Words] = []
  ) -> Clock {
    var course = ClockCourse(start, calendar)
    course.run(months: 2)
    if let appeal = course.first(of: letters) {
      course.restart(appeal, answeredOn: appeal.letter.settledOn, Self.afterAppeal)
    } else {
      course.loosen(by: letters, Words("la date du recours gracieux", "the date of the appeal"))
    }
    return course.clock(kind, advice: advice)
  }

  private static let afterAppeal = Words(
    "recours gracieux : nouveau délai dès la réponse, ou après 2 mois de silence",
    "administrative appeal: a new delay from the answer, or after 2 months of silence")

  private var prefect: Clock {
    var course = ClockCourse(
      Reckoning(receivedOn, Words("la réception en préfecture", "the receipt by the prefecture")),
      calendar)
    course.run(months: 2)
    let requests = letters.filter { $0.kind == .piecesRequest }
    if let request = course.first(of: requests) {
      if let settled = request.letter.settledOn {
        course.restart(
          request, from: settled,
          Words(
            "demande de pièces : nouveau délai dès leur réception ou le refus",
            "request of pieces: a new delay from their receipt or the refusal"))
      } else {
        course.hold(
          request, Words("en attente des pièces demandées", "waiting for the pieces asked for"))
      }
    } else {
      course.loosen(
        by: requests, Words("la date de la demande de pièces", "the date of the request of pieces"))
    }
    let observations = letters.filter { $0.kind == .observations }
    if !course.isHeld, let letter = course.first(of: observations) {
      course.restart(
        letter, answeredOn: letter.letter.refusedOrAnsweredOn,
        Words(
          "lettre d’observations : nouveau délai dès le refus, ou après 2 mois de silence",
          "letter of observations: a new delay from the refusal, or after 2 months of silence"))
    } else {
      course.loosen(
        by: observations,
        Words("la date de la lettre d’observations", "the date of the letter of observations"))
    }
    let referrals = letters.filter { $0.kind == .referral }
    if let referral = course.firstEvenHeld(of: referrals) {
      course.hold(referral, Words("déféré : le juge est saisi", "referred: the judge is seized"))
    }
    course.loosen(by: referrals, Words("la date du déféré", "the date of the referral"))
    return course.clock(.prefect)
  }

  private var personNotified: Clock {
    let start = Reckoning(notifiedOn, Words("la date de notification", "the date of notification"))
    guard mentionsRemedies.value == true else {
      var course = ClockCourse(start, calendar)
      course.run(plainMonths: 12)
      return course.clock(
        .personNotified,
        advice: [
          Words(
            "voies de recours non mentionnées : environ un an, selon la jurisprudence",
            "remedies not mentioned: about a year, by case law")
        ])
    }
    return run(.personNotified, from: start, by: appeals)
  }

  private var withdrawal: Clock {
    var course = ClockCourse(
      Reckoning(adoptedOn, Words("la date de l’adoption", "the date of adoption")), calendar)
    course.run(plainMonths: 4)
    return course.clock(
      .withdrawal, advice: [DeadlineRule.withdrawal.advice].compactMap { $0 })
  }
}
