/// How one political group voted.
public enum GroupVoted: FactBody {
  /// The deliberation.
  public static let deliberation = Field(
    "Deliberation", "deliberation", to: [.deliberation], "Délibération", "Deliberation", .mandatory)
  /// The group.
  public static let group = Field<Line>("Groupe", "group", "Groupe", "Group", .mandatory)
  /// Votes for.
  public static let votesFor = Field<Count>("Pour", "votesFor", "Pour", "For")
  /// Votes against.
  public static let votesAgainst = Field<Count>("Contre", "votesAgainst", "Contre", "Against")
  /// Abstentions.
  public static let abstentions = Field<Count>(
    "Abstentions", "abstentions", "Abstentions", "Abstentions")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .groupVote, about: .groupVote, words: Words("vote d’un groupe", "vote of a group"),
    fields: [
      deliberation.declaration,
      group.declaration,
      votesFor.declaration,
      votesAgainst.declaration,
      abstentions.declaration,
    ])
}
