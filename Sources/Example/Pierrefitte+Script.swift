extension Pierrefitte {
  // Typography and spelling are the document's own; its Markdown marks are left out. « Blanc » is a
  // place the document leaves empty, « Inconnu » a thing it relies on without saying which.
  //
  // swift-format-ignore: LineLength
  /// What the document says, fact by fact.
  static let script = #"""
    # The report knows the month; the visas of the deliberation know the number and the day.
    Type: cadre
    Objet: CD-01
    Nom: projet social départemental
    AdopteLe: 2013-07
    Source: Nom rapport n° 03-03
    Source: AdopteLe rapport n° 03-03 et préambule de la convention : « en juillet 2013 »
    Texte: L'Assemblée départementale a adopté en juillet 2013 le projet social départemental, que la Mission d'animation territoriale et professionnelle du pôle solidarité est chargée de porter et de développer dans les projets sociaux de territoire.

    Type: modification
    Objet: CD-01
    Reference: 2013-7-46
    AdopteLe: 2013-07-11
    Source: Reference visas de la délibération n° 03-03
    Source: AdopteLe visas de la délibération n° 03-03

    Type: projet
    Objet: PST-01
    Nom: Projet social de territoire de Pierrefitte
    Cadre: CD-01
    Finalite: coordination
    Finalite: adequation-besoins
    Finalite: reduction-inegalites
    Objectifs: - une meilleure coordination des politiques territoriales
    + - une meilleure adéquation de ces politiques aux besoins sociaux
    + - une réduction des inégalités sociales et territoriales et une meilleure attractivité du territoire
    Source: Objectifs convention, article 1

    Type: territoire
    Objet: TE-01
    Projet: PST-01
    DecidePar: les acteurs
    Texte: Le territoire visé est celui de la ville, mais le territoire de projet a les limites que les acteurs lui fixent.
    Source: Texte rapport n° 03-03

    Type: partie
    Objet: PA-01
    Nature: departement
    Nom: Département de la Seine-Saint-Denis
    DitAussi: le Département
    Siege: Hôtel du Département 3, esplanade Jean Moulin 93006 Bobigny Cedex
    Delibere: oui

    Type: partie
    Objet: PA-02
    Nature: commune
    Nom: Commune de Pierrefitte
    DitAussi: la commune
    Siege: Hôtel de Ville 2, Place de la libération 93380 Pierrefitte
    Delibere: oui

    Type: titulaire
    Objet: TI-01
    Partie: PA-01
    Fonction: Président du Conseil général
    Nom: Stéphane Troussel
    Source: Nom convention

    Type: titulaire
    Objet: TI-02
    Partie: PA-02
    Fonction: Maire
    Nom: Michel Fourcade
    Source: Nom convention

    # « Par délégation », without the act.
    Type: titulaire
    Objet: TI-03
    Partie: PA-01
    Fonction: Vice-président
    Nom: Jean-François Baillon
    Source: Nom rapport n° 03-03
    Inconnu: ActeDelegation

    Type: titulaire
    Objet: TI-04
    Partie: PA-01
    Fonction: Directeur général des services
    Nom: Valéry Molet
    Source: Nom délibération n° 03-03
    Inconnu: ActeDelegation

    Type: rapport
    Objet: R-2015-01
    Numero: 03-03
    Assemblee: commission-permanente
    Partie: PA-01
    SeanceLe: 2015-03-05
    Service: Mission d'animation territoriale et professionnelle du pôle solidarité
    ObjetDuRapport: Développement des projets sociaux de territoire - Convention de partenariat avec la commune de Pierrefitte.
    Cadre: CD-01
    Propose: approuver la convention de partenariat avec la commune de Pierrefitte
    Propose: autoriser M. le Président du Conseil général à signer ladite convention au nom et pour le compte du Département
    Signataire: Jean-François Baillon
    Qualite: Vice-président
    ParDelegation: oui
    Inconnu: ActeDelegation
    Texte: Direction générale des services
    +
    + Mission d'animation territoriale et professionnelle du pôle solidarité
    +
    + 03-03
    +
    + RAPPORT À LA COMMISSION PERMANENTE DU CONSEIL GÉNÉRAL
    +
    + Réunion du 5 mars 2015
    +
    + OBJET : DÉVELOPPEMENT DES PROJETS SOCIAUX DE TERRITOIRE - CONVENTION DE PARTENARIAT AVEC LA COMMUNE DE PIERREFITTE.
    +
    + L'Assemblée départementale a adopté en juillet 2013 le projet social départemental, que la Mission d'animation territoriale et professionnelle du pôle solidarité est chargée de porter et de développer dans les projets sociaux de territoire.
    +
    + Les projets sociaux de territoire cherchent à insuffler une dimension dynamique aux actions dans un mouvement de construction, en dépassant les prestations du quotidien. C'est le sens de la mise en avant du « projet ».
    +
    + Ce dernier dépasse la notion d'action sociale pour s'ouvrir à l'ensemble des dimensions qui font la vie concrète des habitants du territoire : éducation, culture, sport, insertion et toutes les thématiques que les acteurs locaux souhaiteront décliner.
    +
    + Le territoire visé est celui de la ville, mais le territoire de projet a les limites que les acteurs lui fixent.
    +
    + Cette approche ne peut prendre véritablement son sens que si l'on reconnaît les habitants et les usagers comme des acteurs à part entière et comme des experts de leur territoire et de leur situation personnelle.
    +
    + Il s'agit de conjuguer les approches des techniciens, les volontés des élus et celles des habitants.
    +
    + Les projets sociaux de territoire se concrétisent notamment par la signature d'une convention de partenariat avec les communes souhaitant s'impliquer dans ce dispositif.
    +
    + Les conventions de partenariat donnent un cadre de travail aux services des collectivités concernées. Ces derniers se doteront ensuite des outils de pilotage les plus adaptés et formaliseront dans des protocoles techniques annexés les projets prioritaires qu'ils auront identifiés.
    +
    + Chaque projet devra prévoir les modalités d'évaluation et l'ensemble de la démarche sera examiné en continu, par la rencontre régulière des acteurs et par la tenue d'une réunion annuelle, associant les habitants, de type « conférence sociale locale ».
    +
    + La convention de partenariat qui vous est proposée pose donc des principes de coopération, en laissant latitude aux professionnels de terrain pour s'accorder sur le mode de fonctionnement et de le mettre en pratique.
    +
    + Cette souplesse donne une responsabilité de construction aux acteurs du territoire et permet de s'adapter à des situations locales parfois très différentes. Les instances prévues au plan départemental permettront un bilan et une évaluation de la démarche.
    +
    + Au regard des éléments exposés, je vous propose :
    +
    + - D'APPROUVER la convention de partenariat avec la commune de Pierrefitte ;
    + - D'AUTORISER M. le Président du Conseil général à signer ladite convention au nom et pour le compte du Département.
    +
    + Pour le Président du Conseil général
    + et par délégation,
    + le Vice-président,
    +
    + Jean-François Baillon

    Type: convention
    Objet: C-2015-01
    Titre: Convention de partenariat pour la mise en oeuvre du projet social de territoire
    ObjetEnBref: Mise en place d'un projet social de territoire, commune de Pierrefitte
    Nature: partenariat-pst
    Projet: PST-01
    Partie: PA-01
    Partie: PA-02
    Represente: PA-01 M. Stéphane Troussel, Président du Conseil général
    Represente: PA-02 Monsieur Michel Fourcade, Maire
    Theme: education
    Theme: culture
    Theme: sport
    Theme: emploi-insertion
    Theme: economie-sociale
    Theme: lien-social
    Theme: initiative-citoyenne
    AutreTheme: autonomie des personnes
    AutreTheme: toutes les thématiques que les acteurs locaux souhaiteront décliner
    Principe: demarche-participative
    Principe: confiance-reciproque
    Principe: dialogue-ouvert
    Principe: adaptabilite-souplesse
    Principe: evaluation-reguliere
    Principe: innovation
    Clause: objet
    Clause: engagements
    Clause: moyens
    Clause: evaluation
    Territoire: TE-01
    Rapport: R-2015-01
    Cadre: CD-01
    Preambule: Les inégalités sociales et territoriales sont un facteur de discrimination sourd et profond. Les outils dont les collectivités se sont dotées et qu'elles mettent en œuvre au quotidien, l'activité des services sociaux, leur diversité croissante, l'engagement des associations font apparaître un paradoxe : les moyens financiers, en personnel, en nombre d'acteurs, en outils ont augmenté au fil des années, mais les écarts se sont encore creusés. Les services ne peuvent ni répondre seuls à la complexité croissante des besoins et des demandes, ni retrouver seuls des objectifs qui donnent un sens positif à leurs activités.
    +
    + Le Département porte, par le projet social départemental adopté par l'Assemblée départementale en juillet 2013, une démarche de coordination de l'action sociale, de valorisation des actions, de changement de regard sur une population qui doit être prise comme un acteur du territoire. Il souhaite élargir le périmètre partenarial de l'action sociale à tout ce qui peut contribuer au lien social, à l'autonomie des personnes, à l'initiative citoyenne. C'est pourquoi les acteurs de la culture, de l'insertion, de l'économie sociale et solidaire ont toute leur place dans cette démarche ouverte.
    +
    + Le projet social de territoire est une ambition nouvelle, qui table sur le temps pour transformer durablement et positivement le territoire. En donnant un élan et un cadre institutionnel aux efforts menés depuis toujours par les acteurs, il vise à les soutenir vers une évolution favorable et une gouvernance partagée.
    +
    + Il a vocation à se coordonner avec l'ensemble des démarches qui animent le territoire sous l'angle de la santé (CLS), de l'insertion, des politiques familiales (CAF) ou de l'éducation (projet éducatif).
    Duree: non-precisee
    PriseEffet: non-precisee
    EvaluationAnnuelle: oui
    ConferenceAnnuelle: oui
    Suivi: Mission d'animation territoriale et professionnelle du pôle solidarité
    Source: Theme rapport n° 03-03 (éducation, culture, sport, insertion) et préambule
    Source: AutreTheme préambule (autonomie des personnes) et rapport n° 03-03
    Source: EvaluationAnnuelle article 4
    Source: ConferenceAnnuelle rapport n° 03-03 et article 4
    Source: Suivi rapport n° 03-03

    Type: article
    Objet: AR-01
    Convention: C-2015-01
    Numero: 1
    Titre: OBJET DE LA CONVENTION
    Clause: objet
    Texte: La démarche de projet social de territoire est une démarche pérenne, qui propose des outils de travail pour redonner un sens collectif à l'action publique sociale au plan local.
    +
    + Il vise aussi à favoriser toutes innovations afin de simplifier les modalités d'intervention des services, faciliter leurs coordinations, leurs approches communes et améliorer l'efficacité des services publics.
    +
    + Cette démarche doit aussi s'appuyer sur les habitants dans leur diversité et au-delà des usagers des services sociaux. En tant que ressources, et en tant qu'experts du territoire, ils participent aux analyses et aux projets.
    +
    + Le Projet Social de Territoire, élaboré par le Département et la commune de Pierrefitte est ouvert à tous les acteurs du territoire qui voudront s'y associer.
    +
    + Ils manifestent ensemble la volonté d'aller vers :
    +
    + - une meilleure coordination des politiques territoriales ;
    + - une meilleure adéquation de ces politiques aux besoins sociaux ;
    + - une réduction des inégalités sociales et territoriales et une meilleure attractivité du territoire.

    Type: article
    Objet: AR-02
    Convention: C-2015-01
    Numero: 2
    Titre: ENGAGEMENT DU PROJET SOCIAL DE TERRITOIRE
    Clause: engagements
    Texte: Les signataires s'engagent à fonder leur action sur les principes directeurs qui garantissent la spécificité du PST :
    +
    + - la démarche participative ;
    + - la confiance réciproque et la responsabilité partagée ;
    + - un dialogue ouvert en continu ;
    + - une adaptabilité et une souplesse de fonctionnement ;
    + - une évaluation régulière et partagée, inscrite dans la durée ;
    + - une source d'innovation face aux problématiques socio-économiques persistantes du territoire.

    Type: article
    Objet: AR-03
    Convention: C-2015-01
    Numero: 3
    Titre: MOYENS DU PROJET
    Clause: moyens
    Texte: Les services des deux collectivités mettront en place les outils d'une gouvernance territoriale des politiques sociales, pour renforcer leur coordination et améliorer leur efficacité.
    +
    + Il pourra s'agir notamment :
    +
    + - de construire une cellule de veille territoriale ;
    + - d'organiser des temps de réflexion à propos du territoire concerné par le projet social de territoire et sur les actions à mettre en œuvre ;
    +
    + - de créer une instance de partage entre les élus, les habitants, les services qui pourrait prendre la forme d'une conférence sociale locale annuelle ;
    + - de favoriser l'échange de données en vue de disposer d'une analyse des besoins sociaux annuelle actualisée, devenant ainsi un outil dynamique d'aide à la décision ;
    + - d'apporter des réponses nouvelles aux besoins sociaux en développant des actions transversales et de projets nouveaux sur l'ensemble des champs qui permettent de lutter contre les inégalités sociales.
    +
    + Les signataires mettront à disposition, en tant que de besoins, leurs ressources pour la construction du PST : ressources documentaires, statistiques, études, cartographies, soutien à l'innovation et soutien logistique, simplifications de procédures (dans la mesure des possibilités).

    Type: article
    Objet: AR-04
    Convention: C-2015-01
    Numero: 4
    Titre: SENS ET EVALUATION
    Clause: evaluation
    Texte: Le projet social de territoire est une démarche qui cherche à se doter de la souplesse et de l'adaptabilité nécessaire à ses objectifs.
    +
    + Il n'a pas vocation à inclure d'office l'ensemble des actions existantes ni à se juxtaposer aux actions partenariales déjà en cours.
    +
    + Il acte une volonté commune des collectivités de travailler ensemble de réfléchir ensemble et démarrer des projets et de légitimer l'action de leurs services dans ce sens.
    +
    + C'est dans ce sens que les signataires décident d'unir leurs efforts et de charger leurs services de se doter de fonctionnements adaptés.
    +
    + Une évaluation annuelle, ouverte et partenariale sera nécessairement organisée toutefois, dans le cadre de la rencontre des acteurs (conférence sociale annuelle).

    # The digest is that of the UTF-8 bytes of Texte, from the title of the convention to the names
    # of the signatories: lines separated by LF, none after the last, ordinary spaces in the blanks.
    Type: version-texte
    Objet: T-01
    Convention: C-2015-01
    Numero: 1
    Sha256: a1bef77b48ec9180931e2157d2b85d4186c38e4af6011fcac77646173ccd28d9
    ACompleter: PA-01 délibération de la Commission permanente du Conseil général, n°
    ACompleter: PA-01 délibération de la Commission permanente du Conseil général, en date du
    ACompleter: PA-02 délibération du Conseil municipal, n°
    ACompleter: PA-02 délibération du Conseil municipal, en date du
    Texte: CONVENTION DE PARTENARIAT POUR LA MISE EN OEUVRE DU PROJET SOCIAL DE TERRITOIRE
    +
    + ENTRE
    +
    + Le Département de la Seine-Saint-Denis, sis Hôtel du Département 3, esplanade Jean Moulin 93006 Bobigny Cedex, représenté par M. Stéphane Troussel, agissant au nom et pour le compte du Département, en vertu de la délibération de la Commission permanente du Conseil général n°        en date du        ,
    +
    + ci-après dénommé le Département, d'une part,
    +
    + ET
    +
    + LA COMMUNE de Pierrefitte sise Hôtel de Ville 2, Place de la libération 93380 Pierrefitte représentée par son Maire, Monsieur Michel Fourcade, agissant en vertu de la délibération n°        du Conseil municipal en date du        ,
    +
    + ci- après dénommée « la commune », d'autre part,
    +
    + PREAMBULE :
    +
    + Les inégalités sociales et territoriales sont un facteur de discrimination sourd et profond. Les outils dont les collectivités se sont dotées et qu'elles mettent en œuvre au quotidien, l'activité des services sociaux, leur diversité croissante, l'engagement des associations font apparaître un paradoxe : les moyens financiers, en personnel, en nombre d'acteurs, en outils ont augmenté au fil des années, mais les écarts se sont encore creusés. Les services ne peuvent ni répondre seuls à la complexité croissante des besoins et des demandes, ni retrouver seuls des objectifs qui donnent un sens positif à leurs activités.
    +
    + Le Département porte, par le projet social départemental adopté par l'Assemblée départementale en juillet 2013, une démarche de coordination de l'action sociale, de valorisation des actions, de changement de regard sur une population qui doit être prise comme un acteur du territoire. Il souhaite élargir le périmètre partenarial de l'action sociale à tout ce qui peut contribuer au lien social, à l'autonomie des personnes, à l'initiative citoyenne. C'est pourquoi les acteurs de la culture, de l'insertion, de l'économie sociale et solidaire ont toute leur place dans cette démarche ouverte.
    +
    + Le projet social de territoire est une ambition nouvelle, qui table sur le temps pour transformer durablement et positivement le territoire. En donnant un élan et un cadre institutionnel aux efforts menés depuis toujours par les acteurs, il vise à les soutenir vers une évolution favorable et une gouvernance partagée.
    +
    + Il a vocation à se coordonner avec l'ensemble des démarches qui animent le territoire sous l'angle de la santé (CLS), de l'insertion, des politiques familiales (CAF) ou de l'éducation (projet éducatif).
    +
    + Article 1 : OBJET DE LA CONVENTION
    +
    + La démarche de projet social de territoire est une démarche pérenne, qui propose des outils de travail pour redonner un sens collectif à l'action publique sociale au plan local.
    +
    + Il vise aussi à favoriser toutes innovations afin de simplifier les modalités d'intervention des services, faciliter leurs coordinations, leurs approches communes et améliorer l'efficacité des services publics.
    +
    + Cette démarche doit aussi s'appuyer sur les habitants dans leur diversité et au-delà des usagers des services sociaux. En tant que ressources, et en tant qu'experts du territoire, ils participent aux analyses et aux projets.
    +
    + Le Projet Social de Territoire, élaboré par le Département et la commune de Pierrefitte est ouvert à tous les acteurs du territoire qui voudront s'y associer.
    +
    + Ils manifestent ensemble la volonté d'aller vers :
    +
    + - une meilleure coordination des politiques territoriales ;
    + - une meilleure adéquation de ces politiques aux besoins sociaux ;
    + - une réduction des inégalités sociales et territoriales et une meilleure attractivité du territoire.
    +
    + Article 2 : ENGAGEMENT DU PROJET SOCIAL DE TERRITOIRE
    +
    + Les signataires s'engagent à fonder leur action sur les principes directeurs qui garantissent la spécificité du PST :
    +
    + - la démarche participative ;
    + - la confiance réciproque et la responsabilité partagée ;
    + - un dialogue ouvert en continu ;
    + - une adaptabilité et une souplesse de fonctionnement ;
    + - une évaluation régulière et partagée, inscrite dans la durée ;
    + - une source d'innovation face aux problématiques socio-économiques persistantes du territoire.
    +
    + Article 3 : MOYENS DU PROJET
    +
    + Les services des deux collectivités mettront en place les outils d'une gouvernance territoriale des politiques sociales, pour renforcer leur coordination et améliorer leur efficacité.
    +
    + Il pourra s'agir notamment :
    +
    + - de construire une cellule de veille territoriale ;
    + - d'organiser des temps de réflexion à propos du territoire concerné par le projet social de territoire et sur les actions à mettre en œuvre ;
    +
    + - de créer une instance de partage entre les élus, les habitants, les services qui pourrait prendre la forme d'une conférence sociale locale annuelle ;
    + - de favoriser l'échange de données en vue de disposer d'une analyse des besoins sociaux annuelle actualisée, devenant ainsi un outil dynamique d'aide à la décision ;
    + - d'apporter des réponses nouvelles aux besoins sociaux en développant des actions transversales et de projets nouveaux sur l'ensemble des champs qui permettent de lutter contre les inégalités sociales.
    +
    + Les signataires mettront à disposition, en tant que de besoins, leurs ressources pour la construction du PST : ressources documentaires, statistiques, études, cartographies, soutien à l'innovation et soutien logistique, simplifications de procédures (dans la mesure des possibilités).
    +
    + Article 4 : SENS ET EVALUATION
    +
    + Le projet social de territoire est une démarche qui cherche à se doter de la souplesse et de l'adaptabilité nécessaire à ses objectifs.
    +
    + Il n'a pas vocation à inclure d'office l'ensemble des actions existantes ni à se juxtaposer aux actions partenariales déjà en cours.
    +
    + Il acte une volonté commune des collectivités de travailler ensemble de réfléchir ensemble et démarrer des projets et de légitimer l'action de leurs services dans ce sens.
    +
    + C'est dans ce sens que les signataires décident d'unir leurs efforts et de charger leurs services de se doter de fonctionnements adaptés.
    +
    + Une évaluation annuelle, ouverte et partenariale sera nécessairement organisée toutefois, dans le cadre de la rencontre des acteurs (conférence sociale annuelle).
    +
    + Le Maire,
    +
    + Le Président du Conseil général,
    +
    + Michel Fourcade
    +
    + Stéphane Troussel

    Type: lien
    Objet: L-01
    Convention: C-2015-01
    Demarche: contrat-local-sante
    EnMots: santé (CLS)

    Type: lien
    Objet: L-02
    Convention: C-2015-01
    Demarche: demarche-insertion
    EnMots: insertion

    Type: lien
    Objet: L-03
    Convention: C-2015-01
    Demarche: politiques-familiales
    EnMots: politiques familiales (CAF)

    Type: lien
    Objet: L-04
    Convention: C-2015-01
    Demarche: projet-educatif-territorial
    EnMots: éducation (projet éducatif)

    Type: moyen
    Objet: MO-01
    Projet: PST-01
    Convention: C-2015-01
    Moyen: cellule-de-veille
    Etat: envisage
    Texte: de construire une cellule de veille territoriale

    Type: moyen
    Objet: MO-02
    Projet: PST-01
    Convention: C-2015-01
    Moyen: temps-de-reflexion
    Etat: envisage
    Texte: d'organiser des temps de réflexion à propos du territoire concerné par le projet social de territoire et sur les actions à mettre en œuvre

    Type: moyen
    Objet: MO-03
    Projet: PST-01
    Convention: C-2015-01
    Moyen: instance-de-partage
    Etat: envisage
    Texte: de créer une instance de partage entre les élus, les habitants, les services qui pourrait prendre la forme d'une conférence sociale locale annuelle

    Type: moyen
    Objet: MO-04
    Projet: PST-01
    Convention: C-2015-01
    Moyen: echange-de-donnees
    Etat: envisage
    Texte: de favoriser l'échange de données en vue de disposer d'une analyse des besoins sociaux annuelle actualisée, devenant ainsi un outil dynamique d'aide à la décision

    Type: moyen
    Objet: MO-05
    Projet: PST-01
    Convention: C-2015-01
    Moyen: actions-transversales
    Etat: envisage
    Texte: d'apporter des réponses nouvelles aux besoins sociaux en développant des actions transversales et de projets nouveaux sur l'ensemble des champs qui permettent de lutter contre les inégalités sociales

    Type: ressource
    Objet: RE-001
    Convention: C-2015-01
    Nature: documentaires
    Partie: PA-01
    Partie: PA-02
    Etat: promise
    EnMots: ressources documentaires, en tant que de besoins

    Type: ressource
    Objet: RE-002
    Convention: C-2015-01
    Nature: statistiques
    Partie: PA-01
    Partie: PA-02
    Etat: promise
    EnMots: statistiques, en tant que de besoins

    Type: ressource
    Objet: RE-003
    Convention: C-2015-01
    Nature: etudes
    Partie: PA-01
    Partie: PA-02
    Etat: promise
    EnMots: études, en tant que de besoins

    Type: ressource
    Objet: RE-004
    Convention: C-2015-01
    Nature: cartographies
    Partie: PA-01
    Partie: PA-02
    Etat: promise
    EnMots: cartographies, en tant que de besoins

    Type: ressource
    Objet: RE-005
    Convention: C-2015-01
    Nature: soutien-innovation
    Partie: PA-01
    Partie: PA-02
    Etat: promise
    EnMots: soutien à l'innovation, en tant que de besoins

    Type: ressource
    Objet: RE-006
    Convention: C-2015-01
    Nature: soutien-logistique
    Partie: PA-01
    Partie: PA-02
    Etat: promise
    EnMots: soutien logistique, en tant que de besoins

    Type: ressource
    Objet: RE-007
    Convention: C-2015-01
    Nature: simplification-procedures
    Partie: PA-01
    Partie: PA-02
    Etat: promise
    EnMots: simplifications de procédures (dans la mesure des possibilités), en tant que de besoins

    # « Les instances prévues au plan départemental permettront un bilan et une évaluation de la
    # démarche » : the report names no other.
    Type: instance
    Objet: IN-01
    Projet: PST-01
    Nom: Instances prévues au plan départemental
    Nature: bilan-departemental

    Type: deliberation
    Objet: D-2015-01
    Convention: C-2015-01
    Partie: PA-01
    Assemblee: commission-permanente
    Etat: adoptee
    Numero: 03-03
    ObjetDeLActe: Développement des projets sociaux de territoire – Convention de partenariat avec la commune de Pierrefitte.
    Rapport: R-2015-01
    Delegation: 2012-IX-42
    DelegationLe: 2012-09-04
    SeanceLe: 2015-03-05
    AdopteeLe: 2015-03-05
    ApprouveTexte: oui
    AutoriseSignature: oui
    ExtraitSignePar: Valéry Molet
    ExtraitQualite: Directeur général des services
    ExtraitParDelegation: oui
    VoiesDeRecours: oui
    Tribunal: tribunal administratif de Montreuil
    RecoursMois: 2
    Blanc: VoteDeclare
    Blanc: Contre
    Blanc: Abstentions
    Blanc: AfficheeLe
    Blanc: NotifieeLe
    Blanc: ExecutoireDeclareLe
    Inconnu: ExtraitActeDelegation

    Type: visa
    Objet: VI-01
    Deliberation: D-2015-01
    Rang: 1
    EnMots: Vu le code général des collectivités territoriales

    Type: visa
    Objet: VI-02
    Deliberation: D-2015-01
    Rang: 2
    EnMots: Vu la délibération du Conseil général n°2012-IX-42 du 4 septembre 2012 lui donnant délégation
    Reference: 2012-IX-42
    TexteDu: 2012-09-04

    Type: visa
    Objet: VI-03
    Deliberation: D-2015-01
    Rang: 3
    EnMots: Vu la délibération du Conseil général n° 2013-7-46 du 11 juillet 2013 adoptant le Projet social départemental
    Reference: 2013-7-46
    TexteDu: 2013-07-11

    Type: visa
    Objet: VI-04
    Deliberation: D-2015-01
    Rang: 4
    EnMots: Vu l'orientation 1 « égalité et promotion sociale » de l'agenda 21 départemental

    Type: decision
    Objet: DE-01
    Deliberation: D-2015-01
    Rang: 1
    Portee: approuve
    Texte: APPROUVE la convention de partenariat entre la commune de Pierrefitte et le département de la Seine-Saint-Denis pour la mise en place d'un projet social de territoire

    Type: decision
    Objet: DE-02
    Deliberation: D-2015-01
    Rang: 2
    Portee: autorise
    Texte: AUTORISE M. le Président du Conseil général à signer ladite convention au nom et pour le compte du Département
    """#
}
