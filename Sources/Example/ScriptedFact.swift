package import Partnership

/// One fact of an example, ready to be admitted: when it is recorded, by whom, and what it says.
package struct ScriptedFact: Sendable, Hashable {
  /// When it is recorded, in milliseconds since 1970, UTC; no two facts of an example share one.
  package let recordedAt: Int64
  /// The role of whoever records it, never a person.
  package let author: String
  /// What it says, always about a thing that has its number.
  package let fact: NewFact

  /// Puts together the three parts.
  package init(recordedAt: Int64, author: String, fact: NewFact) {
    self.recordedAt = recordedAt
    self.author = author
    self.fact = fact
  }
}
