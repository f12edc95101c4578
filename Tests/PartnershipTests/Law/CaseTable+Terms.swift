import Partnership
import Testing

extension CaseTable {
  /// A convention told fact by fact, and its end on a day.
  struct Term: CustomTestStringConvertible {
    let name: String
    let facts: [NewFact]
    let on: Day
    let end: String
    let notice: String
    var renewals = 0
    let state: ConventionState
    var testDescription: String { name }
  }

  /// Signed, in effect on 2025-01-15 for three years with a notice of three months.
  private static func convention(_ lines: String...) -> [NewFact] {
    Scene.signed
      + [
        .change("C-2025-01", "EffetLe: 2025-01-15"), NewFact(.change, "C-2025-01", lines: lines),
      ].filter { !$0.values.isEmpty }
  }

  private static func event(_ kind: String, _ on: String, _ lines: String...) -> NewFact {
    NewFact(
      .conventionEvent,
      lines: ["Convention: C-2025-01", "Nature: \(kind)", "SurvenuLe: \(on)"] + lines)
  }

  private static func amendment(_ lines: String...) -> NewFact {
    NewFact(
      .convention, "C-2026-01",
      lines: [
        "Titre: Avenant", "Nature: partenariat-pst", "Partie: PA-01", "Partie: PA-02",
        "Modifie: C-2025-01", "NumeroAvenant: 1",
      ] + lines)
  }

  private static func signed(_ id: String, _ party: String, on date: String) -> NewFact {
    .of(
      .signature, id, "Convention: C-2026-01", "Partie: \(party)", "Fonction: Maire",
      "SigneeLe: \(date)")
  }

  private static let bothSign = [
    signed("SG-003", "PA-01", on: "2026-06-01"), signed("SG-004", "PA-02", on: "2026-06-02"),
  ]

  static let terms: [Term] = [
    Term(
      name: "three years", facts: convention(), on: Day.of(2026, 1, 1), end: "2028-01-14",
      notice: "2027-10-14", state: .inForce),
    Term(
      name: "the last day is still a day", facts: convention(), on: Day.of(2028, 1, 14),
      end: "2028-01-14", notice: "2027-10-14", state: .inForce),
    Term(
      name: "the day after it is over", facts: convention(), on: Day.of(2028, 1, 15),
      end: "2028-01-14", notice: "2027-10-14", state: .expired),
    Term(
      name: "from the last signature", facts: Scene.signed, on: Day.of(2026, 1, 1),
      end: "2028-04-08", notice: "2028-01-08", state: .inForce),
    Term(
      name: "from 29 February to a common year",
      facts: Scene.signed + [.change("C-2025-01", "EffetLe: 2024-02-29")], on: Day.of(2026, 1, 1),
      end: "2027-02-28", notice: "2026-11-28", state: .inForce),
    Term(
      name: "from 29 February to a leap year",
      facts: Scene.signed + [.change("C-2025-01", "EffetLe: 2024-02-29", "Annees: 4")],
      on: Day.of(2026, 1, 1), end: "2028-02-28", notice: "2027-11-28", state: .inForce),
    Term(
      name: "a notice clamped to a shorter month",
      facts: Scene.signed + [.change("C-2025-01", "FinLe: 2027-05-31")], on: Day.of(2026, 1, 1),
      end: "2027-05-31", notice: "2027-02-28", state: .inForce),
    Term(
      name: "effect known to the month", facts: convention("EffetLe: 2025-01"),
      on: Day.of(2026, 1, 1), end: "2027-12-31/2028-01-30", notice: "2027-09-30/2027-10-30",
      state: .inForce),
    Term(
      name: "a text that says nothing of its term",
      facts: convention("Efface: Annees", "Duree: non-precisee"), on: Day.of(2040, 1, 1),
      end: "../..", notice: "../..", state: .inForce),
  ]

