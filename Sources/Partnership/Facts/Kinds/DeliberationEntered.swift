/// A deliberation of one party, with the dates that make it enforceable.
public enum DeliberationEntered: FactBody {
  /// The convention it approves.
  public static let convention = Field(
    "Convention", "convention", to: [.convention], "Convention", "Convention")
  /// The party whose assembly votes.
  public static let party = Field("Partie", "party", to: [.party], "Partie", "Party", .mandatory)
  /// The assembly.
  public static let body = Field<DeliberativeBody>(
    "Assemblee", "body", "Assemblée", "Assembly", .mandatory)
  /// Where it stands.
  public static let state = Field<DeliberationState>("Etat", "state", "État", "State", .mandatory)
  /// Since when, where the state came after the vote: suspended, annulled, withdrawn, repealed.
  public static let stateOn = Field<PartialDate>(
    "EtatDu", "stateOn", "État depuis le", "State since")
  /// The act or judgment that brought that state about.
  public static let stateReference = Field<Line>(
    "EtatPar", "stateReference", "État, acte ou jugement", "State, act or judgment")
  /// The number printed on it, free text.
  public static let printedNumber = Field<Line>("Numero", "printedNumber", "Numéro", "Number")
  /// Its number for the transmission, 2 to 15 characters.
  public static let actesNumber = Field<Line>(
    "NumeroActes", "actesNumber", "Numéro @CTES", "@CTES number")
  /// What it is about.
  public static let object = Field<Line>("ObjetDeLActe", "object", "Objet", "Object")
  /// The report it follows.
  public static let report = Field("Rapport", "report", to: [.report], "Rapport", "Report")
  /// The act by which the assembly delegates to its standing committee.
  public static let delegation = Field<Line>(
    "Delegation", "delegation", "Délégation de l’assemblée", "Delegation of the assembly")
  /// The date of that act.
  public static let delegationOn = Field<PartialDate>(
    "DelegationLe", "delegationOn", "Délégation du", "Delegation of")
  /// The session.
  public static let sessionOn = Field<PartialDate>(
    "SeanceLe", "sessionOn", "Séance du", "Session on")
  /// When the convocation was sent.
  public static let convocationSentOn = Field<PartialDate>(
    "ConvoqueLe", "convocationSentOn", "Convocation envoyée le", "Convocation sent on")
  /// When the report was sent.
  public static let reportSentOn = Field<PartialDate>(
    "RapportEnvoyeLe", "reportSentOn", "Rapport envoyé le", "Report sent on")
  /// The session it is put off to.
  public static let newSessionOn = Field<PartialDate>(
    "NouvelleSeanceLe", "newSessionOn", "Reportée à la séance du", "Put off to")
  /// Whether it is the second convocation after a failed quorum, which needs none.
  public static let isSecondConvocation = Field<Bool>(
    "SecondeConvocation", "isSecondConvocation", "Seconde convocation", "Second convocation")
  /// Whether the assembly was convened in urgency.
  public static let isUrgent = Field<Bool>("Urgence", "isUrgent", "Urgence", "Urgency")
  /// When it was adopted.
  public static let adoptedOn = Field<PartialDate>(
    "AdopteeLe", "adoptedOn", "Adoptée le", "Adopted on")
  /// What the act says of its vote.
  public static let statedWording = Field<VoteWording>(
    "VoteDeclare", "statedWording", "Vote déclaré", "Stated vote")
  /// The members in office.
  public static let membersInOffice = Field<Count>(
    "Effectif", "membersInOffice", "En exercice", "Members in office")
  /// The members present.
  public static let present = Field<Count>("Presents", "present", "Présents", "Present")
  /// The members represented.
  public static let represented = Field<Count>(
    "Representes", "represented", "Représentés", "Represented")
  /// Votes for.
  public static let votesFor = Field<Count>("Pour", "votesFor", "Pour", "For")
  /// Votes against.
  public static let votesAgainst = Field<Count>("Contre", "votesAgainst", "Contre", "Against")
  /// Abstentions.
  public static let abstentions = Field<Count>(
    "Abstentions", "abstentions", "Abstentions", "Abstentions")
  /// Members who take no part.
  public static let notVoting = Field<Count>(
    "NonVotants", "notVoting", "Ne prennent pas part", "Not voting")
  /// Whether the chair decided a tie.
  public static let castingVote = Field<Bool>(
    "VoixPreponderante", "castingVote", "Voix prépondérante", "Casting vote")
  /// Whether the ballot was secret.
  public static let secretBallot = Field<Bool>(
    "ScrutinSecret", "secretBallot", "Scrutin secret", "Secret ballot")
  /// Whether it approves the convention.
  public static let approvesText = Field<Bool>(
    "ApprouveTexte", "approvesText", "Approuve le texte", "Approves the text")
  /// Whether it authorises the signature.
  public static let authorisesSignature = Field<Bool>(
    "AutoriseSignature", "authorisesSignature", "Autorise à signer", "Authorises to sign")
  /// The digest of the text that was voted.
  public static let textSha256 = Field<Digest>(
    "TexteSha256", "textSha256", "SHA-256 du texte voté", "SHA-256 of the text voted")
  /// Whether it has to be sent to the prefecture.
  public static let requiresTransmission = Field<Bool>(
    "Transmissible", "requiresTransmission", "À transmettre", "To be transmitted")
  /// When it was sent to the prefecture.
  public static let transmittedOn = Field<PartialDate>(
    "TransmiseLe", "transmittedOn", "Transmise le", "Transmitted on")
  /// How it was sent.
  public static let channel = Field<TransmissionChannel>("Canal", "channel", "Canal", "Channel")
  /// When the prefecture received it.
  public static let receivedByPrefectureOn = Field<PartialDate>(
    "RecueEnPrefecture", "receivedByPrefectureOn", "Reçue en préfecture le",
    "Received by the prefecture on")
  /// The identifier the acknowledgement gives.
  public static let acteId = Field<Line>(
    "IdActe", "acteId", "Identifiant de l’acte", "Act identifier")
  /// When it was posted.
  public static let postedOn = Field<PartialDate>(
    "AfficheeLe", "postedOn", "Affichée le", "Posted on")
  /// When it was published online.
  public static let onlineOn = Field<PartialDate>(
    "EnLigneLe", "onlineOn", "En ligne le", "Online on")
  /// When it was taken off the site.
  public static let offlineOn = Field<PartialDate>(
    "RetireeDuSiteLe", "offlineOn", "Retirée du site le", "Offline on")
  /// When the register of acts carried it.
  public static let raaOn = Field<PartialDate>(
    "AuRecueilLe", "raaOn", "Au recueil des actes le", "In the register of acts on")
  /// When it was notified.
  public static let notifiedOn = Field<PartialDate>(
    "NotifieeLe", "notifiedOn", "Notifiée le", "Notified on")
  /// The day it is certified to have become enforceable.
  public static let statedExecutoryOn = Field<PartialDate>(
    "ExecutoireDeclareLe", "statedExecutoryOn", "Certifiée exécutoire le",
    "Certified enforceable on")
  /// The day of that certificate.
  public static let certifiedOn = Field<PartialDate>(
    "CertifieeLe", "certifiedOn", "Certificat du", "Certified on")
  /// Who certified it.
  public static let certifiedBy = Field<Line>(
    "CertifieePar", "certifiedBy", "Certifiée par", "Certified by")
  /// Who signed the extract.
  public static let extractSignatory = Field<Line>(
    "ExtraitSignePar", "extractSignatory", "Extrait signé par", "Extract signed by")
  /// In what office.
  public static let extractOffice = Field<Line>(
    "ExtraitQualite", "extractOffice", "Qualité du signataire de l’extrait",
    "Office of the extract’s signatory")
  /// Whether by delegation.
  public static let extractByDelegation = Field<Bool>(
    "ExtraitParDelegation", "extractByDelegation", "Extrait par délégation", "Extract by delegation"
  )
  /// The act of that delegation.
  public static let extractDelegationAct = Field<Line>(
    "ExtraitActeDelegation", "extractDelegationAct", "Délégation pour l’extrait",
    "Delegation for the extract")
  /// Whether it says how to appeal.
  public static let remediesMentioned = Field<Bool>(
    "VoiesDeRecours", "remediesMentioned", "Voies de recours citées", "Remedies mentioned")
  /// The court it names.
  public static let court = Field<Line>("Tribunal", "court", "Tribunal", "Court")
  /// The time to appeal it names.
  public static let appealMonths = Field<Count>(
    "RecoursMois", "appealMonths", "Délai de recours, mois", "Time to appeal, months")
  /// The code of the @CTES nomenclature.
  public static let matterCode = Field<Line>(
    "MatiereCode", "matterCode", "Matière, code", "Matter, code")
  /// The name of the matter.
  public static let matterName = Field<Line>("MatiereNom", "matterName", "Matière", "Matter")
  /// Where it is published.
  public static let url = Field<Line>("Adresse", "url", "Adresse web", "Web address")
  /// Whether it is made up to show the product.
  public static let isExample = Field<Bool>("Exemple", "isExample", "Exemple", "Example")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .deliberation, about: .deliberation, words: Words("délibération", "deliberation"),
    date: adoptedOn.declaration,
    fields: [
      convention.declaration,
      party.declaration,
      body.declaration,
      state.declaration,
      stateOn.declaration,
      stateReference.declaration,
      printedNumber.declaration,
      actesNumber.declaration,
      object.declaration,
      report.declaration,
      delegation.declaration,
      delegationOn.declaration,
      sessionOn.declaration,
      convocationSentOn.declaration,
      reportSentOn.declaration,
      newSessionOn.declaration,
      isSecondConvocation.declaration,
      isUrgent.declaration,
      adoptedOn.declaration,
      statedWording.declaration,
      membersInOffice.declaration,
      present.declaration,
      represented.declaration,
      votesFor.declaration,
      votesAgainst.declaration,
      abstentions.declaration,
      notVoting.declaration,
      castingVote.declaration,
      secretBallot.declaration,
      approvesText.declaration,
      authorisesSignature.declaration,
      textSha256.declaration,
      requiresTransmission.declaration,
      transmittedOn.declaration,
      channel.declaration,
      receivedByPrefectureOn.declaration,
      acteId.declaration,
      postedOn.declaration,
      onlineOn.declaration,
      offlineOn.declaration,
      raaOn.declaration,
      notifiedOn.declaration,
      statedExecutoryOn.declaration,
      certifiedOn.declaration,
      certifiedBy.declaration,
      extractSignatory.declaration,
      extractOffice.declaration,
      extractByDelegation.declaration,
      extractDelegationAct.declaration,
      remediesMentioned.declaration,
      court.declaration,
      appealMonths.declaration,
      matterCode.declaration,
      matterName.declaration,
      url.declaration,
      isExample.declaration,
    ])
}
