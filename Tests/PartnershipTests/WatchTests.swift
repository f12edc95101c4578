import TestKit
import Testing

@testable import Partnership

@Suite("The watch cell")
struct WatchTests {
  private func desk() throws -> Desk {
    var desk = try Desk.withConvention()
    try desk.record(.project, about: "PST-01", [.init("Nom", "Projet social")])
    return desk
  }

  private func signal(
    _ desk: inout Desk, _ id: String, raised: String, state: String? = nil
  ) throws {
    var values: [WrittenValue] = [
      .init("Convention", "C-2015-01"), .init("LeveLe", raised), .init("Theme", "logement"),
      .init("Texte", "Impayés."),
    ]
    if let state { values.append(.init("Etat", state)) }
    try desk.record(.signal, about: id, values)
  }

  @Test("a signal is undecided while it is open and nothing was promised; the oldest come first")
  func undecided() throws {
    var desk = try desk()
    try signal(&desk, "S-0001", raised: "2015-02-10")
    try signal(&desk, "S-0002", raised: "2015-01-10", state: "ouvert")
    try signal(&desk, "S-0003", raised: "2015-01-05", state: "a-suivre")
    try signal(&desk, "S-0004", raised: "2015-01-04")
    try signal(&desk, "S-0005", raised: "2015-01")
    try desk.record(
      .followUp,
      [.init("Nature", "decision"), .init("IssueDe", "S-0004"), .init("Texte", "Réunir.")])
    let today = Day.of(2015, 3, 6)
    let register = desk.register
    #expect(
      register.signalsUndecided(forMoreThan: 30, on: today).map { register.label(of: $0) }
        == ["S-0002", "S-0005"])
    #expect(register.course(of: try desk.thing("S-0005")).daysUndecided(on: today) == 34)
    #expect(register.course(of: try desk.thing("S-0004")).daysUndecided(on: today) == nil)
    #expect(register.course(of: try desk.thing("S-0001")).daysUndecided(on: today) == 24)
    #expect(
      register.course(of: try desk.thing("S-0001")).daysUndecided(on: Day.of(2015, 1, 1)) == nil)
  }

  @Test("links lead from a signal to its protocols and back, named by it or by a decision")
  func links() throws {
    var desk = try desk()
    for number in 1...2 {
      try desk.record(
        .technicalProtocol, about: "P-0\(number)",
        [.init("Titre", "Logement"), .init("Convention", "C-2015-01")])
    }
    try signal(&desk, "S-0001", raised: "2015-02-10")
    try desk.record(.change, about: "S-0001", [.init("Protocole", "P-01")])
    try desk.record(
      .followUp,
      [
        .init("Nature", "decision"), .init("IssueDe", "S-0001"), .init("Protocole", "P-02"),
        .init("Texte", "Réunir."),
      ])
    try desk.record(
      .evaluation,
      [.init("Cible", "C-2015-01"), .init("Protocole", "P-01"), .init("EvalueLe", "2015-03-01")]
        + [.init("Texte", "Utile.")])
    let register = desk.register
    let own = register.protocols(of: try desk.thing("S-0001")).map { register.label(of: $0) }
    #expect(own == ["P-01", "P-02"])
    #expect(register.signals(leadingTo: try desk.thing("P-01")) == [try desk.thing("S-0001")])
    #expect(register.evaluations(about: try desk.thing("P-01")).count == 1)
    #expect(register.evaluations(about: try desk.thing("C-2015-01")).isEmpty)
    #expect(register.evaluations(of: try desk.thing("C-2015-01")).count == 1)
  }

  @Test("a session tells who sits there, who came, what was raised and what was decided")
  func sessions() throws {
    var desk = try desk()
    for (id, kind) in [("IN-01", "cellule-de-veille"), ("IN-02", "pilotage")] {
      try desk.record(
        .instance, about: id,
        [.init("Projet", "PST-01"), .init("Nom", "Instance"), .init("Nature", kind)]
          + [.init("Membre", "CCAS"), .init("Membre", "bailleur")])
    }
    for (id, instance, day) in [
      ("RN-2015-01", "IN-01", "2015-01-10"), ("RN-2015-02", "IN-01", "2015-02-10"),
      ("RN-2015-03", "IN-02", "2015-03-01"),
    ] {
      try desk.record(
        .meeting, about: id,
        [.init("Instance", instance), .init("Convention", "C-2015-01"), .init("TenueLe", day)])
    }
    try desk.record(
      .attendance,
      [.init("Seance", "RN-2015-02"), .init("College", "habitants"), .init("Presents", "4")])
    try signal(&desk, "S-0001", raised: "2015-02-10")
    try desk.record(.change, about: "S-0001", [.init("Seance", "RN-2015-02")])
    try desk.record(
      .followUp,
      [.init("Nature", "decision"), .init("IssueDe", "RN-2015-02"), .init("Texte", "Réunir.")])
    let sessions = desk.register.watchSessions(of: try desk.thing("C-2015-01"))
    #expect(sessions.map { desk.register.label(of: $0.meeting) } == ["RN-2015-02", "RN-2015-01"])
    #expect(sessions[0].members.map(\.text) == ["CCAS", "bailleur"])
    #expect(sessions[0].attended == 4 && sessions[1].attended == nil)
    #expect(sessions[0].signals == [try desk.thing("S-0001")])
    #expect(sessions[0].decisions.count == 1)
  }

  @Test(
    "the word of a series compares its ends, and says rare where half is hidden",
    arguments: [
      ([1, 2], SeriesTrend.rising), ([2, 5, 1], .falling), ([2, 5, 2], .steady), ([4], nil),
      ([], nil), ([nil, nil, 3], .rare), ([nil, 2, 3], .rising), ([nil, 3], .rare),
    ] as [([Int?], SeriesTrend?)])
  func trends(_ values: [Int?], _ trend: SeriesTrend?) {
    #expect(SeriesTrend(values) == trend)
  }

  @Test(
    "a unit counts people or it does not",
    arguments: [
      ("ménages", true), ("situations", true), ("familles reçues", true), ("cas", true),
      ("jours", false), ("%", false), ("euros", false), ("places", false), ("séances", false),
    ])
  func units(_ unit: String, _ counts: Bool) {
    #expect(SmallCount.countsPeople(unit) == counts)
  }

  @Test("the bound of small counts is a setting")
  func setting() throws {
    var desk = try desk()
    try signal(&desk, "S-0001", raised: "2015-02-10")
    try desk.record(
      .observation,
      [.init("Signal", "S-0001"), .init("ObserveLe", "2015-02-11"), .init("Valeur", "7")])
    #expect(desk.register.series(of: try desk.thing("S-0001")).lastShown == "7")
    desk.register.settings.smallCount = 11
    #expect(desk.register.series(of: try desk.thing("S-0001")).lastShown == "<11")
  }
}
