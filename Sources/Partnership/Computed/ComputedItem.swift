/// One thing the law or the course of the facts makes known on a day, with its name and its reasons.
///
/// What « Calculé au … » shows: the command line writes it as text and JSON, a screen may draw it.
/// Nothing here is stored.
public struct ComputedItem: Sendable, Hashable {
  /// Its name for programs, in English.
  public let name: String
  /// What a person reads beside it.
  public let words: Words
  /// What is computed.
  public let value: Value
  /// Why, where a rule leads to it.
  public let explanation: Explanation?

  /// What may be computed.
  public indirect enum Value: Sendable, Hashable {
    /// Nothing applies.
    case absent
    /// A date as it is recorded.
    case recorded(Stated<PartialDate>)
    /// A date that is computed, and what is missing to know it to the day.
    case date(DateSpan, missing: [Words])
    /// Yes, no, or what is missing to tell.
    case answer(Answer)
    /// A plain yes or no.
    case flag(Bool)
    /// A number.
    case count(Int)
    /// A word of a list: its name for programs, and the words shown.
    case choice(String, Words)
    /// A sentence.
    case sentence(Words)
    /// The identifier of a thing, and what it is called where it has a name.
    case thing(String, name: String?)
    /// Words somebody typed.
    case text(String)
    /// Several things about one subject.
    case group([ComputedItem])
    /// Several subjects, each with the same names.
    case list([[ComputedItem]])
  }

  /// Puts together an item.
  public init(_ name: String, _ words: Words, _ value: Value, why explanation: Explanation? = nil) {
    (self.name, self.words, self.value) = (name, words, value)
    self.explanation = explanation
  }

  init(_ name: String, _ words: Words, _ date: ComputedDate) {
    self.init(name, words, .date(date.span, missing: date.missing), why: date.explanation)
  }

  /// A reason, and the thing of a list it is about.
  public struct Reason: Sendable, Hashable {
    /// The thing, where it is one of several.
    public let about: Value?
    /// Why.
    public let explanation: Explanation
  }

  /// Every reason of the item and of those within it, in order, each once.
  public var reasons: [Reason] { reasons(about: nil) }

  private func reasons(about subject: Value?) -> [Reason] {
    var found = explanation.map { [Reason(about: subject, explanation: $0)] } ?? []
    let inner: [Reason] =
      switch value {
      case .group(let items): items.flatMap { $0.reasons(about: subject) }
      case .list(let rows):
        rows.flatMap { row in row.flatMap { $0.reasons(about: Self.subject(of: row) ?? subject) } }
      case .absent, .recorded, .date, .answer, .flag, .count, .choice, .sentence, .thing, .text: []
      }
    for more in inner where !found.contains(more) { found.append(more) }
    return found
  }

  private static func subject(of row: [ComputedItem]) -> Value? {
    guard let first = row.first?.value, case .thing = first else { return nil }
    return first
  }
}

extension Register {
  /// What can be computed of a thing on a day: of a deliberation, a convention, a protocol, a signal,
  /// an indicator or an evaluation entry; of any other thing, nothing.
  public func computed(of thing: Thing, on day: Day) -> [ComputedItem] {
    switch id(of: thing).kind {
    case .deliberation: computed(deliberation(thing), on: day)
    case .convention: computed(progress(of: thing, on: day))
    case .technicalProtocol: computed(ofProtocol: thing, on: day)
    case .signal: computed(ofSignal: thing, on: day)
    case .indicator: computed(ofIndicator: thing)
    case .evaluation: computed(ofEvaluation: thing)
    default: []
    }
  }

  /// A thing by its identifier and, where it has one, its name.
  func named(_ thing: Thing) -> ComputedItem.Value {
    let name =
      id(of: thing).kind == .party
      ? value(PartyEntered.officialName, of: thing).value?.text : nil
    return .thing(label(of: thing), name: name)
  }
}
