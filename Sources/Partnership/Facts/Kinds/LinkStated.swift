/// A link the text makes to another policy of the territory.
public enum LinkStated: FactBody {
  /// The convention.
  public static let convention = Field(
    "Convention", "convention", to: [.convention], "Convention", "Convention", .mandatory)
  /// The other policy.
  public static let policy = Field<ConventionKind>(
    "Demarche", "policy", "Démarche", "Policy", .mandatory)
  /// The other convention, when the register knows it.
  public static let other = Field(
    "Vers", "other", to: [.convention], "Convention liée", "Linked convention")
  /// The words of the text.
  public static let wording = Field<Line>("EnMots", "wording", "En mots", "In words")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .link, about: .link,
    words: Words("lien avec une autre démarche", "link to another policy"),
    fields: [
      convention.declaration,
      policy.declaration,
      other.declaration,
      wording.declaration,
    ])
}
