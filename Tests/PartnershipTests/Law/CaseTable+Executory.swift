import Partnership
import Testing

/// Cases written from the statement of the law, not from the code.
enum CaseTable {
  /// An act of a party, told by its lines, and the days from which it may be enforceable.
  struct Enforceability: CustomTestStringConvertible {
    let name: String
    let party: [String]
    let act: [String]
    /// The days it may be, as `2025-03-11`, `2025-03-11/2025-03-31`, `2025-03-07/..` or `../..`.
    let days: String
    var testDescription: String { name }

    init(_ name: String, _ party: [String], _ act: [String], _ days: String) {
      (self.name, self.party, self.act, self.days) = (name, party, act, days)
    }
  }

  static let department = ["Nature: departement", "Nom: Partie"]
  static let city = ["Nature: commune", "Nom: Partie", "Population: 3500"]
  static let village = ["Nature: commune", "Nom: Partie", "Population: 3499"]

  private static func act(_ adopted: String, _ lines: String...) -> [String] {
    ["Etat: adoptee", "AdopteeLe: \(adopted)"] + lines
  }

  static let beforeReform: [Enforceability] = [
    .init(
      "department, posted before the register of acts", department,
      act(
        "2015-03-05", "RecueEnPrefecture: 2015-03-09", "AfficheeLe: 2015-03-10",
        "AuRecueilLe: 2015-04-03"
      ), "2015-03-10"),
    .init(
      "department, the register of acts alone", department,
      act("2015-03-05", "RecueEnPrefecture: 2015-03-09", "AuRecueilLe: 2015-04-03"), "2015-04-03"),
    .init(
      "department, the receipt comes last", department,
      act("2015-03-05", "RecueEnPrefecture: 2015-03-20", "AfficheeLe: 2015-03-10"), "2015-03-20"),
    .init(
      "department, online alone completes nothing", department,
      act("2015-03-05", "RecueEnPrefecture: 2015-03-09", "EnLigneLe: 2015-03-10"), "2015-03-09/.."),
    .init(
      "department, a notification does not publish", department,
      act("2015-03-05", "RecueEnPrefecture: 2015-03-09", "NotifieeLe: 2015-03-10"), "2015-03-09/.."),
    .init(
      "commune, posted", city,
      act("2015-03-05", "RecueEnPrefecture: 2015-03-09", "AfficheeLe: 2015-03-10"), "2015-03-10"),
    .init(
      "the last day of the old rules", city,
      act("2022-06-30", "RecueEnPrefecture: 2022-07-01", "AfficheeLe: 2022-07-02"), "2022-07-02"),
    .init(
      "a register left blank may have come before the posting", department,
      act(
        "2015-03-05", "RecueEnPrefecture: 2015-03-09", "AfficheeLe: 2015-03-12",
        "Blanc: AuRecueilLe"),
      "2015-03-09/2015-03-12"),
    .init(
      "adopted in a month before the reform", city,
      act("2022-06", "RecueEnPrefecture: 2022-07-01", "AfficheeLe: 2022-07-02"), "2022-07-02"),
  ]

