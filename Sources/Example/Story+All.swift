import Partnership

extension Story {
  /// The themes the exercise tells about.
  static let all: [Story] = [
    rights, housing, work, childhood, youth, health, ageing, digital, ties,
  ]

  private static let rights = Story(
    theme: .accessToRights,
    titles: [
      "Accès aux droits, permanences partagées", "Premier accueil social de proximité",
      "Aller vers ceux qui ne demandent rien", "Guichet commun des démarches",
    ],
    needs: [
      "Cinq semaines d’attente pour un premier rendez-vous d’accès aux droits.",
      "Des ménages renoncent à l’aide médicale faute d’appui pour remplir le dossier.",
      "Les accueils se renvoient les personnes sans se parler.",
    ],
    audience: "tout habitant", pilot: "responsable de la circonscription sociale",
    partners: ["CCAS", "CAF", "point d’accès au droit", "maison de quartier"],
    methods: ["délai d’attente, relevé chaque trimestre", "suivi des orientations abouties"],
    indicators: [
      Quantity("Délai d’attente au premier accueil", "jours", 35, 10),
      Quantity("Orientations abouties", "%", 42, 70),
    ],
    steps: [
      "Recenser les accueils du territoire", "Écrire la fiche d’orientation commune",
      "Former les agents d’accueil", "Ouvrir les permanences partagées",
    ],
    signals: [
      Quantity("Renoncements à l’aide médicale repérés à l’accueil", "situations", 14, 4),
      Quantity("Attente au premier rendez-vous", "jours", 33, 12),
      Quantity("Ruptures de droits après un changement de caisse", "situations", 9, 2),
    ],
    strengths: [
      "la fiche d’orientation commune évite de raconter trois fois son histoire",
      "les permanences du soir touchent des personnes qui travaillent",
      "les agents d’accueil savent désormais vers qui orienter",
    ],
    weaknesses: [
      "l’attente reste trop longue avant le premier rendez-vous",
      "les permanences ne sont pas connues au-delà du centre",
      "les courriers restent trop difficiles à lire",
    ])

  private static let housing = Story(
    theme: .housing,
    titles: [
      "Prévention des expulsions", "Logement, repérer plus tôt les impayés",
      "Habitat dégradé : visites communes", "Accompagner les relogements",
    ],
    needs: [
      "Les impayés sont connus des services après l’assignation seulement.",
      "Des signalements d’insalubrité restent sans suite visible.",
      "Les relogements se font sans préparation avec les familles.",
    ],
    audience: "locataires en difficulté", pilot: "CCAS, service logement",
    partners: [
      "bailleurs sociaux", "ADIL", "service social départemental", "confédérations de locataires",
    ],
    methods: ["impayés de plus de trois mois, par semestre", "situations revues en commission"],
    indicators: [
      Quantity("Impayés de plus de trois mois", "ménages", 41, 20),
      Quantity("Visites communes réalisées", "visites", 6, 24),
    ],
    steps: [
      "Signer la charte avec les bailleurs", "Tenir la commission mensuelle",
      "Partager la grille de repérage", "Faire le bilan des situations suivies",
    ],
    signals: [
      Quantity("Ménages en préexpulsion", "ménages", 11, 18),
      Quantity("Signalements d’humidité et de moisissures", "signalements", 7, 15),
      Quantity("Hébergements chez un tiers repérés à l’école", "situations", 4, 9),
    ],
    strengths: [
      "les bailleurs préviennent plus tôt",
      "la commission mensuelle a évité plusieurs assignations",
      "les visites communes donnent enfin une réponse aux locataires",
    ],
    weaknesses: [
      "les délais de relogement découragent les familles",
      "un bailleur sur deux seulement vient aux réunions",
      "les signalements d’insalubrité se perdent encore",
    ])

