/// The values of one indicator over time, beside where it starts from and where it should come to.
public struct IndicatorSeries: Sendable, Hashable {
  /// Where it starts from.
  public let baseline: Stated<Measure>
  /// When that was measured.
  public let baselineOn: Stated<PartialDate>
  /// Where it should come to.
  public let target: Stated<Measure>
  /// By when.
  public let targetOn: Stated<PartialDate>
  /// What is counted.
  public let unit: Stated<Line>
  /// The values measured, oldest first; the baseline is not among them.
  public let points: [SignalSeries.Point]
  /// How small counts are shown; nothing where the unit does not count people.
  public let smallCount: SmallCount?

  /// A value as it may be shown.
  public func shown(_ value: Measure) -> String { smallCount?.shown(value) ?? value.journal }

  /// Whether a value is a small count that is shown by its bound.
  public func isHidden(_ value: Measure) -> Bool {
    smallCount?.hides(value) ?? (value.thousandths == nil)
  }

  /// The value in thousandths, when it may be shown.
  private func open(_ value: Measure) -> Int? { isHidden(value) ? nil : value.thousandths }

  /// The last value measured.
  public var last: SignalSeries.Point? { points.last }

  /// The last value less the target, in thousandths; nothing when one of them is missing or hidden.
  public var gapThousandths: Int? {
    guard let last = last.flatMap({ open($0.value) }), let target = target.value?.thousandths else {
      return nil
    }
    return last - target
  }

  /// The gap as a number with its sign: `+21`.
  public var gap: String? {
    guard let gapThousandths else { return nil }
    let number = Measure(thousandths: gapThousandths).journal
    return gapThousandths > 0 ? "+\(number)" : number
  }

  /// Whether the target is reached: at it or beyond it, seen from the baseline.
  ///
  /// Nobody knows which side is beyond when the baseline is missing or is the target itself.
  public var isReached: Answer {
    guard let target = target.value?.thousandths else {
      return .undetermined(missing: [IndicatorChosen.target.declaration.words])
    }
    guard let last = last.flatMap({ open($0.value) }) else {
      return .undetermined(missing: [Words("la dernière valeur", "the last value")])
    }
    if last == target { return .yes }
    guard let start = baseline.value?.thousandths, start != target else {
      return .undetermined(missing: [IndicatorChosen.baseline.declaration.words])
    }
    return (start < target ? last > target : last < target) ? .yes : .no
  }

  /// The values a list draws, oldest first, in thousandths: the baseline, then the last measured.
  public var lastValues: [Int?] {
    let start = baseline.value.map { [open($0)] } ?? []
    return start + points.suffix(SignalSeries.drawn - start.count).map { open($0.value) }
  }

  /// Where it is heading; nothing can be said of fewer than two values.
  public var trend: SeriesTrend? { SeriesTrend(lastValues) }
}

extension Register {
  /// The values of an indicator.
  public func series(ofIndicator indicator: Thing) -> IndicatorSeries {
    let points = children(of: indicator, .indicatorValue).compactMap { measured in
      if let date = value(IndicatorMeasured.asOf, of: measured).value,
        let value = value(IndicatorMeasured.value, of: measured).value
      {
        return SignalSeries.Point(date: date, value: value)
      }
      return nil
    }
    let unit = value(IndicatorChosen.unit, of: indicator)
    let isOfPeople = unit.value.map { SmallCount.countsPeople($0.text) } ?? false
    return IndicatorSeries(
      baseline: value(IndicatorChosen.baseline, of: indicator),
      baselineOn: value(IndicatorChosen.baselineOn, of: indicator),
      target: value(IndicatorChosen.target, of: indicator),
      targetOn: value(IndicatorChosen.targetOn, of: indicator), unit: unit,
      points: inOrder(points), smallCount: isOfPeople ? smallCount : nil)
  }
}
