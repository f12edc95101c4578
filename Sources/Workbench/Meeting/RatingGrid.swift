import Partnership
import Screen

/// The marks being given on the six principles, with a comment for each.
struct RatingGrid: Sendable {
  /// The principle under the cursor, from 0.
  var row = 0
  /// Whether the comment has the cursor, not the mark.
  var isInComment = false
  var marks: [Rating?] = Principle.allCases.map { _ in nil }
  var comments = Principle.allCases.map { _ in TextLine() }

  /// How many principles have a mark or a comment.
  var count: Int {
    marks.indices.count { marks[$0] != nil || !comments[$0].isEmpty }
  }

  /// The marks in a few words: « dialogue ouvert en continu 3 · innovation n/o ».
  func words(_ language: Language) -> String {
    Principle.allCases.enumerated().compactMap { place, principle in
      marks[place].map { "\(principle.term.words(language)) \($0.journal)" }
    }.joined(separator: " · ")
  }

  mutating func move(by rows: Int) {
    row = (row + rows + marks.count) % marks.count
    isInComment = false
  }

  /// Does what a key does where the cursor is; false when the key is a command.
  mutating func handle(_ key: Key) -> Bool {
    if isInComment { return comments[row].handle(key) }
    switch key {
    case .character("n"), .character("N"), .character("-"): marks[row] = .notObserved
    case .character(let scalar):
      guard let digit = Digits.digit(scalar), let mark = Rating(journal: String(digit)) else {
        return true
      }
      marks[row] = mark
    case .backspace, .delete: marks[row] = nil
    case .left, .right: shift(by: key == .left ? -1 : 1)
    default: return false
    }
    return true
  }

  private mutating func shift(by columns: Int) {
    let all = Rating.allCases
    let place = marks[row].flatMap { all.firstIndex(of: $0) }
    marks[row] =
      all[max(0, min((place ?? (columns > 0 ? -1 : all.count)) + columns, all.count - 1))]
  }
}

// Marks on the principles, in the meeting.
extension WorkbenchState {
  mutating func openRating() -> [Effect] {
    layers.append(.rating(RatingGrid()))
    return []
  }

  mutating func moveInRating(by rows: Int) -> [Effect] {
    guard case .rating(var grid)? = layers.last else { return [] }
    grid.move(by: rows)
    layers[layers.count - 1] = .rating(grid)
    return []
  }

  mutating func switchToComment() -> [Effect] {
    guard case .rating(var grid)? = layers.last else { return [] }
    grid.isInComment.toggle()
    layers[layers.count - 1] = .rating(grid)
    return []
  }

  /// Enter: every mark is written, in one act.
  mutating func writeRating() -> [Effect] {
    guard case .rating(let grid)? = layers.last, var meeting else { return [] }
    guard grid.count > 0 else {
      say(.notice, Words("Aucune note : un chiffre d’abord.", "No mark: a digit first."))
      return []
    }
    for comment in grid.comments {
      guard let found = PersonalData.found(in: comment.text).first else { continue }
      say(
        .refusal,
        Words(
          "Le commentaire semble contenir \(found.words.fr) : ôtez-le.",
          "The comment seems to hold \(found.words.en): remove it."))
      return []
    }
    layers.removeLast()
    var facts: [NewFact] = []
    for (place, principle) in Principle.allCases.enumerated() {
      let comment = grid.comments[place].text
      guard grid.marks[place] != nil || !comment.isEmpty,
        let id = meeting.nextID(.evaluation, in: register)
      else { continue }
      facts.append(
        NewFact(
          .evaluation, about: id,
          evaluation(meeting, principle, mark: grid.marks[place], comment: comment)))
    }
    meeting.entries.append(
      MeetingEntry(
        ids: facts.compactMap(\.subject), clock: now.preciseClock, point: meeting.point,
        content: .marks(grid.words(.french)), standing: .waiting(since: now.milliseconds)))
    meeting.outbox.append(facts)
    self.meeting = meeting
    return sendMeeting() + keepMeeting(now: false)
  }

  private func evaluation(
    _ meeting: Meeting, _ principle: Principle, mark: Rating?, comment: String
  ) -> [WrittenValue] {
    var values = [
      WrittenValue(EvaluationEntered.target, meeting.technicalProtocol ?? meeting.convention),
      WrittenValue(EvaluationEntered.evaluatedOn, .day(now.day)),
      WrittenValue(EvaluationEntered.evaluationKind, .meeting),
    ]
    if let technicalProtocol = meeting.technicalProtocol {
      values.append(WrittenValue(EvaluationEntered.technicalProtocol, technicalProtocol))
    }
    if let college = meeting.speaker.college {
      values.append(WrittenValue(EvaluationEntered.college, college))
    }
    values.append(WrittenValue(EvaluationEntered.principles, principle))
    if let mark { values.append(WrittenValue(EvaluationEntered.rating, mark)) }
    values.append(WrittenValue(EvaluationEntered.meeting, meeting.id))
    values.append(WrittenValue(EvaluationEntered.notedAt.declaration.key, now.preciseClock))
    if let point = meeting.point {
      values.append(WrittenValue(EvaluationEntered.point.declaration.key, String(point)))
    }
    if !comment.isEmpty {
      values.append(WrittenValue(EvaluationEntered.finding.declaration.key, comment))
    }
    return values
  }
}
