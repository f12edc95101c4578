/// Which action serves which principle, and what the evaluations say of it.
///
/// A row for each protocol, each action that somebody evaluated, and the convention itself where
/// entries are about it as a whole; a column for each principle.
public struct PrincipleMatrix: Sendable, Hashable {
  /// Where a row and a principle meet.
  public struct Cell: Sendable, Hashable {
    /// Whether the protocol says that it serves the principle.
    public internal(set) var isServed = false
    /// The evaluation entries about both, in the order in which they came.
    public internal(set) var entries: [Register.Thing] = []
    /// The marks these gave, from 0 to 4.
    public internal(set) var marks: [Int] = []

    /// Whether nothing is said.
    public var isEmpty: Bool { !isServed && entries.isEmpty }

    /// The mean mark in tenths, rounded; nothing when no mark was given.
    public var meanTenths: Int? {
      marks.isEmpty ? nil : (marks.reduce(0, +) * 10 + marks.count / 2) / marks.count
    }
  }

  /// One row.
  public struct Row: Sendable, Hashable {
    /// The protocol, the action, the convention or the project.
    public let thing: Register.Thing
    /// A cell for each principle, in the order of the vocabulary.
    public internal(set) var cells: [Cell]

    /// How many principles it serves.
    public var served: Int { cells.count { $0.isServed } }

    /// The distinct entries about it that name a principle.
    public var entries: [Register.Thing] { distinct(cells.flatMap(\.entries)) }
  }

  /// The rows: protocols first, then actions, then the convention, then the project.
  public let rows: [Row]
  /// The protocols that were abandoned, which serve nothing any more and have no row.
  public let leftOut: [Register.Thing]

  /// How many rows serve a principle, and every entry about it.
  public func total(_ principle: Principle) -> (served: [Register.Thing], cell: Cell) {
    guard let column = Principle.allCases.firstIndex(of: principle) else { return ([], Cell()) }
    var total = Cell()
    for row in rows {
      total.isServed = total.isServed || row.cells[column].isServed
      total.entries += row.cells[column].entries
      total.marks += row.cells[column].marks
    }
    return (rows.filter { $0.cells[column].isServed }.map(\.thing), total)
  }

  /// The principles no protocol says that it serves.
  public var unserved: [Principle] { Principle.allCases.filter { total($0).served.isEmpty } }

  /// The principles somebody serves and nobody evaluated.
  public var unevaluated: [Principle] {
    Principle.allCases.filter { principle in
      let total = total(principle)
      return !total.served.isEmpty && total.cell.entries.isEmpty
    }
  }
}

extension Register {
  /// The matrix of one convention, or of everything.
  public func matrix(of convention: Thing? = nil) -> PrincipleMatrix {
    let protocols =
      convention.map { descendants(of: $0, .technicalProtocol) } ?? all(.technicalProtocol)
    let leftOut = protocols.filter { value(ProtocolDrawn.state, of: $0).value == .abandoned }
    let kept = protocols.filter { !leftOut.contains($0) }
    var cells: [Thing: [PrincipleMatrix.Cell]] = [:]
    for thing in kept {
      let served = values(ProtocolDrawn.principles, of: thing)
      cells[thing] = Principle.allCases.map { PrincipleMatrix.Cell(isServed: served.contains($0)) }
    }
    var others: [Thing] = []
    for entry in evaluations(of: convention) {
      let principles = values(EvaluationEntered.principles, of: entry)
      guard !principles.isEmpty, let subject = subject(ofEvaluation: entry),
        !leftOut.contains(subject)
      else { continue }
      if cells[subject] == nil {
        cells[subject] = Principle.allCases.map { _ in PrincipleMatrix.Cell() }
        others.append(subject)
      }
      let mark = value(EvaluationEntered.rating, of: entry).value?.number
      for (column, principle) in Principle.allCases.enumerated()
      where principles.contains(principle) {
        cells[subject]?[column].entries.append(entry)
        if let mark { cells[subject]?[column].marks.append(mark) }
      }
    }
    let order: [ThingKind] = [.technicalProtocol, .action, .convention, .project]
    let rest = order.flatMap { kind in others.filter { id(of: $0).kind == kind } }
    let rows = (kept.sorted { id(of: $0) < id(of: $1) } + rest).compactMap { thing in
      cells[thing].map { PrincipleMatrix.Row(thing: thing, cells: $0) }
    }
    return PrincipleMatrix(rows: rows, leftOut: leftOut)
  }

  /// What an evaluation entry is about: the protocol it names, else its target.
  public func subject(ofEvaluation entry: Thing) -> Thing? {
    linked(EvaluationEntered.technicalProtocol, of: entry)
      ?? linked(EvaluationEntered.target, of: entry)
  }

  /// The evaluation entries of a convention, or all of them, in the order in which they came.
  ///
  /// An entry belongs to the convention it is about, or to the one its protocol is annexed to.
  public func evaluations(of convention: Thing? = nil) -> [Thing] {
    let all = all(.evaluation)
    guard let convention else { return all }
    return all.filter { entry in
      subject(ofEvaluation: entry).flatMap { self.convention(of: $0) } == convention
    }
  }
}

/// Each thing once, in the order in which they came.
private func distinct(_ things: [Register.Thing]) -> [Register.Thing] {
  var seen: Set<Register.Thing> = []
  return things.filter { seen.insert($0).inserted }
}
