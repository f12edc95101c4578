import Partnership
import Screen

/// The rows of one entry of a meeting: when, how far, who, what; its corrections below.
struct MeetingRows {
  let view: MeetingView
  let width: Int

  private var glyphs: Glyphs { view.glyphs }
  private var reading: Reading { view.reading }

  /// Columns of the hour, with its seconds where there is room.
  private var clockWidth: Int { width >= 60 ? 8 : 5 }
  /// Columns of who speaks; a letter before the text where there is no room.
  private var speakerWidth: Int { width >= 80 ? 13 : width >= 60 ? 10 : 0 }
  private var indent: Int {
    margin + clockWidth + 3 + (speakerWidth > 0 ? speakerWidth + 1 : 0)
  }
  private var margin: Int { width >= 60 ? 2 : 0 }

  func lines(of entry: MeetingEntry) -> [[(text: String, style: Style)]] {
    let (mark, style) = mark(of: entry)
    let label = label(of: entry)
    let first = entry.corrections.first?.text
    var text = text(of: entry, saying: first)
    var textStyle: Style = .text
    if entry.isWithdrawn {
      text = reading(Words("retiré : ", "taken back: ")) + text
      textStyle = .label
    } else if style == .failure {
      text = reading(Words("non écrit : ", "not written: ")) + text
      textStyle = .failure
    }
    if case .passage = entry.content { textStyle = .strong }
    let wrapped = TextFitting.wrapped(text, to: max(8, width - indent), glyphs: glyphs)
    var rows: [[(text: String, style: Style)]] = []
    for (row, part) in wrapped.enumerated() {
      guard row == 0 else {
        rows.append([(String(repeating: " ", count: indent), .text), (part, textStyle)])
        continue
      }
      var pieces: [(text: String, style: Style)] = [
        (String(repeating: " ", count: margin), .text),
        (String(entry.clock.prefix(clockWidth)), .label), (" ", .text), (mark, style), (" ", .text),
      ]
      if speakerWidth > 0 {
        pieces.append(
          (TextFitting.padded(label.text, to: speakerWidth + 1, glyphs: glyphs), label.style))
      }
      rows.append(pieces + [(part, textStyle)])
    }
    return rows + corrections(of: entry)
  }

  private func mark(of entry: MeetingEntry) -> (String, Style) {
    if entry.isWithdrawn { return (glyphs.isASCII ? "-" : "–", .label) }
    switch entry.standing {
    case .written: return (String(glyphs.tick), .success)
    case .held: return ("?", .warning)
    case .waiting:
      let isRefused =
        view.meeting.refusal != nil || entry.isLate(at: view.state.now.milliseconds)
      return isRefused
        ? (String(glyphs.cross), .failure) : (String(glyphs.ellipsis), .label)
    }
  }

  private func label(of entry: MeetingEntry) -> (text: String, style: Style) {
    switch entry.content {
    case .passage: return (reading(Words("POINT", "POINT")), .strong)
    case .marks: return (reading(Words("NOTE", "MARKS")), .strong)
    case .attendance: return (reading(Words("PRÉSENTS", "PRESENT")), .strong)
    case .line(let line):
      switch line.nature {
      case .decision: return (reading(Words("DÉCISION", "DECISION")), .strong)
      case .action: return (reading(Words("À FAIRE", "TO DO")), .strong)
      case .question: return (reading(Words("QUESTION", "QUESTION")), .strong)
      case .speech, .passage:
        let college = line.college.map { reading(Self.column($0)) }
        return (college ?? "", .text)
      }
    }
  }

  /// What an entry says; of a corrected one, what it said first.
  private func text(of entry: MeetingEntry, saying first: String?) -> String {
    switch entry.content {
    case .passage(let point):
      let agenda = view.meeting.agenda
      let title = agenda.indices.contains(point - 1) ? agenda[point - 1].title : ""
      return "\(point)/\(agenda.count) : \(title)"
    case .marks(let words): return words
    case .attendance(let counts):
      return counts.map { "\(reading(Self.column($0.college))) \($0.count)" }
        .joined(separator: " \(glyphs.dot) ")
    case .line(let line):
      var parts: [String] = []
      if speakerWidth == 0 || line.nature != .speech { parts += narrowLabel(line) }
      if line.isOffRecord { parts.append(reading(Words("[hors CR]", "[off record]"))) }
      if let id = line.technicalProtocol, !TypedLine.protocols(in: line.text).contains(id) {
        parts.append(id.text)
      }
      let due = line.dueOn.map { date in
        if case .day(let day) = date { return reading.shortDay(day) }
        return reading.date(date)
      }
      let owed = [line.owner, due].compactMap { $0 }.joined(separator: ", ")
      if !owed.isEmpty { parts.append("\(owed) :") }
      if let office = line.office { parts.append("\(office) :") }
      return (parts + [first ?? line.text]).joined(separator: " ")
    }
  }

  /// Who speaks, where no column says it.
  private func narrowLabel(_ line: TypedLine) -> [String] {
    var parts: [String] = []
    if speakerWidth == 0 {
      switch line.nature {
      case .decision: parts.append("!")
      case .action: parts.append("*")
      case .question: parts.append("?")
      case .speech, .passage: break
      }
      let letter = TypedLine.letters.first { $0.college == line.college }?.letter
      if let letter { parts.append("\(letter):") }
    } else if line.nature == .question, let college = line.college {
      parts.append("\(reading(MeetingView.short(college))) :")
    }
    return parts
  }

  private func corrections(of entry: MeetingEntry) -> [[(text: String, style: Style)]] {
    guard let line = entry.line, !entry.isWithdrawn else { return [] }
    let arrow = glyphs.isASCII ? "->" : "↳"
    return entry.corrections.indices.flatMap { place -> [[(text: String, style: Style)]] in
      let next = place + 1
      let said =
        entry.corrections.indices.contains(next) ? entry.corrections[next].text : line.text
      let correction = entry.corrections[place]
      let clock = correction.clock.isEmpty ? "" : " \(correction.clock)"
      let mark =
        correction.isWritten
        ? "" : view.meeting.refusal == nil ? " \(glyphs.ellipsis)" : " \(glyphs.cross)"
      let words = reading(
        Words("corrigé\(clock)\(mark) : \(said)", "corrected\(clock)\(mark): \(said)"))
      let start = margin + clockWidth + 1
      return TextFitting.wrapped("\(arrow) \(words)", to: max(8, width - start), glyphs: glyphs)
        .map { [(String(repeating: " ", count: start), .text), ($0, .text)] }
    }
  }

  /// A college as its column names it.
  private static func column(_ college: College) -> Words {
    switch college {
    case .professionals: Words("professionn.", "professional")
    case .institutions: Words("institutions", "institutions")
    case .elected: Words("élus", "elected")
    case .residents, .serviceUsers, .associations: college.term.words
    }
  }
}
