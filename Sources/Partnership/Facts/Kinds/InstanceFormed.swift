/// A body of the project: steering, technical, watch cell, conference.
public enum InstanceFormed: FactBody {
  /// The project; without one, the convention.
  public static let project = Field("Projet", "project", to: [.project], "Projet", "Project")
  /// The convention, where it says nothing of a project.
  public static let convention = Field(
    "Convention", "convention", to: [.convention], "Convention", "Convention")
  /// Its name.
  public static let name = Field<Line>("Nom", "name", "Nom", "Name", .mandatory)
  /// What sort of body.
  public static let instanceKind = Field<InstanceKind>("Nature", "instanceKind", "Nature", "Kind")
  /// An organisation that sits in it.
  public static let members = Field<Line>(
    "Membre", "members", "Membre (organisation)", "Member (organisation)", .repeated)

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .instance, about: .instance, words: Words("instance du projet", "body of the project"),
    fields: [
      project.declaration,
      convention.declaration,
      name.declaration,
      instanceKind.declaration,
      members.declaration,
    ])
}
