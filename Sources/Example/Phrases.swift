import Partnership

/// How findings, lines and reminders of the exercise are worded.
enum Phrases {
  /// What a finding says: who speaks, what they see, and what follows from it.
  ///
  /// - Parameters:
  ///   - college: Who speaks.
  ///   - mark: The mark from 0 to 4.
  ///   - story: What it is about.
  ///   - random: Picks the words.
  /// - Returns: One to three sentences.
  static func finding(
    by college: College, mark: Int, in story: Story, _ random: inout SplitMix64
  ) -> String {
    let good = random.pick(story.strengths)
    let bad = random.pick(story.weaknesses)
    let opening = random.pick(openings(of: college))
    switch mark {
    case ..<2: return "\(opening) \(that(bad)). \(random.pick(consequences))"
    case 2: return "\(opening) \(that(good)), mais \(that(bad))."
    case 3:
      return "\(opening) \(that(good)). \(random.pick(reserves)) \(bad)."
    default: return "\(opening) \(that(good)). \(random.pick(wishes))"
    }
  }

  /// « que » or « qu’ » before what follows.
  static func that(_ clause: String) -> String {
    let vowels = "aeiouyéèêàâîôûh"
    return clause.first.map { vowels.contains($0) } == true ? "qu’\(clause)" : "que \(clause)"
  }

  private static func openings(of college: College) -> [String] {
    switch college {
    case .residents:
      [
        "Les habitants présents disent", "Plusieurs habitants racontent",
        "Le groupe d’habitants constate", "Des mères du quartier rapportent",
      ]
    case .serviceUsers:
      [
        "Les usagers interrogés disent", "Les personnes accompagnées trouvent",
        "Le questionnaire aux usagers montre",
      ]
    case .elected:
      [
        "Les élus retiennent", "L’adjointe aux solidarités, au titre de son mandat, note",
        "Les élus des deux collectivités constatent",
      ]
    case .professionals:
      [
        "Les équipes de terrain observent", "Les travailleurs sociaux notent",
        "Les agents d’accueil rapportent", "Le groupe technique constate",
      ]
    case .associations:
      [
        "Les associations soulignent", "Le centre social constate",
        "Les bénévoles disent",
      ]
    case .institutions:
      [
        "Les partenaires institutionnels relèvent", "La CAF et les bailleurs notent",
        "Les institutions présentes constatent",
      ]
    }
  }

  private static let consequences = [
    "Rien n’a changé depuis la dernière séance.", "Une réponse est attendue avant l’été.",
    "Le protocole doit être revu.", "La confiance s’en ressent.",
    "Le sujet revient à chaque rencontre.",
  ]
  private static let reserves = [
    "Reste un point :", "Une réserve :", "À surveiller :", "Il faudra y revenir :",
  ]
  private static let wishes = [
    "À poursuivre.", "À étendre aux autres quartiers.", "Le bilan le montrera.",
    "Une présentation au conseil municipal est proposée.", "C’est un point d’appui.",
  ]

  /// Quarters no map knows.
  static let districts = [
    "Centre", "Gare", "Canal", "Marché", "Parc", "Grand ensemble", "Quartier nord",
    "Quartier sud", "Ancien bourg", "Pavillons",
  ]

  /// What was said to a signatory who keeps others waiting.
  static let reminders = [
    "Le parapheur est au secrétariat, retour espéré avant la fin du mois.",
    "Rappel de l’échéance ; une nouvelle copie a été jointe.",
    "La direction générale signale que le texte est dans le circuit.",
    "Rendez-vous pris pour signer en présence des deux parties.",
  ]

  /// Why a party refuses to sign.
  static let refusals = [
    "Le conseil demande de revoir l’article sur les moyens avant toute signature.",
    "Le calendrier ne convient plus ; une nouvelle version est attendue.",
    "L’engagement de locaux n’est pas confirmé par les services.",
  ]

  /// What somebody promises.
  static let promises = [
    "Envoyer la grille de repérage aux partenaires", "Réserver la salle pour la prochaine séance",
    "Associer deux habitants au groupe technique", "Présenter les chiffres à la cellule de veille",
    "Revoir le calendrier des permanences", "Écrire au bailleur",
    "Préparer une version facile à lire", "Chiffrer le coût d’un second atelier",
    "Inviter le collège à la prochaine réunion", "Faire le point sur les absences de données",
  ]

  /// Points of an agenda.
  static let agenda = [
    "Suites de la séance précédente", "Signaux nouveaux", "Point sur les protocoles",
    "Parole des habitants", "Calendrier", "Préparation de la conférence", "Chiffres du trimestre",
  ]

  /// Notes on a thing.
  static let notes = [
    "Version scannée demandée au service courrier.", "À rapprocher du contrat de ville.",
    "Chiffres à confirmer avec la CAF.", "Voir le compte rendu du comité technique.",
    "Le service juridique relit l’article 3.", "Point ajouté à l’ordre du jour du comité.",
  ]
}

extension Phrases {
  /// The text with a capital.
  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
