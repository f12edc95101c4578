/// The yearly meeting that evaluates the project with élus, inhabitants and professionals.
public enum ConferenceHeld: FactBody {
  /// The project.
  public static let project = Field(
    "Projet", "project", to: [.project], "Projet", "Project", .mandatory)
  /// The convention it evaluates.
  public static let convention = Field(
    "Convention", "convention", to: [.convention], "Convention", "Convention")
  /// The year it counts for.
  public static let year = Field<Count>("Annee", "year", "Année", "Year", .mandatory)
  /// When it was held.
  public static let heldOn = Field<PartialDate>("TenueLe", "heldOn", "Tenue le", "Held on")
  /// Whether inhabitants took part.
  public static let withResidents = Field<Bool>(
    "AvecHabitants", "withResidents", "Avec les habitants", "With residents")
  /// The reference of its minutes.
  public static let minutes = Field<Line>("CompteRendu", "minutes", "Compte rendu", "Minutes")
  /// Whether it is made up to show the product.
  public static let isExample = Field<Bool>("Exemple", "isExample", "Exemple", "Example")
  /// Where it is held.
  public static let place = Field<Line>("Lieu", "place", "Lieu", "Place")
  /// The hour it is called for.
  public static let calledFor = Field<Line>("Heure", "calledFor", "Heure", "Hour")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .conference, about: .conference,
    words: Words("conférence sociale locale", "local social conference"),
    date: heldOn.declaration,
    fields: [
      project.declaration,
      convention.declaration,
      year.declaration,
      heldOn.declaration,
      withResidents.declaration,
      minutes.declaration,
      place.declaration,
      calledFor.declaration,
      isExample.declaration,
    ])
}
