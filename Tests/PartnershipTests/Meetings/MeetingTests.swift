import Partnership
import Testing

@Suite("A meeting as facts")
struct MeetingTests {
  private static let day = Day(year: 2026, month: 12, day: 12) ?? .first

  private func register(_ facts: [(FactKind, String, [(String, String)])]) -> Register {
    var register = Register()
    for (place, fact) in facts.enumerated() {
      guard let subject = ThingID(fact.1) else { continue }
      _ = register.ingest(
        Fact(
          id: FactID(milliseconds: Int64(place), counter: 0, writer: "essa"), kind: fact.0,
          subject: subject, author: "circonscription",
          values: fact.2.map { WrittenValue($0.0, $0.1) }),
        at: FactLocation(segment: 0, offset: UInt32(place)), reading: NoFacts())
    }
    return register
  }

  private struct NoFacts: FactReader {
    func fact(at location: FactLocation) -> Fact? { nil }
  }

  private static let parties: [(FactKind, String, [(String, String)])] = [
    (.project, "PST-01", [("Nom", "Projet")]),
    (.party, "PA-01", [("Nature", "departement"), ("Nom", "Département")]),
    (.party, "PA-02", [("Nature", "commune"), ("Nom", "Commune")]),
  ]

  private func convention(_ values: [(String, String)] = []) -> (
    FactKind, String, [(String, String)]
  ) {
    (
      .convention, "C-2026-01",
      [("Titre", "Convention"), ("Nature", "autre"), ("Partie", "PA-01"), ("Partie", "PA-02")]
        + values
    )
  }

  private func opening(_ register: Register, _ plan: MeetingPlan) throws -> MeetingOpening {
    let id = try #require(ThingID("C-2026-01"))
    let convention = try #require(register.thing(id))
    return try #require(register.opening(plan, of: convention, on: Self.day, at: "14:02:11"))
  }

  @Test("a conference of a project makes its body, the conference of the year and the meeting")
  func conference() throws {
    let register = register(Self.parties + [convention([("Projet", "PST-01")])])
    let plan = MeetingPlan(
      kind: .localConference,
      agenda: [AgendaPoint(title: "Accès", minutes: 15), .init(title: "Divers")],
      attendance: [.residents: 7, .elected: 6])
    let opening = try opening(register, plan)
    #expect(
      opening.facts.map(\.kind) == [.instance, .conference, .meeting, .attendance, .attendance])
    let admitted = try register.admit(act: opening.facts, today: Self.day)
    #expect(
      admitted.map(\.subject.text) == ["IN-01", "CF-2026-01", "RN-2026-01", "PR-001", "PR-002"])
    let meeting = admitted[2].values
    #expect(meeting.texts(key: "OrdreDuJour") == ["Accès", "Divers"])
    #expect(meeting.texts(key: "MinutesPrevues") == ["15", "0"])
    #expect(meeting.texts(key: "CommenceeA") == ["14:02:11"])
    #expect(admitted[1].values.texts(key: "AvecHabitants") == ["oui"])
  }

  @Test("without a project the body hangs on the convention, and no conference is made up")
  func withoutProject() throws {
    let register = register(Self.parties + [convention()])
    let opening = try opening(register, MeetingPlan(kind: .localConference))
    #expect(opening.conference == nil)
    let admitted = try register.admit(act: opening.facts, today: Self.day)
    #expect(admitted.map(\.kind) == [.instance, .meeting])
    #expect(admitted[0].values.texts(key: "Convention") == ["C-2026-01"])
  }

  @Test("the second meeting of a body takes its body and the next number")
  func second() throws {
    let register = register(
      Self.parties + [convention([("Projet", "PST-01")])] + [
        (
          .instance, "IN-01",
          [("Projet", "PST-01"), ("Nom", "veille"), ("Nature", "cellule-de-veille")]
        ),
        (
          .meeting, "RN-2026-01",
          [("Instance", "IN-01"), ("Convention", "C-2026-01"), ("TenueLe", "2026-11-18")]
        ),
      ])
    let opening = try opening(register, MeetingPlan(kind: .watchCell))
    #expect(opening.facts.map(\.kind) == [.meeting])
    #expect(opening.meeting.text == "RN-2026-02")
    #expect(opening.facts[0].values.texts(key: "Instance") == ["IN-01"])
    #expect(opening.facts[0].values.texts(key: "Numero") == ["2"])
  }

  @Test("a body without project or convention is refused")
  func rootless() {
    #expect(throws: Refusal.self) {
      try Register().admit(
        NewFact(.instance, [WrittenValue("Nom", "x")]), today: Self.day)
    }
  }

  @Test("a decision makes its follow-up in the same act, and its correction corrects both")
  func decision() throws {
    let ids = try ["RN-2026-01", "C-2026-01", "LR-0001", "SU-001"].map { try #require(ThingID($0)) }
    let place = LinePlace(
      meeting: ids[0], origin: ids[0], convention: ids[1], point: 2, hour: "14:23:02",
      line: ids[2], followUp: ids[3])
    let line = TypedLine(
      "* circo 3, 15/01 : mise à disposition", on: Self.day, isKnown: { _ in true })
    let facts = line.facts(at: place)
    #expect(facts.map(\.kind) == [.followUp, .line])
    #expect(facts[0].values.texts(key: "Responsable") == ["circo 3"])
    #expect(facts[0].values.texts(key: "PourLe") == ["2027-01-15"])
    #expect(facts[1].values.texts(key: "SuiteADonner") == ["SU-001"])
    let better = TypedLine("* circo 3 : mise à disposition", on: Self.day, isKnown: { _ in true })
    let corrections = line.corrections(to: better, at: place, was: place)
    #expect(corrections.map(\.subject?.text) == ["SU-001"])
    #expect(corrections[0].values.texts(key: "Efface") == ["PourLe"])
    var plain = place
    plain.followUp = nil
    let speech = TypedLine("mise à disposition", on: Self.day, isKnown: { _ in true })
    let changes = line.corrections(to: speech, at: plain, was: place)
    #expect(changes.map(\.kind) == [.retraction, .correction])
    #expect(changes[1].values.texts(key: "Efface") == ["Nature", "SuiteADonner"])
  }

  @Test("a meeting that began and did not end is unfinished; one that was only recorded is not")
  func unfinished() throws {
    let meeting = [("Instance", "IN-01"), ("Convention", "C-2026-01"), ("TenueLe", "2026-11-18")]
    let began = [("CommenceeA", "14:02:11")]
    let register = register(
      Self.parties + [convention([("Projet", "PST-01")])] + [
        (.instance, "IN-01", [("Projet", "PST-01"), ("Nom", "veille")]),
        (.meeting, "RN-2026-01", meeting), (.meeting, "RN-2026-02", meeting + began),
        (.meeting, "RN-2026-03", meeting + began + [("FinieA", "16:30")]),
        (.line, "LR-0001", [("Seance", "RN-2026-02"), ("Heure", "14:20:11"), ("Texte", "oui")]),
        (
          .line, "LR-0002",
          [("Seance", "RN-2026-02"), ("Nature", "passage"), ("Heure", "15:04:00"), ("Texte", "2")]
        ),
      ])
    #expect(register.unfinishedMeetings.map { register.id(of: $0).text } == ["RN-2026-02"])
    let open = try #require(register.unfinishedMeetings.first)
    #expect(register.lineCount(of: open) == 1)
    #expect(register.lastHour(of: open) == "15:04")
  }
}
