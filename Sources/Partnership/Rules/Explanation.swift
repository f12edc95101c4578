/// Why a computed date or answer is what it is: rule, source, inputs, steps, result.
///
/// What « Pourquoi ? » shows, on the screen and on the command line.
public struct Explanation: Sendable, Hashable {
  /// What is explained.
  public var title: Words
  /// The rule and its source.
  public var rule: Words
  /// Where the rule comes from.
  public var source: Words
  /// What went into it, as recorded.
  public var inputs: [Input]
  /// What was done with it, in order.
  public var steps: [Step]
  /// What comes out.
  public var result: Words
  /// What is to be found out to know more.
  public var missing: [Words]
  /// What nobody could confirm, or what a reader should know.
  public var advice: [Words]

  /// One thing that went in.
  public struct Input: Sendable, Hashable {
    /// What it is.
    public let label: Words
    /// What is recorded of it.
    public let value: Value

    /// Puts together an input.
    public init(_ label: Words, _ value: Value) {
      (self.label, self.value) = (label, value)
    }
  }

  /// What an input or a step may be.
  public enum Value: Sendable, Hashable {
    /// A date, or why it is not known.
    case date(Stated<PartialDate>)
    /// Words.
    case words(Words)
  }

  /// One step: what is done, and the date it leads to, where it leads to one.
  public struct Step: Sendable, Hashable {
    /// What is done.
    public let words: Words
    /// Where it leads.
    public let date: PartialDate?

    /// Puts together a step.
    public init(_ words: Words, _ date: PartialDate? = nil) {
      (self.words, self.date) = (words, date)
    }
  }

  /// An explanation by a rule of the law.
  public init(
    _ title: Words, _ rule: LegalRule, inputs: [Input] = [], steps: [Step] = [], result: Words,
    missing: [Words] = [], advice: [Words] = []
  ) {
    self.init(
      title: title, rule: rule.words, source: rule.source, inputs: inputs, steps: steps,
      result: result, missing: missing, advice: advice)
  }

  /// An explanation by any words.
  public init(
    title: Words, rule: Words, source: Words, inputs: [Input] = [], steps: [Step] = [],
    result: Words, missing: [Words] = [], advice: [Words] = []
  ) {
    (self.title, self.rule, self.source) = (title, rule, source)
    (self.inputs, self.steps, self.result) = (inputs, steps, result)
    (self.missing, self.advice) = (missing, advice)
  }
}

/// A date the law computes: what days it may be, what is missing to know it, and why.
public struct ComputedDate: Sendable, Hashable {
  /// The days it may be; open on both sides when nothing is known.
  public let span: DateSpan
  /// What is to be found out; empty when the date is known as well as it can be.
  public let missing: [Words]
  /// Makes the explanation; it holds what it tells, never the register.
  private let explain: @Sendable () -> Explanation

  /// Why.
  public var explanation: Explanation { explain() }

  /// Puts together a computed date; its explanation is made when somebody asks for it.
  public init(
    _ span: DateSpan, missing: [Words],
    explanation: @autoclosure @escaping @Sendable () -> Explanation
  ) {
    (self.span, self.missing, explain) = (span, missing, explanation)
  }

  /// By what is computed; the same dates from the same facts explain themselves alike.
  public static func == (left: ComputedDate, right: ComputedDate) -> Bool {
    left.span == right.span && left.missing == right.missing
  }

  /// By what is computed.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(span)
    hasher.combine(missing)
  }

  /// The day, when it is known to the day and nothing is missing.
  public var day: Day? { missing.isEmpty ? span.exactDay : nil }

  /// Whether it is on or before a day.
  public func isOnOrBefore(_ day: Day) -> Answer {
    switch span.isOnOrBefore(day) {
    case true?: .yes
    case false?: .no
    case nil:
      .undetermined(missing: missing.isEmpty ? [explanation.title] : missing)
    }
  }
}
