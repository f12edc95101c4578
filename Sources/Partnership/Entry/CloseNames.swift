/// Names as people type them: what counts in them, and which known ones are near.
enum CloseNames {
  /// The letters and digits of a name, folded: `posted-on`, `postedOn` and « Posted on » are one.
  static func bare(_ name: some StringProtocol) -> String {
    folded(name).filter { $0.isLetter || $0.isNumber }
  }

  /// The known names nearest to a typed one: those it begins, is part of, or misspells.
  ///
  /// - Parameters:
  ///   - typed: What was typed.
  ///   - known: Each known name, with every form it is understood by.
  ///   - limit: How many at most.
  /// - Returns: The known names, the nearest first; none when nothing is near.
  static func near(
    _ typed: String, among known: [(name: String, forms: [String])], limit: Int = 4
  ) -> [String] {
    let wanted = bare(typed)
    guard !wanted.isEmpty else { return [] }
    var ranked: [(rank: Int, place: Int)] = []
    for (place, entry) in known.enumerated() {
      let ranks = entry.forms.compactMap { CloseNames.rank(of: bare($0), for: wanted) }
      if let best = ranks.min() { ranked.append((best, place)) }
    }
    return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.prefix(limit)
      .map { known[$0.place].name }
  }

  private static func rank(of form: String, for wanted: String) -> Int? {
    if form.hasPrefix(wanted) || (form.count > 2 && wanted.hasPrefix(form)) { return 1 }
    let slips = distance(Array(form), Array(wanted))
    if slips <= max(1, wanted.count / 3) { return 1 + slips }
    return wanted.count > 2 && form.contains(wanted) ? 9 : nil
  }

  /// How many letters have to be added, removed or changed.
  ///
  /// Source: Levenshtein, 1965.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (place, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for column in right.indices {
        let change = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
