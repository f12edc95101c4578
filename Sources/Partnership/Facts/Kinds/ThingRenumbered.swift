/// Another number for a thing, when somebody else's bears the same.
public enum ThingRenumbered: FactBody {
  /// The number it bears from then on.
  public static let newNumber = Field<Line>(
    "NouveauNumero", "newNumber", "Nouveau numéro", "New number", .mandatory)
  /// Why.
  public static let reason = Field<Line>("Motif", "reason", "Motif", "Reason")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .renumbering, about: nil, words: Words("renumérotation", "renumbering"),
    fields: [
      newNumber.declaration,
      reason.declaration,
    ])
}
