import Partnership
import Screen

// The life of a convention, drawn to scale: marks on a line, and beside each letter its date.
extension DetailBuilder {
  /// Adds the line of a convention's life; nothing where fewer than two days are known.
  mutating func lifeline(_ progress: ConventionProgress) {
    let milestones = reading.register.milestones(of: progress)
    guard milestones.count > 1, let first = milestones.first?.day, width >= 30 else { return }
    let last = max(milestones.compactMap(\.day).max() ?? first, reading.today)
    let start = min(first, reading.today)
    let glyphs = reading.glyphs
    heading(reading(Words("Frise, à l’échelle", "Life, to scale")))
    let letters = milestones.indices.map { DetailBuilder.letter($0) }
    var marks: [(place: Int, scalar: Unicode.Scalar)] = [(reading.today.number, glyphs.full)]
    marks += zip(milestones, letters).compactMap { milestone, letter in
      milestone.day.map { ($0.number, letter) }
    }
    let axis = Chart.axis(marks, from: start.number, to: last.number, width: width, glyphs: glyphs)
    add(DetailLine(axis, .bar))
    add(DetailLine(years(from: start, to: last), .label))
    paragraph(
      "\(glyphs.full) "
        + reading(Words("aujourd’hui, ", "today, ")) + reading.fullDay(reading.today), .label)
    for (milestone, letter) in zip(milestones, letters) {
      let link = Link.thing(reading.itemID(of: milestone.thing))
      field("\(letter) \(date(of: milestone))", words(of: milestone), link: link)
    }
  }

  /// The letter of a mark: small letters, then capitals, then a plus sign.
  private static func letter(_ place: Int) -> Unicode.Scalar {
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars)
    return letters.indices.contains(place) ? letters[place] : "+"
  }

  /// The years under the line, each where it begins, as many as there is room for.
  private func years(from start: Day, to last: Day) -> String {
    var line = String(start.year)
    for year in (start.year + 1)...max(start.year + 1, last.year) {
      guard let day = Day(year: year, month: 1, day: 1), day <= last else { break }
      let column = Chart.column(of: day.number, from: start.number, to: last.number, width: width)
      guard column > line.count, column + 4 <= width else { continue }
      line += String(repeating: " ", count: column - line.count) + String(year)
    }
    return line
  }

  private func date(of milestone: Milestone) -> String {
    let date = milestone.span.date
    if case .day(let day) = date { return reading.fullDay(day) }
    return reading.date(date)
  }

  private func words(of milestone: Milestone) -> String {
    let register = reading.register
    switch milestone.kind {
    case .evaluated:
      return reading.count(
        milestone.count, Words("évaluation cette année-là", "evaluation that year"),
        Words("évaluations cette année-là", "evaluations that year"))
    case .event: return reading.title(of: milestone.thing)
    case .drafted: return reading.title(of: milestone.thing)
    case .amended:
      let number = reading.known(ConventionDrafted.amendmentNumber, of: milestone.thing) ?? ""
      return "\(reading(milestone.kind.words)) \(number), \(register.label(of: milestone.thing))"
    case .voted, .enforceable, .signed, .effective, .conference, .notice, .end:
      let party = milestone.party.map { reading.title(of: $0) }
      return [reading(milestone.kind.words), party].compactMap { $0 }.joined(separator: ", ")
    }
  }
}
