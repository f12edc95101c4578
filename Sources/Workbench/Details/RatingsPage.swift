import Partnership
import Screen

/// The page of marks: each principle over time and by college, and what no evaluation speaks of.
enum RatingsPage {
  /// The lines of the page.
  static func lines(of scope: ItemID?, _ reading: Reading, width: Int) -> [DetailLine] {
    var builder = DetailBuilder(reading, width: width)
    let register = reading.register
    let convention = scope.flatMap { reading.thing($0) }
    let entries = register.evaluations(of: convention)
    let ratings = register.ratings(in: entries)
    builder.paragraph(
      convention.map { reading.name(of: $0) }
        ?? reading(Words("Toutes les conventions", "All conventions")), .title)
    let marks = entries.count {
      register.value(EvaluationEntered.rating, of: $0).value?.number != nil
    }
    builder.paragraph(
      reading.count(
        entries.count, Words("entrée d’évaluation", "evaluation entry"),
        Words("entrées d’évaluation", "evaluation entries"))
        + reading(Words(", dont ", ", of which "))
        + reading.count(
          marks, Words("avec une note", "with a mark"), Words("avec une note", "with a mark")),
      .label)
    if let convention, reading.isExample(convention) {
      builder.paragraph(reading.exampleWord, .label)
    }
    for rating in ratings { add(rating, &builder) }
    addCounts(register.evaluationGaps(of: convention), entries, &builder)
    return builder.lines
  }

  private static func add(_ rating: PrincipleRatings, _ builder: inout DetailBuilder) {
    let reading = builder.reading
    builder.heading(builder.capitalised(reading(rating.principle.term.words)))
    guard !rating.entries.isEmpty else {
      builder.paragraph("  " + reading(Words("aucune évaluation", "no evaluation")), .warning)
      return
    }
    let link = list(rating.entries, rating.principle.term.words, reading)
    let means = rating.periods.map(\.marks.meanThousandths)
    builder.drawing(
      span(rating, reading), reading.line(means, top: 4000), words(rating, reading), link: link)
    for college in College.allCases {
      guard let marks = rating.colleges[college] else { continue }
      let count = reading.count(marks.count, Words("note", "mark"), Words("notes", "marks"))
      let name = reading(college.term.words)
      guard let mean = marks.meanTenths else {
        builder.field(name, "\(tooFew(reading)) (\(count))")
        continue
      }
      builder.bar(name, mean, of: 40, "\(reading.tenths(mean)), \(count)")
    }
  }

  /// « 12 notes, moyenne 2,6 sur 4, hausse », or that there are too few of them to say so.
  private static func words(_ rating: PrincipleRatings, _ reading: Reading) -> String {
    let count = reading.count(rating.marks.count, Words("note", "mark"), Words("notes", "marks"))
    guard let mean = rating.marks.meanTenths else {
      return rating.marks.count == 0
        ? reading(Words("aucune note", "no mark")) : "\(tooFew(reading)) (\(count))"
    }
    return [
      count,
      reading(Words("moyenne ", "mean ")) + reading.tenths(mean)
        + reading(Words(" sur 4", " of 4")),
      rating.trend.map { reading($0.words) },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  private static func tooFew(_ reading: Reading) -> String {
    reading(Words("trop peu de notes", "too few marks"))
  }

  /// « 2016 à 2025 », « 06/10 à 18/11 ».
  private static func span(_ rating: PrincipleRatings, _ reading: Reading) -> String {
    guard let first = rating.periods.first, let last = rating.periods.last else {
      return reading(Words("sans date", "no date"))
    }
    let dates = [first, last].map { reading.date($0.date) }
    return dates[0] == dates[1]
      ? dates[0] : dates.joined(separator: reading(Words(" à ", " to ")))
  }

  private static func addCounts(
    _ gaps: EvaluationGaps, _ entries: [Register.Thing], _ builder: inout DetailBuilder
  ) {
    let reading = builder.reading
    let register = reading.register
    func part<Word: Vocabulary>(
      _ title: Words, _ counts: [EvaluationGaps.Count<Word>], _ field: Field<Word>
    ) {
      builder.heading(reading(title))
      let most = counts.map(\.count).max() ?? 0
      for row in counts {
        let name = reading(row.word.term.words)
        guard row.count > 0 else {
          builder.field(name, reading(Words("aucune", "none")), .warning)
          continue
        }
        let own = entries.filter { register.value(field, of: $0).value == row.word }
        builder.bar(
          name, row.count, of: most, String(row.count),
          link: list(own, row.word.term.words, reading))
      }
    }
    part(
      Words("Entrées par critère", "Entries by criterion"), gaps.criteria,
      EvaluationEntered.criterion)
    part(Words("Entrées par type", "Entries by kind"), gaps.kinds, EvaluationEntered.evaluationKind)
    builder.heading(
      reading(Words("Protocoles sans évaluation", "Protocols without evaluation"))
        + " (\(gaps.protocols.count))")
    if gaps.protocols.isEmpty { builder.paragraph("  " + reading(Words("aucun", "none"))) }
    for thing in gaps.protocols.prefix(20) {
      builder.link(to: thing, note: reading.note(on: thing))
    }
    if gaps.protocols.count > 20 {
      builder.add(DetailLine("  \(reading.glyphs.ellipsis) +\(gaps.protocols.count - 20)", .label))
    }
  }

  private static func list(
    _ entries: [Register.Thing], _ words: Words, _ reading: Reading
  ) -> Link {
    .list(EvaluationsPane.id, .among(entries.map { reading.itemID(of: $0) }, words))
  }
}
