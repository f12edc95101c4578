/// What a convention or a project owes for one year, and whether it was done.
///
/// The conference, the evaluation and the analysis of social needs; one value for each year.
public struct Duty: Sendable, Hashable {
  /// What is owed.
  public let kind: Kind
  /// The year it is owed for.
  public let year: Int
  /// Whether it was done.
  public let standing: Standing
  /// What was done in the year, whether it is enough or not.
  public let works: [Register.Thing]
  /// Whether the year is owed by hypothesis only.
  public let isHypothesis: Bool
  /// Why the year is owed, and by when; nothing for what was done without being owed.
  public let explanation: Explanation?

  /// What is owed.
  public enum Kind: String, Sendable, CaseIterable {
    /// The local social conference, with inhabitants.
    case conference
    /// The evaluation, which a conference is too.
    case evaluation
    /// The analysis of social needs, which the CCAS owes.
    case needsAnalysis

    /// What it is called.
    public var words: Words {
      switch self {
      case .conference: Words("conférence", "conference")
      case .evaluation: Words("évaluation", "evaluation")
      case .needsAnalysis: Words("ABS (CCAS)", "needs analysis (CCAS)")
      }
    }
  }

  /// Whether it was done.
  public enum Standing: Sendable, Hashable {
    /// It was done.
    case met
    /// It was not done, and its last day is over.
    case missing
    /// It was not done, and can still be.
    case pending
    /// Something that decides it is not known.
    case undetermined(missing: Words)
    /// A conference was held, without inhabitants.
    case withoutResidents

    /// What it is called.
    public var words: Words {
      switch self {
      case .met: Words("fait", "done")
      case .missing: Words("manque", "missing")
      case .pending: Words("à venir", "to come")
      case .undetermined: Words("indéterminé", "undetermined")
      case .withoutResidents: Words("sans habitants", "without residents")
      }
    }

    /// The name in JSON and in CSV.
    public var identifier: String {
      switch self {
      case .met: "met"
      case .missing: "missing"
      case .pending: "pending"
      case .undetermined: "undetermined"
      case .withoutResidents: "withoutResidents"
      }
    }
  }
}
