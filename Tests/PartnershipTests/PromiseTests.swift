import Testing

@testable import Partnership

@Suite("Promises")
struct PromiseTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let due: String?
    let state: String?
    let done: String?
    let isOpen: Bool
    /// Nothing for undetermined.
    let isLate: Bool?
    var testDescription: String { "\(due ?? "—") \(state ?? "—") \(done ?? "—")" }

    init(_ due: String?, _ state: String?, _ done: String?, open: Bool, late: Bool?) {
      (self.due, self.state, self.done, isOpen, isLate) = (due, state, done, open, late)
    }
  }

  static let rows = [
    Row("2026-11-22", nil, nil, open: true, late: true),
    Row("2026-11-23", nil, nil, open: true, late: false),
    Row("2026-10", "a-faire", nil, open: true, late: true),
    Row("2026-11", nil, nil, open: true, late: nil),
    Row("2026", nil, nil, open: true, late: nil),
    Row("2027", nil, nil, open: true, late: false),
    Row("../2026-11-01", nil, nil, open: true, late: true),
    Row("?", nil, nil, open: true, late: nil),
    Row(nil, nil, nil, open: true, late: false),
    Row("2026-11-01", "fait", nil, open: false, late: false),
    Row("2026-11-01", nil, "2026-11-20", open: false, late: false),
    Row("2026-11-01", "abandonne", nil, open: false, late: false),
  ]

  @Test(
    "a promise is open until it is done or dropped, and late once its last day is over",
    arguments: rows)
  func late(row: Row) throws {
    for (kind, mandatory) in [
      (FactKind.followUp, [WrittenValue("Nature", "action"), WrittenValue("Texte", "Relire.")]),
      (.step, [WrittenValue("Protocole", "P-01"), WrittenValue("Intitule", "Relire")]),
    ] {
      var values = mandatory
      if row.due == "?" {
        values.append(WrittenValue(MarkKey.citedUnknown, "PourLe"))
      } else if let due = row.due {
        values.append(WrittenValue("PourLe", due))
      }
      if let state = row.state { values.append(WrittenValue("Etat", state)) }
      if let done = row.done { values.append(WrittenValue("FaiteLe", done)) }
      var desk = try Desk.withConvention()
      try desk.record(
        .technicalProtocol, about: "P-01",
        [.init("Titre", "Accueil"), .init("Convention", "C-2015-01"), .init("Pilote", "CCAS")])
      try desk.record(kind, values)
      let promise = try #require(desk.register.promises().first)
      #expect(promise.isOpen == row.isOpen)
      switch (promise.isLate(on: Day.of(2026, 11, 23)), row.isLate) {
      case (.yes, true), (.no, false), (.undetermined, nil): break
      default: Issue.record("\(kind): \(promise.isLate(on: Day.of(2026, 11, 23)))")
      }
    }
  }

  @Test(
    "what a meeting decides belongs to the convention the meeting is about, and falls due there")
  func convention() throws {
    var desk = try Desk.withConvention()
    try desk.record(.project, about: "PST-01", [.init("Nom", "Projet social")])
    try desk.record(
      .instance, about: "IN-01", [.init("Projet", "PST-01"), .init("Nom", "Cellule de veille")])
    try desk.record(
      .meeting, about: "RN-2015-01",
      [
        .init("Instance", "IN-01"), .init("Convention", "C-2015-01"),
        .init("TenueLe", "2015-06-01"),
      ])
    try desk.record(
      .followUp, about: "SU-001",
      [
        .init("Nature", "decision"), .init("IssueDe", "RN-2015-01"), .init("PourLe", "2015-07-01"),
        .init("Texte", "Réunir le groupe."),
      ])
    let convention = try desk.thing("C-2015-01")
    #expect(desk.register.promises(of: convention).map(\.thing) == [try desk.thing("SU-001")])
    let deadlines = desk.register.deadlines(of: convention, on: Day.of(2015, 5, 1))
    #expect(Set(deadlines.map(\.kind)).isSuperset(of: [.meeting, .followUp]))
    #expect(deadlines.allSatisfy { $0.convention == convention })
    #expect(
      desk.register.deadlines(on: Day.of(2015, 5, 1)).filter { $0.kind == .followUp }.count == 1)
  }

  @Test("a recommendation counts the conferences of later years held since")
  func recommended() throws {
    var desk = try Desk.withConvention()
    try desk.record(.project, about: "PST-01", [.init("Nom", "Projet social")])
    for year in 2016...2018 {
      var values = [
        WrittenValue("Projet", "PST-01"), .init("Convention", "C-2015-01"),
        .init("Annee", String(year)),
      ]
      // The conference of 2018 is only planned.
      if year < 2018 { values.append(.init("TenueLe", "\(year)-11-12")) }
      try desk.record(.conference, about: "CF-\(year)-01", values)
    }
    for (id, kind) in [("SU-001", "recommandation"), ("SU-002", "action")] {
      try desk.record(
        .followUp, about: id,
        [
          .init("Nature", kind), .init("IssueDe", "CF-2016-01"),
          .init("Convention", "C-2015-01"), .init("Texte", "Afficher les horaires."),
        ])
    }
    let found = desk.register.promises().map { desk.register.recommendation($0) }
    #expect(found[0]?.year == 2016 && found[0]?.conferencesSince == 1)
    #expect(found[1] == nil)
  }
}
