import Partnership
import Screen

/// What is said of a signal: its values, what was decided, and where it led to.
enum SignalDetail {
  /// The lines of the detail.
  static func lines(_ thing: Register.Thing, _ reading: Reading, width: Int) -> [DetailLine] {
    var builder = DetailBuilder(reading, width: width)
    let register = reading.register
    builder.title(of: thing)
    builder.add(DetailLine([reading.state(ofSignal: thing)]))
    if let days = register.course(of: thing).daysUndecided(on: reading.today) {
      builder.paragraph(
        reading(Words("Aucune décision depuis ", "No decision for "))
          + reading.count(days, Words("jour", "day"), Words("jours", "days")),
        days > Overview.undecidedDays ? .warning : .text)
    }
    if let summary = reading.whole(thing).stated(SignalRaised.summary).value {
      builder.space()
      builder.paragraph(summary.text)
    }
    addValues(thing, &builder)
    builder.promises(about: thing)
    let protocols = register.protocols(of: thing)
    if !protocols.isEmpty {
      builder.heading(
        builder.capitalised(reading(ThingKind.technicalProtocol.plural)) + " (\(protocols.count))")
      for technicalProtocol in protocols {
        builder.link(to: technicalProtocol, note: reading.note(on: technicalProtocol))
      }
    }
    builder.indicators(of: [thing] + protocols)
    let evaluations = protocols.flatMap { register.evaluations(about: $0) }
    if !evaluations.isEmpty {
      builder.heading(
        builder.capitalised(reading(ThingKind.evaluation.plural)) + " (\(evaluations.count))")
      let words = Words("évaluations de ses protocoles", "evaluations of its protocols")
      builder.link(
        reading(Words("les voir dans leur écran", "see them on their screen")),
        to: .list(EvaluationsPane.id, .among(evaluations.map { reading.itemID(of: $0) }, words)))
      for entry in evaluations.suffix(6) { builder.link(to: entry, note: reading.note(on: entry)) }
    }
    builder.fields(of: thing)
    builder.children(of: thing, except: [.observation, .indicator, .followUp])
    builder.history(of: thing)
    return builder.lines
  }

  private static func addValues(_ thing: Register.Thing, _ builder: inout DetailBuilder) {
    let reading = builder.reading
    let series = reading.register.series(of: thing)
    let observations = reading.register.children(of: thing, .observation)
    guard !observations.isEmpty else { return }
    builder.heading(reading(Words("Observations", "Observations")) + " (\(observations.count))")
    let shown = reading.series(thing)
    builder.drawing(
      reading(Words("Douze dernières", "Last twelve")), shown.line,
      [shown.word, reading(Words("dernière : ", "last: ")) + shown.last]
        .filter { !$0.isEmpty }.joined(separator: ", "))
    let top = series.lastValues.compactMap { $0 }.max() ?? 0
    for observation in reading.register.latest(observations).prefix(SignalSeries.drawn) {
      let value = reading.register.value(SignalObserved.value, of: observation)
      let unit = reading.known(SignalObserved.unit, of: observation).map { " \($0)" } ?? ""
      let source = reading.known(SignalObserved.source, of: observation).map { ", \($0)" } ?? ""
      let date = reading.date(reading.register.value(SignalObserved.observedOn, of: observation))
      let link = Link.thing(reading.itemID(of: observation))
      guard let measure = value.value else {
        builder.field(date, reading(value.absence ?? Words("sans valeur", "no value")), link: link)
        continue
      }
      let number = reading.number(series.smallCount.shown(measure))
      let height = series.smallCount.hides(measure) ? 0 : measure.thousandths ?? 0
      builder.bar(date, height, of: top, "\(number)\(unit)\(source)", link: link)
    }
  }
}

extension Register {
  /// Observations or values, the latest first.
  fileprivate func latest(_ observations: [Thing]) -> [Thing] {
    let days = observations.map {
      value(SignalObserved.observedOn, of: $0).value?.earliest?.number ?? Int.min
    }
    return observations.indices.sorted { (days[$1], $0) < (days[$0], $1) }.map { observations[$0] }
  }
}
