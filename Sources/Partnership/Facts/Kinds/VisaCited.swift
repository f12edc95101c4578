/// A text a deliberation cites.
public enum VisaCited: FactBody {
  /// The deliberation.
  public static let deliberation = Field(
    "Deliberation", "deliberation", to: [.deliberation], "Délibération", "Deliberation", .mandatory)
  /// Its place in the list, from 1.
  public static let number = Field<Count>("Rang", "number", "Rang", "Place", .mandatory)
  /// The words.
  public static let wording = Field<Line>("EnMots", "wording", "En mots", "In words", .mandatory)
  /// The number of the text cited.
  public static let reference = Field<Line>("Reference", "reference", "Référence", "Reference")
  /// Its date.
  public static let datedOn = Field<PartialDate>(
    "TexteDu", "datedOn", "Texte du", "Text of")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .visa, about: .visa, words: Words("visa", "visa"),
    fields: [
      deliberation.declaration,
      number.declaration,
      wording.declaration,
      reference.declaration,
      datedOn.declaration,
    ])
}
