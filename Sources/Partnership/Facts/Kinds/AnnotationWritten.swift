/// A note on anything.
public enum AnnotationWritten: FactBody {
  /// What it is about.
  public static let on = Field("Sur", "on", to: [], "Sur", "On", .mandatory)
  /// The note.
  public static let text = Field<Prose>("Texte", "text", "Texte", "Text", .mandatory)

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .annotation, about: .annotation, words: Words("annotation", "annotation"),
    fields: [
      on.declaration,
      text.declaration,
    ])
}
