/// New values for fields of a thing; the later one shows.
public enum ThingChanged: FactBody {
  /// The name of a field that has no value any more.
  public static let cleared = Field<Line>(
    "Efface", "cleared", "Champ effacé", "Field cleared", .repeated)
  /// Why.
  public static let reason = Field<Line>("Motif", "reason", "Motif", "Reason")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .change, about: nil, words: Words("modification", "change"),
    fields: [
      cleared.declaration,
      reason.declaration,
    ])
}
