import Partnership

/// How the social project of a commune begins: the commune as a party, its project and its bodies.
struct ProjectStart {
  let commune: Int
  let day: Int

  func record(_ wave: inout Wave, _ random: inout SplitMix64) {
    let facts = Commune.all[commune]
    wave.record(
      .party, Cast.party(commune), on: day, by: "mission-pst",
      [
        .of(PartyEntered.partyKind, .commune),
        .text(PartyEntered.officialName, "Commune \(facts.ofName)"),
        .text(PartyEntered.siren, facts.siren), .text(PartyEntered.inseeCode, facts.insee),
        .text(PartyEntered.population, String(facts.population)),
        .of(PartyEntered.zone, .metropole), .of(PartyEntered.requiresDeliberation, true),
        .of(PartyEntered.isExample, true),
      ])
    wave.record(
      .officeHolder, Cast.mayor(commune), on: day, by: "mission-pst",
      [
        .link(OfficeHeld.party, Cast.party(commune)), .text(OfficeHeld.office, "Maire"),
        .unknown(OfficeHeld.name),
      ])
    wave.record(
      .project, Cast.project(commune), on: day, by: "mission-pst",
      [
        .text(ProjectLaunched.name, "Projet social de territoire \(facts.ofName)"),
        .link(ProjectLaunched.framework, Cast.framework),
        .of(ProjectLaunched.aims, .coordination), .of(ProjectLaunched.aims, .fitToNeeds),
        .of(ProjectLaunched.aims, .lessInequality),
        .text(ProjectLaunched.tools, "comité de pilotage commun"),
        .of(ProjectLaunched.isExample, true),
      ])
    recordTerritory(&wave, &random)
    recordBodies(&wave, &random)
  }

  private func recordTerritory(_ wave: inout Wave, _ random: inout SplitMix64) {
    let first = random.below(Phrases.districts.count)
    let second = (first + random.within(1...4)) % Phrases.districts.count
    wave.record(
      .territory, Cast.territory(commune), on: day + 3, by: "mission-pst",
      [
        .link(TerritoryDrawn.project, Cast.project(commune)),
        .text(TerritoryDrawn.communes, Commune.all[commune].insee),
        .text(TerritoryDrawn.districts, Phrases.districts[first]),
        .text(TerritoryDrawn.districts, Phrases.districts[second]),
        .text(TerritoryDrawn.decidedBy, "comité de pilotage"),
        .text(
          TerritoryDrawn.text,
          "Deux quartiers d’abord, les autres quand les équipes seront prêtes."),
      ])
    let actor = random.pick([
      "Centre social associatif", "Régie de quartier", "Mission locale", "Amicale de locataires",
    ])
    wave.record(
      .accession, wave.thing(.accession, in: 0), on: day + random.within(20...200),
      by: "mission-pst",
      [
        .link(ActorJoined.project, Cast.project(commune)), .text(ActorJoined.actor, actor),
        .text(ActorJoined.joinedOn, Days.edtf(day + random.within(10...19))),
        .text(ActorJoined.terms, "Participe aux séances et partage ses constats."),
      ])
  }

  private func recordBodies(_ wave: inout Wave, _ random: inout SplitMix64) {
    let bodies: [(Handle, InstanceKind, String)] = [
      (Cast.steering(commune), .steering, "Comité de pilotage"),
      (Cast.watchCell(commune), .watchCell, "Cellule de veille"),
    ]
    for (id, kind, name) in bodies {
      wave.record(
        .instance, id, on: day + 5, by: "mission-pst",
        [
          .link(InstanceFormed.project, Cast.project(commune)),
          .text(InstanceFormed.name, "\(name) \(Commune.all[commune].ofName)"),
          .of(InstanceFormed.instanceKind, kind),
          .text(InstanceFormed.members, "Département"), .text(InstanceFormed.members, "CCAS"),
          .text(InstanceFormed.members, random.pick(["centre social", "CAF", "bailleurs"])),
        ])
    }
    wave.record(
      .dataExchange, wave.thing(.dataExchange, in: 0), on: day + random.within(30...300),
      by: "mission-pst",
      [
        .link(DataShared.project, Cast.project(commune)),
        .text(
          DataShared.dataset,
          random.pick([
            "Demandes d’aide par quartier", "Effectifs scolaires", "Allocataires par îlot, agrégés",
          ])),
        .text(DataShared.giver, random.pick(["CAF", "Département", "CCAS"])),
        .text(DataShared.receiver, "cellule de veille"),
        .text(DataShared.frequency, random.pick(["trimestrielle", "annuelle"])),
        .text(DataShared.legalBasis, "mission d’intérêt public, données agrégées"),
        .text(DataShared.lastReceivedOn, Days.edtf(day + random.within(5...25))),
      ])
  }
}
