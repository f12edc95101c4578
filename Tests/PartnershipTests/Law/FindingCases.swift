import Partnership
import Testing

/// The cases of the checks, each both ways.
enum FindingCases {
  /// One check, both ways: facts in which it finds something, and facts in which it does not.
  struct Row: CustomTestStringConvertible {
    let code: FindingCode
    let severity: FindingSeverity
    let found: [NewFact]
    let clear: [NewFact]
    var on = Day.of(2025, 5, 1)
    var testDescription: String { "\(code.rawValue), \(severity.rawValue)" }
  }

  private static let early: NewFact = Scene.signature("PA-01", on: "2025-03-08")

  /// Two signatures asked for on one day, one after the other.
  private static func asked(first: String, second: String) -> [NewFact] {
    [first, second].enumerated().map { place, party in
      .of(
        .signatureRequested, "SG-00\(place + 1)", "Convention: C-2025-01", "Partie: \(party)",
        "DemandeeLe: 2025-04-10", "RangDeSignature: \(place + 1)")
    }
  }

  static let signatures: [Row] = [
    Row(
      code: .signedBeforeExecutory, severity: .error, found: Scene.voted + [early],
      clear: Scene.voted + [Scene.signature("PA-01", on: "2025-03-12")]),
    Row(
      code: .signedBeforeExecutory, severity: .advice,
      found: Scene.voted + [.change("D-2025-01", "Efface: EnLigneLe"), early], clear: Scene.signed),
    Row(
      code: .signedSameDay, severity: .warning,
      found: Scene.voted + [Scene.signature("PA-01", on: "2025-03-11")],
      clear: Scene.voted + [Scene.signature("PA-01", on: "2025-03-12")]),
    Row(
      code: .signedWithoutAuthorisation, severity: .error,
      found: Scene.voted + [
        .change("D-2025-01", "AutoriseSignature: non"), Scene.signature("PA-01", on: "2025-04-02"),
      ], clear: Scene.signed),
    Row(
      code: .signedWithoutAuthorisation, severity: .error,
      found: Scene.voted + [
        .of(
          .letter, nil, "Deliberation: D-2025-01", "Nature: suspension", "RecuLe: 2025-03-28"),
        Scene.signature("PA-01", on: "2025-04-02"),
      ],
      clear: Scene.voted + [
        .of(
          .letter, nil, "Deliberation: D-2025-01", "Nature: suspension", "RecuLe: 2025-03-28",
          "CesseLe: 2025-04-01"), Scene.signature("PA-01", on: "2025-04-02"),
      ]),
    Row(
      code: .signedWithoutAuthorisation, severity: .error,
      found: Scene.voted + [
        Scene.signature(
          "PA-01", on: "2025-04-02", "Fonction: Vice-président", "ActeDelegation: 2021-15",
          "DelegationExecutoireLe: 2021-07-02", "DelegationFinieLe: 2025-03-31")
      ],
      clear: Scene.voted + [
        Scene.signature(
          "PA-01", on: "2025-04-02", "Fonction: Vice-président", "ActeDelegation: 2021-15",
          "DelegationExecutoireLe: 2021-07-02")
      ]),
    Row(
      code: .signedWithoutAuthorisation, severity: .error,
      found: Scene.voted + [
        .of(.officeHolder, nil, "Partie: PA-02", "Fonction: Maire", "Au: 2025-03-31"),
        Scene.signature("PA-02", on: "2025-04-02"),
      ],
      clear: Scene.voted + [
        .of(.officeHolder, nil, "Partie: PA-02", "Fonction: Maire", "Au: 2025-04-30"),
        Scene.signature("PA-02", on: "2025-04-02"),
      ]),
    Row(
      code: .signedWithoutAuthorisation, severity: .advice,
      found: Scene.convention + [Scene.signature("PA-02", on: "2025-04-02")], clear: Scene.signed),
    Row(
      code: .textDiffers, severity: .error,
      found: Scene.voted + [
        Scene.signature("PA-01", on: "2025-04-02", "TexteSha256: \(Scene.digest("b"))")
      ],
      clear: Scene.voted + [
        .of(
          .textVersion, "T-02", "Convention: C-2025-01", "Numero: 2",
          "Sha256: \(Scene.digest("b"))",
          "Complete: T-01"),
        Scene.signature("PA-01", on: "2025-04-02", "TexteSha256: \(Scene.digest("b"))"),
      ]),
    Row(
      code: .textDiffers, severity: .error,
      found: Scene.voted + [.change("D-2025-02", "TexteSha256: \(Scene.digest("c"))")],
      clear: Scene.voted),
    Row(
      code: .noDelegationReference, severity: .error,
      found: Scene.voted + [
        Scene.signature("PA-02", on: "2025-04-02", "Fonction: Adjointe au maire")
      ], clear: Scene.signed),
    Row(
      code: .noDelegationReference, severity: .advice,
      found: Scene.voted + [
        Scene.signature(
          "PA-02", on: "2025-04-02", "Fonction: Adjointe au maire", "Inconnu: ActeDelegation")
      ], clear: Scene.signed),
    Row(
      code: .signatureWaiting, severity: .advice,
      found: Scene.voted + [
        .of(
          .signatureRequested, nil, "Convention: C-2025-01", "Partie: PA-02",
          "DemandeeLe: 2025-04-10")
      ],
      clear: Scene.voted + [
        .of(
          .signatureRequested, nil, "Convention: C-2025-01", "Partie: PA-02",
          "DemandeeLe: 2025-04-20")
      ]),
    Row(
      code: .signatureWaiting, severity: .advice,
      found: Scene.voted + asked(first: "PA-01", second: "PA-02"),
      clear: Scene.voted + asked(first: "PA-01", second: "PA-02") + [
        Scene.signature("PA-01", on: "2025-04-11"),
        .of(
          .signature, "SG-002", "Convention: C-2025-01", "Partie: PA-02", "Fonction: Maire",
          "SigneeLe: 2025-04-12"),
      ]),
    Row(
      code: .reminderDue, severity: .advice,
      found: Scene.voted + [
        .of(
          .signatureRequested, "SG-002", "Convention: C-2025-01", "Partie: PA-02",
          "DemandeeLe: 2025-04-10")
      ],
      clear: Scene.voted + [
        .of(
          .signatureRequested, "SG-002", "Convention: C-2025-01", "Partie: PA-02",
          "DemandeeLe: 2025-04-10"),
        .of(
          .reminder, "SG-002", "Convention: C-2025-01", "Partie: PA-02", "RelanceeLe: 2025-04-25"),
      ]),
  ]

