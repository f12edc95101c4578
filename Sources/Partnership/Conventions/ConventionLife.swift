/// When a convention was concluded, takes effect, ends, and has to be given notice of.
///
/// Source: the text of the convention; code civil, art. 1103, 1211 and 1212.
public struct ConventionLife: Sendable, Hashable {
  /// The last signature.
  public let concludedOn: ComputedDate
  /// When it takes effect.
  public let effectiveOn: ComputedDate
  /// Whether the text says when it takes effect; else the conclusion is a hypothesis.
  public let isEffectHypothetical: Bool
  /// The last day, renewals and amendments counted; open when nothing is said of it.
  public let endOn: ComputedDate
  /// The last day to give notice; open when there is none.
  public let noticeBy: ComputedDate
  /// The last day for third parties to sue against the convention itself; open when nobody announced
  /// its conclusion.
  public let recourseUntil: ComputedDate
  /// How many times it was renewed by the day.
  public let renewals: Int
}

extension Register {
  /// The dates of the life of a convention.
  func life(
    of convention: Thing, _ signatures: [SignatureProgress?], _ events: [ConventionEvent],
    on day: Day
  ) -> ConventionLife {
    let concluded = conclusion(of: convention, signatures)
    let (effect, isHypothesis) = effect(of: convention, concluded, events)
    let (end, renewals) = end(of: convention, effect, events, on: day)
    return ConventionLife(
      concludedOn: concluded, effectiveOn: effect, isEffectHypothetical: isHypothesis, endOn: end,
      noticeBy: notice(of: convention, end), recourseUntil: recourse(against: convention),
      renewals: renewals)
  }

  /// Two months « franc » from the notice that says its object, its parties and where to read it.
  private func recourse(against convention: Thing) -> ComputedDate {
    let notice = value(ConventionDrafted.conclusionNoticeOn, of: convention)
    let start = Reckoning(notice, Words("l’avis de conclusion", "the notice of its conclusion"))
    let party = values(ConventionDrafted.parties, of: convention).first.flatMap { thing($0) }
    let calendar = calendar(of: party)
    let end = start.mapped { calendar.francMonths(2, from: $0) }
    let steps = start.span.exactDay.flatMap { calendar.derive(.francMonths(2), from: $0) }
      .map { $0.steps.map { Explanation.Step($0.words, .day($0.day)) } }
    return ComputedDate(
      end.span, missing: end.missing,
      explanation: Explanation(
        LegalRule.conventionClock.words, .conventionClock,
        inputs: [.init(Words("avis de conclusion", "notice of conclusion"), .date(notice))],
        steps: steps ?? [], result: end.result, missing: end.missing,
        advice: notice.value == nil
          ? [
            Words(
              "sans avis publié, le recours reste ouvert environ un an à compter de la connaissance",
              "without a published notice an appeal stays open about a year from knowing of it")
          ] : []))
  }

  private func conclusion(of convention: Thing, _ signatures: [SignatureProgress?]) -> ComputedDate
  {
    let name = Words("la dernière signature", "the last signature")
    let given = signatures.compactMap { signature -> Stated<PartialDate>? in
      guard let signature, signature.state == .given else { return nil }
      return value(SignatureGiven.signedOn, of: signature.signature)
    }
    var reckoning = Reckoning.unknown(name)
    if !signatures.isEmpty, given.count == signatures.count {
      reckoning = given.dropFirst().reduce(Reckoning(given[0], name)) {
        $0.later(Reckoning($1, name))
      }
    } else if let stated = value(ConventionDrafted.signedOn, of: convention).value {
      reckoning = Reckoning(.known(stated), name)
    }
    let concluded = reckoning
    return ComputedDate(
      concluded.span, missing: concluded.missing,
      explanation: Explanation(
        Words("conclusion", "conclusion"), .effectiveDate,
        inputs: given.map { .init(Words("signée le", "signed on"), .date($0)) },
        steps: [.init(Words("la dernière signature conclut", "the last signature concludes"))],
        result: concluded.result, missing: concluded.missing))
  }

  /// When the text reached each party, or nothing while one of them has not had it; a delivery
  /// that names no party was to all.
  private func deliveries(of convention: Thing, _ events: [ConventionEvent]) -> [PartialDate]? {
    let parties = values(ConventionDrafted.parties, of: convention).compactMap { thing($0) }
    let dates = parties.compactMap { party in
      events.first { event in
        guard event.kind == .delivered, let date = event.on.value else { return false }
        guard let told = event.party else { return true }
        return (date.latest ?? date.earliest).map {
          successors(of: party, on: $0).contains(told)
        } ?? (told == party)
      }?.on.value
    }
    return !parties.isEmpty && dates.count == parties.count ? dates : nil
  }

  private func effect(
    of convention: Thing, _ concluded: ComputedDate, _ events: [ConventionEvent]
  ) -> (ComputedDate, isHypothesis: Bool) {
    let recorded = value(ConventionDrafted.effectiveOn, of: convention)
    let rule = value(ConventionDrafted.effectiveRule, of: convention).value
    var reckoning = Reckoning(concluded.span, missing: concluded.missing)
    var step = Words("à la dernière signature", "at the last signature")
    var isHypothesis = false
    if recorded.value != nil {
      reckoning = Reckoning(recorded, Words("la prise d’effet", "the taking effect"))
      step = Words("date notée", "date recorded")
    } else {
      switch rule {
      case .lastSignature: break
      case .fixedDate:
        reckoning = .unknown(Words("la date d’effet que fixe le texte", "the date the text sets"))
        step = Words("à la date que fixe le texte", "on the date the text sets")
      case .notification:
        let delivered = deliveries(of: convention, events)
        let name = Words("la notification à chaque partie", "the notification to each party")
        step = Words("à la notification", "at the notification")
        reckoning =
          delivered.map { dates in
            dates.dropFirst().reduce(Reckoning(.known(dates[0]), name)) {
              $0.later(Reckoning(.known($1), name))
            }
          } ?? .unknown(name)
      case .notStated, nil:
        isHypothesis = true
        step = Words(
          "le texte ne le dit pas : hypothèse, la dernière signature",
          "the text does not say: by hypothesis the last signature")
      }
    }
    let effect = reckoning
    let (how, isSupposed) = (step, isHypothesis)
    let explanation = { @Sendable in
      Explanation(
        Words("prise d’effet", "taking effect"), .effectiveDate,
        inputs: [
          .init(
            Words("clause", "clause"),
            .words(rule?.term.words ?? Words("non renseigné", "not recorded"))),
          .init(Words("effet noté", "effect recorded"), .date(recorded)),
        ],
        steps: [.init(how, effect.span.knownDate)], result: effect.result,
        missing: effect.missing,
        advice: isSupposed
          ? [
            Words(
              "la prise d’effet à la conclusion n’est pas confirmée ; notez la date si vous l’avez",
              "taking effect at the conclusion is not confirmed; record the date if you have it")
          ] : [])
    }
    return (
      ComputedDate(effect.span, missing: effect.missing, explanation: explanation()),
      isHypothesis
    )
  }
}
