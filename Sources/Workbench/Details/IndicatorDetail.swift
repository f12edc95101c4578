import Partnership
import Screen

/// What is said of an indicator: its values over time, beside its baseline and its target.
enum IndicatorDetail {
  /// The lines of the detail.
  static func lines(_ thing: Register.Thing, _ reading: Reading, width: Int) -> [DetailLine] {
    var builder = DetailBuilder(reading, width: width)
    let register = reading.register
    let series = register.series(ofIndicator: thing)
    builder.title(of: thing)
    let shown = reading.series(ofIndicator: thing)
    builder.drawing(
      reading(Words("Dans le temps", "Over time")), shown.line, reading.words(ofIndicator: thing))
    if series.baseline.value == nil {
      builder.paragraph(
        "\(reading.glyphs.alert) "
          + reading(
            Words(
              "pas de valeur de départ : l’écart ne se mesure pas",
              "no baseline: no progress can be measured")), .warning)
    }
    addValues(thing, series, &builder)
    if let parent = register.parent(of: thing) {
      builder.heading(reading(Words("Ce qu’il mesure", "What it measures")))
      builder.link(to: parent)
    }
    let quoting = register.all(.evaluation).filter {
      register.linked(EvaluationEntered.indicator, of: $0) == thing
    }
    if !quoting.isEmpty {
      builder.heading(
        builder.capitalised(reading(ThingKind.evaluation.plural)) + " (\(quoting.count))")
      for entry in quoting.prefix(12) { builder.link(to: entry, note: reading.note(on: entry)) }
    }
    builder.fields(of: thing)
    builder.children(of: thing, except: [.indicatorValue])
    builder.history(of: thing)
    return builder.lines
  }

  /// The baseline, each value and the target, each with its bar on one scale.
  private static func addValues(
    _ thing: Register.Thing, _ series: IndicatorSeries, _ builder: inout DetailBuilder
  ) {
    let reading = builder.reading
    let unit = series.unit.value.map { " \($0.text)" } ?? ""
    let all =
      [series.baseline.value, series.target.value].compactMap { $0 } + series.points.map(\.value)
    let top = all.compactMap { series.isHidden($0) ? nil : $0.thousandths }.max() ?? 0
    guard !all.isEmpty else { return }
    func add(_ label: String, _ value: Measure, _ note: String = "") {
      let height = series.isHidden(value) ? 0 : value.thousandths ?? 0
      builder.bar(label, height, of: top, reading.number(series.shown(value)) + unit + note)
    }
    builder.heading(reading(Words("Valeurs", "Values")) + " (\(series.points.count))")
    if let baseline = series.baseline.value {
      let date = series.baselineOn == .notRecorded ? "" : ", \(reading.date(series.baselineOn))"
      add(reading(Words("départ", "baseline")) + date, baseline)
    }
    for point in series.points.suffix(24) { add(reading.date(point.date), point.value) }
    if let target = series.target.value {
      let date = series.targetOn == .notRecorded ? "" : ", \(reading.date(series.targetOn))"
      let gap = series.gap.map { reading(Words(", écart ", ", gap ")) + reading.number($0) } ?? ""
      add(reading(Words("cible", "target")) + date, target, gap)
    }
  }
}
