// The marks given in a meeting on the six principles, and what was found beside them.
extension Minutes {
  func addMarks(to paper: inout Paper) {
    let entries = gathering.evaluations(without: leftOut)
    paper.add(
      part: source(Words("Notes sur les six principes", "Marks on the six principles")),
      [.table(marks(entries))])
    paper.add(
      part: source(Words("Constats d’évaluation", "Findings of the evaluation")),
      [.items(entries.compactMap { finding($0) })])
  }

  /// A row for each principle, a column for each college that gave a mark, and the mean of all.
  private func marks(_ entries: [Register.Thing]) -> [[String]] {
    let register = source.register
    let marked = entries.compactMap { entry -> Mark? in
      guard let rating = register.value(EvaluationEntered.rating, of: entry).value else {
        return nil
      }
      return Mark(
        principles: register.values(EvaluationEntered.principles, of: entry),
        college: register.value(EvaluationEntered.college, of: entry).value, rating: rating)
    }.filter { !$0.principles.isEmpty }
    guard !marked.isEmpty else { return [] }
    let all: [College?] = College.allCases.map { $0 } + [nil]
    let colleges = all.filter { college in marked.contains { $0.college == college } }
    let head =
      [source(Words("Principe", "Principle"))]
      + colleges.map { college in
        college.map { source($0.term.words) } ?? source(Words("sans collège", "no college"))
      } + (colleges.count > 1 ? [source(Words("moyenne", "mean"))] : [])
    return [head]
      + Principle.allCases.map { principle in
        let own = marked.filter { $0.principles.contains(principle) }
        return [source(principle.term.words)]
          + colleges.map { college in mean(own.filter { $0.college == college }) }
          + (colleges.count > 1 ? [mean(own)] : [])
      }
  }

  private struct Mark {
    let principles: [Principle]
    let college: College?
    let rating: Rating
  }

  /// « 2,5/4 », « n/o » where nobody could observe it, a dash where nobody gave a mark.
  private func mean(_ marks: [Mark]) -> String {
    let numbers = marks.compactMap(\.rating.number)
    guard !numbers.isEmpty else { return marks.isEmpty ? "—" : Rating.notObserved.journal }
    let tenths = (numbers.reduce(0, +) * 20 / numbers.count + 1) / 2
    let point = source.language == .french ? "," : "."
    return tenths % 10 == 0 ? "\(tenths / 10)/4" : "\(tenths / 10)\(point)\(tenths % 10)/4"
  }

  private func finding(_ entry: Register.Thing) -> String? {
    guard let text = source.prose(EvaluationEntered.finding, of: entry) else { return nil }
    let head = source.joined([
      source.known(EvaluationEntered.college, of: entry),
      source.known(EvaluationEntered.criterion, of: entry),
      source.known(EvaluationEntered.rating, of: entry),
    ])
    return head.isEmpty ? text : source.capitalised(head) + source.colon + text
  }
}
