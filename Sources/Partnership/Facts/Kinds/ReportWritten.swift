/// The report on which an assembly deliberates.
public enum ReportWritten: FactBody {
  /// The number printed on it, free text.
  public static let printedNumber = Field<Line>(
    "Numero", "printedNumber", "Numéro", "Number", .mandatory)
  /// The assembly it goes to.
  public static let body = Field<DeliberativeBody>("Assemblee", "body", "Assemblée", "Assembly")
  /// The party whose assembly it is.
  public static let party = Field("Partie", "party", to: [.party], "Partie", "Party")
  /// The session.
  public static let sessionOn = Field<PartialDate>(
    "SeanceLe", "sessionOn", "Séance du", "Session on")
  /// The service it comes from.
  public static let service = Field<Line>("Service", "service", "Service", "Originating service")
  /// What it is about.
  public static let object = Field<Line>("ObjetDuRapport", "object", "Objet", "Object", .mandatory)
  /// The framework it quotes.
  public static let framework = Field(
    "Cadre", "framework", to: [.framework], "Cadre départemental", "Departmental framework")
  /// One thing it proposes.
  public static let proposals = Field<Line>(
    "Propose", "proposals", "Propose", "Proposes", .repeated)
  /// Who signed it.
  public static let signatory = Field<Line>("Signataire", "signatory", "Signataire", "Signatory")
  /// In what office.
  public static let signatoryOffice = Field<Line>("Qualite", "signatoryOffice", "Qualité", "Office")
  /// Whether by delegation.
  public static let byDelegation = Field<Bool>(
    "ParDelegation", "byDelegation", "Par délégation", "By delegation")
  /// The act of that delegation.
  public static let delegationAct = Field<Line>(
    "ActeDelegation", "delegationAct", "Acte de délégation", "Delegation act")
  /// Its text.
  public static let text = Field<Prose>("Texte", "text", "Texte", "Text")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .report, about: .report, words: Words("rapport à l’assemblée", "report to the assembly"),
    date: sessionOn.declaration,
    fields: [
      printedNumber.declaration,
      body.declaration,
      party.declaration,
      sessionOn.declaration,
      service.declaration,
      object.declaration,
      framework.declaration,
      proposals.declaration,
      signatory.declaration,
      signatoryOffice.declaration,
      byDelegation.declaration,
      delegationAct.declaration,
      text.declaration,
    ])
}
