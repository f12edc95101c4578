/// An earlier fact that should not count; it stays in the file.
public enum FactRetracted: FactBody {
  /// The fact.
  public static let target = Field<FactID>(
    "Vise", "target", "Fait visé", "Fact retracted", .mandatory)
  /// Why.
  public static let reason = Field<Line>("Motif", "reason", "Motif", "Reason", .mandatory)

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .retraction, about: nil, words: Words("retrait", "retraction"),
    fields: [
      target.declaration,
      reason.declaration,
    ])
}
