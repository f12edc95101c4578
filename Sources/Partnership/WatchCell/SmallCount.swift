/// How small numbers of people are shown: by a bound, so that nobody can be recognised.
public struct SmallCount: Sendable, Hashable {
  /// Below this a count is shown as a bound only; a setting.
  public let bound: Int

  /// Takes the bound.
  public init(bound: Int) { self.bound = bound }

  /// Whether a value is a whole number from 1 up to the bound, or was recorded as small.
  public func hides(_ value: Measure) -> Bool {
    guard let thousandths = value.thousandths else { return true }
    return thousandths > 0 && thousandths < bound * 1000 && thousandths % 1000 == 0
  }

  /// A value as it may be shown.
  public func shown(_ value: Measure) -> String {
    guard value.thousandths != nil else { return value.journal }
    return hides(value) ? "<\(bound)" : value.journal
  }

  /// Whether a unit counts people or households, whose small numbers are hidden.
  ///
  /// Days, euros, percents and places tell of nobody. What is not known to count people does not.
  public static func countsPeople(_ unit: String) -> Bool {
    let words = folded(unit).split { !$0.isLetter }
    return words.contains { word in
      whole.contains(String(word)) || people.contains { word.hasPrefix($0) }
    }
  }

  private static let people = [
    "personne", "menage", "famille", "foyer", "habitant", "usager", "jeune", "enfant", "eleve",
    "adulte", "parent", "senior", "femme", "homme", "situation", "beneficiaire", "allocataire",
    "participant", "locataire", "people", "person", "household", "famil", "resident",
  ]
  private static let whole = ["cas", "case", "cases", "user", "users"]
}

extension Register {
  /// How small numbers are shown in this register.
  public var smallCount: SmallCount { SmallCount(bound: settings.smallCount) }
}
