/// The values observed of one signal, oldest first.
public struct SignalSeries: Sendable, Hashable {
  /// Below this count a value is shown as a bound only, for the privacy of the people counted.
  public static let smallCount = 5

  /// One observation.
  public struct Point: Sendable, Hashable {
    /// When.
    public let date: PartialDate
    /// What.
    public let value: Measure
  }

  /// The points, oldest first; one whose date or value is unknown is left out.
  public let points: [Point]

  /// The last value as it may be shown: a small count by its bound.
  public var lastShown: String? { points.last.map { SignalSeries.shown($0.value) } }

  /// A value as it may be shown: a whole number from 1 to 4 by its bound.
  public static func shown(_ value: Measure) -> String {
    let bound = smallCount * 1000
    if let thousandths = value.thousandths, thousandths > 0, thousandths < bound,
      thousandths % 1000 == 0
    {
      return "<\(smallCount)"
    }
    return value.journal
  }
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
    return SignalSeries(points: points.sorted { before($0.date, $1.date) })
  }

  private func before(_ left: PartialDate, _ right: PartialDate) -> Bool {
    let first = Day(number: 0)
    guard let left = left.earliest ?? first, let right = right.earliest ?? first else {
      return false
    }
    return left < right
  }
}
