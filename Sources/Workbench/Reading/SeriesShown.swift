import Partnership
import Screen

/// The observations of a signal as a list draws them.
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
    let points = Array(series.points.suffix(12))
    let values = points.map { isSmall($0.value) ? nil : $0.value.thousandths }
    let word = trend(of: values)
    return SeriesShown(
      line: line(values), word: word.map { self($0) } ?? "",
      last: series.lastShown.map { number($0) } ?? "—", arrow: arrow(signal, word))
  }

  /// A small drawing of some values, from nothing up to the largest; a dot where one is missing.
  func line(_ values: [Int?]) -> String {
    let top = values.compactMap { $0 }.max() ?? 0
    var text = String.UnicodeScalarView()
    for value in values {
      guard let value else {
        text.append(glyphs.dot)
        continue
      }
      let height = top > 0 ? max(0, value) * (glyphs.heights.count - 1) / top : 0
      text.append(glyphs.heights[min(height, glyphs.heights.count - 1)])
    }
    return String(text)
  }

  /// « hausse », « baisse » or « stable » between the first and the last value; nothing below two.
  func trend(of values: [Int?]) -> Words? {
    let known = values.compactMap { $0 }
    if known.count * 2 <= values.count, !values.isEmpty { return Words("rare", "rare") }
    guard let first = known.first, let last = known.last, known.count > 1 else { return nil }
    if last > first { return Words("hausse", "rising") }
    return last < first ? Words("baisse", "falling") : Words("stable", "steady")
  }

  private func isSmall(_ value: Measure) -> Bool { SignalSeries.shown(value).hasPrefix("<") }

  private func arrow(_ signal: Register.Thing, _ word: Words?) -> StyledText {
    switch register.value(SignalRaised.trend, of: signal).value {
    case .rising: StyledText(String(glyphs.up), .warning)
    case .falling: StyledText(String(glyphs.down))
    case .steady: StyledText(glyphs.isASCII ? "=" : "■")
    case .new: StyledText("+")
    case nil: StyledText(word == nil ? " " : String(glyphs.dot))
    }
  }
}
