import Partnership
import Testing

extension CaseTable {
  /// A delay against an act, what interrupts it, and its last day.
  struct Delay: CustomTestStringConvertible {
    let name: String
    let kind: Clock.Kind
    /// Lines that change the act of the département of 2025, or a whole act of before the reform.
    var act: [String] = []
    var isOld = false
    var party = CaseTable.department
    /// Letters, each a list of lines.
    var letters: [[String]] = []
    /// The last day; `held` while it waits, `../..` and the like where it cannot be told.
    let lastDay: String
    var testDescription: String { name }
  }

  static let department2025 = [
    "AdopteeLe: 2025-03-06", "SeanceLe: 2025-03-06", "RecueEnPrefecture: 2025-03-07",
    "EnLigneLe: 2025-03-11",
  ]

  static let department2015 = [
    "AdopteeLe: 2015-03-05", "SeanceLe: 2015-03-05", "RecueEnPrefecture: 2015-03-09",
    "AfficheeLe: 2015-03-10",
  ]

  private static let appeal = ["Nature: recours-gracieux", "RecuLe: 2025-04-10"]
  private static let request = ["Nature: demande-pieces", "RecuLe: 2025-04-10"]
  private static let observations = ["Nature: lettre-observations", "RecuLe: 2025-04-10"]

  static let delays: [Delay] = [
    Delay(name: "third parties, online", kind: .thirdParties, lastDay: "2025-05-12"),
    Delay(name: "prefect, past the 8 May", kind: .prefect, lastDay: "2025-05-09"),
    Delay(name: "members, from the session", kind: .members, lastDay: "2025-05-07"),
    Delay(name: "withdrawal, four months", kind: .withdrawal, lastDay: "2025-07-06"),
    Delay(
      name: "third parties, urgency: from the publication online, not the posting",
      kind: .thirdParties, act: ["Urgence: oui", "AfficheeLe: 2025-03-07"], lastDay: "2025-05-12"),
    Delay(
      name: "third parties of an urgent act that is only posted", kind: .thirdParties,
      act: ["Urgence: oui", "AfficheeLe: 2025-03-07", "Efface: EnLigneLe"], lastDay: "../.."),
    Delay(
      name: "third parties, département before the reform, register", kind: .thirdParties,
      act: ["AuRecueilLe: 2015-04-03"], isOld: true, lastDay: "2015-06-04"),
    Delay(
      name: "prefect, before the reform, off a Sunday", kind: .prefect, isOld: true,
      lastDay: "2015-05-11"),
    Delay(
      name: "posting alone does not start it for a département", kind: .thirdParties, isOld: true,
      lastDay: "../.."),
    Delay(
      name: "posting completed online does", kind: .thirdParties, act: ["EnLigneLe: 2015-03-12"],
      isOld: true, lastDay: "2015-05-13"),
    Delay(
      name: "posting starts it for a commune", kind: .thirdParties, isOld: true,
      party: CaseTable.city, lastDay: "2015-05-11"),
    Delay(
      name: "a person notified, with remedies", kind: .personNotified,
      act: ["NotifieeLe: 2025-03-15", "VoiesDeRecours: oui"], lastDay: "2025-05-16"),
    Delay(
      name: "a person notified, without remedies: about a year", kind: .personNotified,
      act: ["NotifieeLe: 2025-03-15"], lastDay: "2026-03-15"),
    Delay(
      name: "online in a month", kind: .thirdParties, act: ["EnLigneLe: 2025-03"],
      lastDay: "2025-05-02/2025-06-02"),
  ]

