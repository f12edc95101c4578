/// One article of a convention.
public enum ArticleWritten: FactBody {
  /// The convention.
  public static let convention = Field(
    "Convention", "convention", to: [.convention], "Convention", "Convention", .mandatory)
  /// Its number, from 1.
  public static let number = Field<Count>("Numero", "number", "Numéro", "Number", .mandatory)
  /// Its title.
  public static let title = Field<Line>("Titre", "title", "Titre", "Title")
  /// A clause it is.
  public static let clauses = Field<Clause>("Clause", "clauses", "Clause", "Clause", .repeated)
  /// Its text.
  public static let text = Field<Prose>("Texte", "text", "Texte", "Text", .mandatory)

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .article, about: .article,
    words: Words("article de la convention", "article of the convention"),
    fields: [
      convention.declaration,
      number.declaration,
      title.declaration,
      clauses.declaration,
      text.declaration,
    ])
}
