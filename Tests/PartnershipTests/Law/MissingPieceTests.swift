import Partnership
import Testing

@Suite("Pieces a file lacks")
struct MissingPieceTests {
  /// A piece that is asked for, and the fact that files it.
  struct Row: CustomTestStringConvertible {
    let name: String
    let facts: [NewFact]
    let kind: PieceKind
    let of: String
    let filed: NewFact
    var on = Day.of(2025, 5, 1)
    var testDescription: String { name }
  }

  private static func piece(_ kind: String, of thing: String) -> NewFact {
    .of(
      .piece, nil, "De: \(thing)", "Nature: \(kind)", "Sha256: \(Scene.digest("c"))",
      "Nom: piece.pdf")
  }

  private static let annexed = NewFact.of(
    .technicalProtocol, "P-01", "Titre: Accueil", "Convention: C-2025-01", "Etat: annexe",
    "MethodeEvaluation: Bilan")

  static let rows: [Row] = [
    Row(
      name: "the extract of an act that was adopted", facts: Scene.voted, kind: .extract,
      of: "D-2025-01", filed: piece("extrait", of: "D-2025-01")),
    Row(
      name: "the acknowledgement of an act that was received", facts: Scene.voted, kind: .receipt,
      of: "D-2025-02", filed: piece("accuse-reception", of: "D-2025-02")),
    Row(
      name: "the signed text, filed with the convention", facts: Scene.signed, kind: .signedText,
      of: "C-2025-01", filed: piece("texte-signe", of: "C-2025-01")),
    Row(
      name: "the signed text, filed with one of the signatures", facts: Scene.signed,
      kind: .signedText, of: "C-2025-01", filed: piece("texte-signe", of: "SG-002")),
    Row(
      name: "the text of a protocol that was annexed", facts: Scene.convention + [annexed],
      kind: .technicalProtocol, of: "P-01", filed: piece("protocole", of: "P-01")),
  ]

  private func missing(_ facts: [NewFact], on day: Day) throws -> [String] {
    let desk = try Scene.desk(facts)
    return desk.register.missingPieces(of: try desk.thing("C-2025-01"), on: day).map {
      "\($0.kind) \(desk.register.label(of: $0.of))"
    }
  }

  @Test("each is asked for until it is filed", arguments: rows)
  func bothWays(row: Row) throws {
    let wanted = "\(row.kind) \(row.of)"
    #expect(try missing(row.facts, on: row.on).count { $0 == wanted } == 1)
    #expect(try !missing(row.facts + [row.filed], on: row.on).contains(wanted))
  }

  @Test("a piece of another kind, or of another act, is not the one")
  func others() throws {
    for filed in [
      Self.piece("compte-rendu", of: "D-2025-01"), Self.piece("extrait", of: "D-2025-02"),
    ] {
      #expect(
        try missing(Scene.voted + [filed], on: Day.of(2025, 5, 1)).contains("extract D-2025-01"))
    }
  }

  @Test("nothing is asked for before it can exist")
  func before() throws {
    #expect(try missing(Scene.convention, on: Day.of(2025, 5, 1)).isEmpty)
    #expect(try missing(Scene.voted, on: Day.of(2025, 3, 1)).isEmpty)
    let adopted = try missing(Scene.voted, on: Day.of(2025, 3, 6))
    #expect(adopted == ["extract D-2025-01"])
    let candidate = NewFact.of(
      .technicalProtocol, "P-01", "Titre: Accueil", "Convention: C-2025-01", "Etat: repere")
    #expect(try missing(Scene.convention + [candidate], on: Day.of(2025, 5, 1)).isEmpty)
  }

  @Test("each says in words what is missing")
  func words() throws {
    let desk = try Scene.desk(Scene.signed)
    let pieces = desk.register.missingPieces(
      of: try desk.thing("C-2025-01"), on: Day.of(2025, 5, 1))
    #expect(pieces.map { $0.words(in: desk.register).fr }.contains("texte signé de C-2025-01"))
  }
}