  private static let work = Story(
    theme: .employmentInclusion,
    titles: [
      "Insertion des jeunes sans solution", "Lever les freins à l’emploi",
      "Parcours d’insertion coordonnés", "Métiers de l’aide : découvrir et se former",
    ],
    needs: [
      "Des jeunes sortent de l’école sans être connus de personne.",
      "La garde d’enfants empêche des mères isolées d’entrer en formation.",
      "Chaque service a son parcours, personne n’a la vue d’ensemble.",
    ],
    audience: "demandeurs d’emploi et jeunes", pilot: "mission locale",
    partners: [
      "France Travail", "service insertion", "structures d’insertion", "lycée professionnel",
    ],
    methods: ["taux de sortie positive à six mois", "entretiens avec vingt participants"],
    indicators: [
      Quantity("Sorties positives à six mois", "%", 31, 50),
      Quantity("Jeunes repérés et accompagnés", "jeunes", 24, 80),
    ],
    steps: [
      "Cartographier les parcours", "Nommer les référents uniques",
      "Ouvrir la halte-garderie mobile", "Réunir les employeurs du territoire",
    ],
    signals: [
      Quantity("Jeunes sans solution à la rentrée", "jeunes", 16, 22),
      Quantity("Abandons de formation pour garde d’enfants", "situations", 3, 8),
      Quantity("Ruptures de contrat d’apprentissage", "contrats", 6, 3),
    ],
    strengths: [
      "le référent unique rassure les jeunes",
      "la halte-garderie mobile a débloqué des entrées en formation",
      "les employeurs du territoire répondent présents",
    ],
    weaknesses: [
      "les horaires de transport ne suivent pas ceux des chantiers",
      "les parcours s’arrêtent dès que l’aide s’arrête",
      "trop peu d’offres correspondent aux personnes suivies",
    ])

  private static let childhood = Story(
    theme: .earlyChildhoodFamily,
    titles: [
      "Petite enfance, un parcours pour chaque famille", "Soutien aux familles monoparentales",
      "Lieu d’accueil enfants-parents", "Accueil d’urgence du jeune enfant",
    ],
    needs: [
      "Les modes d’accueil ne répondent pas aux horaires décalés.",
      "Les parents isolés ne trouvent pas de relais pendant les vacances.",
      "Les repérages de la PMI et de l’école ne se rejoignent pas.",
    ],
    audience: "familles avec enfants de moins de six ans", pilot: "PMI de secteur",
    partners: ["CAF", "crèches municipales", "école maternelle", "centre social"],
    methods: ["enquête auprès des parents, chaque année", "places en horaires décalés"],
    indicators: [
      Quantity("Places en horaires décalés", "places", 8, 30),
      Quantity("Familles accueillies au lieu d’accueil", "familles", 26, 70),
    ],
    steps: [
      "Recueillir les besoins des parents", "Aménager le lieu d’accueil",
      "Accorder les calendriers de la PMI et de l’école", "Présenter le bilan aux familles",
    ],
    signals: [
      Quantity("Demandes d’accueil en horaires décalés", "demandes", 12, 21),
      Quantity("Retards de vaccination repérés en PMI", "enfants", 9, 5),
      Quantity("Parents épuisés repérés en consultation", "situations", 4, 7),
    ],
    strengths: [
      "le lieu d’accueil enfants-parents ne désemplit pas",
      "la PMI et l’école se parlent avant la rentrée",
      "les parents proposent eux-mêmes des ateliers",
    ],
    weaknesses: [
      "les horaires décalés manquent toujours de places",
      "les pères viennent peu",
      "la liste d’attente reste illisible pour les parents",
    ])

