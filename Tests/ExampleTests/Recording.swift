import Example
import Partnership

/// Facts admitted one after the other, each against the register of those before it.
struct Recording {
  var register = Register()
  private(set) var pages = Pages()
  private let writer: String

  /// The facts as they were recorded, where the register finds them again.
  struct Pages: FactReader {
    var facts: [Fact] = []

    func fact(at location: FactLocation) -> Fact? {
      facts.indices.contains(Int(location.offset)) ? facts[Int(location.offset)] : nil
    }
  }

  init(writer: String = "exemple") {
    self.writer = writer
  }

  /// Records a fact, or says why it cannot be.
  mutating func record(_ scripted: ScriptedFact) throws {
    let id = FactID(milliseconds: scripted.recordedAt, counter: 0, writer: writer)
    guard let today = id.day else { throw Failure.outOfCalendar }
    let admitted = try register.admit(scripted.fact, today: today)
    let fact = Fact(
      id: id, kind: admitted.kind, subject: admitted.subject, author: scripted.author,
      values: admitted.values)
    let location = FactLocation(segment: 0, offset: UInt32(pages.facts.count))
    pages.facts.append(fact)
    guard register.ingest(fact, at: location, reading: pages) else { throw Failure.outOfOrder }
  }

  enum Failure: Error {
    case outOfCalendar
    case outOfOrder
  }
}
