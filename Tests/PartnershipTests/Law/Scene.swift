import Partnership
import Testing

/// Facts written as the journal writes them, for tables of cases.
extension NewFact {
  /// A fact from lines such as `AdopteeLe: 2025-03-06`.
  init(_ kind: FactKind, _ subject: String? = nil, lines: [String]) {
    self.init(
      kind, about: subject.flatMap { ThingID($0) },
      lines.map { line in
        let parts = line.split(separator: ":", maxSplits: 1)
        return WrittenValue(String(parts[0]), String(parts[1].drop { $0 == " " }))
      })
  }

  /// A fact about a thing, from lines.
  static func of(_ kind: FactKind, _ subject: String? = nil, _ lines: String...) -> NewFact {
    NewFact(kind, subject, lines: lines)
  }

  /// A change of a thing, from lines.
  static func change(_ subject: String, _ lines: String...) -> NewFact {
    NewFact(.change, subject, lines: lines)
  }
}

/// A convention of 2025 on which both assemblies voted, told fact by fact.
enum Scene {
  /// A département, a commune of 30 000 inhabitants, and a complete convention.
  static let convention: [NewFact] = [
    .of(.party, "PA-01", "Nature: departement", "Nom: Département"),
    .of(.party, "PA-02", "Nature: commune", "Nom: Commune de Saint-Denis", "Population: 30000"),
    .of(.project, "PST-01", "Nom: Projet"),
    .of(
      .convention, "C-2025-01", "Titre: Projet social", "Nature: partenariat-pst",
      "Projet: PST-01", "Partie: PA-01", "Partie: PA-02", "Clause: objet", "Clause: engagements",
      "Clause: moyens", "Clause: evaluation", "Clause: duree", "Clause: entree-en-vigueur",
      "Clause: avenant", "Clause: resiliation", "Clause: litiges", "Clause: exemplaires",
      "Duree: determinee", "Annees: 3", "PriseEffet: derniere-signature", "PreavisMois: 3"),
    .of(
      .textVersion, "T-01", "Convention: C-2025-01", "Numero: 1", "ArreteLe: 2025-02-01",
      "Sha256: \(digest("a"))"),
  ]

  /// The deliberation of the département: enforceable on 2025-03-11.
  static let departmentAct = NewFact.of(
    .deliberation, "D-2025-01", "Convention: C-2025-01", "Partie: PA-01",
    "Assemblee: commission-permanente", "Etat: adoptee", "Delegation: 2021-VII-12",
    "SeanceLe: 2025-03-06", "AdopteeLe: 2025-03-06", "VoteDeclare: unanimite",
    "ApprouveTexte: oui", "AutoriseSignature: oui", "TexteSha256: \(digest("a"))",
    "TransmiseLe: 2025-03-07", "RecueEnPrefecture: 2025-03-07", "EnLigneLe: 2025-03-11")

  /// The deliberation of the commune: enforceable on 2025-03-24.
  static let communeAct = NewFact.of(
    .deliberation, "D-2025-02", "Convention: C-2025-01", "Partie: PA-02",
    "Assemblee: conseil-municipal", "Etat: adoptee", "SeanceLe: 2025-03-20",
    "AdopteeLe: 2025-03-20", "VoteDeclare: majorite", "ApprouveTexte: oui",
    "AutoriseSignature: oui", "TexteSha256: \(digest("a"))", "TransmiseLe: 2025-03-21",
    "RecueEnPrefecture: 2025-03-21", "EnLigneLe: 2025-03-24")

  /// Both assemblies have voted.
  static let voted = convention + [departmentAct, communeAct]

  /// A signature of one of the parties.
  static func signature(_ party: String, on date: String, _ lines: String...) -> NewFact {
    let office = party == "PA-01" ? "Président du conseil départemental" : "Maire"
    var all = ["Convention: C-2025-01", "Partie: \(party)", "SigneeLe: \(date)"] + lines
    if !lines.contains(where: { $0.hasPrefix("Fonction") }) { all.append("Fonction: \(office)") }
    return NewFact(.signature, party == "PA-01" ? "SG-001" : "SG-002", lines: all)
  }

  /// Both parties have signed, rightly.
  static let signed =
    voted + [signature("PA-01", on: "2025-04-02"), signature("PA-02", on: "2025-04-09")]

  /// A digest of sixty-four times the same digit.
  static func digest(_ digit: Character) -> String { String(repeating: digit, count: 64) }

  /// A desk on which facts were recorded, each admitted in its turn, long after the events.
  ///
  /// A fact that says `SansControle` came from another program, and nobody checked it here.
  static func desk(_ facts: [NewFact], recordedOn day: Day = Day.of(2026, 1, 5)) throws -> Desk {
    var desk = Desk()
    desk.clock = Int64(day.number - 719_162) * 86_400_000
    for fact in facts {
      do {
        let values = fact.values.filter { $0.key != "SansControle" }
        guard values == fact.values else {
          desk.take(fact.kind, fact.subject, values)
          continue
        }
        try desk.record(fact.kind, about: fact.subject?.text, fact.values)
      } catch let refusal as Refusal {
        Issue.record("\(fact.kind) refused: \(refusal.words.fr)")
        throw refusal
      }
    }
    return desk
  }
}

/// A few communes, for checks that ask for one.
struct FewCommunes: CommuneDirectory {
  private let all: [Commune] = [
    Commune(
      code: Self.code("93059"), name: "Pierrefitte-sur-Seine", endedOn: Day.of(2025, 1, 1),
      successor: Self.code("93066")),
    Commune(code: Self.code("93066"), name: "Saint-Denis"),
    Commune(code: Self.code("93013"), name: "Le Bourget"),
  ]

  private static func code(_ text: String) -> InseeCode {
    guard let code = InseeCode(journal: text) else {
      Issue.record("no such code: \(text)")
      return InseeCode(journal: "93066") ?? Self.code(text)
    }
    return code
  }

  func commune(_ code: InseeCode) -> Commune? { all.first { $0.code == code } }

  func communes(named name: String, inDepartment department: String?) -> [Commune] {
    all.filter { folded($0.name) == folded(name) }
  }

  func completions(_ typed: String, limit: Int) -> [Commune] {
    all.filter { folded($0.name).hasPrefix(folded(typed)) }
  }

  func departmentName(_ code: String) -> String? { nil }
}