  private static let youth = Story(
    theme: .youth,
    titles: [
      "Jeunesse, des lieux ouverts le soir", "Décrochage : agir avant la rupture",
      "Médiation aux abords du collège", "Projets portés par les jeunes",
    ],
    needs: [
      "Rien n’est ouvert après dix-huit heures pour les quinze à vingt ans.",
      "L’absentéisme est repéré trop tard par les services sociaux.",
      "Les jeunes ne sont pas associés à ce qui les concerne.",
    ],
    audience: "jeunes de 12 à 25 ans", pilot: "service jeunesse de la ville",
    partners: ["collège", "prévention spécialisée", "mission locale", "clubs sportifs"],
    methods: ["fréquentation des lieux et parole des jeunes", "absentéisme lourd, par trimestre"],
    indicators: [
      Quantity("Élèves en absentéisme lourd", "élèves", 27, 15),
      Quantity("Projets de jeunes soutenus", "projets", 3, 12),
    ],
    steps: [
      "Ouvrir la salle deux soirs par semaine", "Former les médiateurs",
      "Créer la cellule de veille scolaire", "Réunir le conseil des jeunes",
    ],
    signals: [
      Quantity("Élèves en absentéisme lourd", "élèves", 19, 9),
      Quantity("Tensions aux abords du collège", "faits", 6, 3),
      Quantity("Demandes d’écoute au point jeunes", "demandes", 8, 17),
    ],
    strengths: [
      "les jeunes prennent la parole en réunion",
      "les médiateurs ont fait baisser les tensions à la sortie des cours",
      "la salle ouverte le soir est devenue un repère",
    ],
    weaknesses: [
      "les filles fréquentent peu les lieux ouverts",
      "le relais entre le collège et le lycée ne se fait pas",
      "les horaires changent trop souvent pour être connus",
    ])

  private static let health = Story(
    theme: .health,
    titles: [
      "Santé mentale, repérer et orienter", "Renoncement aux soins",
      "Dépistage au pied des immeubles", "Nutrition et activité physique",
    ],
    needs: [
      "Six mois d’attente au centre médico-psychologique.",
      "Des habitants renoncent aux soins dentaires et optiques.",
      "Les professionnels du social sont démunis face à la souffrance psychique.",
    ],
    audience: "habitants éloignés des soins", pilot: "coordination du contrat local de santé",
    partners: ["ARS", "centre municipal de santé", "CPAM", "hôpital de secteur"],
    methods: ["délai d’accès et nombre d’orientations", "questionnaire aux participants"],
    indicators: [
      Quantity("Délai d’accès au centre médico-psychologique", "semaines", 26, 12),
      Quantity("Personnes dépistées", "personnes", 40, 150),
    ],
    steps: [
      "Installer le conseil local en santé mentale", "Former aux premiers secours psychiques",
      "Organiser trois journées de dépistage", "Suivre les orientations",
    ],
    signals: [
      Quantity("Situations de souffrance psychique sans suivi", "situations", 5, 12),
      Quantity("Renoncements aux soins dentaires", "situations", 10, 6),
      Quantity("Passages aux urgences faute de médecin", "passages", 21, 28),
    ],
    strengths: [
      "le bus de dépistage touche des hommes qui ne consultent jamais",
      "les travailleurs sociaux se sentent moins seuls devant la souffrance psychique",
      "les orientations vers le centre de santé aboutissent",
    ],
    weaknesses: [
      "les délais d’accès aux soins psychiques restent décourageants",
      "le manque de médecins annule une partie des efforts",
      "l’information ne parvient pas à ceux qui lisent mal le français",
    ])

  private static let ageing = Story(
    theme: .autonomy,
    titles: [
      "Rompre l’isolement des aînés", "Aidants : souffler et s’informer",
      "Bien vieillir à domicile", "Accessibilité, marches exploratoires",
    ],
    needs: [
      "Des personnes âgées ne voient personne en dehors du portage des repas.",
      "Les aidants ne connaissent pas leurs droits au répit.",
      "L’espace public décourage les sorties.",
    ],
    audience: "personnes âgées ou handicapées, aidants", pilot: "CCAS, service autonomie",
    partners: [
      "service autonomie du Département", "clubs de retraités", "bailleurs",
      "services d’aide à domicile",
    ],
    methods: ["visites réalisées et parole des aînés", "part des aidants qui ont eu un répit"],
    indicators: [
      Quantity("Personnes isolées visitées chaque mois", "personnes", 18, 60),
      Quantity("Aidants ayant obtenu un répit", "%", 12, 40),
    ],
    steps: [
      "Recruter et former les bénévoles", "Croiser les fichiers dans le respect du droit",
      "Lancer les visites", "Faire les marches exploratoires",
    ],
    signals: [
      Quantity("Personnes âgées isolées signalées", "situations", 5, 13),
      Quantity("Chutes signalées sur la voie publique", "faits", 3, 6),
      Quantity("Refus d’aide à domicile", "situations", 2, 4),
    ],
    strengths: [
      "les visites des bénévoles changent la semaine des personnes",
      "les aidants se retrouvent et s’entraident",
      "les marches exploratoires ont fait bouger la voirie",
    ],
    weaknesses: [
      "le recrutement de bénévoles s’essouffle",
      "les aidants découvrent leurs droits trop tard",
      "les ascenseurs en panne enferment les gens chez eux",
    ])

