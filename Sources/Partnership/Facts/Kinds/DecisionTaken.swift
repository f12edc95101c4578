/// One thing a deliberation decides.
public enum DecisionTaken: FactBody {
  /// The deliberation.
  public static let deliberation = Field(
    "Deliberation", "deliberation", to: [.deliberation], "Délibération", "Deliberation", .mandatory)
  /// Its place in the act, from 1.
  public static let number = Field<Count>("Rang", "number", "Rang", "Place", .mandatory)
  /// Approves, authorises to sign, or other.
  public static let meaning = Field<DecisionMeaning>(
    "Portee", "meaning", "Portée", "Meaning", .mandatory)
  /// Its words.
  public static let text = Field<Prose>("Texte", "text", "Texte", "Text", .mandatory)

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .decision, about: .decision, words: Words("décision de l’acte", "decision of the act"),
    fields: [
      deliberation.declaration,
      number.declaration,
      meaning.declaration,
      text.declaration,
    ])
}
