import Testing

@testable import Partnership

@Suite("The departmental balance")
struct BalanceTests {
  /// Two conventions of two communes, three protocols, and holes.
  private static func desk() throws -> Desk {
    var desk = try Desk.withConvention()
    try desk.record(.party, about: "PA-03", [.init("Nature", "commune"), .init("Nom", "Autre")])
    try desk.record(.project, about: "PST-01", [.init("Nom", "Projet social")])
    try desk.record(
      .convention, about: "C-2015-02",
      [
        .init("Titre", "Contrat"), .init("Nature", "autre"), .init("Projet", "PST-01"),
        .init("Partie", "PA-01"), .init("Partie", "PA-03"), .init("EtatDeclare", "en-vigueur"),
        .init(MarkKey.blank, "FinLe"),
      ])
    let protocols: [(String, String, String, String?)] = [
      ("C-2015-01", "logement", "innovation", "délai"), ("C-2015-01", "sante", "innovation", nil),
      ("C-2015-02", "logement", "dialogue-ouvert", nil),
    ]
    for (convention, theme, principle, method) in protocols {
      var values: [WrittenValue] = [
        .init("Titre", "Accueil"), .init("Convention", convention), .init("Theme", theme),
        .init("Principe", principle),
      ]
      if let method { values.append(.init("MethodeEvaluation", method)) }
      try desk.record(.technicalProtocol, values)
    }
    try desk.record(
      .technicalProtocol,
      [.init("Titre", "Ancien"), .init("Convention", "C-2015-02"), .init("Etat", "abandonne")])
    try desk.record(
      .indicator, [.init("De", "P-01"), .init("Intitule", "délai"), .init("Unite", "jours")])
    for state in ["promise", "fournie"] {
      try desk.record(
        .resource,
        [
          .init("Convention", "C-2015-01"), .init("Nature", "statistiques"), .init("Etat", state),
        ])
    }
    return desk
  }

  private func told(_ topic: Balance.Topic) throws -> [String] {
    let desk = try Self.desk()
    let today = Day.of(2015, 11, 23)
    let balance = desk.register.balance(desk.register.accounts(on: today), on: today)
    let section = balance.sections.first { $0.topic == topic }
    return (section?.lines ?? []).map { line in
      let missing = line.missing > 0 ? " !\(line.missing)" : ""
      return "\(line.name) \(line.things.count)/\(line.total)\(missing)"
    }
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let topic: Balance.Topic
    let lines: [String]
    var testDescription: String { topic.rawValue }
  }

  static let rows = [
    Row(
      topic: .missing,
      lines: [
        "protocolsWithoutMethod 2/3", "indicatorsWithoutBaseline 1/1", "principlesUnserved 2/2",
        "blankFields 1/1",
      ]),
    Row(topic: .state, lines: ["draft 1/2 !3", "inForce 1/2 !3"]),
    Row(topic: .commune, lines: ["PA-03 1/2 !3", "PA-02 1/2 !3"]),
    Row(topic: .theme, lines: ["housing 2/4", "health 1/4"]),
    Row(
      topic: .principle,
      lines: [
        "participatoryApproach 0/4", "mutualTrustSharedResponsibility 0/4",
        "continuousOpenDialogue 1/4", "adaptabilityFlexibility 0/4", "regularSharedEvaluation 0/4",
        "innovation 2/4",
      ]),
    Row(topic: .watch, lines: []),
    Row(topic: .resource, lines: ["statistics 1/2"]),
  ]

  @Test("each topic counts what is recorded, and says what is missing", arguments: rows)
  func topics(row: Row) throws {
    #expect(try told(row.topic) == row.lines)
  }

  @Test("an empty register has an empty balance")
  func empty() {
    let register = Register()
    let today = Day.of(2026, 11, 23)
    #expect(register.balance(register.accounts(on: today), on: today).sections.isEmpty)
  }
}
