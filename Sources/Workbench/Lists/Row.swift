import Partnership

/// One row of a list.
enum Row: Sendable, Hashable {
  /// A thing.
  case thing(Register.Thing)
  /// The name of a group, by its place in ``RowSet/headings``; it cannot be selected.
  case heading(Int)
  /// An entry of the dashboard, by its place in ``RowSet/entries``.
  case entry(Int)
  /// What a convention waits for, by its place in ``RowSet/pending``, and the thing to act on: the
  /// signature that was asked for, else the convention.
  case pending(Int, Register.Thing)
  /// A day that matters, by its place in ``RowSet/deadlines``, and the thing it is about.
  case deadline(Int, Register.Thing)
  /// A field with several values, by its place in ``RowSet/conflicts``, and the thing it is about.
  case conflict(Int, Register.Thing)

  /// What is owed of one sort for each year, by its place in ``RowSet/duties``, and whoever owes it.
  case duty(Int, Register.Thing)

  /// A number of the balance, by its place in ``RowSet/numbers``.
  case number(Int)

  /// A contact, by its place in ``RowSet/contacts``.
  case contact(Int)

  /// Whether it can be selected.
  var isSelectable: Bool {
    if case .heading = self { false } else { true }
  }

  /// The thing it shows, when it shows one.
  var thing: Register.Thing? {
    switch self {
    case .thing(let thing), .pending(_, let thing), .deadline(_, let thing),
      .conflict(_, let thing), .duty(_, let thing):
      thing
    case .heading, .entry, .number, .contact: nil
    }
  }
}

/// The rows of a list before sorting and filtering, and the texts its rows point to.
struct RowSet: Sendable {
  var rows: [Row] = []
  var headings: [String] = []
  var entries: [DashboardEntry] = []
  var pending: [PendingStep] = []
  var deadlines: [Deadline] = []
  var conflicts: [FieldConflict] = []
  var duties: [DutyYears] = []
  var numbers: [BalanceNumber] = []
  var contacts: [ContactRow] = []

  /// Things under the name of their kind, kind by kind, each with its count.
  static func byKind(
    _ kinds: [ThingKind], _ reading: Reading, in narrowing: Narrowing
  ) -> RowSet {
    var set = RowSet()
    for kind in kinds {
      let things = reading.things(kind, in: narrowing)
      guard !things.isEmpty else { continue }
      set.rows.append(.heading(set.headings.count))
      let words = reading(kind.plural)
      set.headings.append("\(words.prefix(1).uppercased() + words.dropFirst()) (\(things.count))")
      set.rows += things.map { .thing($0) }
    }
    return set
  }

  /// What identifies a row; nothing for a heading.
  func itemID(of row: Row, in reading: Reading) -> ItemID? {
    switch row {
    case .thing(let thing): return reading.itemID(of: thing)
    case .pending(let place, let thing):
      let party = reading.register.id(of: pending[place].party).text
      return reading.itemID(of: thing, part: party)
    case .deadline(let place, let thing):
      let deadline = deadlines[place]
      return reading.itemID(of: thing, part: "\(deadline.kind.words.en) \(deadline.day.iso)")
    case .conflict(let place, let thing):
      return reading.itemID(of: thing, part: conflicts[place].field.key)
    case .duty(let place, let thing):
      return reading.itemID(of: thing, part: duties[place].kind.rawValue)
    case .number(let place): return .entry(numbers[place].key)
    case .contact(let place): return .contact(contacts[place].code)
    case .entry(let place): return .entry(entries[place].key)
    case .heading: return nil
    }
  }
}
