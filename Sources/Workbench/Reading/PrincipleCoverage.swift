import Partnership

/// How much the evaluations say of one principle.
struct PrincipleCoverage: Sendable {
  let principle: Principle
  /// How many entries serve it.
  private(set) var entries = 0
  /// The mean mark in tenths, or nothing when no mark was given.
  private(set) var meanTenths: Int?
  /// The mean marks of the last four days with a mark, in thousandths.
  private(set) var lastMeans: [Int?] = []

  /// Adds up the marks given; done once for each version of the register.
  private mutating func add(_ marks: [(day: Day, mark: Int)]) {
    guard !marks.isEmpty else { return }
    meanTenths = (marks.reduce(0) { $0 + $1.mark } * 10 + marks.count / 2) / marks.count
    var byDay: [Int: (sum: Int, count: Int)] = [:]
    for mark in marks {
      let old = byDay[mark.day.number] ?? (0, 0)
      byDay[mark.day.number] = (old.sum + mark.mark, old.count + 1)
    }
    lastMeans = byDay.sorted { $0.key < $1.key }.suffix(4).map {
      $0.value.sum * 1000 / $0.value.count
    }
  }

  /// The coverage of every principle, from every evaluation.
  static func all(_ register: Register) -> [PrincipleCoverage] {
    var all = Principle.allCases.map { PrincipleCoverage(principle: $0) }
    var marks = all.map { _ -> [(day: Day, mark: Int)] in [] }
    for evaluation in register.all(.evaluation) {
      let served = register.values(EvaluationEntered.principles, of: evaluation)
      guard !served.isEmpty else { continue }
      let mark = register.value(EvaluationEntered.rating, of: evaluation).value?.number
      let day = register.value(EvaluationEntered.evaluatedOn, of: evaluation).value?.earliest
      for index in all.indices where served.contains(all[index].principle) {
        all[index].entries += 1
        if let mark, let day { marks[index].append((day, mark)) }
      }
    }
    for index in all.indices { all[index].add(marks[index]) }
    return all
  }
}
