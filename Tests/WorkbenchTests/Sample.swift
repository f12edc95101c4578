import Partnership
import Screen

@testable import Workbench

/// A store in memory: the facts in the order of their identifiers.
struct MemoryReader: FactReader {
  let facts: [Fact]

  func fact(at location: FactLocation) -> Fact? {
    let place = Int(location.offset)
    return facts.indices.contains(place) ? facts[place] : nil
  }
}

/// A register made of sample facts: invented conventions, roles in place of people.
struct Sample {
  private(set) var facts: [Fact] = []

  mutating func add(
    _ kind: FactKind, _ subject: String, writer: String = "d93a", after known: [FactID] = [],
    _ values: [(String, String)]
  ) {
    guard let subject = ThingID(subject) else { return }
    let id = FactID(
      milliseconds: 1_790_000_000_000 + Int64(facts.count) * 60_000, counter: 0, writer: writer)
    facts.append(
      Fact(
        id: id, kind: kind, subject: subject, author: "circonscription",
        values: values.map { WrittenValue($0.0, $0.1) }, after: known))
  }

  /// The facts as the store tells them.
  func located(from first: Int = 0) -> [LocatedFact] {
    facts.indices.dropFirst(first).map {
      LocatedFact(facts[$0], at: FactLocation(segment: 0, offset: UInt32($0)))
    }
  }

  var register: Register {
    var register = Register()
    for fact in located() {
      _ = register.ingest(fact.fact, at: fact.location, reading: MemoryReader(facts: facts))
    }
    return register
  }

  static let monday = [Day(year: 2026, month: 11, day: 23)].compactMap { $0 }[0]

  func state(
    _ columns: Int = 80, _ rows: Int = 24, _ language: Language = .french, isASCII: Bool = false,
    store: StoreDescription = StoreDescription(path: "/tmp/pst")
  ) -> WorkbenchState {
    WorkbenchState(
      register: register, reader: MemoryReader(facts: facts), store: store,
      author: "circonscription", session: "s1",
      now: Moment(day: Sample.monday, hour: 14, minute: 32),
      size: Size(columns: columns, rows: rows), language: language, isASCII: isASCII)
  }
}

extension Sample {
  /// Four conventions, five protocols, four signals, evaluations and signatures.
  static let usual: Sample = {
    var sample = Sample()
    sample.addParties()
    sample.addConventions()
    sample.addSignatures()
    sample.addProtocols()
    sample.addSignals()
    sample.addEvaluations()
    return sample
  }()

  private mutating func addParties() {
    add(.project, "PST-01", [("Nom", "Projet social, quartier nord")])
    add(.party, "PA-01", [("Nature", "departement"), ("Nom", "Département")])
    add(
      .party, "PA-02", [("Nature", "commune"), ("Nom", "Commune Rouge"), ("Exemple", "oui")])
    add(.party, "PA-03", [("Nature", "commune"), ("Nom", "Commune Verte"), ("Exemple", "oui")])
    add(
      .party, "PA-04",
      [("Nature", "ccas"), ("Nom", "CCAS de la commune Rouge"), ("Exemple", "oui")])
  }

  private mutating func addConventions() {
    let parties = [("Partie", "PA-01"), ("Partie", "PA-02")]
    add(
      .convention, "C-2015-03",
      [("Titre", "Convention de partenariat du projet social de territoire")]
        + [("ObjetEnBref", "Projet social de territoire"), ("Nature", "partenariat-pst")]
        + parties
        + [("Suivi", "circonscription"), ("EffetLe", "2015-03"), ("Exemple", "oui")])
    add(
      .convention, "C-2026-02",
      [("Titre", "Contrat local de santé"), ("Nature", "contrat-local-sante")]
        + [("Partie", "PA-01"), ("Partie", "PA-03"), ("FinLe", "2026-12-12"), ("Exemple", "oui")])
    add(
      .convention, "C-2026-01",
      [("Titre", "Projet éducatif, été"), ("Nature", "projet-educatif-territorial")] + parties
        + [("FinLe", "2027"), ("EtatDeclare", "en-vigueur"), ("Exemple", "oui")])
    add(
      .convention, "C-2025-01",
      [("Titre", "Accès aux droits et œuvres sociales"), ("Nature", "autre")]
        + [("Partie", "PA-01"), ("Partie", "PA-03"), ("Partie", "PA-04"), ("Exemple", "oui")])
    add(
      .deliberation, "D-2015-01",
      [("Convention", "C-2015-03"), ("Partie", "PA-01"), ("Assemblee", "commission-permanente")]
        + [("Etat", "adoptee"), ("Numero", "03-03"), ("AdopteeLe", "2015-03-05")])
    add(
      .deliberation, "D-2015-02",
      [("Convention", "C-2015-03"), ("Partie", "PA-02"), ("Assemblee", "conseil-municipal")]
        + [("Etat", "ordre-du-jour"), ("Blanc", "Numero"), ("SeanceLe", "2026-12-03")])
    add(
      .article, "AR-01",
      [("Convention", "C-2015-03"), ("Numero", "1"), ("Titre", "Objet")]
        + [("Texte", "La convention fixe le cadre du projet social.")])
  }

