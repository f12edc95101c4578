import Partnership
import Testing

@Suite("Papers before and between meetings")
struct PaperTests {
  /// The scene with a signature that is awaited, a coordinator, and a meeting to come.
  private func desk() throws -> Desk {
    var desk = try MeetingScene.desk([
      .of(
        .convention, "C-2025-02", "Titre: Contrat local de santé",
        "Nature: contrat-local-sante", "Partie: PA-01", "Partie: PA-02",
        "Suivi: circonscription 3"),
      .change("C-2025-01", "Suivi: circonscription 3"),
      .of(
        .meeting, "RN-2025-09", "Instance: IN-01", "Convention: C-2025-01",
        "TenueLe: 2025-12-16", "Heure: 14:00", "Lieu: salle Jaurès",
        "OrdreDuJour: Bilan de l’année"),
    ])
    // Asked for before any deliberation, as another program may have recorded it.
    desk.take(
      .signatureRequested, ThingID("SG-009"),
      [
        .init("Convention", "C-2025-02"), .init("Partie", "PA-02"), .init("Fonction", "Maire"),
        .init("DemandeeLe", "2025-10-02"),
      ])
    return desk
  }

  static let papers: [(PaperKind, String)] = [
    (.brief, "C-2025-01"), (.brief, "PA-02"), (.agenda, "C-2025-01"), (.agenda, "RN-2025-09"),
    (.invitation, "RN-2025-09"), (.invitation, "C-2025-02"), (.signInSheet, "RN-2025-09"),
    (.reminder, "C-2025-02"), (.portfolio, "C-2025-01"),
  ]

  @Test("each reads as a person would want it", arguments: papers)
  func golden(kind: PaperKind, id: String) throws {
    let desk = try desk()
    let paper = try #require(MeetingScene.source(desk).paper(kind, about: try desk.thing(id)))
    PaperFile.expect(paper.text(), is: "\(kind.rawValue)-\(id).txt")
    for line in paper.text().split(separator: "\n") {
      #expect(line.count <= Paper.width, "\(line)")
    }
  }

  @Test("in English no French word of the program is left", arguments: papers)
  func english(kind: PaperKind, id: String) throws {
    let desk = try desk()
    let paper = try #require(
      MeetingScene.source(desk, .english).paper(kind, about: try desk.thing(id)))
    for word in ["depuis", "Convention :", "jours", "Aucun", "État", "Lieu"] {
      #expect(!paper.text().contains(word), "\(word)")
    }
  }

  @Test("what is late comes first, with its days")
  func late() throws {
    let desk = try MeetingScene.desk([
      .of(
        .followUp, "SU-010", "Nature: action", "Convention: C-2025-01", "PourLe: 2025-11-08",
        "Responsable: CCAS", "Texte: Envoyer le diagnostic.")
    ])
    let paper = try #require(
      MeetingScene.source(desk).paper(.brief, about: try desk.thing("C-2025-01")))
    let text = paper.text().replacing("\n", with: " ")
    let open = text.split(separator: "- SU-").dropFirst().first
    #expect(open?.hasPrefix("010 Envoyer le diagnostic.") == true, "\(text)")
    #expect(open?.contains("en retard de 12") == true, "\(text)")
  }

  @Test("a portfolio tells since when, and a handover is one act with its reason")
  func portfolio() throws {
    var desk = try desk()
    let source = MeetingScene.source(desk)
    let portfolio = try #require(Portfolio(of: "Circonscription 3", source))
    #expect(portfolio.conventions.count == 2)
    let since = try #require(portfolio.since(try desk.thing("C-2025-01")))
    #expect(since == desk.register.history(of: try desk.thing("C-2025-01")).last?.id.day)
    let ids = portfolio.conventions.map { desk.register.id(of: $0) }
    let facts = Portfolio.handover(ids, to: "mission PST", because: "départ")
    for fact in facts { try desk.record(fact.kind, about: fact.subject?.text, fact.values) }
    let after = MeetingScene.source(desk)
    #expect(Portfolio(of: "circonscription 3", after) == nil)
    #expect(Portfolio(of: "mission pst", after)?.conventions.count == 2)
    #expect(Portfolio(of: "personne", after) == nil)
  }
}
