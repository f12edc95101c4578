import Partnership

/// A session of the watch cell of the convention of 2025, told fact by fact.
enum MeetingScene {
  /// What stands around the meeting.
  static let surroundings: [NewFact] = [
    .of(
      .instance, "IN-01", "Projet: PST-01", "Nom: Cellule de veille du quartier nord",
      "Nature: cellule-de-veille"),
    .of(
      .technicalProtocol, "P-07", "Titre: Accès aux droits", "Convention: C-2025-01",
      "Etat: en-cours", "MethodeEvaluation: délai d’attente à l’accueil"),
    .of(
      .technicalProtocol, "P-08", "Titre: Petite enfance", "Convention: C-2025-01",
      "Etat: repere"),
    .of(.officeHolder, "TI-01", "Partie: PA-02", "Fonction: Maire", "Nom: Camille Exemple"),
  ]

  /// The meeting, its attendance, its lines, its promises and its marks.
  static let meeting: [NewFact] = [
    .of(
      .meeting, "RN-2025-01", "Instance: IN-01", "Convention: C-2025-01", "Numero: 7",
      "TenueLe: 2025-11-18", "OrdreDuJour: Accueil et suites de la séance 6",
      "OrdreDuJour: Accès aux droits", "OrdreDuJour: Calendrier", "Lieu: salle Jaurès",
      "CommenceeA: 14:02:11", "FinieA: 15:31:00"),
    .of(.attendance, nil, "Seance: RN-2025-01", "College: elus", "Invites: 8", "Presents: 6"),
    .of(.attendance, nil, "Seance: RN-2025-01", "College: habitants", "Presents: 7"),
    .of(
      .attendance, nil, "Seance: RN-2025-01", "College: professionnels", "Invites: 5",
      "Presents: 4"),
    .of(
      .line, "LR-0001", "Seance: RN-2025-01", "Nature: passage", "Heure: 14:02:30", "Point: 1",
      "Texte: Accueil et suites de la séance 6"),
    .of(
      .line, "LR-0002", "Seance: RN-2025-01", "Heure: 14:05:00", "Point: 1", "College: elus",
      "Fonction: maire", "Texte: Rappelle l’engagement pris sur les permanences."),
    .of(
      .line, "LR-0003", "Seance: RN-2025-01", "Heure: 14:21:47", "Point: 2", "College: habitants",
      "Texte: Cinq semaines d’attente à l’accueil, et la salle est trop petite pour recevoir les"
        + " familles qui viennent avec leurs enfants."),
    .of(
      .line, "LR-0004", "Seance: RN-2025-01", "Heure: 14:22:30", "Point: 2",
      "College: professionnels", "Protocole: P-07",
      "Texte: Deux permanences supprimées faute de salle."),
    .of(
      .line, "LR-0005", "Seance: RN-2025-01", "Heure: 14:22:50", "Point: 2", "College: habitants",
      "HorsCompteRendu: oui", "Texte: Une dispute au guichet, à ne pas écrire."),
    .of(
      .followUp, "SU-001", "Nature: decision", "IssueDe: RN-2025-01", "Convention: C-2025-01",
      "Protocole: P-07", "Etat: a-faire", "PourLe: 2026-01",
      "Texte: Ouvrir la salle Jaurès le jeudi."),
    .of(
      .line, "LR-0006", "Seance: RN-2025-01", "Nature: decision", "Heure: 14:23:02", "Point: 2",
      "Protocole: P-07", "SuiteADonner: SU-001", "Texte: Ouvrir la salle Jaurès le jeudi."),
    .of(
      .followUp, "SU-002", "Nature: action", "IssueDe: RN-2025-01", "Convention: C-2025-01",
      "Responsable: circonscription 3", "PourLe: 2026-01-15", "Etat: a-faire",
      "Texte: Rédiger la convention de mise à disposition."),
    .of(
      .line, "LR-0007", "Seance: RN-2025-01", "Nature: a-faire", "Heure: 14:23:40", "Point: 2",
      "SuiteADonner: SU-002", "Texte: Rédiger la convention de mise à disposition."),
    .of(
      .followUp, "SU-003", "Nature: action", "IssueDe: RN-2025-01", "Etat: a-faire",
      "Texte: Compter les demandes de traduction."),
    .of(
      .line, "LR-0008", "Seance: RN-2025-01", "Heure: 14:26:10", "Point: 2", "College: habitants",
      "Texte: Demande d’un affichage en plusieurs langues."),
    .of(
      .line, "LR-0009", "Seance: RN-2025-01", "Nature: question", "Heure: 14:40:00", "Point: 3",
      "College: associations", "Texte: Qui anime la prochaine séance ?"),
    .of(
      .line, "LR-0010", "Seance: RN-2025-01", "Heure: 14:41:00", "Point: 3", "College: elus",
      "Texte: Ligne tapée par erreur."),
    .of(.retraction, "LR-0010", "Motif: retiré en séance"),
    .of(
      .correction, "LR-0008",
      "Texte: Demande d’un affichage en plusieurs langues, dont le tamoul."),
    .of(
      .evaluation, "E-0001", "Cible: P-07", "EvalueLe: 2025-11-18", "College: habitants",
      "Principe: demarche-participative", "Note: 2", "Seance: RN-2025-01",
      "Texte: peu de relais en dehors des associations"),
    .of(
      .evaluation, "E-0002", "Cible: P-07", "EvalueLe: 2025-11-18", "College: elus",
      "Principe: demarche-participative", "Note: 3", "Seance: RN-2025-01"),
    .of(
      .evaluation, "E-0003", "Cible: P-07", "EvalueLe: 2025-11-18", "College: habitants",
      "Principe: dialogue-ouvert", "Principe: innovation", "Note: n/o", "Seance: RN-2025-01"),
    .of(
      .signal, "S-0001", "LeveLe: 2025-11-18", "Theme: logement", "Quartier: Les Poètes",
      "Seance: RN-2025-01",
      "Tendance: en-hausse", "Texte: 18 ménages en préexpulsion."),
  ]

  /// A desk on which all of it was recorded; a correction or a retraction aims at the first fact.
  static func desk(_ more: [NewFact] = []) throws -> Desk {
    var desk = try Scene.desk(Scene.signed + surroundings)
    for fact in meeting + more {
      var values = fact.values
      if fact.kind == .correction || fact.kind == .retraction, let subject = fact.subject,
        let thing = desk.register.thing(subject),
        let first = desk.register.history(of: thing).first
      {
        values.insert(WrittenValue("Vise", first.id.text), at: 0)
      }
      try desk.record(fact.kind, about: fact.subject?.text, values)
    }
    return desk
  }

  static func source(_ desk: Desk, _ language: Language = .french) -> PaperSource {
    PaperSource(desk.register, reading: desk.journal, on: Day.of(2025, 11, 20), in: language)
  }
}
