/// The departmental balance: over all conventions, how many of what, and what is missing where.
///
/// Each number keeps the things behind it. It says what is recorded and what is not; it judges nobody.
public struct Balance: Sendable {
  /// One number: what is counted, what stands behind it, and what these things lack.
  public struct Line: Sendable {
    /// The name in JSON and in CSV.
    public let name: String
    /// What is counted.
    public let words: Words
    /// The things counted.
    public let things: [Register.Thing]
    /// Out of how many.
    public let total: Int
    /// How many things are missing in what is counted, where that is a convention.
    public let missing: Int

    init(
      _ name: String, _ words: Words, _ things: [Register.Thing], of total: Int, missing: Int = 0
    ) {
      (self.name, self.words, self.things, self.total) = (name, words, things, total)
      self.missing = missing
    }
  }

  /// Numbers that belong together.
  public struct Section: Sendable {
    /// What they are about.
    public let topic: Topic
    /// The numbers.
    public let lines: [Line]
  }

  /// What numbers are about.
  public enum Topic: String, Sendable, CaseIterable {
    /// What is missing, and where.
    case missing
    /// The conventions by state.
    case state
    /// The conventions by commune.
    case commune
    /// The protocols by theme.
    case theme
    /// The protocols by the principle they serve.
    case principle
    /// The signals of the watch cells by theme.
    case watch
    /// The means that are set up, of those envisaged.
    case means
    /// The resources given, of those pledged; never late.
    case resource
    /// Bodies, actors, data and actions.
    case actor

    /// What they are called.
    public var words: Words {
      switch self {
      case .missing: Words("Ce qui manque", "What is missing")
      case .state: Words("Conventions par état", "Conventions by state")
      case .commune: Words("Conventions par commune", "Conventions by commune")
      case .theme: Words("Protocoles par thème", "Protocols by theme")
      case .principle: Words("Protocoles par principe servi", "Protocols by principle served")
      case .watch: Words("Signaux de veille par thème", "Watch signals by theme")
      case .means: Words("Moyens mis en place", "Means set up")
      case .resource: Words("Ressources fournies", "Resources given")
      case .actor: Words("Instances, acteurs, données, actions", "Bodies, actors, data, actions")
      }
    }
  }

  /// What is known of a convention before the balance is drawn up.
  public struct Account: Sendable {
    let convention: Register.Thing
    let stage: ConventionState
    let pending: [PendingStep]
    let duties: [Duty]

    /// Puts together what is known of a convention.
    ///
    /// - Parameters:
    ///   - convention: The convention.
    ///   - stage: Where it stands.
    ///   - pending: What it waits for.
    ///   - duties: What it owes for each year.
    public init(
      _ convention: Register.Thing, _ stage: ConventionState, pending: [PendingStep],
      duties: [Duty]
    ) {
      (self.convention, self.stage) = (convention, stage)
      (self.pending, self.duties) = (pending, duties)
    }
  }

  /// The numbers, by topic; a topic nothing is recorded of is left out.
  public let sections: [Section]
}

extension Register {
  /// What the balance has to know of every convention.
  public func accounts(on today: Day) -> [Balance.Account] {
    all(.convention).map { convention in
      let progress = progress(of: convention, on: today)
      return Balance.Account(
        convention, progress.stage, pending: pending(progress),
        duties: duties(of: progress, on: today))
    }
  }

  /// The balance of all conventions on a day.
  ///
  /// - Parameters:
  ///   - accounts: What is known of every convention.
  ///   - today: The day that counts as today.
  /// - Returns: The numbers, what is missing first.
  public func balance(_ accounts: [Balance.Account], on today: Day) -> Balance {
    BalanceSheet(self, accounts, today).balance
  }
}
