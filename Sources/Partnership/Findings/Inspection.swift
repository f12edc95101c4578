/// Looks for what is wrong or missing, on a day.
///
/// One file for each subject makes its findings; ``Register/findings(_:in:)`` gathers them.
struct Inspection {
  let register: Register
  let context: InspectionContext
  private(set) var findings: [Finding] = []

  init(_ register: Register, _ context: InspectionContext) {
    (self.register, self.context) = (register, context)
  }

  var today: Day { context.today }

  var settings: LawSettings { context.settings ?? register.settings }

  /// Adds a finding.
  mutating func report(
    _ code: FindingCode, _ severity: FindingSeverity, of subject: Register.Thing,
    convention: Register.Thing? = nil, party: Register.Thing? = nil, _ message: Words,
    next action: Words, why explanation: Explanation? = nil
  ) {
    findings.append(
      Finding(
        code: code, severity: severity, subject: subject,
        convention: convention ?? register.nearest(.convention, of: subject), party: party,
        message: message, action: action, explanation: explanation))
  }

  /// The name of a party.
  func name(of party: Register.Thing?) -> String {
    guard let party else { return "?" }
    return register.value(PartyEntered.officialName, of: party).value?.text
      ?? register.label(of: party)
  }
}

/// What the checks look by: the day, the settings, the communes, the texts.
public struct InspectionContext: Sendable {
  /// The day that counts as today.
  public var today: Day
  /// What the law leaves open; the settings of the register where none are given.
  public var settings: LawSettings?
  /// The communes; an empty directory knows none and complains of none.
  public var communes: any CommuneDirectory
  /// Reads texts; without it no text is looked through.
  public var reader: (any FactReader)?

  /// Puts together what the checks look by.
  public init(
    today: Day, settings: LawSettings? = nil, communes: any CommuneDirectory,
    reader: (any FactReader)? = nil
  ) {
    (self.today, self.settings) = (today, settings)
    (self.communes, self.reader) = (communes, reader)
  }
}

/// What is checked.
public enum InspectionScope: Sendable, Hashable {
  /// The whole store.
  case everything
  /// One convention, its parties and its project.
  case convention(Register.Thing)
  /// One party and its conventions.
  case party(Register.Thing)
}

extension Register {
  /// What is wrong or missing, heaviest first within each convention.
  ///
  /// - Parameters:
  ///   - scope: The whole store, a convention or a party.
  ///   - context: The day, the settings, the communes.
  /// - Returns: The findings; conventions in the order of their numbers, then what belongs to none.
  public func findings(_ scope: InspectionScope, in context: InspectionContext) -> [Finding] {
    var inspection = Inspection(self, context)
    for convention in conventions(in: scope) {
      let progress = progress(of: convention, on: context.today)
      inspection.inspectText(of: progress)
      inspection.inspectLife(of: progress)
      inspection.inspectSignatures(of: progress)
      for act in children(of: convention, .deliberation) {
        inspection.inspect(deliberation(act))
      }
      inspection.inspectWork(of: progress)
    }
    for party in parties(in: scope) { inspection.inspect(party: party) }
    if scope == .everything { inspection.inspectProjects() }
    return inspection.findings.sorted { left, right in
      let keys = [left, right].map { sortKey($0) }
      return keys[0] < keys[1]
    }
  }

  private func conventions(in scope: InspectionScope) -> [Thing] {
    switch scope {
    case .everything: all(.convention).sorted { id(of: $0) < id(of: $1) }
    case .convention(let convention): [convention]
    case .party(let party):
      all(.convention).filter { convention in
        values(ConventionDrafted.parties, of: convention).contains(id(of: party))
      }
    }
  }

  private func parties(in scope: InspectionScope) -> [Thing] {
    switch scope {
    case .everything: all(.party)
    case .party(let party): [party]
    case .convention(let convention):
      values(ConventionDrafted.parties, of: convention).compactMap { thing($0) }
    }
  }

  private func sortKey(_ finding: Finding) -> FindingOrder {
    FindingOrder(
      convention: finding.convention.map { id(of: $0) }, severity: finding.severity,
      code: FindingCode.allCases.firstIndex(of: finding.code) ?? 0, subject: id(of: finding.subject)
    )
  }
}

private struct FindingOrder: Comparable {
  let convention: ThingID?
  let severity: FindingSeverity
  let code: Int
  let subject: ThingID

  static func < (left: FindingOrder, right: FindingOrder) -> Bool {
    guard left.convention == right.convention else {
      guard let first = left.convention else { return false }
      return right.convention.map { first < $0 } ?? true
    }
    return (left.severity, left.code, left.subject) < (right.severity, right.code, right.subject)
  }
}
