import Partnership

extension ConventionLife {
  /// The articles, the version that is settled, a link to another policy.
  mutating func recordText(_ wave: inout Wave) {
    guard settled <= horizon || course == .enteredAsItStands else { return }
    let day = recorded(min(settled, horizon))
    let articles: [(String, Clause, String)] = [
      (
        "Objet", .object,
        "Les parties conviennent d’agir ensemble \(Commune.all[commune].atName) sur le thème "
          + "« \(story.theme.term.words.fr) ». \(random.pick(story.needs))"
      ),
      (
        "Engagements", .commitments,
        "Chaque partie désigne un référent, partage ses constats et tient ses délais. "
          + "Public visé : \(story.audience)."
      ),
      (
        "Évaluation", .evaluation,
        "Une évaluation annuelle, ouverte et partenariale, est présentée à la conférence sociale. "
          + "Méthode proposée : \(random.pick(story.methods))."
      ),
    ]
    for (index, article) in articles.enumerated() {
      wave.record(
        .article, wave.thing(.article, in: 0), on: day, by: "mission-pst",
        [
          .link(ArticleWritten.convention, convention),
          .text(ArticleWritten.number, String(index + 1)),
          .text(ArticleWritten.title, article.0), .of(ArticleWritten.clauses, article.1),
          .text(ArticleWritten.text, article.2),
        ])
    }
    wave.record(
      .textVersion, wave.thing(.textVersion, in: 0), on: day, by: "mission-pst",
      [
        .link(TextFrozen.convention, convention), .text(TextFrozen.number, "1"),
        .text(TextFrozen.frozenOn, Days.partial(min(settled, horizon), &random)),
        .text(TextFrozen.sha256, random.digest()),
        .text(TextFrozen.slots, "date de la dernière signature"),
        .text(TextFrozen.fileName, "convention-\(Commune.all[commune].insee).pdf"),
      ])
    guard random.chance(70) else { return }
    wave.record(
      .link, wave.thing(.link, in: 0), on: day, by: "mission-pst",
      [
        .link(LinkStated.convention, convention), .of(LinkStated.policy, random.one(of: .other)),
        .text(LinkStated.wording, "en cohérence avec \(otherStory.theme.term.words.fr)"),
      ])
  }
}
