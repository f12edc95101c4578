/// The values observed of one signal, oldest first.
public struct SignalSeries: Sendable, Hashable {
  /// One observation.
  public struct Point: Sendable, Hashable {
    /// When.
    public let date: PartialDate
    /// What.
    public let value: Measure
  }

  /// How many of the last points a list draws.
  public static let drawn = 12

  /// The points, oldest first; one whose date or value is unknown is left out.
  public let points: [Point]
  /// How small counts are shown.
  public let smallCount: SmallCount

  /// The last value as it may be shown: a small count by its bound.
  public var lastShown: String? { points.last.map { smallCount.shown($0.value) } }

  /// The values of the last points, in thousandths; nothing where a small count is hidden.
  public var lastValues: [Int?] {
    points.suffix(SignalSeries.drawn).map {
      smallCount.hides($0.value) ? nil : $0.value.thousandths
    }
  }

  /// Where the last points are heading; nothing can be said of fewer than two.
  public var trend: SeriesTrend? { SeriesTrend(lastValues) }
}

extension Register {
  /// The values observed of a signal.
  public func series(of signal: Thing) -> SignalSeries {
    let points = children(of: signal, .observation).compactMap { observation in
      if let date = value(SignalObserved.observedOn, of: observation).value,
        let measure = value(SignalObserved.value, of: observation).value
      {
        return SignalSeries.Point(date: date, value: measure)
      }
      return nil
    }
    return SignalSeries(points: inOrder(points), smallCount: smallCount)
  }

  /// Points in the order of their dates; one of no known day is the oldest.
  func inOrder(_ points: [SignalSeries.Point]) -> [SignalSeries.Point] {
    let days = points.map { $0.date.earliest?.number ?? Int.min }
    return points.indices.sorted { (days[$0], $0) < (days[$1], $1) }.map { points[$0] }
  }
}
