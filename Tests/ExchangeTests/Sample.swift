import Example
import Partnership

/// A register folded from an example, with the facts to read again.
struct Sample: FactReader {
  private(set) var register = Register()
  private var facts: [Fact] = []

  /// The example of the 2015 convention.
  static func pierrefitte() throws -> Sample { try Sample(Pierrefitte.facts()) }

  /// The exercise.
  static func exercise() throws -> Sample { try Sample(Exercise()) }

  /// Folds facts that are known to be in order.
  init(_ scripted: some Sequence<ScriptedFact>) throws {
    for item in scripted {
      let id = FactID(milliseconds: item.recordedAt, counter: 0, writer: "exemple")
      guard let subject = item.fact.subject else { throw Failure() }
      let fact = Fact(
        id: id, kind: item.fact.kind, subject: subject, author: item.author,
        values: item.fact.values)
      facts.append(fact)
      let location = FactLocation(segment: 0, offset: UInt32(facts.count - 1))
      guard register.ingest(fact, at: location, reading: Pages(facts: facts)) else {
        throw Failure()
      }
    }
  }

  /// A fact that is out of order or about nothing.
  struct Failure: Error {}

  private struct Pages: FactReader {
    let facts: [Fact]

    func fact(at location: FactLocation) -> Fact? {
      facts.indices.contains(Int(location.offset)) ? facts[Int(location.offset)] : nil
    }
  }

  func fact(at location: FactLocation) -> Fact? {
    Pages(facts: facts).fact(at: location)
  }
}