  static let appeals: [Delay] = [
    Delay(
      name: "an appeal that was answered", kind: .thirdParties,
      letters: [appeal + ["ReponduLe: 2025-05-05"]], lastDay: "2025-07-07"),
    Delay(
      name: "an appeal met with silence", kind: .thirdParties, letters: [appeal],
      lastDay: "2025-08-11"),
    Delay(
      name: "an appeal of 10 March met with silence", kind: .thirdParties,
      act: ["EnLigneLe: 2025-03-10"],
      letters: [["Nature: recours-gracieux", "RecuLe: 2025-03-10"]], lastDay: "2025-07-11"),
    Delay(
      name: "an appeal on the last day", kind: .thirdParties,
      letters: [["Nature: recours-gracieux", "RecuLe: 2025-05-12", "ReponduLe: 2025-05-20"]],
      lastDay: "2025-07-21"),
    Delay(
      name: "an appeal that came too late", kind: .thirdParties,
      letters: [["Nature: recours-gracieux", "RecuLe: 2025-05-13"]], lastDay: "2025-05-12"),
    Delay(
      name: "an answer after the silence, within the new delay", kind: .thirdParties,
      letters: [appeal + ["ReponduLe: 2025-07-01"]], lastDay: "2025-09-02"),
    Delay(
      name: "an answer after the new delay", kind: .thirdParties,
      letters: [appeal + ["ReponduLe: 2025-08-20"]], lastDay: "2025-08-11"),
    Delay(
      name: "an appeal on an unknown day may have come in time", kind: .thirdParties,
      letters: [["Nature: recours-gracieux", "RecuLe: XXXX"]], lastDay: "2025-05-12/.."),
    Delay(
      name: "an appeal in the month of the last day may have come in time", kind: .thirdParties,
      letters: [["Nature: recours-gracieux", "RecuLe: 2025-05"]], lastDay: "2025-05-12/.."),
    Delay(
      name: "an appeal answered before the act was public shortens nothing", kind: .thirdParties,
      letters: [["Nature: recours-gracieux", "RecuLe: 2025-02-10", "ReponduLe: 2025-02-20"]],
      lastDay: "2025-05-12"),
    Delay(
      name: "an appeal does not stop the prefect", kind: .prefect, letters: [appeal],
      lastDay: "2025-05-09"),
    Delay(
      name: "an appeal does not stop the withdrawal", kind: .withdrawal, letters: [appeal],
      lastDay: "2025-07-06"),
  ]

  static let prefect: [Delay] = [
    Delay(
      name: "pieces that were received", kind: .prefect,
      letters: [request + ["ReponduLe: 2025-04-28"]], lastDay: "2025-06-30"),
    Delay(
      name: "pieces that were refused", kind: .prefect,
      letters: [request + ["RefuseLe: 2025-04-20"]], lastDay: "2025-06-23"),
    Delay(
      name: "pieces that are awaited", kind: .prefect, letters: [request], lastDay: "held"),
    Delay(
      name: "pieces asked for too late", kind: .prefect,
      letters: [["Nature: demande-pieces", "RecuLe: 2025-05-10"]], lastDay: "2025-05-09"),
    Delay(
      name: "observations that were refused", kind: .prefect,
      letters: [observations + ["RefuseLe: 2025-05-05"]], lastDay: "2025-07-07"),
    Delay(
      name: "observations met with silence", kind: .prefect, letters: [observations],
      lastDay: "2025-08-11"),
    Delay(
      name: "observations first answered, then refused", kind: .prefect,
      letters: [observations + ["ReponduLe: 2025-04-20", "RefuseLe: 2025-05-05"]],
      lastDay: "2025-07-07"),
    Delay(
      name: "observations within the delay that the pieces started again", kind: .prefect,
      letters: [
        request + ["ReponduLe: 2025-04-28"],
        ["Nature: lettre-observations", "RecuLe: 2025-06-16", "RefuseLe: 2025-06-20"],
      ], lastDay: "2025-08-21"),
    Delay(
      name: "a referral", kind: .prefect, letters: [["Nature: defere", "RecuLe: 2025-05-02"]],
      lastDay: "held"),
    Delay(
      name: "a referral that came too late", kind: .prefect,
      letters: [["Nature: defere", "RecuLe: 2025-06-02"]], lastDay: "2025-05-09"),
    Delay(
      name: "a letter does not stop third parties", kind: .thirdParties, letters: [observations],
      lastDay: "2025-05-12"),
  ]
}