  static let deliberations: [Row] = [
    Row(
      code: .noDelegationReference, severity: .error,
      found: Scene.voted + [.change("D-2025-01", "Efface: Delegation")], clear: Scene.voted),
    Row(
      code: .noDelegationReference, severity: .advice,
      found: Scene.voted + [.change("D-2025-01", "ExtraitParDelegation: oui")], clear: Scene.voted),
    Row(
      code: .notTransmitted, severity: .advice,
      found: Scene.voted + [
        .change("D-2025-01", "Efface: TransmiseLe", "Efface: RecueEnPrefecture")
      ], clear: Scene.voted),
    Row(
      code: .notTransmitted, severity: .warning,
      found: Scene.voted + [
        .change(
          "D-2025-01", "TransmiseLe: 2025-05-01/..", "Efface: RecueEnPrefecture")
      ],
      clear: Scene.voted + [
        .change("D-2025-01", "Transmissible: non", "Efface: TransmiseLe")
      ], on: Day.of(2025, 4, 20)),
    Row(
      code: .notPublished, severity: .advice,
      found: Scene.voted + [.change("D-2025-02", "Efface: EnLigneLe")], clear: Scene.voted),
    Row(
      code: .onlineLessThanTwoMonths, severity: .error,
      found: Scene.voted + [.change("D-2025-01", "RetireeDuSiteLe: 2025-05-10")],
      clear: Scene.voted + [.change("D-2025-01", "RetireeDuSiteLe: 2025-05-11")]),
    Row(
      code: .postingOnly, severity: .warning, found: Scene.convention + [seed],
      clear: Scene.convention + [seed, .change("D-2015-01", "AuRecueilLe: 2015-04-03")]),
    Row(
      code: .certifiedTooEarly, severity: .error,
      found: Scene.voted + [.change("D-2025-01", "ExecutoireDeclareLe: 2025-03-10")],
      clear: Scene.voted + [.change("D-2025-01", "ExecutoireDeclareLe: 2025-03-11")]),
    Row(
      code: .quorumMissed, severity: .error,
      found: Scene.voted + [.change("D-2025-02", "Effectif: 11", "Presents: 5", "Representes: 6")],
      clear: Scene.voted + [.change("D-2025-02", "Effectif: 11", "Presents: 6")]),
    Row(
      code: .voteSum, severity: .error,
      found: Scene.voted + [
        .change(
          "D-2025-02", "Effectif: 35", "Presents: 20", "Representes: 5", "Pour: 24", "Contre: 1",
          "Abstentions: 1")
      ],
      clear: Scene.voted + [
        .change(
          "D-2025-02", "Effectif: 35", "Presents: 20", "Representes: 6", "Pour: 24", "Contre: 1",
          "Abstentions: 1")
      ]),
    Row(
      code: .voteUnknown, severity: .advice,
      found: Scene.voted + [.change("D-2025-02", "Efface: VoteDeclare")], clear: Scene.voted),
    Row(
      code: .convocationShort, severity: .error,
      found: Scene.voted + [.change("D-2025-02", "ConvoqueLe: 2025-03-15")],
      clear: Scene.voted + [.change("D-2025-02", "ConvoqueLe: 2025-03-14")]),
    Row(
      code: .convocationShort, severity: .advice,
      found: Scene.voted + [.change("D-2025-01", "RapportEnvoyeLe: 2025-02-27")],
      clear: Scene.voted + [.change("D-2025-01", "RapportEnvoyeLe: 2025-02-26")]),
  ]

  private static let seed = NewFact.of(
    .deliberation, "D-2015-01", "Convention: C-2025-01", "Partie: PA-01",
    "Assemblee: commission-permanente", "Delegation: 2012-IX-42", "Etat: adoptee",
    "AdopteeLe: 2015-03-05", "AfficheeLe: 2015-03-10", "RecueEnPrefecture: 2015-03-09",
    "VoteDeclare: unanimite")

  /// Every case.
  static let all: [Row] = signatures + deliberations + others
}
