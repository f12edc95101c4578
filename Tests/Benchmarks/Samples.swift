import Example
import Journal
import Store

/// The stores that are measured: the exercise of the examples, as many facts as wanted.
enum Samples {
  /// Writes a store of about that many facts; the same one every time.
  static func store(of facts: Int, in folder: String) throws -> String {
    print(try Measured.run([CommandLine.arguments[0], "--make", "\(facts)", folder]).output)
    return "\(folder)/\(facts)"
  }

  /// Does so in this very process.
  static func make(_ facts: Int, in folder: String) throws {
    let path = "\(folder)/\(facts)"
    let store = try StoreFolder.create(at: path)
    let journal = ExampleJournal.exercise
    let story = Exercise(seed: 75, facts: facts)
    let count = try Scribe.write(
      story.lazy.map { ($0.recordedAt, $0.author, $0.fact) }, to: store, replica: journal.replica,
      identifier: journal.storeIdentifier, stateRoot: "\(folder)/etat-\(facts)",
      seed: journal.seed, batchSize: 500)
    print("\(count) facts in \(path)")
  }

  /// The journals of a store, as paths.
  static func journals(of store: String) throws -> [String] {
    try StoreFolder(store).segments().files.map { "\(store)/\($0.path)" }
  }
}