  static let renewals: [Term] = [
    Term(
      name: "tacit, on the last day", facts: convention("Reconduction: tacite"),
      on: Day.of(2028, 1, 14), end: "2028-01-14", notice: "2027-10-14", state: .inForce),
    Term(
      name: "tacit, the day after", facts: convention("Reconduction: tacite"),
      on: Day.of(2028, 1, 15), end: "2031-01-14", notice: "2030-10-14", renewals: 1,
      state: .renewed),
    Term(
      name: "tacit, once at most",
      facts: convention("Reconduction: tacite", "ReconductionsMax: 1"), on: Day.of(2031, 1, 15),
      end: "2031-01-14", notice: "2030-10-14", renewals: 1, state: .expired),
    Term(
      name: "tacit, twice", facts: convention("Reconduction: tacite", "ReconductionsMax: 2"),
      on: Day.of(2031, 1, 15), end: "2034-01-14", notice: "2033-10-14", renewals: 2,
      state: .renewed),
    Term(
      name: "tacit, notice on its last day",
      facts: convention("Reconduction: tacite") + [event("denoncee", "2027-10-14")],
      on: Day.of(2028, 1, 15), end: "2028-01-14", notice: "2027-10-14",
      state: .terminatedByNotice),
    Term(
      name: "tacit, notice a day late: renewed, and the notice ends the next period",
      facts: convention("Reconduction: tacite") + [event("denoncee", "2027-10-15")],
      on: Day.of(2028, 1, 15), end: "2031-01-14", notice: "2030-10-14", renewals: 1,
      state: .terminatedByNotice),
    Term(
      name: "tacit, notice in the second period leaves the first renewal",
      facts: convention("Reconduction: tacite") + [event("denoncee", "2030-09-01")],
      on: Day.of(2030, 10, 1), end: "2031-01-14", notice: "2030-10-14", renewals: 1,
      state: .terminatedByNotice),
    Term(
      name: "tacit, a notice to come changes nothing today",
      facts: convention("Reconduction: tacite") + [event("denoncee", "2030-09-01")],
      on: Day.of(2029, 1, 1), end: "2031-01-14", notice: "2030-10-14", renewals: 1,
      state: .renewed),
    Term(
      name: "tacit, what is known to the month stays so",
      facts: convention("EffetLe: 2025-01", "Reconduction: tacite"), on: Day.of(2028, 2, 1),
      end: "2030-12-31/2031-01-30", notice: "2030-09-30/2030-10-30", renewals: 1, state: .renewed),
    Term(
      name: "express, before the decision",
      facts: convention("Reconduction: expresse") + [event("reconduite", "2028-01-10")],
      on: Day.of(2028, 1, 9), end: "2028-01-14", notice: "2027-10-14", state: .inForce),
    Term(
      name: "express, decided",
      facts: convention("Reconduction: expresse") + [event("reconduite", "2028-01-10")],
      on: Day.of(2028, 1, 15), end: "2031-01-14", notice: "2030-10-14", renewals: 1,
      state: .renewed),
    Term(
      name: "express, with the new last day",
      facts: convention("Reconduction: expresse") + [
        event("reconduite", "2028-01-10", "DernierJour: 2029-12-31")
      ], on: Day.of(2028, 1, 15), end: "2029-12-31", notice: "2029-09-30", renewals: 1,
      state: .renewed),
    Term(
      name: "express, never decided", facts: convention("Reconduction: expresse"),
      on: Day.of(2028, 1, 15), end: "2028-01-14", notice: "2027-10-14", state: .expired),
  ]

  static let amendments: [Term] = [
    Term(
      name: "an amendment nobody signed", facts: convention() + [amendment("FinLe: 2030-12-31")],
      on: Day.of(2026, 7, 1), end: "2028-01-14", notice: "2027-10-14", state: .inForce),
    Term(
      name: "an amendment one party signed",
      facts: convention() + [amendment("FinLe: 2030-12-31"), bothSign[0]],
      on: Day.of(2026, 7, 1), end: "2028-01-14", notice: "2027-10-14", state: .inForce),
    Term(
      name: "an amendment both signed",
      facts: convention() + [amendment("FinLe: 2030-12-31")] + bothSign, on: Day.of(2026, 7, 1),
      end: "2030-12-31", notice: "2030-09-30", state: .inForce),
    Term(
      name: "the day before its last signature",
      facts: convention() + [amendment("FinLe: 2030-12-31")] + bothSign, on: Day.of(2026, 6, 1),
      end: "2028-01-14", notice: "2027-10-14", state: .inForce),
    Term(
      name: "an amendment a judge annulled",
      facts: convention() + [amendment("FinLe: 2030-12-31")] + bothSign + [
        .of(
          .conventionEvent, nil, "Convention: C-2026-01", "Nature: annulee",
          "SurvenuLe: 2026-12-01")
      ], on: Day.of(2027, 1, 1), end: "2028-01-14", notice: "2027-10-14", state: .inForce),
    Term(
      name: "an old amendment entered as it stands",
      facts: convention() + [amendment("FinLe: 2030-12-31", "EtatDeclare: en-vigueur")],
      on: Day.of(2026, 7, 1), end: "2030-12-31", notice: "2030-09-30", state: .inForce),
    Term(
      name: "an amendment after a renewal sets the end for good",
      facts: convention("FinLe: 2025-12-31", "Annees: 1") + [
        event("reconduite", "2025-12-15"), amendment("FinLe: 2030-12-31"),
      ] + bothSign, on: Day.of(2026, 7, 1), end: "2030-12-31", notice: "2030-09-30", renewals: 1,
      state: .renewed),
    Term(
      name: "a tacit renewal before the amendment does not add to it",
      facts: convention("FinLe: 2025-12-31", "Annees: 1", "Reconduction: tacite") + [
        amendment("FinLe: 2030-12-31")
      ] + bothSign, on: Day.of(2026, 7, 1), end: "2030-12-31", notice: "2030-09-30", renewals: 1,
      state: .renewed),
  ]
}
