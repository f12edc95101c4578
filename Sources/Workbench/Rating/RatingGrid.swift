import Partnership
import Screen

/// What marks are about, who gives them, and the meeting they are given in, where it is one.
struct Rated: Sendable, Hashable {
  let target: ThingID
  let technicalProtocol: ThingID?
  var college: College?
  /// The meeting, and the point of its agenda.
  var meeting: (id: ThingID, point: Int?)? { meetingID.map { ($0, point) } }
  private let meetingID: ThingID?
  private let point: Int?

  /// What is rated at the desk.
  init(_ target: ThingID, technicalProtocol: ThingID? = nil, by college: College? = nil) {
    (self.target, self.technicalProtocol, self.college) = (target, technicalProtocol, college)
    (meetingID, point) = (nil, nil)
  }

  /// What is rated in a meeting: the protocol it speaks of, else its convention.
  init(in meeting: Meeting) {
    target = meeting.technicalProtocol ?? meeting.convention
    technicalProtocol = meeting.technicalProtocol
    college = meeting.speaker.college
    (meetingID, point) = (meeting.id, meeting.point)
  }

  /// The first fields of an entry about it.
  func values(on day: Day, at hour: String) -> [WrittenValue] {
    var values = [
      WrittenValue(EvaluationEntered.target, target),
      WrittenValue(EvaluationEntered.evaluatedOn, .day(day)),
    ]
    if let technicalProtocol {
      values.append(WrittenValue(EvaluationEntered.technicalProtocol, technicalProtocol))
    }
    if let college { values.append(WrittenValue(EvaluationEntered.college, college)) }
    guard let meeting else { return values }
    values.append(WrittenValue(EvaluationEntered.evaluationKind, .meeting))
    values.append(WrittenValue(EvaluationEntered.meeting, meeting.id))
    values.append(WrittenValue(EvaluationEntered.notedAt.declaration.key, hour))
    if let point = meeting.point {
      values.append(WrittenValue(EvaluationEntered.point.declaration.key, String(point)))
    }
    return values
  }
}

/// The marks being given, with a comment for each.
struct RatingGrid: Sendable {
  /// What one row asks a mark for.
  enum Subject: Sendable, Hashable {
    case principle(Principle)
    case criterion(Criterion)

    var words: Words {
      switch self {
      case .principle(let principle): principle.term.words
      case .criterion(let criterion): criterion.term.words
      }
    }

    var value: WrittenValue {
      switch self {
      case .principle(let principle): WrittenValue(EvaluationEntered.principles, principle)
      case .criterion(let criterion): WrittenValue(EvaluationEntered.criterion, criterion)
      }
    }
  }

  var rated: Rated
  /// In a meeting the principles alone; at the desk there is time for the criteria, too.
  let subjects: [Subject]
  /// The row under the cursor, from 0.
  var row = 0
  /// Whether the comment has the cursor, not the mark.
  var isInComment = false
  var marks: [Rating?]
  var comments: [TextLine]

  init(_ rated: Rated) {
    self.rated = rated
    let criteria = Criterion.allCases.map { Subject.criterion($0) }
    subjects =
      Principle.allCases.map { .principle($0) } + (rated.meeting == nil ? criteria : [])
    marks = subjects.map { _ in nil }
    comments = subjects.map { _ in TextLine() }
  }

  /// The rows with a mark or a comment.
  private var filled: [Int] {
    subjects.indices.filter { marks[$0] != nil || !comments[$0].isEmpty }
  }

  /// How many rows have a mark or a comment.
  var count: Int { filled.count }

  /// The marks in a few words: « dialogue ouvert en continu 3 · innovation n/o ».
  func words(_ language: Language) -> String {
    subjects.enumerated().compactMap { place, subject in
      marks[place].map { "\(subject.words(language)) \($0.journal)" }
    }.joined(separator: " · ")
  }

  /// An entry for each row that is filled in; their numbers are given as they are asked for.
  func facts(on day: Day, at hour: String, numbered next: () -> ThingID?) -> [NewFact] {
    filled.compactMap { place in
      next().map { id in
        var values = rated.values(on: day, at: hour) + [subjects[place].value]
        if let mark = marks[place] { values.append(WrittenValue(EvaluationEntered.rating, mark)) }
        let comment = comments[place].text
        if !comment.isEmpty {
          values.append(WrittenValue(EvaluationEntered.finding.declaration.key, comment))
        }
        return NewFact(.evaluation, about: id, values)
      }
    }
  }

  mutating func move(by rows: Int) {
    row = (row + rows + marks.count) % marks.count
    isInComment = false
  }

  /// The next college gives the marks, nobody in particular after the last.
  mutating func nextCollege() {
    let all: [College?] = College.allCases + [nil]
    let place = all.firstIndex(of: rated.college) ?? all.count - 1
    rated.college = all[(place + 1) % all.count]
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
