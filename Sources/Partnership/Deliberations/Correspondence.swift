/// A letter, an appeal or a judgment about an act, as recorded.
public struct Correspondence: Sendable, Hashable {
  /// What it is.
  public let kind: LetterKind?
  /// When it reached the one it is for, else when it was sent: the day its effects begin.
  public let startsOn: Stated<PartialDate>
  /// When it was answered; for a request of pieces, when they were received.
  public let answeredOn: Stated<PartialDate>
  /// When it was expressly refused.
  public let refusedOn: Stated<PartialDate>
  /// When a suspension ended.
  public let endedOn: Stated<PartialDate>

  /// The answer or the refusal, the earlier of those recorded.
  var settledOn: DateSpan? {
    let dates = [answeredOn.value, refusedOn.value].compactMap { $0.map { DateSpan($0) } }
    return dates.dropFirst().reduce(dates.first) { $0?.earlier($1) }
  }
}

extension Correspondence {
  /// The express refusal; where there is none recorded, the answer.
  var refusedOrAnsweredOn: DateSpan? {
    (refusedOn.value ?? answeredOn.value).map { DateSpan($0) }
  }
}

extension Register {
  func correspondence(_ letter: Thing) -> Correspondence {
    let received = value(LetterExchanged.receivedOn, of: letter)
    return Correspondence(
      kind: value(LetterExchanged.letterKind, of: letter).value,
      startsOn: received.value == nil ? value(LetterExchanged.sentOn, of: letter) : received,
      answeredOn: value(LetterExchanged.answeredOn, of: letter),
      refusedOn: value(LetterExchanged.refusedOn, of: letter),
      endedOn: value(LetterExchanged.endedOn, of: letter))
  }

  /// The day of the first live fact about a thing, UTC.
  func firstFactDay(of thing: Thing) -> Day? {
    places(of: thing.place).lazy.map { self.facts[Int($0)] }.first { !$0.isRetracted }
      .flatMap { FactID(milliseconds: $0.milliseconds, counter: 0, writer: "").day }
  }
}
