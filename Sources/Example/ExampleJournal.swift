/// The journals of the examples: names that never change, so that the same story gives the same bytes.
package enum ExampleJournal: String, Sendable, CaseIterable {
  /// What the convention of 2015 says, and nothing else.
  case pierrefitte
  /// A made-up exercise with real communes.
  case exercise

  /// The writer of the journal.
  package var replica: String {
    switch self {
    case .pierrefitte: "pierrefitte"
    case .exercise: "exercice"
    }
  }

  /// The identifier of the store when the journal is its first.
  package var storeIdentifier: String {
    switch self {
    case .pierrefitte: "93059000-2015-4305-8000-000000000001"
    case .exercise: "93000000-2026-4000-8000-000000000002"
    }
  }

  /// What the salts are drawn from.
  package var seed: UInt64 {
    switch self {
    case .pierrefitte: 930_593
    case .exercise: 93
    }
  }
}
