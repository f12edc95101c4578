/// Where some values are heading, oldest first, in one word.
public enum SeriesTrend: String, Sendable, CaseIterable {
  /// « hausse »: the last value is above the first.
  case rising
  /// « baisse »: it is below.
  case falling
  /// « stable »: they are the same.
  case steady
  /// « rare »: half of the values or more are hidden or missing.
  case rare

  /// Compares the last known value with the first; nothing can be said of fewer than two.
  ///
  /// - Parameter values: The values, oldest first; nothing where one is hidden or missing.
  public init?(_ values: [Int?]) {
    let known = values.compactMap(\.self)
    if known.count * 2 <= values.count, !values.isEmpty {
      self = .rare
      return
    }
    guard let first = known.first, let last = known.last, known.count > 1 else { return nil }
    self = last > first ? .rising : last < first ? .falling : .steady
  }

  /// The word shown.
  public var words: Words {
    switch self {
    case .rising: Words("hausse", "rising")
    case .falling: Words("baisse", "falling")
    case .steady: Words("stable", "steady")
    case .rare: Words("rare", "rare")
    }
  }
}
