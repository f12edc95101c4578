/// A set of data one party gives another.
public enum DataShared: FactBody {
  /// The project.
  public static let project = Field(
    "Projet", "project", to: [.project], "Projet", "Project", .mandatory)
  /// The data.
  public static let dataset = Field<Line>("Donnees", "dataset", "Données", "Dataset", .mandatory)
  /// Who gives them.
  public static let giver = Field<Line>("Fournisseur", "giver", "Fournisseur", "Giver", .mandatory)
  /// Who receives them.
  public static let receiver = Field<Line>(
    "Destinataire", "receiver", "Destinataire", "Receiver", .mandatory)
  /// How often.
  public static let frequency = Field<Line>("Frequence", "frequency", "Fréquence", "Frequency")
  /// On what legal basis.
  public static let legalBasis = Field<Line>(
    "BaseLegale", "legalBasis", "Base légale", "Legal basis")
  /// When they last came.
  public static let lastReceivedOn = Field<PartialDate>(
    "DerniereReceptionLe", "lastReceivedOn", "Dernière réception le", "Last received on")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .dataExchange, about: .dataExchange, words: Words("échange de données", "data exchange"),
    fields: [
      project.declaration,
      dataset.declaration,
      giver.declaration,
      receiver.declaration,
      frequency.declaration,
      legalBasis.declaration,
      lastReceivedOn.declaration,
    ])
}
