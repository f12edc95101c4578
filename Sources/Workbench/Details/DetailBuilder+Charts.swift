import Partnership
import Screen

// Lines that are drawn: a label, a bar or a sparkline, and always the number and the word beside it.
extension DetailBuilder {
  /// Adds a label, a bar, and the number that goes with it.
  ///
  /// Where there is no room for a bar, the number stands alone.
  mutating func bar(
    _ label: String, _ value: Int, of total: Int, _ number: String, link: Link? = nil
  ) {
    let glyphs = reading.glyphs
    let used = labelWidth + 2 + TextWidth.columns(of: number, glyphs: glyphs)
    let room = min(20, width - used)
    guard room >= 4 else {
      field(label, number, link: link)
      return
    }
    let bar = Chart.bar(value, of: total, width: room, glyphs: glyphs)
    add(
      DetailLine(
        [
          StyledText(chartLabel(label), .label), StyledText(bar.full, .bar),
          StyledText(bar.rest, .faint),
          StyledText(" \(number)", link == nil ? .text : .link),
        ], link: link))
  }

  /// A label that never touches what is drawn beside it.
  private func chartLabel(_ label: String) -> String {
    let short = TextFitting.truncated(label, to: labelWidth, glyphs: reading.glyphs)
    return TextFitting.padded(short, to: labelWidth + 1, glyphs: reading.glyphs)
  }

  /// Adds a label, a small drawing and its words; the words go below where they do not fit.
  mutating func drawing(_ label: String, _ drawing: String, _ words: String, link: Link? = nil) {
    let glyphs = reading.glyphs
    let name = chartLabel(label)
    let taken = [name, drawing, words].reduce(1) { $0 + TextWidth.columns(of: $1, glyphs: glyphs) }
    let style: Style = link == nil ? .text : .link
    guard taken > width else {
      let pieces = [
        StyledText(name, .label), StyledText(drawing, .bar),
        StyledText(drawing.isEmpty ? words : " \(words)", style),
      ]
      add(DetailLine(pieces, link: link))
      return
    }
    field(label, words, link: link)
    guard !drawing.isEmpty else { return }
    let indent = String(repeating: " ", count: labelWidth + 1)
    add(DetailLine([StyledText(indent), StyledText(drawing, .bar)], link: link))
  }
}
