import Partnership
import Testing

@Suite("A convention begun from another, and what they differ in")
struct ComparisonTests {
  private func desk() throws -> Desk {
    var desk = try MeetingScene.desk([
      .of(
        .article, "AR-01", "Convention: C-2025-01", "Numero: 1", "Titre: Objet",
        "Texte: La convention fixe le cadre du projet pour trois ans.")
    ])
    let model = ConventionModel(
      try desk.thing("C-2025-01"), in: desk.register, reading: desk.journal)
    for fact in try model.facts(titled: "Projet social, suite", in: 2026) {
      try desk.record(fact.kind, about: fact.subject?.text, fact.values)
    }
    return desk
  }

  @Test("what was agreed on is taken; dates, acts, signatures and references are not")
  func taken() throws {
    let desk = try desk()
    let new = try desk.thing("C-2026-01")
    let whole = desk.register.whole(new, reading: desk.journal)
    #expect(whole.texts(key: "Partie") == ["PA-01", "PA-02"])
    #expect(whole.texts(key: "Titre") == ["Projet social, suite"])
    #expect(whole.texts(key: "Duree") == ["determinee"])
    #expect(desk.register.children(of: new, .article).count == 1)
    for kind in [ThingKind.deliberation, .signature, .textVersion, .conventionEvent] {
      #expect(desk.register.children(of: new, kind).isEmpty)
    }
    let dates = ConventionDrafted.declaration.fields.filter { $0.type == .date }
    for field in dates { #expect(whole.texts(key: field.key).isEmpty) }
    let taken = Set(ConventionModel.taken.map(\.key))
    for key in ["Suivi", "Rapport", "EtatDeclare", "Parent", "Representant"] {
      #expect(!taken.contains(key))
    }
  }

  @Test("only what differs is said, the words of texts marked")
  func differences() throws {
    var desk = try desk()
    let article = try #require(
      desk.register.children(of: try desk.thing("C-2026-01"), .article).first)
    try desk.record(
      .change, about: desk.register.id(of: article).text,
      [.init("Texte", "La convention fixe le cadre du projet pour cinq ans.")])
    let source = MeetingScene.source(desk)
    let (first, second) = (try desk.thing("C-2025-01"), try desk.thing("C-2026-01"))
    let text = Comparison(first, second, source).paper.text()
    #expect(text.contains("Projet social, suite"))
    #expect(text.contains("[-trois-]{+cinq+} ans."), "\(text)")
    #expect(!text.contains("Préavis"))
    let same = Comparison(first, first, source).paper.text()
    #expect(same.contains("Rien ne diffère."))
  }
}
