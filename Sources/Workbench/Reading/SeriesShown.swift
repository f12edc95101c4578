import Partnership
import Screen

/// The values of a signal or of an indicator as a list draws them.
struct SeriesShown: Sendable, Hashable {
  /// Twelve places at most: a height for each value, a dot for a small count.
  var line: String
  /// « hausse », « stable », « baisse » or « rare »; empty when nothing can be said.
  var word: String
  /// The last value, a small count by its bound.
  var last: String
  /// The arrow beside the row.
  var arrow: StyledText
}

extension Reading {
  /// The last twelve observations of a signal.
  ///
  /// The word compares the last value with the first of those drawn. The trend somebody recorded,
  /// where there is one, is the arrow; it is never computed over.
  func series(_ signal: Register.Thing) -> SeriesShown {
    let series = register.series(of: signal)
    let word = series.trend
    return SeriesShown(
      line: line(series.lastValues), word: word.map { self($0.words) } ?? "",
      last: series.lastShown.map { number($0) } ?? "—", arrow: arrow(signal, word))
  }

  /// The values of an indicator, from where it starts.
  func series(ofIndicator indicator: Register.Thing) -> SeriesShown {
    let series = register.series(ofIndicator: indicator)
    let arrow: StyledText =
      switch series.isReached {
      case .yes: StyledText(String(glyphs.full), .success)
      case .no: StyledText(String(glyphs.empty))
      case .undetermined: StyledText("?", .label)
      }
    return SeriesShown(
      line: line(series.lastValues), word: series.trend.map { self($0.words) } ?? "",
      last: series.last.map { number(series.shown($0.value)) } ?? "—", arrow: arrow)
  }

  /// A small drawing of some values, from nothing up to the largest; a dot where one is missing.
  func line(_ values: [Int?], top: Int? = nil) -> String {
    Chart.sparkline(values, top: top, glyphs: glyphs)
  }

  /// « hausse », « baisse » or « stable » between the first and the last value; nothing below two.
  func trend(of values: [Int?]) -> Words? { SeriesTrend(values)?.words }

  private func arrow(_ signal: Register.Thing, _ word: SeriesTrend?) -> StyledText {
    switch register.value(SignalRaised.trend, of: signal).value {
    case .rising: StyledText(String(glyphs.up), .warning)
    case .falling: StyledText(String(glyphs.down))
    case .steady: StyledText(glyphs.isASCII ? "=" : "■")
    case .new: StyledText("+")
    case nil: StyledText(word == nil ? " " : String(glyphs.dot))
    }
  }
}
