import Partnership
import Testing

extension CaseTable {
  /// A signature of the département, whose act is enforceable on 2025-03-11, and what is found.
  struct Signing: CustomTestStringConvertible {
    let name: String
    /// What was recorded between the votes and the signature.
    var before: [NewFact] = []
    let on: String
    var lines: [String] = []
    /// Codes and severities.
    let found: Set<String>
    var testDescription: String { name }
  }

  private static let unauthorised = "SIGNED_WITHOUT_AUTHORISATION error"
  private static let early = "SIGNED_BEFORE_EXECUTORY error"

  private static func judged(_ kind: String, _ lines: String...) -> NewFact {
    NewFact(
      .letter, lines: ["Deliberation: D-2025-01", "Nature: \(kind)", "RecuLe: 2025-03-20"] + lines)
  }

  private static func delegate(_ lines: String...) -> [String] {
    ["Fonction: Vice-président"] + lines
  }

  private static func holder(_ lines: String...) -> NewFact {
    NewFact(.officeHolder, lines: ["Partie: PA-01", "Fonction: Vice-président"] + lines)
  }

  private static let secondText = NewFact.of(
    .textVersion, "T-02", "Convention: C-2025-01", "Numero: 2", "Sha256: \(Scene.digest("b"))")
  private static let completion = NewFact.of(
    .textVersion, "T-02", "Convention: C-2025-01", "Numero: 2", "Sha256: \(Scene.digest("b"))",
    "Complete: T-01")

  static let dates: [Signing] = [
    Signing(name: "on the eve", on: "2025-03-10", found: [early]),
    Signing(name: "the same day", on: "2025-03-11", found: ["SIGNED_SAME_DAY warning"]),
    Signing(name: "the day after", on: "2025-03-12", found: []),
    Signing(name: "in the month", on: "2025-03", found: ["SIGNED_BEFORE_EXECUTORY advice"]),
    Signing(name: "by the eve at the latest", on: "../2025-03-10", found: [early]),
    Signing(
      name: "before the vote, publicity unknown",
      before: [.change("D-2025-01", "Efface: EnLigneLe")], on: "2025-03-05",
      found: [early, unauthorised]),
    Signing(
      name: "after the vote, publicity unknown",
      before: [.change("D-2025-01", "Efface: EnLigneLe")], on: "2025-04-02",
      found: ["SIGNED_BEFORE_EXECUTORY advice"]),
    Signing(
      name: "the act says not to sign", before: [.change("D-2025-01", "AutoriseSignature: non")],
      on: "2025-04-02", found: [unauthorised]),
    Signing(
      name: "the act does not approve", before: [.change("D-2025-01", "ApprouveTexte: non")],
      on: "2025-04-02", found: [unauthorised]),
    Signing(
      name: "rejected", before: [.change("D-2025-01", "Etat: rejetee")], on: "2025-04-02",
      found: [unauthorised]),
  ]

  static let judgments: [Signing] = [
    Signing(
      name: "suspended since", before: [judged("suspension")], on: "2025-04-02",
      found: [unauthorised]),
    Signing(
      name: "suspended on the very day", before: [judged("suspension")], on: "2025-03-20",
      found: [unauthorised]),
    Signing(
      name: "suspended after it", before: [judged("suspension")], on: "2025-03-19", found: []),
    Signing(
      name: "the suspension lifted the day before",
      before: [judged("suspension", "CesseLe: 2025-04-01")], on: "2025-04-02", found: []),
    Signing(
      name: "the suspension not lifted yet", before: [judged("suspension", "CesseLe: 2025-04-10")],
      on: "2025-04-02", found: [unauthorised]),
    Signing(
      name: "the suspension lifted on an unknown day",
      before: [judged("suspension", "CesseLe: XXXX")], on: "2025-04-02",
      found: ["SIGNED_WITHOUT_AUTHORISATION advice"]),
    Signing(
      name: "annulled", before: [judged("annulation")], on: "2025-04-02", found: [unauthorised]),
    Signing(
      name: "withdrawn", before: [.change("D-2025-01", "Etat: retiree", "EtatDu: 2025-03-20")],
      on: "2025-04-02", found: [unauthorised]),
    Signing(
      name: "withdrawn after it",
      before: [.change("D-2025-01", "Etat: retiree", "EtatDu: 2025-04-03")], on: "2025-04-02",
      found: []),
  ]

  static let signatories: [Signing] = [
    Signing(
      name: "a delegate without an act", on: "2025-04-02", lines: delegate(),
      found: ["NO_DELEGATION_REF error"]),
    Signing(
      name: "a delegate whose act is cited, unknown", on: "2025-04-02",
      lines: delegate("Inconnu: ActeDelegation"), found: ["NO_DELEGATION_REF advice"]),
    Signing(
      name: "a delegate whose act has no date", on: "2025-04-02",
      lines: delegate("ActeDelegation: 2021-15"), found: ["NO_DELEGATION_REF advice"]),
    Signing(
      name: "a delegate in order", on: "2025-04-02",
      lines: delegate("ActeDelegation: 2021-15", "DelegationExecutoireLe: 2021-07-02"), found: []),
    Signing(
      name: "a delegation enforceable later", on: "2025-04-02",
      lines: delegate("ActeDelegation: 2025-15", "DelegationExecutoireLe: 2025-04-03"),
      found: [unauthorised]),
    Signing(
      name: "a delegation enforceable within the month", on: "2025-04-02",
      lines: delegate("ActeDelegation: 2025-15", "DelegationExecutoireLe: 2025-04"),
      found: ["NO_DELEGATION_REF advice"]),
    Signing(
      name: "a delegation that ended the day before", on: "2025-04-02",
      lines: delegate(
        "ActeDelegation: 2021-15", "DelegationExecutoireLe: 2021-07-02",
        "DelegationFinieLe: 2025-04-01"), found: [unauthorised]),
    Signing(
      name: "the delegation of the office holder before does not end that of the present one",
      before: [
        holder(
          "Du: 2015-04-02", "Au: 2021-07-01", "ActeDelegation: 2015-1",
          "DelegationExecutoireLe: 2015-04-03", "DelegationFinieLe: 2021-07-01"),
        holder(
          "Du: 2021-07-02", "ActeDelegation: 2021-15", "DelegationExecutoireLe: 2021-07-03"),
      ], on: "2025-04-02", lines: delegate(), found: []),
    Signing(
      name: "signed in the month in which the delegation began", on: "2025-04",
      lines: delegate("ActeDelegation: 2025-15", "DelegationExecutoireLe: 2025-04-30"),
      found: ["NO_DELEGATION_REF advice"]),
  ]

  static let texts: [Signing] = [
    Signing(
      name: "the text that was voted", on: "2025-04-02",
      lines: ["TexteSha256: \(Scene.digest("a"))"], found: []),
    Signing(
      name: "a text nobody knows", on: "2025-04-02", lines: ["TexteSha256: \(Scene.digest("b"))"],
      found: ["TEXT_DIFFERS error"]),
    Signing(
      name: "a later version that is another text", before: [secondText], on: "2025-04-02",
      lines: ["TexteSha256: \(Scene.digest("b"))"], found: ["TEXT_DIFFERS error"]),
    Signing(
      name: "a version that only fills the blanks", before: [completion], on: "2025-04-02",
      lines: ["TexteSha256: \(Scene.digest("b"))"], found: []),
  ]
}
