/// A priority project, annexed to a convention.
public enum ProtocolDrawn: FactBody {
  /// Its title.
  public static let title = Field<Line>("Titre", "title", "Titre", "Title", .mandatory)
  /// The convention it is annexed to.
  public static let convention = Field(
    "Convention", "convention", to: [.convention], "Convention", "Convention")
  /// The project it serves.
  public static let project = Field(
    "Projet", "project", to: [.project], "Projet social", "Social project")
  /// Where it stands.
  public static let state = Field<ProtocolState>("Etat", "state", "État", "State")
  /// The need it answers.
  public static let need = Field<Prose>("Besoin", "need", "Besoin", "Need")
  /// The role that leads it.
  public static let pilot = Field<Line>("Pilote", "pilot", "Pilote", "Lead")
  /// An organisation that takes part.
  public static let partners = Field<Line>(
    "Partenaire", "partners", "Partenaire", "Partner", .repeated)
  /// Whom it is for.
  public static let audience = Field<Line>("Public", "audience", "Public", "Public")
  /// A theme it touches.
  public static let themes = Field<Theme>("Theme", "themes", "Thème", "Theme", .repeated)
  /// An aim it serves.
  public static let aims = Field<Aim>("Finalite", "aims", "Finalité", "Aim", .repeated)
  /// A principle it serves.
  public static let principles = Field<Principle>(
    "Principe", "principles", "Principe", "Principle", .repeated)
  /// A college that contributed.
  public static let contributors = Field<College>(
    "Contributeur", "contributors", "Collège associé", "Contributing college", .repeated)
  /// How it will be evaluated; compulsory for every priority project.
  public static let evaluationMethod = Field<Line>(
    "MethodeEvaluation", "evaluationMethod", "Méthode d’évaluation", "Evaluation method")
  /// When it starts.
  public static let startsOn = Field<PartialDate>("Du", "startsOn", "Du", "From")
  /// When it ends.
  public static let endsOn = Field<PartialDate>("Au", "endsOn", "Au", "To")
  /// The body that validated it, which the parties choose.
  public static let validatedBy = Field<Line>(
    "ValidePar", "validatedBy", "Validé par", "Validated by")
  /// When it was validated.
  public static let validatedOn = Field<PartialDate>(
    "ValideLe", "validatedOn", "Validé le", "Validated on")
  /// When it was annexed.
  public static let annexedOn = Field<PartialDate>(
    "AnnexeLe", "annexedOn", "Annexé le", "Annexed on")
  /// Whether it changes what a party owes.
  public static let needsAmendment = Field<Bool>(
    "DemandeAvenant", "needsAmendment", "Demande un avenant", "Needs an amendment")
  /// Whether it is made up to show the product.
  public static let isExample = Field<Bool>("Exemple", "isExample", "Exemple", "Example")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .technicalProtocol, about: .technicalProtocol,
    words: Words("protocole technique", "technical protocol"),
    fields: [
      title.declaration,
      convention.declaration,
      project.declaration,
      state.declaration,
      need.declaration,
      pilot.declaration,
      partners.declaration,
      audience.declaration,
      themes.declaration,
      aims.declaration,
      principles.declaration,
      contributors.declaration,
      evaluationMethod.declaration,
      startsOn.declaration,
      endsOn.declaration,
      validatedBy.declaration,
      validatedOn.declaration,
      annexedOn.declaration,
      needsAmendment.declaration,
      isExample.declaration,
    ])
}
