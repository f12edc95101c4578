import Partnership
import Synchronization
import Testing

/// Facts in memory, read again by their place: what a store is to the register.
final class MemoryJournal: FactReader {
  private let facts = Mutex<[Fact]>([])

  func fact(at location: FactLocation) -> Fact? {
    facts.withLock { $0.indices.contains(Int(location.offset)) ? $0[Int(location.offset)] : nil }
  }

  func append(_ fact: Fact) -> FactLocation {
    facts.withLock {
      $0.append(fact)
      return FactLocation(segment: 0, offset: UInt32($0.count - 1))
    }
  }
}

/// A register with its journal, fed through the same door as the product's.
struct Desk {
  var register = Register()
  let journal = MemoryJournal()
  var clock: Int64 = 1_425_600_000_000

  @discardableResult
  mutating func record(
    _ kind: FactKind, about subject: String? = nil, writer: String = "d93a",
    after known: [FactID] = [], _ values: [WrittenValue]
  ) throws -> Fact {
    let new = NewFact(kind, about: subject.flatMap { ThingID($0) }, values)
    let admitted = try register.admit(new, today: Day.of(2015, 3, 6))
    clock += 1000
    let fact = Fact(
      id: FactID(milliseconds: clock, counter: 0, writer: writer), kind: admitted.kind,
      subject: admitted.subject, author: "mission-pst", values: admitted.values, after: known)
    let wasTaken = register.ingest(fact, at: journal.append(fact), reading: journal)
    #expect(wasTaken)
    return fact
  }

  /// Takes a fact nobody checked, as it may come from another program.
  mutating func take(
    _ kind: FactKind, _ subject: ThingID?, writer: String = "d93a", _ values: [WrittenValue]
  ) {
    clock += 1000
    let free = ThingID(kind.declaration.about ?? .annotation, number: 900)
    guard let subject = subject ?? free else { return }
    let fact = Fact(
      id: FactID(milliseconds: clock, counter: 0, writer: writer), kind: kind, subject: subject,
      author: "mission-pst", values: values)
    let wasTaken = register.ingest(fact, at: journal.append(fact), reading: journal)
    #expect(wasTaken)
  }

  /// A département, a commune and their convention C-2015-01.
  static func withConvention() throws -> Desk {
    var desk = Desk()
    try desk.record(
      .party, about: "PA-01", [.init("Nature", "departement"), .init("Nom", "Département")])
    try desk.record(.party, about: "PA-02", [.init("Nature", "commune"), .init("Nom", "Commune")])
    try desk.record(
      .convention, about: "C-2015-01",
      [
        .init("Titre", "Projet social"), .init("Nature", "partenariat-pst"),
        .init("Partie", "PA-01"), .init("Partie", "PA-02"),
      ])
    return desk
  }

  func thing(_ id: String) throws -> Register.Thing {
    let id = try #require(ThingID(id))
    return try #require(register.thing(id))
  }
}

extension Day {
  /// A day a test writes down; one the calendar does not have is a mistake of the test.
  static func of(_ year: Int, _ month: Int, _ day: Int) -> Day {
    guard let result = Day(year: year, month: month, day: day) else {
      Issue.record("no such day: \(year)-\(month)-\(day)")
      return Day(year: 1, month: 1, day: 1) ?? of(2000, 1, 1)
    }
    return result
  }
}
