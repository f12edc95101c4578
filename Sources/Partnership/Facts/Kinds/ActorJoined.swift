/// Another actor who joins the project, which is open to all.
public enum ActorJoined: FactBody {
  /// The project.
  public static let project = Field(
    "Projet", "project", to: [.project], "Projet", "Project", .mandatory)
  /// The organisation.
  public static let actor = Field<Line>("Acteur", "actor", "Acteur", "Actor", .mandatory)
  /// When it joined.
  public static let joinedOn = Field<PartialDate>(
    "RejointLe", "joinedOn", "A rejoint le", "Joined on")
  /// When it left.
  public static let leftOn = Field<PartialDate>("QuitteLe", "leftOn", "A quitté le", "Left on")
  /// On what terms.
  public static let terms = Field<Prose>("Texte", "terms", "Conditions", "Terms")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .accession, about: .accession,
    words: Words("adhésion d’un acteur", "accession of an actor"),
    date: joinedOn.declaration,
    fields: [
      project.declaration,
      actor.declaration,
      joinedOn.declaration,
      leftOn.declaration,
      terms.declaration,
    ])
}
