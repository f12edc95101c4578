/// The departmental act behind the project (projet social départemental).
public enum FrameworkAdopted: FactBody {
  /// The name of the act.
  public static let name = Field<Line>("Nom", "name", "Nom", "Name", .mandatory)
  /// The number of the deliberation that adopted it.
  public static let reference = Field<Line>("Reference", "reference", "Référence", "Reference")
  /// When it was adopted; a month where the document says no more.
  public static let adoptedOn = Field<PartialDate>(
    "AdopteLe", "adoptedOn", "Adopté le", "Adopted on")
  /// The years it covers.
  public static let period = Field<Line>("Periode", "period", "Période", "Period")
  /// What the document says of it.
  public static let text = Field<Prose>("Texte", "text", "Texte", "Text")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .framework, about: .framework,
    words: Words("cadre départemental", "departmental framework"),
    date: adoptedOn.declaration,
    fields: [
      name.declaration,
      reference.declaration,
      adoptedOn.declaration,
      period.declaration,
      text.declaration,
    ])
}
