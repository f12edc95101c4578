/// The minutes of a meeting, written from what was noted there.
///
/// What is off the record is not in them, what was corrected stands corrected, what was retracted is
/// absent. Whoever speaks is named by college and office, never by name.
public struct Minutes: Sendable {
  let gathering: Gathering
  let source: PaperSource
  /// What somebody decided to leave out.
  let leftOut: Set<ThingID>

  /// Prepares the minutes of a meeting.
  ///
  /// - Parameters:
  ///   - gathering: The meeting or the conference.
  ///   - leftOut: Lines, promises and entries somebody decided to leave out.
  public init(of gathering: Gathering, without leftOut: Set<ThingID> = []) {
    (self.gathering, self.leftOut) = (gathering, leftOut)
    source = gathering.source
  }

  private var register: Register { source.register }

  /// The minutes.
  public var paper: Paper {
    var paper = Paper(
      title: source(Words("Compte rendu", "Minutes")),
      subtitles: [title] + source.exampleNotice(gathering.thing, gathering.convention),
      in: source.language)
    paper.add(.labelled(head))
    let counted = register.children(of: gathering.thing, .attendance)
    paper.add(
      part: source(Words("Présence", "Attendance")),
      [attendance(counted)].compactMap { $0 } + comings)
    addAgenda(to: &paper)
    addPoints(to: &paper)
    paper.add(
      part: source(Words("Décisions", "Decisions")),
      [.items(gathering.followUps(.decision, without: leftOut).map { promise($0) })])
    paper.add(part: source(Words("Actions", "Actions")), [.table(actions(.action))])
    paper.add(
      part: source(Words("Recommandations", "Recommendations")), [.table(actions(.recommendation))])
    addMarks(to: &paper)
    paper.add(
      part: source(Words("Signaux de la veille", "Signals of the watch cell")),
      [.items(gathering.signals.map { signal($0) })])
    if let opinion {
      paper.add(
        part: source(Words("Avis sur la démarche", "Opinion on the approach")),
        [.paragraph(opinion)])
    }
    paper.add(.paragraph(foot))
    return paper
  }

  // The head.

  private var title: String {
    let number = gathering.number.map { source(Words(" n° \($0)", " no. \($0)")) } ?? ""
    return source.capitalised(gathering.kindWords) + number
  }

  private var head: [Paper.Labelled] {
    var head = [Paper.Labelled(source(Words("Date", "Date")), when)]
    if let place = gathering.place {
      head.append(Paper.Labelled(source(Words("Lieu", "Place")), place))
    }
    if let convention = gathering.convention {
      head.append(
        Paper.Labelled(
          source.capitalised(source(ThingKind.convention.words)), source.name(of: convention)))
    }
    if let project = gathering.project {
      head.append(
        Paper.Labelled(source(Words("Projet", "Project")), source.name(of: project)))
    }
    head.append(
      Paper.Labelled(
        source(Words("Référence", "Reference")), register.label(of: gathering.thing)))
    return head
  }

  /// « jeudi 12 novembre 2026, de 14 h 00 à 15 h 30 ».
  private var when: String {
    let day = source.longDate(gathering.heldOn)
    let begun = gathering.beganAt ?? gathering.lines().first?.hour
    guard let begun else { return day }
    guard let ended = gathering.endedAt else {
      return day + source(Words(", à partir de ", ", from ")) + source.clock(begun)
    }
    return day
      + source(
        Words(
          ", de \(source.clock(begun)) à \(source.clock(ended))",
          ", \(source.clock(begun)) to \(source.clock(ended))"))
  }

