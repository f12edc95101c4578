import Partnership

/// What an exercise can say of one theme: needs, protocols, signals, findings.
///
/// Every list is combined with the others, so that no two entries read the same for long.
struct Story: Sendable {
  /// A quantity that is followed: what it counts, its unit, where it starts, where it should go.
  struct Quantity: Sendable {
    let label: String
    let unit: String
    let start: Int
    let goal: Int

    init(_ label: String, _ unit: String, _ start: Int, _ goal: Int) {
      self.label = label
      self.unit = unit
      self.start = start
      self.goal = goal
    }
  }

  let theme: Theme
  let titles: [String]
  let needs: [String]
  let audience: String
  let pilot: String
  let partners: [String]
  let methods: [String]
  let indicators: [Quantity]
  let steps: [String]
  let signals: [Quantity]
  /// What goes well, after « que ».
  let strengths: [String]
  /// What goes badly, after « que ».
  let weaknesses: [String]
}
