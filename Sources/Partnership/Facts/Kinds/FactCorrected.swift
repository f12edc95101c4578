/// What an earlier fact should have said.
public enum FactCorrected: FactBody {
  /// The fact.
  public static let target = Field<FactID>(
    "Vise", "target", "Fait visé", "Fact corrected", .mandatory)
  /// The name of a field that should not have been there.
  public static let cleared = Field<Line>(
    "Efface", "cleared", "Champ effacé", "Field cleared", .repeated)
  /// Why.
  public static let reason = Field<Line>("Motif", "reason", "Motif", "Reason")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .correction, about: nil, words: Words("rectification", "correction"),
    fields: [
      target.declaration,
      cleared.declaration,
      reason.declaration,
    ])
}
