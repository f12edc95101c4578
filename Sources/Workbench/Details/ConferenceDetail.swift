import Partnership
import Screen

/// What is said of a conference: who came, college by college, and what became of what it recommends.
enum ConferenceDetail {
  /// A conference or an analysis of needs on one line.
  static func line(_ thing: Register.Thing, _ reading: Reading) -> String {
    let register = reading.register
    let project = register.nearest(.project, of: thing).map { reading.title(of: $0) }
    guard register.id(of: thing).kind == .conference else {
      let kind = reading.known(NeedsAnalysed.analysisKind, of: thing)
      return [reading.known(NeedsAnalysed.year, of: thing), kind, project].compactMap { $0 }
        .joined(separator: ", ")
    }
    let held = reading.known(ConferenceHeld.heldOn, of: thing).map {
      reading(Words("tenue \($0)", "held \($0)"))
    }
    let counts = attendance(thing, reading)
    let people = counts.reduce(0) { $0 + ($1.attended ?? 0) }
    let present =
      people > 0
      ? reading.count(people, Words("présent", "present"), Words("présents", "present")) : nil
    return [
      reading.known(ConferenceHeld.year, of: thing), held, present, residents(thing, reading),
      project,
    ]
    .compactMap { $0 }.joined(separator: ", ")
  }

  /// A few lines about a conference.
  static func preview(_ thing: Register.Thing, _ reading: Reading) -> [DetailLine] {
    [DetailLine(line(thing, reading))] + bars(thing, reading, width: 78).prefix(4)
  }

  /// Everything about a conference or an analysis of needs.
  static func lines(_ thing: Register.Thing, _ reading: Reading, width: Int) -> [DetailLine] {
    var builder = DetailBuilder(reading, width: width)
    builder.title(of: thing)
    if reading.register.id(of: thing).kind == .conference {
      builder.paragraph(line(thing, reading))
      let bars = bars(thing, reading, width: width)
      if !bars.isEmpty {
        builder.heading(reading(Words("Présence par collège", "Attendance by college")))
        for bar in bars { builder.add(bar) }
      }
      recommendations(of: thing, &builder)
    }
    builder.fields(of: thing)
    builder.children(of: thing, except: [.attendance, .followUp])
    builder.history(of: thing)
    return builder.lines
  }

  private static func residents(_ thing: Register.Thing, _ reading: Reading) -> String? {
    switch reading.register.value(ConferenceHeld.withResidents, of: thing).value {
    case true: reading(Words("avec habitants", "with residents"))
    case false: reading(Words("sans habitants", "without residents"))
    case nil: nil
    }
  }

  private static func recommendations(of thing: Register.Thing, _ builder: inout DetailBuilder) {
    let reading = builder.reading
    let promises = reading.register.children(of: thing, .followUp).compactMap {
      reading.register.promise(of: $0)
    }
    guard !promises.isEmpty else { return }
    let open = promises.count(where: \.isOpen)
    let title = Words(
      "Recommandations et suites (\(open) à faire sur \(promises.count))",
      "Recommendations and follow-ups (\(open) open of \(promises.count))")
    builder.heading(reading(title))
    for promise in promises {
      let mark: Unicode.Scalar =
        switch promise.standing {
        case .open:
          promise.isLate(on: reading.today) == .yes ? reading.glyphs.alert : reading.glyphs.empty
        case .done: reading.glyphs.full
        case .dropped: reading.glyphs.cross
        }
      let words = [
        reading.words(ofPromise: promise.thing), reading.owner(promise),
        promise.isOpen ? reading.due(promise) : reading(promise.standing.words),
      ]
      builder.link(
        "\(mark) \(words.joined(separator: ", "))", to: .thing(reading.itemID(of: promise.thing)))
    }
  }

  /// How many of each college came, of those invited.
  private static func attendance(
    _ thing: Register.Thing, _ reading: Reading
  ) -> [(college: College, invited: Int?, attended: Int?)] {
    let register = reading.register
    return register.children(of: thing, .attendance).compactMap { attendance in
      register.value(AttendanceCounted.college, of: attendance).value.map { college in
        (
          college, register.value(AttendanceCounted.invited, of: attendance).value?.number,
          register.value(AttendanceCounted.attended, of: attendance).value?.number
        )
      }
    }
  }

  private static func bars(
    _ thing: Register.Thing, _ reading: Reading, width: Int
  ) -> [DetailLine] {
    let counts = attendance(thing, reading)
    let most = max(1, counts.compactMap { max($0.attended ?? 0, $0.invited ?? 0) }.max() ?? 1)
    let room = max(6, min(24, width - 44))
    let glyphs = reading.glyphs
    return counts.map { count in
      let came = count.attended.map { String($0) } ?? reading(Words("inconnu", "unknown"))
      let invited = count.invited.map { "/\($0)" } ?? ""
      let full = min(room, (count.attended ?? 0) * room / most)
      let rest = min(
        room - full, max(0, (count.invited ?? 0) - (count.attended ?? 0)) * room / most)
      return DetailLine([
        StyledText(
          TextFitting.padded(reading(count.college.term.words), to: 26, glyphs: glyphs) + " "),
        StyledText(String(repeating: Character(glyphs.barFull), count: full), .bar),
        StyledText(String(repeating: Character(glyphs.barEmpty), count: rest), .faint),
        StyledText(" \(came)\(invited)"),
      ])
    }
  }
}
