// What was said, point by point: by college, in the order in which it was noted.
extension Minutes {
  func addPoints(to paper: inout Paper) {
    let lines = gathering.lines(without: leftOut)
    let agenda = gathering.agenda
    let points = agenda.indices.map { $0 + 1 }
    let others = lines.filter { line in line.point.map { !points.contains($0) } ?? true }
    paper.add(
      part: source(
        agenda.isEmpty ? Words("Échanges", "Exchanges") : Words("Hors ordre du jour", "Other")),
      said(others))
    for point in points {
      let own = lines.filter { $0.point == point }
      let said = said(own)
      let nothing = Paper.Block.paragraph(source(Words("Aucun propos noté.", "Nothing noted.")))
      paper.add(
        part: "\(point). \(agenda[point - 1])", note: times(of: point, in: lines),
        said.isEmpty ? [nothing] : said)
    }
    paper.add(
      part: source(Words("Questions en suspens", "Open questions")),
      [.items(lines.filter { $0.nature == .question }.map { said($0) })])
  }

  /// « (14 h 05 – 14 h 30) »: from its first line, or from the moment somebody passed to it, to the
  /// first line of another point.
  private func times(of point: Int, in lines: [NotedLine]) -> String? {
    let timed = lines.filter { $0.hour != nil && $0.point != nil }
    guard let first = timed.firstIndex(where: { $0.point == point }),
      let last = timed.lastIndex(where: { $0.point == point }), let begun = timed[first].hour
    else { return nil }
    let next = timed.indices.contains(last + 1) ? timed[last + 1].hour : gathering.endedAt
    guard let ended = next ?? timed[last].hour, source.clock(ended) != source.clock(begun) else {
      return source.clock(begun)
    }
    return "\(source.clock(begun)) – \(source.clock(ended))"
  }

  /// The words of each college in turn, then what was decided and promised.
  private func said(_ lines: [NotedLine]) -> [Paper.Block] {
    let speech = lines.filter { $0.nature == .speech }
    let colleges: [College?] = College.allCases.map { $0 } + [nil]
    var blocks = colleges.flatMap { college -> [Paper.Block] in
      let own = speech.filter { $0.college == college }
      guard !own.isEmpty else { return [] }
      guard let college else { return [.items(own.map { said($0) })] }
      return [
        .subheading(source.capitalised(source(college.term.words))), .items(own.map { said($0) }),
      ]
    }
    for (nature, label) in [
      (LineNature.question, Words("Demandé", "Asked")), (.decision, Words("Décidé", "Decided")),
      (.action, Words("À faire", "To do")),
    ] {
      let own = lines.filter { $0.nature == nature }
      guard !own.isEmpty else { continue }
      blocks += [.subheading(source(label)), .items(own.map { said($0) })]
    }
    return blocks
  }

  private func said(_ line: NotedLine) -> String {
    let technicalProtocol = line.technicalProtocol.map { source.name(of: $0) + source.colon } ?? ""
    return technicalProtocol + (line.office.map { "\($0)\(source.colon)" } ?? "") + line.text
  }
}
