/// An agreement of a département and a commune, or of other parties.
public enum ConventionDrafted: FactBody {
  /// Its title.
  public static let title = Field<Line>("Titre", "title", "Titre", "Title", .mandatory)
  /// What it is about, in one line.
  public static let object = Field<Line>(
    "ObjetEnBref", "object", "Objet, en bref", "Object, in short")
  /// What sort of convention it is.
  public static let conventionKind = Field<ConventionKind>(
    "Nature", "conventionKind", "Nature", "Kind", .mandatory)
  /// The project it is part of.
  public static let project = Field(
    "Projet", "project", to: [.project], "Projet social", "Social project")
  /// A party, in the order of the text.
  public static let parties = Field(
    "Partie", "parties", to: [.party], "Partie", "Party", .repeatedMandatory)
  /// Party, then who represents it and in what office.
  public static let representatives = Field<Line>(
    "Represente", "representatives", "Représentée par", "Represented by", .repeated)
  /// A theme it touches.
  public static let themes = Field<Theme>("Theme", "themes", "Thème", "Theme", .repeated)
  /// A theme in words.
  public static let otherThemes = Field<Line>(
    "AutreTheme", "otherThemes", "Autre thème", "Other theme", .repeated)
  /// A principle it is founded on.
  public static let principles = Field<Principle>(
    "Principe", "principles", "Principe directeur", "Guiding principle", .repeated)
  /// A clause the text holds.
  public static let clauses = Field<Clause>(
    "Clause", "clauses", "Clause présente", "Clause present", .repeated)
  /// The territory it speaks of.
  public static let territory = Field(
    "Territoire", "territory", to: [.territory], "Territoire", "Territory")
  /// The report it was annexed to.
  public static let report = Field("Rapport", "report", to: [.report], "Rapport", "Report")
  /// The framework it quotes.
  public static let framework = Field(
    "Cadre", "framework", to: [.framework], "Cadre départemental", "Departmental framework")
  /// The preamble.
  public static let preamble = Field<Prose>("Preambule", "preamble", "Préambule", "Preamble")
  /// What it says of its duration.
  public static let term = Field<ConventionTerm>("Duree", "term", "Durée", "Term")
  /// What makes it take effect.
  public static let effectiveRule = Field<EffectiveRule>(
    "PriseEffet", "effectiveRule", "Prise d’effet", "Taking effect")
  /// When it takes effect.
  public static let effectiveOn = Field<PartialDate>(
    "EffetLe", "effectiveOn", "Effet le", "Effective on")
  /// Its last day.
  public static let endOn = Field<PartialDate>("FinLe", "endOn", "Fin le", "Ends on")
  /// Its duration in years.
  public static let years = Field<Count>("Annees", "years", "Durée en années", "Years")
  /// Whether it is renewed.
  public static let renewal = Field<Renewal>("Reconduction", "renewal", "Reconduction", "Renewal")
  /// How many times at most.
  public static let maxRenewals = Field<Count>(
    "ReconductionsMax", "maxRenewals", "Reconductions, au plus", "Renewals at most")
  /// The notice to end it.
  public static let noticeMonths = Field<Count>(
    "PreavisMois", "noticeMonths", "Préavis, mois", "Notice, months")
  /// The form of that notice.
  public static let noticeForm = Field<Line>(
    "PreavisForme", "noticeForm", "Forme du préavis", "Form of notice")
  /// How many originals are signed.
  public static let originals = Field<Count>(
    "Exemplaires", "originals", "Exemplaires originaux", "Originals")
  /// When its conclusion was announced.
  public static let conclusionNoticeOn = Field<PartialDate>(
    "AvisConclusionLe", "conclusionNoticeOn", "Avis de conclusion le", "Conclusion notice on")
  /// Whether it asks for an evaluation each year.
  public static let yearlyEvaluation = Field<Bool>(
    "EvaluationAnnuelle", "yearlyEvaluation", "Évaluation annuelle", "Yearly evaluation")
  /// Whether it speaks of a conference each year.
  public static let yearlyConference = Field<Bool>(
    "ConferenceAnnuelle", "yearlyConference", "Conférence annuelle", "Yearly conference")
  /// The role of the coordinator.
  public static let coordinator = Field<Line>("Suivi", "coordinator", "Suivi par", "Followed by")
  /// The convention it amends.
  public static let parent = Field(
    "Modifie", "parent", to: [.convention], "Avenant à", "Amendment to")
  /// Its number as an amendment.
  public static let amendmentNumber = Field<Count>(
    "NumeroAvenant", "amendmentNumber", "Avenant n°", "Amendment no.")
  /// The state somebody states of an old convention, beside what is computed.
  public static let statedState = Field<ConventionState>(
    "EtatDeclare", "statedState", "État déclaré", "Stated state")
  /// The date of signature somebody states.
  public static let signedOn = Field<PartialDate>(
    "SigneeLe", "signedOn", "Signée (déclaré)", "Signed (stated)")
  /// Whether it is made up to show the product.
  public static let isExample = Field<Bool>("Exemple", "isExample", "Exemple", "Example")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .convention, about: .convention, words: Words("convention", "convention"),
    fields: [
      title.declaration,
      object.declaration,
      conventionKind.declaration,
      // An amendment hangs on what it amends, so this link comes before the others.
      parent.declaration,
      amendmentNumber.declaration,
      project.declaration,
      parties.declaration,
      representatives.declaration,
      themes.declaration,
      otherThemes.declaration,
      principles.declaration,
      clauses.declaration,
      territory.declaration,
      report.declaration,
      framework.declaration,
      preamble.declaration,
      term.declaration,
      effectiveRule.declaration,
      effectiveOn.declaration,
      endOn.declaration,
      years.declaration,
      renewal.declaration,
      maxRenewals.declaration,
      noticeMonths.declaration,
      noticeForm.declaration,
      originals.declaration,
      conclusionNoticeOn.declaration,
      yearlyEvaluation.declaration,
      yearlyConference.declaration,
      coordinator.declaration,
      statedState.declaration,
      signedOn.declaration,
      isExample.declaration,
    ])
}