  private static let digital = Story(
    theme: .digitalInclusion,
    titles: [
      "Inclusion numérique, ateliers de proximité", "Démarches en ligne : ne laisser personne seul",
      "Prêt de matériel et accompagnement",
    ],
    needs: [
      "Des droits se perdent faute de pouvoir faire la démarche en ligne.",
      "Les agents d’accueil font les démarches à la place des personnes.",
      "Les familles partagent un seul téléphone.",
    ],
    audience: "personnes éloignées du numérique", pilot: "médiathèque",
    partners: ["conseillers numériques", "maison France services", "associations d’aide scolaire"],
    methods: ["autonomie constatée après cinq séances", "démarches réussies seul"],
    indicators: [
      Quantity("Personnes autonomes après cinq séances", "%", 22, 60),
      Quantity("Ateliers tenus dans le trimestre", "ateliers", 5, 18),
    ],
    steps: [
      "Repérer les lieux et le matériel", "Recruter un conseiller numérique",
      "Ouvrir les ateliers", "Mesurer l’autonomie des participants",
    ],
    signals: [
      Quantity("Démarches abandonnées en ligne", "situations", 12, 20),
      Quantity("Demandes d’aide à la déclaration trimestrielle", "demandes", 18, 25),
    ],
    strengths: [
      "les ateliers à la médiathèque sont complets",
      "des participants aident à leur tour",
      "les démarches simples se font désormais sans agent",
    ],
    weaknesses: [
      "le matériel prêté revient abîmé ou ne revient pas",
      "un atelier par semaine ne suffit pas",
      "les sites changent plus vite que les supports",
    ])

  private static let ties = Story(
    theme: .socialTies,
    titles: [
      "Lien social, jardins et repas partagés", "Fabrique d’initiatives habitantes",
      "Fêtes de quartier, écrites à plusieurs", "Réseau d’entraide entre voisins",
    ],
    needs: [
      "Les habitants ne se croisent plus depuis la fermeture du local.",
      "Les initiatives s’éteignent faute de petit budget.",
      "Les nouveaux arrivants ne connaissent personne.",
    ],
    audience: "tous les habitants", pilot: "centre social",
    partners: [
      "amicales de locataires", "associations de quartier", "bailleurs", "service vie associative",
    ],
    methods: ["récit d’habitants et participation", "initiatives menées à leur terme"],
    indicators: [
      Quantity("Initiatives habitantes soutenues", "initiatives", 4, 15),
      Quantity("Habitants engagés", "habitants", 30, 90),
    ],
    steps: [
      "Rouvrir un local", "Créer le fonds d’initiatives", "Accompagner cinq groupes d’habitants",
      "Raconter ce qui a été fait",
    ],
    signals: [
      Quantity("Conflits de voisinage portés au centre social", "situations", 9, 5),
      Quantity("Associations qui cherchent un local", "associations", 3, 6),
    ],
    strengths: [
      "le fonds d’initiatives a fait naître des projets inattendus",
      "le jardin partagé mêle des gens qui ne se parlaient pas",
      "les habitants animent eux-mêmes les réunions",
    ],
    weaknesses: [
      "ce sont souvent les mêmes qui portent tout",
      "le local ferme trop tôt",
      "le petit budget arrive après la saison",
    ])
}
