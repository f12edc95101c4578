import Example
import Partnership

/// A register folded from an example, with the facts to read again.
struct Sample: FactReader {
  private(set) var register = Register()
  private var facts: [Fact] = []

  /// The example of the 2015 convention.
  static func pierrefitte() throws -> Sample { try Sample(Pierrefitte.facts()) }

  /// The exercise, and a call about each of its first conventions, which it tells none of.
  static func exercise() throws -> Sample {
    let facts = Array(Exercise())
    let conventions = facts.filter { $0.fact.kind == .convention }.compactMap(\.fact.subject)
    guard let last = facts.last else { throw Failure() }
    let calls = conventions.prefix(12).enumerated().map { place, convention in
      ScriptedFact(
        recordedAt: last.recordedAt + Int64(place) + 1, author: last.author,
        fact: NewFact(
          .exchange, about: ThingID(.exchange, number: place + 1),
          [
            WrittenValue(ExchangeNoted.means, .call),
            WrittenValue("Contact", "ccas-direction"), WrittenValue("ContacteLe", "2026-11-12"),
            WrittenValue(ExchangeNoted.convention, convention),
          ]))
    }
    return try Sample(facts + calls)
  }

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