  private func attendance(_ counted: [Register.Thing]) -> Paper.Block? {
    guard !counted.isEmpty else { return nil }
    let invited = counted.map { register.value(AttendanceCounted.invited, of: $0).value?.number }
    let attended = counted.map { register.value(AttendanceCounted.attended, of: $0).value?.number }
    let saysInvited = invited.contains { $0 != nil }
    let dash = "—"
    var rows = [
      [source(Words("Collège", "College"))]
        + (saysInvited ? [source(Words("Invités", "Invited"))] : [])
        + [source(Words("Présents", "Attended"))]
    ]
    for (place, thing) in counted.enumerated() {
      rows.append(
        [source.shown(AttendanceCounted.college, of: thing)]
          + (saysInvited ? [invited[place].map { String($0) } ?? dash] : [])
          + [attended[place].map { String($0) } ?? dash])
    }
    if counted.count > 1 {
      rows.append(
        [source(Words("ensemble", "total"))]
          + (saysInvited ? [total(invited)] : [])
          + [total(attended)])
    }
    return .table(rows)
  }

  /// Who came or left meanwhile: « habitants : 7 au début, 8 à 14 h 31 ».
  private var comings: [Paper.Block] {
    let courses = register.attendance(at: gathering.thing, reading: source.reader)
    let changed = courses.filter(\.isChanged).map { course in
      let counts = course.counts.map { count in
        let hour = count.hour.map { source(Words(" à ", " at ")) + source.clock($0) }
        return "\(count.number)" + (hour ?? source(Words(" au début", " at the beginning")))
      }
      return source(course.college.term.words) + source.colon + counts.joined(separator: ", ")
    }
    guard !changed.isEmpty else { return [] }
    return [
      .subheading(
        source(Words("Changé en cours de séance", "Changed in the course of the meeting"))),
      .items(changed),
    ]
  }

  /// The sum, unless one of the numbers is not known.
  private func total(_ numbers: [Int?]) -> String {
    let known = numbers.compactMap { $0 }
    return known.count == numbers.count ? String(known.reduce(0, +)) : "—"
  }

  private func addAgenda(to paper: inout Paper) {
    let points = gathering.agenda
    guard !points.isEmpty else { return }
    paper.add(
      part: source(Words("Ordre du jour", "Agenda")),
      [.lines(points.enumerated().map { "\($0 + 1). \($1)" })])
  }

  // What was promised.

  private func promise(_ thing: Register.Thing) -> String {
    let text = source.prose(FollowUpPromised.text, of: thing) ?? register.label(of: thing)
    let owner = source.known(FollowUpPromised.owner, of: thing)
      .map { source(Words("responsable : \($0)", "owner: \($0)")) }
    let due = register.value(FollowUpPromised.dueOn, of: thing).value.map { source.due($0) }
    let technicalProtocol =
      register.linked(FollowUpPromised.technicalProtocol, of: thing)
      .map { source.name(of: $0) + source.colon } ?? ""
    let rest = source.joined([owner, due])
    return technicalProtocol + (rest.isEmpty ? text : "\(text) (\(rest))")
  }

  private func actions(_ kind: FollowUpKind) -> [[String]] {
    let head = [
      source(Words("Quoi", "What")), source(Words("Qui", "Who")),
      source(Words("Pour le", "Due on")),
    ]
    return [head]
      + gathering.followUps(kind, without: leftOut).map { thing in
        let technicalProtocol = register.linked(FollowUpPromised.technicalProtocol, of: thing)
          .map { " (\(register.label(of: $0)))" }
        return [
          (source.prose(FollowUpPromised.text, of: thing) ?? "") + (technicalProtocol ?? ""),
          source.known(FollowUpPromised.owner, of: thing)
            ?? source(Words("à désigner", "to be named")),
          source.known(FollowUpPromised.dueOn, of: thing) ?? source(Words("à fixer", "to be set")),
        ]
      }
  }

  private func signal(_ thing: Register.Thing) -> String {
    let trend = source.known(SignalRaised.trend, of: thing)
    let summary = source.prose(SignalRaised.summary, of: thing)
    return source.joined([source.name(of: thing), trend])
      + (summary.map { source.colon + $0 } ?? "")
  }

  private var opinion: String? {
    register.id(of: gathering.thing).kind == .meeting
      ? source.prose(MeetingHeld.opinion, of: gathering.thing) : nil
  }

  private var foot: String {
    let day = source.longDate(.day(source.today))
    return source(
      Words("Compte rendu établi le \(day).", "Minutes drawn up on \(day)."))
  }
}
