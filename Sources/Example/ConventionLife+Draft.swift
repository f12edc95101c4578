import Partnership

extension ConventionLife {
  /// The draft itself, its report, and what becomes of one nobody takes up.
  mutating func recordDraft(_ wave: inout Wave) {
    let day = recorded(start)
    var values: [DraftValue] = [
      .text(ConventionDrafted.title, title()),
      .text(ConventionDrafted.object, Phrases.capitalised(story.theme.term.words.fr)),
      .of(ConventionDrafted.conventionKind, kind),
      .link(ConventionDrafted.project, Cast.project(commune)),
    ]
    values += parties.map { .link(ConventionDrafted.parties, $0) }
    values += [
      .of(ConventionDrafted.themes, story.theme), .of(ConventionDrafted.themes, otherStory.theme),
    ]
    values += Principle.allCases.filter { _ in random.chance(70) }
      .map { .of(ConventionDrafted.principles, $0) }
    values += clauses().map { .of(ConventionDrafted.clauses, $0) }
    values += [
      .link(ConventionDrafted.territory, Cast.territory(commune)),
      .link(ConventionDrafted.framework, Cast.framework),
    ]
    values += terms()
    values += [
      .of(ConventionDrafted.yearlyEvaluation, true),
      .of(ConventionDrafted.yearlyConference, random.chance(70)),
      .text(
        ConventionDrafted.coordinator,
        random.pick(["mission-pst", "coordination-ville", "chef de projet"])),
    ]
    if course == .enteredAsItStands {
      values += [
        .of(ConventionDrafted.statedState, end < horizon ? .expired : .inForce),
        .text(ConventionDrafted.signedOn, String(Days.edtf(start).prefix(7))),
      ]
    }
    values.append(.of(ConventionDrafted.isExample, true))
    wave.record(.convention, convention, on: day, by: "mission-pst", values)
    recordStand(&wave)
  }

  private func title() -> String {
    let facts = Commune.all[commune]
    return switch kind {
    case .pstPartnership: "Projet social de territoire, \(story.theme.term.words.fr), \(facts.name)"
    case .localHealthContract: "Contrat local de santé \(facts.ofName)"
    case .globalTerritorialAgreement: "Convention territoriale globale \(facts.ofName)"
    case .territorialEducationProject: "Projet éducatif territorial \(facts.ofName)"
    case .cityContract: "Contrat de ville, volet social, \(facts.name)"
    case .grantAgreement: "Subvention, \(story.theme.term.words.fr), \(facts.name)"
    case .inclusionPolicy: "Insertion, parcours coordonnés \(facts.atName)"
    case .familyPolicy: "Politiques familiales, convention avec la CAF, \(facts.name)"
    case .other: "Coopération sur le thème « \(story.theme.term.words.fr) », \(facts.name)"
    }
  }

  private mutating func clauses() -> [Clause] {
    Clause.allCases.filter { clause in
      [.object, .commitments, .evaluation].contains(clause) || random.chance(75)
    }
  }

  private mutating func terms() -> [DraftValue] {
    guard !random.chance(12) else {
      return [
        .of(ConventionDrafted.term, .notStated), .of(ConventionDrafted.effectiveRule, .notStated),
      ]
    }
    var values: [DraftValue] = [
      .of(ConventionDrafted.term, .fixed),
      .of(ConventionDrafted.effectiveRule, random.chance(70) ? .lastSignature : .notification),
      .text(ConventionDrafted.years, String(years)),
      .of(ConventionDrafted.renewal, random.one(of: .express)),
    ]
    values.append(
      random.chance(20)
        ? .blank(ConventionDrafted.noticeMonths)
        : .text(ConventionDrafted.noticeMonths, String(random.pick([2, 3, 6], or: 3))))
    values.append(
      random.chance(30)
        ? .blank(ConventionDrafted.originals)
        : .text(ConventionDrafted.originals, String(parties.count)))
    return values
  }

  /// What a coordinator states of a draft that waits, or that nobody takes up.
  private mutating func recordStand(_ wave: inout Wave) {
    let talk = start + random.within(20...45)
    if course == .abandoned, talk + 200 <= horizon {
      wave.record(
        .change, convention, on: recorded(talk + 200), by: "mission-pst",
        [
          .of(ConventionDrafted.statedState, .abandoned),
          .text(ThingChanged.reason, "Projet repris dans une autre convention"),
        ])
    } else if settled > horizon, talk <= horizon {
      wave.record(
        .change, convention, on: recorded(talk), by: "mission-pst",
        [.of(ConventionDrafted.statedState, .negotiation)])
    }
  }

  /// The convention takes effect, works, and ends or goes on.
  mutating func recordForce(_ wave: inout Wave) {
    if course != .enteredAsItStands {
      wave.record(
        .change, convention, on: recorded(signed + 3), by: "mission-pst",
        [
          .of(ConventionDrafted.statedState, .inForce),
          .text(ConventionDrafted.effectiveOn, Days.edtf(signed)),
          .text(ConventionDrafted.endOn, Days.edtf(end)),
        ])
      if end < horizon {
        wave.record(
          .change, convention, on: recorded(end + 1), by: "mission-pst",
          [.of(ConventionDrafted.statedState, random.chance(40) ? .renewed : .expired)])
      }
    }
    for party in parties where course != .enteredAsItStands {
      wave.record(
        .conventionEvent, wave.thing(.conventionEvent, in: 0), on: recorded(signed + 3),
        by: "mission-pst",
        [
          .link(ConventionEventOccurred.convention, convention),
          .of(ConventionEventOccurred.eventKind, .delivered),
          .text(ConventionEventOccurred.occurredOn, Days.edtf(min(signed + 3, horizon))),
          .link(ConventionEventOccurred.party, party),
        ])
    }
    wave.record(
      .means, wave.thing(.means, in: 0), on: recorded(signed + random.within(20...120)),
      by: "coordination-ville",
      [
        .link(MeansEnvisaged.project, Cast.project(commune)),
        .link(MeansEnvisaged.convention, convention),
        .of(MeansEnvisaged.means, random.one(of: .watchCell)),
        .of(MeansEnvisaged.state, random.one(of: .envisaged)),
        .text(MeansEnvisaged.since, Days.partial(min(signed + 20, horizon), &random)),
      ])
    for _ in 0..<random.within(1...3) {
      wave.record(
        .resource, wave.thing(.resource, in: 0), on: recorded(signed + random.within(5...200)),
        by: "coordination-ville",
        [
          .link(ResourcePledged.convention, convention),
          .of(ResourcePledged.resourceKind, random.one(of: .studies)),
          .link(ResourcePledged.pledgedBy, random.pick(parties, or: Cast.department)),
          .of(ResourcePledged.state, random.one(of: .pledged)),
        ])
    }
    wave.record(
      .action, wave.thing(.action, in: 0), on: recorded(signed + random.within(10...150)),
      by: "coordination-ville",
      [
        .link(ActionSorted.project, Cast.project(commune)),
        .text(ActionSorted.label, random.pick(otherStory.titles)),
        .of(ActionSorted.choice, random.one(of: .kept)),
        .text(ActionSorted.decidedBy, "comité de pilotage"),
      ])
  }
}
