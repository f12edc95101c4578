import Partnership

/// How much the evaluations say of one principle.
struct PrincipleCoverage: Sendable {
  let principle: Principle
  /// How many entries serve it.
  var entries = 0
  /// The marks given, in the order of their dates.
  var marks: [(day: Day, mark: Int)] = []

  /// The mean mark in tenths, or nothing when no mark was given.
  var meanTenths: Int? {
    marks.isEmpty
      ? nil : (marks.reduce(0) { $0 + $1.mark } * 10 + marks.count / 2) / marks.count
  }

  /// The mean marks of the last four days with a mark, in thousandths.
  var lastMeans: [Int?] {
    var byDay: [Int: (sum: Int, count: Int)] = [:]
    for mark in marks {
      let old = byDay[mark.day.number] ?? (0, 0)
      byDay[mark.day.number] = (old.sum + mark.mark, old.count + 1)
    }
    return byDay.sorted { $0.key < $1.key }.suffix(4).map { $0.value.sum * 1000 / $0.value.count }
  }

  /// The coverage of every principle, from every evaluation.
  static func all(_ register: Register) -> [PrincipleCoverage] {
    var all = Principle.allCases.map { PrincipleCoverage(principle: $0) }
    for evaluation in register.all(.evaluation) {
      let served = register.values(EvaluationEntered.principles, of: evaluation)
      guard !served.isEmpty else { continue }
      let mark = register.value(EvaluationEntered.rating, of: evaluation).value?.number
      let day = register.value(EvaluationEntered.evaluatedOn, of: evaluation).value?.earliest
      for index in all.indices where served.contains(all[index].principle) {
        all[index].entries += 1
        if let mark, let day { all[index].marks.append((day, mark)) }
      }
    }
    return all
  }
}
