import Partnership

/// What the dashboard needs of one convention: where it stands, what it waits for, its days.
struct Outlook: Sendable {
  let convention: Register.Thing
  let stage: ConventionState
  let pending: [PendingStep]
  let deadlines: [Deadline]
  /// What it owes for each year, done or not.
  let duties: [Duty]
}

/// The outlook of every convention, worked out again only where facts changed something.
///
/// A store may hold thousands of conventions, and a fact changes one of them.
struct Outlooks: Sendable {
  private var known: [Register.Thing: Outlook] = [:]

  /// Forgets the conventions some things belong to; everything when one may concern them all.
  mutating func forget(_ subjects: Set<ThingID>, in register: Register) {
    for subject in subjects {
      switch subject.kind {
      case .assemblySession, .annotation, .framework, .territory, .meeting, .attendance, .line,
        .followUp, .step:
        continue
      case .party, .officeHolder, .project, .needsAnalysis, .conference:
        known.removeAll()
        return
      default: break
      }
      for thing in register.things(bearing: subject) {
        guard let convention = register.nearest(.convention, of: thing) else {
          known.removeAll()
          return
        }
        known[convention] = nil
        // An amendment moves the end of what it amends.
        if let parent = register.parent(of: convention) { known[parent] = nil }
      }
    }
  }

  /// The outlook of every convention, in the order in which they came.
  mutating func all(_ reading: Reading) -> [Outlook] {
    reading.register.all(.convention).map { convention in
      if let outlook = known[convention] { return outlook }
      let outlook = Outlooks.outlook(of: convention, reading)
      known[convention] = outlook
      return outlook
    }
  }

  private static func outlook(of convention: Register.Thing, _ reading: Reading) -> Outlook {
    let register = reading.register
    let progress = register.progress(of: convention, on: reading.today)
    return Outlook(
      convention: convention, stage: progress.stage, pending: register.pending(progress),
      deadlines: register.ownDeadlines(of: convention, on: reading.today),
      duties: register.duties(of: progress, on: reading.today))
  }
}
