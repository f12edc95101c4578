import Partnership
import Screen
import Synchronization

@testable import Workbench

/// A store in memory that grows: what a meeting writes can be read again.
final class GrowingReader: FactReader {
  private let facts: Mutex<[Fact]>

  init(_ facts: [Fact]) { self.facts = Mutex(facts) }

  var all: [Fact] { facts.withLock { $0 } }

  /// The last facts, as the store tells of what others wrote.
  func last(_ count: Int) -> [LocatedFact] {
    all.enumerated().suffix(count).map {
      LocatedFact($1, at: FactLocation(segment: 0, offset: UInt32($0)))
    }
  }

  func fact(at location: FactLocation) -> Fact? {
    facts.withLock { facts in
      let place = Int(location.offset)
      return facts.indices.contains(place) ? facts[place] : nil
    }
  }

  /// Writes facts as a journal does, and tells where they stand.
  func write(_ admitted: [AdmittedFact]) -> [LocatedFact] {
    facts.withLock { facts in
      admitted.map { fact in
        let last = facts.last?.id.milliseconds ?? 0
        let written = Fact(
          id: FactID(milliseconds: last + 1, counter: 0, writer: "d93a"), kind: fact.kind,
          subject: fact.subject, author: "circonscription", values: fact.values)
        facts.append(written)
        return LocatedFact(
          written, at: FactLocation(segment: 0, offset: UInt32(facts.count - 1)))
      }
    }
  }
}

/// A workbench whose effects are carried out: a disk that answers, is slow, or is full.
struct MeetingDesk {
  /// How the disk of the store does.
  enum Disk {
    case quick
    case slow
    case full
  }

  var state: WorkbenchState
  let reader: GrowingReader
  var disk = Disk.quick
  /// The drafts on this machine, by number.
  var drafts: [String: Draft] = [:]
  /// The writings the disk has not answered yet.
  var waiting: [(Ticket, [[AdmittedFact]])] = []
  /// What was asked besides writings and drafts.
  var others: [Effect] = []
  private var milliseconds = 0

  init(_ sample: Sample = .usual, _ columns: Int = 80, _ rows: Int = 24, isASCII: Bool = false) {
    reader = GrowingReader(sample.facts)
    state = WorkbenchState(
      register: sample.register, reader: reader, store: StoreDescription(path: "/tmp/pst"),
      author: "circonscription", session: "s1", now: MeetingDesk.moment(0),
      size: Size(columns: columns, rows: rows), isASCII: isASCII)
  }

  /// Another program on the same store and the same machine, after the first one ended.
  init(after other: MeetingDesk) {
    reader = other.reader
    drafts = other.drafts
    milliseconds = other.milliseconds
    var register = Register()
    for (place, fact) in reader.all.enumerated() {
      _ = register.ingest(
        fact, at: FactLocation(segment: 0, offset: UInt32(place)), reading: reader)
    }
    state = WorkbenchState(
      register: register, reader: reader, store: StoreDescription(path: "/tmp/pst"),
      author: "circonscription", session: "s2", now: MeetingDesk.moment(milliseconds),
      size: Size(columns: 80, rows: 24))
    // A draft is what its file says.
    let found = drafts.values.compactMap { Draft(text: $0.text) }
    if !found.isEmpty { handle(.drafts(found)) }
  }

  private static func moment(_ milliseconds: Int) -> Moment {
    let seconds = milliseconds / 1000 + 2 * 60
    return Moment(
      day: Sample.monday, hour: 14 + seconds / 3600, minute: seconds / 60 % 60,
      second: seconds % 60, millisecond: milliseconds % 1000)
  }

  mutating func handle(_ event: Event) {
    var effects = state.handle(event)[...]
    while let effect = effects.popFirst() {
      switch effect {
      case .note(let ticket, let acts):
        waiting.append((ticket, acts))
        if disk != .slow { effects.append(contentsOf: answer()) }
      case .saveDraft(let draft): drafts[draft.id] = draft
      case .discardDraft(let id): drafts[id] = nil
      default: others.append(effect)
      }
    }
  }

  /// The disk answers what it was asked.
  mutating func answer() -> [Effect] {
    var effects: [Effect] = []
    let asked = waiting
    waiting = []
    for (ticket, acts) in asked {
      let outcome: WriteOutcome =
        disk == .full
        ? .failed(Words("plus de place", "no room left"))
        : .kept(acts.flatMap { reader.write($0) })
      effects += state.handle(.written(ticket, outcome))
    }
    return effects
  }

  mutating func press(_ keys: Key...) { for key in keys { handle(.key(key)) } }

  mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { handle(.key(.character(scalar))) }
  }

  /// Types a line and Enter, a second later.
  mutating func note(_ text: String) {
    pass(1000)
    type(text)
    press(.enter)
  }

  /// Time passes.
  mutating func pass(_ more: Int) {
    milliseconds += more
    handle(.tick(MeetingDesk.moment(milliseconds)))
  }

  /// Begins a meeting on the first convention.
  mutating func begin() {
    type("2")
    press(.function(9), .enter)
  }

  /// What was written of a kind, a field of each fact.
  func written(_ kind: FactKind, _ key: String) -> [String] {
    reader.all.filter { $0.kind == kind }.map { $0.values.texts(key: key).first ?? "—" }
  }
}
