import Partnership

/// The drafts of some conventions, which are put in the order of their recording and numbered.
///
/// A fact is never recorded before the facts it leads to. One wave is all the memory the exercise
/// needs at a time, however many facts it makes.
struct Wave: Sendable {
  private(set) var drafts: [Draft] = []
  /// The kind, the year where its numbers start again each year, and the day its first fact is recorded.
  private var things: [(kind: ThingKind, year: Int?, day: Int)] = []
  private var knownDays: [ThingID: Int] = [:]

  /// Announces a thing of the wave.
  mutating func thing(_ kind: ThingKind, in year: Int) -> Handle {
    things.append((kind, kind.isNumberedByYear ? year : nil, 0))
    return .local(things.count - 1)
  }

  /// Drafts a fact.
  ///
  /// - Returns: The place of the draft, which a correction may name.
  @discardableResult
  mutating func record(
    _ kind: FactKind, _ subject: Handle, on day: Int, by author: String, _ values: [DraftValue]
  ) -> Int {
    var day = max(day, recordingDay(of: subject))
    for case .thing(let handle) in values.lazy.map(\.content) {
      day = max(day, recordingDay(of: handle))
    }
    switch subject {
    case .known(let id): if knownDays[id] == nil { knownDays[id] = day }
    case .local(let index): if things[index].day == 0 { things[index].day = day }
    }
    drafts.append(Draft(kind: kind, subject: subject, day: day, author: author, values: values))
    return drafts.count - 1
  }

  private func recordingDay(of handle: Handle) -> Int {
    switch handle {
    case .known(let id): knownDays[id] ?? 0
    case .local(let index): things[index].day
    }
  }

  /// The drafts as facts, in the order of their recording.
  ///
  /// - Parameters:
  ///   - numbering: The next free numbers.
  ///   - clock: When facts are recorded.
  ///   - writer: The writer in the identifiers that corrections name.
  /// - Returns: The facts; their instants increase.
  func facts(
    _ numbering: inout Numbering, _ clock: inout RecordingClock, writer: String
  ) -> [ScriptedFact] {
    let order = drafts.indices.sorted { (drafts[$0].day, $0) < (drafts[$1].day, $1) }
    clock.begin(days: order.map { drafts[$0].day })
    var ids: [ThingID?] = Array(repeating: nil, count: things.count)
    var texts = Array(repeating: "", count: things.count)
    var instants: [Int64] = Array(repeating: 0, count: drafts.count)
    var facts: [ScriptedFact] = []
    facts.reserveCapacity(order.count)
    for (place, index) in order.enumerated() {
      let draft = drafts[index]
      var subject: ThingID?
      switch draft.subject {
      case .known(let id): subject = id
      case .local(let local):
        if ids[local] == nil {
          ids[local] = numbering.next(things[local].kind, year: things[local].year)
          texts[local] = ids[local]?.text ?? ""
        }
        subject = ids[local]
      }
      instants[index] = clock.instant(at: place)
      let values = draft.values.map { value in
        switch value.content {
        case .text(let text): WrittenValue(value.key, text)
        case .thing(.known(let id)): WrittenValue(value.key, id.text)
        case .thing(.local(let local)): WrittenValue(value.key, texts[local])
        case .fact(let target):
          WrittenValue(
            value.key,
            FactID(milliseconds: instants[target], counter: 0, writer: writer).text)
        }
      }
      facts.append(
        ScriptedFact(
          recordedAt: instants[index], author: draft.author,
          fact: NewFact(draft.kind, about: subject, values)))
    }
    return facts
  }
}

/// The next free number of each kind of thing, beyond those of the Pierrefitte example.
struct Numbering: Sendable {
  private struct Key: Hashable {
    let kind: ThingKind
    let year: Int?
  }

  /// The first number of the kinds that are not numbered by year.
  static let first = 11
  private var last: [Key: Int] = [:]

  mutating func next(_ kind: ThingKind, year: Int?) -> ThingID? {
    let number = (last[Key(kind: kind, year: year)] ?? (year == nil ? Numbering.first - 1 : 0)) + 1
    last[Key(kind: kind, year: year)] = number
    return ThingID(kind, year: year, number: number)
  }
}
