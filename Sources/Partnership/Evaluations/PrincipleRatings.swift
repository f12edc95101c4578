/// The marks given on one principle: over time, by college, and what can honestly be said of them.
public struct PrincipleRatings: Sendable, Hashable {
  /// Below so many marks no mean is given: it would be the opinion of one or two entries.
  public static let leastMarks = 3

  /// Some marks, and what can be said of them.
  public struct Marks: Sendable, Hashable {
    /// The marks, from 0 to 4.
    public internal(set) var marks: [Int] = []

    /// How many there are.
    public var count: Int { marks.count }

    /// The mean in tenths, rounded; nothing of too few marks.
    public var meanTenths: Int? {
      count >= PrincipleRatings.leastMarks ? (marks.reduce(0, +) * 10 + count / 2) / count : nil
    }

    /// The mean in thousandths, of however few marks: what a drawing needs.
    public var meanThousandths: Int? {
      marks.isEmpty ? nil : marks.reduce(0, +) * 1000 / count
    }
  }

  /// The marks of one day or of one year.
  public struct Period: Sendable, Hashable {
    /// The year, or the day.
    public let date: PartialDate
    /// The marks.
    public internal(set) var marks: Marks
  }

  /// The principle.
  public let principle: Principle
  /// Every entry about it, marked or not.
  public internal(set) var entries: [Register.Thing] = []
  /// All the marks.
  public internal(set) var marks = Marks()
  /// Over time, oldest first: by day, or by year where there are more days than a list can draw.
  public internal(set) var periods: [Period] = []
  /// By college, in the order of the vocabulary; entries of no known college are left out.
  public internal(set) var colleges: [College: Marks] = [:]

  /// Where the means are heading; nothing is said of too few marks.
  public var trend: SeriesTrend? {
    marks.count >= PrincipleRatings.leastMarks
      ? SeriesTrend(periods.map(\.marks.meanThousandths)) : nil
  }
}

extension Register {
  /// The marks on each principle, from some evaluation entries.
  public func ratings(in entries: [Thing]) -> [PrincipleRatings] {
    var all = Principle.allCases.map { PrincipleRatings(principle: $0) }
    var days = all.map { _ -> [(date: PartialDate, mark: Int)] in [] }
    for entry in entries {
      let principles = values(EvaluationEntered.principles, of: entry)
      guard !principles.isEmpty else { continue }
      let mark = value(EvaluationEntered.rating, of: entry).value?.number
      let date = value(EvaluationEntered.evaluatedOn, of: entry).value
      let college = value(EvaluationEntered.college, of: entry).value
      for index in all.indices where principles.contains(all[index].principle) {
        all[index].entries.append(entry)
        guard let mark else { continue }
        all[index].marks.marks.append(mark)
        if let college { all[index].colleges[college, default: .init()].marks.append(mark) }
        if let date { days[index].append((date, mark)) }
      }
    }
    for index in all.indices { all[index].periods = periods(days[index]) }
    return all
  }

  private func periods(_ marks: [(date: PartialDate, mark: Int)]) -> [PrincipleRatings.Period] {
    let byDay = grouped(marks)
    guard byDay.count > SignalSeries.drawn else { return byDay }
    return grouped(
      marks.compactMap { entry in
        entry.date.earliest.map { (date: PartialDate.year($0.year), mark: entry.mark) }
      })
  }

  private func grouped(
    _ marks: [(date: PartialDate, mark: Int)]
  ) -> [PrincipleRatings.Period] {
    var groups: [PartialDate: PrincipleRatings.Marks] = [:]
    for entry in marks where entry.date.earliest != nil {
      groups[entry.date, default: .init()].marks.append(entry.mark)
    }
    return groups.map { PrincipleRatings.Period(date: $0.key, marks: $0.value) }
      .sorted { left, right in
        let days = [left, right].map {
          ($0.date.earliest?.number ?? 0, $0.date.latest?.number ?? 0)
        }
        return days[0] < days[1]
      }
  }
}
