import Partnership
import Testing

@Suite("A commune nouvelle takes the place of a party on 2025-01-01")
struct SuccessionCaseTests {
  private static let succession: [NewFact] = [
    .of(
      .party, "PA-03", "Nature: commune", "Nom: Commune nouvelle", "Population: 150000",
      "Du: 2025-01-01"),
    .change("PA-02", "Au: 2024-12-31", "Successeur: PA-03"),
    .of(.officeHolder, "TI-01", "Partie: PA-02", "Fonction: Maire", "Au: 2024-12-31"),
    .of(.officeHolder, "TI-02", "Partie: PA-03", "Fonction: Maire", "Du: 2025-01-01"),
  ]

  private static func act(of party: String, month: String) -> NewFact {
    .of(
      .deliberation, "D-2024-02", "Convention: C-2025-01", "Partie: \(party)",
      "Assemblee: conseil-municipal", "Etat: adoptee", "SeanceLe: \(month)-10",
      "AdopteeLe: \(month)-10", "ApprouveTexte: oui", "AutoriseSignature: oui",
      "TransmiseLe: \(month)-11", "RecueEnPrefecture: \(month)-11", "EnLigneLe: \(month)-12")
  }

  private static func signature(of party: String, on date: String) -> NewFact {
    .of(
      .signature, "SG-002", "Convention: C-2025-01", "Partie: \(party)", "Fonction: Maire",
      "SigneeLe: \(date)")
  }

  private static let before = act(of: "PA-02", month: "2024-11")
  private static let after = act(of: "PA-03", month: "2025-03")

  private func side(_ facts: [NewFact], on day: Day) throws -> ConventionProgress.PartyProgress {
    let desk = try Scene.desk(Scene.convention + Self.succession + facts)
    let progress = desk.register.progress(of: try desk.thing("C-2025-01"), on: day)
    return try #require(progress.parties.last)
  }

  @Test("the successor acts from its first day, and the contract names who it named")
  func acting() throws {
    let desk = try Scene.desk(Scene.convention + Self.succession)
    let party = try desk.thing("PA-02")
    #expect(desk.register.acting(for: party, on: Day.of(2024, 12, 31)) == party)
    #expect(desk.register.acting(for: party, on: Day.of(2025, 1, 1)) == (try desk.thing("PA-03")))
    let side = try side([], on: Day.of(2025, 1, 1))
    #expect(side.party == party)
  }

  @Test("the vote of the one before still counts, and so does that of the successor")
  func votes() throws {
    for (act, day) in [(Self.before, Day.of(2025, 2, 1)), (Self.after, Day.of(2025, 4, 1))] {
      let side = try side([act], on: day)
      #expect(side.hasAdopted == .yes)
      #expect(side.gate.mayAsk == .yes)
    }
    #expect(try side([Self.before], on: Day.of(2024, 12, 31)).gate.mayAsk == .yes)
  }

  @Test("the signature of either counts")
  func signatures() throws {
    let early = Self.signature(of: "PA-02", on: "2024-12-20")
    let late = Self.signature(of: "PA-03", on: "2025-04-09")
    #expect(try side([Self.before, early], on: Day.of(2025, 6, 1)).hasSigned)
    #expect(try side([Self.before, late], on: Day.of(2025, 6, 1)).hasSigned)
    #expect(try side([Self.after, late], on: Day.of(2025, 6, 1)).hasSigned)
    #expect(try !side([Self.before, early], on: Day.of(2024, 12, 19)).hasSigned)
  }

  @Test(
    "the office is looked up at whoever acted on the day of the signature",
    arguments: [
      ("PA-02", "2024-12-20", false), ("PA-03", "2025-04-09", false),
      ("PA-03", "2025-01-01", false),
    ])
  func offices(party: String, date: String, isWrong: Bool) throws {
    #expect(try isOutOfOffice(party, date) == isWrong)
  }

  @Test("a mayor whose term had ended is found, before the succession too")
  func wrongOffice() throws {
    let ended = NewFact.change("TI-01", "Au: 2024-12-01")
    #expect(try isOutOfOffice("PA-02", "2024-12-20", ended))
    let begun = NewFact.change("TI-02", "Du: 2025-05-01")
    #expect(try isOutOfOffice("PA-03", "2025-04-09", begun))
  }

  private func isOutOfOffice(_ party: String, _ date: String, _ more: NewFact...) throws -> Bool {
    let desk = try Scene.desk(
      Scene.convention + Self.succession + more + [
        Self.before, Self.signature(of: party, on: date),
      ])
    return desk.register.findings(
      .everything,
      in: InspectionContext(
        today: Day.of(2025, 6, 1), communes: FewCommunes(), reader: desk.journal)
    ).contains { $0.code == .signedWithoutAuthorisation && $0.severity == .error }
  }

  @Test("a convention in force goes on to its end, unchanged")
  func goesOn() throws {
    let facts = Scene.signed + [.change("C-2025-01", "EffetLe: 2024-01-01")] + Self.succession
    let desk = try Scene.desk(facts)
    let convention = try desk.thing("C-2025-01")
    let before = desk.register.progress(of: convention, on: Day.of(2025, 5, 1))
    #expect(before.life.endOn.day == Day.of(2026, 12, 31))
    #expect(before.stage == .inForce)
  }
}
