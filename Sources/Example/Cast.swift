import Partnership

/// The parties, projects and bodies of the whole exercise, whose numbers are known beforehand.
///
/// They stay clear of the numbers of the Pierrefitte example, so that both fit in one store.
enum Cast {
  static let framework = id(.framework, 2)
  static let department = id(.party, 11)
  static let caf = id(.party, 52)
  static let ars = id(.party, 53)
  static let state = id(.party, 54)

  /// The project of the commune at a place of ``Commune/all``.
  static func project(_ commune: Int) -> Handle { id(.project, commune + 2) }
  static func party(_ commune: Int) -> Handle { id(.party, commune + 12) }
  static func territory(_ commune: Int) -> Handle { id(.territory, commune + 11) }
  static func steering(_ commune: Int) -> Handle { id(.instance, commune * 2 + 11) }
  static func watchCell(_ commune: Int) -> Handle { id(.instance, commune * 2 + 12) }
  static func mayor(_ commune: Int) -> Handle { id(.officeHolder, commune + 12) }
  static let president = id(.officeHolder, 11)

  // Every number here is in range, so the fallback is never taken.
  private static func id(_ kind: ThingKind, _ number: Int) -> Handle {
    ThingID(kind, number: number).map { .known($0) } ?? .local(0)
  }

  /// Records the framework and the parties that are everywhere.
  static func open(_ wave: inout Wave, on day: Int) {
    wave.record(
      .framework, framework, on: day, by: "mission-pst",
      [
        .text(FrameworkAdopted.name, "Schéma départemental des solidarités (exemple)"),
        .text(FrameworkAdopted.period, "2019-2026"),
        .text(FrameworkAdopted.adoptedOn, "2018-12"),
        .unknown(FrameworkAdopted.reference),
      ])
    let parties: [(Handle, PartyKind, String, Bool)] = [
      (department, .department, "Département de la Seine-Saint-Denis", true),
      (caf, .caf, "Caisse d’allocations familiales de la Seine-Saint-Denis", false),
      (ars, .ars, "Agence régionale de santé Île-de-France", false),
      (state, .state, "État, préfecture de la Seine-Saint-Denis", false),
    ]
    for (id, kind, name, deliberates) in parties {
      wave.record(
        .party, id, on: day, by: "mission-pst",
        [
          .of(PartyEntered.partyKind, kind), .text(PartyEntered.officialName, name),
          .of(PartyEntered.zone, .metropole),
          .of(PartyEntered.requiresDeliberation, deliberates),
          .of(PartyEntered.isExample, true),
        ])
    }
    wave.record(
      .officeHolder, president, on: day, by: "mission-pst",
      [
        .link(OfficeHeld.party, department),
        .text(OfficeHeld.office, "Président du conseil départemental"),
        .unknown(OfficeHeld.name),
      ])
  }
}
