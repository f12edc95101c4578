import Partnership
import Testing

@Suite("Who blocks")
struct PendingTests {
  private func pending(_ facts: [NewFact], on day: Day) throws -> [PendingStep] {
    let desk = try Scene.desk(facts)
    let convention = try desk.thing("C-2025-01")
    return desk.register.pending(desk.register.progress(of: convention, on: day))
  }

  private func request(_ party: String, order: Int) -> NewFact {
    .of(
      .signatureRequested, party == "PA-01" ? "SG-001" : "SG-002", "Convention: C-2025-01",
      "Partie: \(party)", "DemandeeLe: 2025-04-01", "RangDeSignature: \(order)")
  }

  @Test("each side waits for its own step, whatever the other one’s")
  func sides() throws {
    let steps = try pending(Scene.convention + [Scene.departmentAct], on: Day.of(2025, 3, 8))
    #expect(steps.map(\.step) == [.publish, .deliberate])
    let ready = try pending(Scene.convention + [Scene.departmentAct], on: Day.of(2025, 3, 11))
    #expect(ready.map(\.step) == [.ask, .deliberate])
    #expect(ready.map(\.blocker) == [.you, .party(.commune)])
    #expect(ready[0].days(on: Day.of(2025, 3, 21)) == 10)
    #expect(try pending(Scene.signed, on: Day.of(2025, 5, 1)).isEmpty)
  }

  @Test("in parallel each party blocks its own signature, in order the first one blocks both")
  func order() throws {
    let day = Day.of(2025, 4, 5)
    let parallel = Scene.voted + [request("PA-01", order: 1), request("PA-02", order: 1)]
    #expect(
      try pending(parallel, on: day).map(\.blocker) == [.party(.department), .party(.commune)])
    let inOrder = Scene.voted + [request("PA-01", order: 1), request("PA-02", order: 2)]
    #expect(
      try pending(inOrder, on: day).map(\.blocker) == [.party(.department), .party(.department)])
    let signed = inOrder + [Scene.signature("PA-01", on: "2025-04-03")]
    #expect(try pending(signed, on: day).map(\.blocker) == [.party(.commune)])
  }

  @Test("a refusal sends the text back, a rejection to the negotiation, a second vote goes on")
  func backAndForth() throws {
    let refused =
      Scene.voted + [
        request("PA-01", order: 1),
        .of(
          .signatureRefused, "SG-001", "Convention: C-2025-01", "Partie: PA-01",
          "RefuseeLe: 2025-04-03", "MotifRefus: Article 2"),
      ]
    #expect(try pending(refused, on: Day.of(2025, 4, 5)).first?.step == .takeUpAgain)
    let rejected =
      Scene.convention + [
        Scene.departmentAct,
        .of(
          .deliberation, "D-2025-02", "Convention: C-2025-01", "Partie: PA-02",
          "Assemblee: conseil-municipal", "Etat: rejetee", "SeanceLe: 2025-03-20"),
      ]
    var desk = try Scene.desk(rejected)
    let convention = try desk.thing("C-2025-01")
    let day = Day.of(2025, 6, 1)
    #expect(desk.register.progress(of: convention, on: day).stage == .negotiation)
    let second = NewFact.of(
      .deliberation, "D-2025-03", "Convention: C-2025-01", "Partie: PA-02",
      "Assemblee: conseil-municipal", "Etat: adoptee", "SeanceLe: 2025-05-15",
      "AdopteeLe: 2025-05-15", "ApprouveTexte: oui", "AutoriseSignature: oui",
      "RecueEnPrefecture: 2025-05-16", "EnLigneLe: 2025-05-19")
    try desk.record(second.kind, about: second.subject?.text, second.values)
    #expect(desk.register.progress(of: convention, on: day).stage == .readyToSign)
  }

  @Test("the last vote is that of the latest session, in whatever order the votes were recorded")
  func lateEntry() throws {
    let earlier = NewFact.of(
      .deliberation, "D-2025-03", "Convention: C-2025-01", "Partie: PA-02",
      "Assemblee: conseil-municipal", "Etat: rejetee", "SeanceLe: 2025-02-13")
    let day = Day.of(2025, 4, 1)
    for facts in [
      Scene.voted + [earlier], Scene.convention + [earlier, Scene.departmentAct, Scene.communeAct],
    ] {
      let desk = try Scene.desk(facts)
      let convention = try desk.thing("C-2025-01")
      #expect(desk.register.progress(of: convention, on: day).stage == .readyToSign)
    }
  }
}
