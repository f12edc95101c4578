import Partnership
import Screen

/// The sessions of the watch cells: who sits there, who came, what was raised and decided.
enum WatchSessionsPane: Pane {
  static let id = PaneID("watch-sessions")
  static let title = Words("Séances de veille", "Watch sessions")
  static let shortTitle = Words("Séances", "Sessions")
  static let firstSort = SortOrder(column: "date", isDescending: true)
  static let previewLines = 6

  static let columns = [
    ListColumn.ofThings(
      "date", Words("Date", "Date"), width: 10,
      order: { thing, reading in
        reading.register.value(MeetingHeld.heldOn, of: thing).value?.earliest.map {
          .number($0.number)
        } ?? .last
      },
      shown: { StyledText($1.shown(MeetingHeld.heldOn, of: $0)) }),
    ListColumn.ofThings(
      "number", Words("N°", "No."), width: 3, rank: 1, alignment: .right,
      shown: { StyledText($1.known(MeetingHeld.number, of: $0) ?? "—") }),
    ListColumn.ofThings(
      "cell", Words("Cellule", "Watch cell"), width: 16, isFlexible: true,
      order: { .text(folded(cell($0, $1))) },
      shown: { StyledText($1.marked(cell($0, $1), $0)) }),
    ListColumn.ofThings(
      "convention", Words("Convention", "Convention"), width: 10, rank: 2,
      shown: { thing, reading in
        StyledText(
          reading.register.convention(of: thing).map { reading.register.label(of: $0) } ?? "—")
      }),
    ListColumn.ofThings(
      "attended", Words("Présents", "Came"), width: 8, rank: 3, alignment: .right,
      shown: { thing, reading in
        let rows = reading.register.children(of: thing, .attendance).compactMap {
          reading.register.value(AttendanceCounted.attended, of: $0).value?.number
        }
        return StyledText(rows.isEmpty ? "—" : String(rows.reduce(0, +)))
      }),
    ListColumn.ofThings(
      "decisions", Words("Décisions", "Decisions"), width: 9, rank: 4, alignment: .right,
      shown: { StyledText(String($1.register.children(of: $0, .followUp).count)) }),
  ]

  static func rows(_ reading: Reading, in narrowing: Narrowing) -> RowSet {
    switch narrowing {
    case .none: return RowSet(rows: reading.register.watchSessions().map { .thing($0.meeting) })
    case .under(let item):
      let convention = reading.thing(item).flatMap { reading.register.convention(of: $0) }
      return RowSet(
        rows: reading.register.watchSessions(of: convention).map { .thing($0.meeting) })
    case .among:
      return RowSet(rows: reading.things(.meeting, in: narrowing).map { .thing($0) })
    }
  }

  static func badge(_ overview: Overview) -> Badge { Badge() }

  static func preview(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ overview: Overview
  ) -> [DetailLine] {
    guard let session = session(row, reading) else { return [] }
    let none = reading(Words("aucun", "none"))
    let agenda = reading.register.values(MeetingHeld.agenda, of: session.meeting).map(\.text)
    return [
      reading.line(Words("Membres", "Members"), members(session, reading) ?? none),
      reading.line(
        Words("Venus", "Came"), reading.words(of: session.attendance) ?? none),
      reading.line(
        Words("Ordre", "Agenda"), agenda.isEmpty ? none : agenda.joined(separator: " ; ")),
      reading.line(
        Words("Signaux", "Signals"),
        session.signals.isEmpty
          ? none : session.signals.map { reading.name(of: $0) }.joined(separator: " ; ")),
      reading.line(
        Words("Décidé", "Decided"),
        session.decisions.isEmpty
          ? none
          : session.decisions.map { reading.words(ofPromise: $0.thing) }.joined(separator: " ; ")
      ),
    ]
  }

  static func detail(
    _ row: Row, _ set: RowSet, _ reading: Reading, width: Int
  ) -> [DetailLine] {
    guard let session = session(row, reading) else {
      return row.thing.map { DetailBuilder.whole($0, reading, width: width) } ?? []
    }
    var builder = DetailBuilder(reading, width: width)
    builder.title(of: session.meeting)
    builder.heading(
      reading(Words("Qui y siège, par organisation", "Who sits there, by organisation")))
    builder.link(to: session.instance)
    if session.members.isEmpty {
      builder.paragraph("  " + reading(Words("non renseigné", "not recorded")))
    }
    for member in session.members { builder.paragraph("  \(member.text)") }
    if let most = session.attendance.compactMap(\.attended.value?.number).max() {
      builder.heading(reading(Words("Qui est venu, par collège", "Who came, by college")))
      for row in session.attendance {
        guard let count = row.attended.value?.number else { continue }
        builder.bar(reading(row.college.term.words), count, of: most, String(count))
      }
    }
    if !session.signals.isEmpty {
      builder.heading(
        reading(Words("Signaux levés", "Signals raised")) + " (\(session.signals.count))")
      for signal in session.signals { builder.link(to: signal, note: reading.note(on: signal)) }
    }
    builder.promises(about: session.meeting)
    builder.fields(of: session.meeting)
    builder.children(of: session.meeting, except: [.attendance, .followUp])
    builder.history(of: session.meeting)
    return builder.lines
  }

  private static func session(_ row: Row, _ reading: Reading) -> WatchSession? {
    guard let thing = row.thing else { return nil }
    return reading.register.watchSessions().first { $0.meeting == thing }
  }

  private static func members(_ session: WatchSession, _ reading: Reading) -> String? {
    session.members.isEmpty
      ? nil : session.members.map(\.text).joined(separator: " \(reading.glyphs.dot) ")
  }

  private static func cell(_ thing: Register.Thing, _ reading: Reading) -> String {
    reading.register.linked(MeetingHeld.instance, of: thing).map {
      reading.known(InstanceFormed.name, of: $0) ?? reading.register.label(of: $0)
    } ?? "—"
  }
}
