import Partnership
import Screen

/// Writes the lines of a detail, broken to a width.
struct DetailBuilder {
  let reading: Reading
  let width: Int
  private(set) var lines: [DetailLine] = []
  /// The columns of the labels on the left.
  let labelWidth: Int

  init(_ reading: Reading, width: Int) {
    self.reading = reading
    self.width = max(1, width)
    labelWidth = width >= 50 ? 22 : width >= 40 ? 16 : 12
  }

  /// Adds a line as it is.
  mutating func add(_ line: DetailLine) { lines.append(line) }

  /// Adds an empty line, never two in a row.
  mutating func space() {
    if let last = lines.last, last != .blank { lines.append(.blank) }
  }

  /// Adds the name of a part.
  mutating func heading(_ text: String) {
    space()
    paragraph(text, .strong)
  }

  /// Adds a text on as many lines as it takes.
  mutating func paragraph(_ text: String, _ style: Style = .text, link: Link? = nil) {
    for line in TextFitting.wrapped(text, to: width, glyphs: reading.glyphs) {
      lines.append(DetailLine(line, style, link: link))
    }
  }

  /// Adds a label and its value; the value goes on under itself.
  mutating func field(_ label: String, _ value: String, link: Link? = nil, _ style: Style = .text) {
    let glyphs = reading.glyphs
    let room = width - labelWidth - 1
    guard room >= 10 else {
      paragraph("\(label) : \(value)", style, link: link)
      return
    }
    let names = TextFitting.wrapped(label, to: labelWidth, glyphs: glyphs)
    let values = TextFitting.wrapped(value, to: room, glyphs: glyphs)
    for index in 0..<max(names.count, values.count) {
      let name = names.indices.contains(index) ? names[index] : ""
      let text = values.indices.contains(index) ? values[index] : ""
      lines.append(
        DetailLine(
          [
            StyledText(TextFitting.padded(name, to: labelWidth + 1, glyphs: glyphs), .label),
            StyledText(text, link == nil ? style : .link),
          ], link: link))
    }
  }

  /// Adds a link to a thing, under its name.
  mutating func link(to thing: Register.Thing, note: String = "") {
    let mark = reading.isExample(thing) ? " (\(reading.exampleWord))" : ""
    let text = TextFitting.truncated(
      "  \(reading.name(of: thing))\(mark)\(note)", to: width, glyphs: reading.glyphs)
    lines.append(DetailLine(text, .link, link: .thing(reading.itemID(of: thing))))
  }

  /// Adds a link that is a line of words.
  mutating func link(_ text: String, to target: Link) {
    let line = TextFitting.truncated("  \(text)", to: width, glyphs: reading.glyphs)
    lines.append(DetailLine(line, .link, link: target))
  }
}
