import Screen

/// One drawing picked at random, inside the canvas or not.
enum Scribble {
  static func draw(on canvas: inout Canvas, _ random: inout some RandomNumberGenerator) {
    let place = Position(
      column: number(&random, -10...40), row: number(&random, -3...10))
    let width = number(&random, -2...40)
    let room = Rectangle(
      column: place.column, row: place.row, columns: width, rows: number(&random, -1...9))
    let text = Samples.text(&random, count: 20)
    let style = Style.allCases.randomElement(using: &random) ?? .text
    switch number(&random, 0...10) {
    case 0: canvas.put(text, at: place, width: width, style: style)
    case 1: canvas.put(text, at: place, width: width, alignment: .right, style: style)
    case 2: canvas.fill(room, with: "\u{6F22}", style: style)
    case 3: canvas.box(room, .thick, title: text, footer: text)
    case 4: canvas.rule(at: place, width: width, words: [text, text], trailing: text)
    case 5: canvas.bar(width, of: 17, number: text, at: place, width: width)
    case 6: canvas.sparkline([1, nil, width, 9], at: place, width: width)
    case 7: canvas.paragraph(text, in: room, style: style)
    case 8: canvas.put(TextLine(text), at: place, width: width)
    case 9: canvas.put(TextArea(text), in: room)
    default:
      let columns = [Column(text, minimum: 3, ideal: 9), Column("x", minimum: 2, dropOrder: 1)]
      canvas.tableRow([text, text], TableLayout(columns, width: width), at: place, style: style)
    }
  }

  private static func number(
    _ random: inout some RandomNumberGenerator, _ range: ClosedRange<Int>
  ) -> Int {
    Int.random(in: range, using: &random)
  }
}