  private mutating func addSignatures() {
    add(
      .signature, "SG-001",
      [("Convention", "C-2015-03"), ("Partie", "PA-01"), ("Fonction", "vice-présidence")]
        + [("SigneeLe", "2015-03-06")])
    add(
      .signatureRequested, "SG-002",
      [("Convention", "C-2015-03"), ("Partie", "PA-02"), ("EnvoyeeLe", "2026-10-07")])
    add(
      .reminder, "SG-002",
      [("Convention", "C-2015-03"), ("Partie", "PA-02"), ("RelanceeLe", "2026-11-03")])
    add(
      .signatureRequested, "SG-003",
      [("Convention", "C-2026-02"), ("Partie", "PA-01"), ("DemandeeLe", "2026-11-14")])
    add(
      .signatureRequested, "SG-004",
      [("Convention", "C-2026-02"), ("Partie", "PA-03"), ("DemandeeLe", "2026-11")])
  }

  private mutating func addProtocols() {
    let rows = [
      ("P-01", "Accès aux droits", "circonscription", "en-cours", "délai d’attente"),
      ("P-02", "Petite enfance", "PMI", "en-cours", ""),
      ("P-03", "Insertion des jeunes", "mission locale", "valide", "taux de sortie"),
      ("P-04", "Logement, prévention", "CCAS", "repere", ""),
      ("P-05", "Santé mentale", "ARS", "clos", ""),
    ]
    for (id, title, pilot, state, method) in rows {
      var values = [("Titre", title), ("Convention", "C-2015-03"), ("Etat", state)]
      values += [("Besoin", "Attente de cinq semaines signalée."), ("Pilote", pilot)]
      if !method.isEmpty { values.append(("MethodeEvaluation", method)) }
      add(.technicalProtocol, id, values)
    }
    add(
      .step, "ET-001",
      [("Protocole", "P-01"), ("Intitule", "diagnostic"), ("FaiteLe", "2026-10-01")])
    add(
      .step, "ET-002",
      [("Protocole", "P-01"), ("Intitule", "permanences"), ("PourLe", "2026-11-27")])
  }

  private mutating func addSignals() {
    let rows = [
      ("S-0001", "logement", "Quartier est", "en-hausse", "ouvert", [8, 9, 11, 12, 14, 18]),
      ("S-0002", "acces-aux-droits", "Centre", "stable", "a-suivre", [9, 9, 10, 9]),
      ("S-0003", "sante", "Quartier sud", "nouveau", "ouvert", [2, 3, 6, 1]),
      ("S-0004", "education", "Quartier ouest", "en-baisse", "clos", [12, 9, 6]),
    ]
    var observation = 0
    for (id, theme, district, trend, state, values) in rows {
      add(
        .signal, id,
        [("Convention", "C-2015-03"), ("LeveLe", "2026-09-01"), ("Theme", theme)]
          + [("Quartier", district), ("Origine", "professionnel"), ("Tendance", trend)]
          + [("Etat", state), ("Protocole", "P-01"), ("Texte", "Signal de la cellule.")])
      for (week, value) in values.enumerated() {
        observation += 1
        let day = week < 4 ? "2026-09-0\(week + 2)" : "2026-10-0\(week - 2)"
        add(
          .observation, "OB-\(observation)",
          [("Signal", id), ("ObserveLe", day), ("Valeur", String(value))])
      }
    }
  }

  private mutating func addEvaluations() {
    let rows = [
      ("E-0001", "2026-10-06", "P-01", "habitants", "1", "demarche-participative"),
      ("E-0002", "2026-10-06", "P-01", "elus", "3", "dialogue-ouvert"),
      ("E-0003", "2026-11-18", "C-2015-03", "habitants", "2", "demarche-participative"),
      ("E-0004", "2026-11-18", "P-03", "professionnels", "n/o", "innovation"),
    ]
    for (id, date, target, college, rating, principle) in rows {
      add(
        .evaluation, id,
        [("Cible", target), ("EvalueLe", date), ("Nature", "reunion"), ("College", college)]
          + [("Principe", principle), ("Note", rating), ("Texte", "Cinq semaines d’attente.")])
    }
  }
}