  static let sinceReform: [Enforceability] = [
    .init(
      "the first day of the new rules: posting counts no more", city,
      act("2022-07-01", "RecueEnPrefecture: 2022-07-01", "AfficheeLe: 2022-07-02"), "2022-07-01/.."),
    .init(
      "the first day of the new rules, online", city,
      act("2022-07-01", "RecueEnPrefecture: 2022-07-05", "EnLigneLe: 2022-07-03"), "2022-07-05"),
    .init(
      "department, online last", department,
      act("2025-03-06", "RecueEnPrefecture: 2025-03-07", "EnLigneLe: 2025-03-11"), "2025-03-11"),
    .init(
      "department, received last", department,
      act("2025-03-06", "RecueEnPrefecture: 2025-03-14", "EnLigneLe: 2025-03-11"), "2025-03-14"),
    .init(
      "department, the register does not publish any more", department,
      act("2025-03-06", "RecueEnPrefecture: 2025-03-07", "AuRecueilLe: 2025-03-11"), "2025-03-07/.."
    ),
    .init(
      "intercommunal body, online", ["Nature: intercommunalite", "Nom: Partie"],
      act("2025-03-06", "RecueEnPrefecture: 2025-03-07", "EnLigneLe: 2025-03-11"), "2025-03-11"),
    .init(
      "a commune of 3 500 has no choice", city + ["ModePublicite: affichage"],
      act("2025-03-06", "RecueEnPrefecture: 2025-03-07", "AfficheeLe: 2025-03-08"), "2025-03-07/.."),
    .init(
      "a commune under 3 500 that posts", village + ["ModePublicite: affichage"],
      act("2025-03-06", "RecueEnPrefecture: 2025-03-07", "AfficheeLe: 2025-03-08"), "2025-03-08"),
    .init(
      "a commune under 3 500 that prints", village + ["ModePublicite: papier"],
      act(
        "2025-03-06", "RecueEnPrefecture: 2025-03-07", "AuRecueilLe: 2025-03-10",
        "EnLigneLe: 2025-03-08"),
      "2025-03-10"),
    .init(
      "a commune under 3 500 that chose nothing is online", village,
      act(
        "2025-03-06", "RecueEnPrefecture: 2025-03-07", "AfficheeLe: 2025-03-08",
        "EnLigneLe: 2025-03-12"), "2025-03-12"),
    .init(
      "a commune of unknown population that says it posts",
      ["Nature: commune", "Nom: Partie", "ModePublicite: affichage"],
      act("2025-03-06", "RecueEnPrefecture: 2025-03-07", "AfficheeLe: 2025-03-08"), "2025-03-07/.."),
    .init(
      "urgency: posting counts", department,
      act(
        "2025-03-06", "Urgence: oui", "RecueEnPrefecture: 2025-03-07", "AfficheeLe: 2025-03-08"),
      "2025-03-08"),
    .init(
      "without urgency it does not", department,
      act("2025-03-06", "RecueEnPrefecture: 2025-03-07", "AfficheeLe: 2025-03-08"), "2025-03-07/.."),
    .init(
      "an act that need not be transmitted", department,
      act("2025-03-06", "Transmissible: non", "EnLigneLe: 2025-03-11"), "2025-03-11"),
    .init(
      "a CCAS, as entered", ["Nature: ccas", "Nom: Partie"],
      act("2025-03-06", "RecueEnPrefecture: 2025-03-07", "AfficheeLe: 2025-03-08"), "2025-03-08"),
  ]

  static let partial: [Enforceability] = [
    .init(
      "received in a month", department,
      act("2025-03-06", "RecueEnPrefecture: 2025-03", "EnLigneLe: 2025-03-11"),
      "2025-03-11/2025-03-31"),
    .init(
      "received before it was online", department,
      act("2025-03-06", "RecueEnPrefecture: ../2025-03-10", "EnLigneLe: 2025-03-11"), "2025-03-11"),
    .init(
      "received at an unknown date", department,
      act("2025-03-06", "RecueEnPrefecture: XXXX", "EnLigneLe: 2025-03-11"), "2025-03-11/.."),
    .init(
      "the receipt left blank", department,
      act("2025-03-06", "Blanc: RecueEnPrefecture", "EnLigneLe: 2025-03-11"), "2025-03-11/.."),
    .init(
      "the receipt cited", department,
      act("2025-03-06", "Inconnu: RecueEnPrefecture", "EnLigneLe: 2025-03-11"), "2025-03-11/.."),
    .init(
      "nothing is known", department, act("2025-03-06"), "../.."),
    .init(
      "adopted in the year of the reform", city,
      act("2022", "RecueEnPrefecture: 2022-07-01", "AfficheeLe: 2022-07-02"), "2022-07-01/.."),
    .init(
      "adopted on an unknown day", department,
      ["Etat: adoptee", "RecueEnPrefecture: 2025-03-07", "EnLigneLe: 2025-03-11"], "2025-03-07/.."),
    .init(
      "not adopted", department,
      ["Etat: ordre-du-jour", "RecueEnPrefecture: 2025-03-07", "EnLigneLe: 2025-03-11"], "../.."),
    .init(
      "only what the stamp states", department,
      act("2015-03-05", "ExecutoireDeclareLe: 2015-03-20"),
      "2015-03-20"),
    .init(
      "the stamp gives way to what is known", department,
      act(
        "2025-03-06", "RecueEnPrefecture: 2025-03-07", "EnLigneLe: 2025-03-11",
        "ExecutoireDeclareLe: 2025-03-10"), "2025-03-11"),
  ]
}
