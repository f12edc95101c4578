extension StoreFolder {
  /// Makes a new store: the folder, what explains it and an empty `journaux`.
  ///
  /// The files are the same, byte for byte, in every store. No journal is begun: the first append
  /// does it.
  ///
  /// - Parameters:
  ///   - path: A folder that does not exist, or is empty but for names that begin with a dot.
  ///   - schema: The descriptor `schema.rec`; the default knows the common fields only.
  ///   - system: The calls of the system; a program leaves the default.
  /// - Returns: The new store.
  /// - Throws: ``JournalError/notEmpty(path:)`` when the folder holds something, or the failure of
  ///   the call that could not be made.
  public static func create(
    at path: String, schema: String = defaultSchema, system: any SystemCalls = RealSystem()
  ) throws(JournalError) -> StoreFolder {
    try attempt { () throws(SystemFailure) in _ = try system.makeFolders(path, isPrivate: false) }
    let names = try attempt { () throws(SystemFailure) in try system.names(in: path) }
    guard names.allSatisfy({ $0.hasPrefix(".") && $0 != ".gitattributes" }) else {
      throw .notEmpty(path: path)
    }
    try attempt { () throws(SystemFailure) in
      // `journaux` comes last: it is what makes the folder a store.
      for (name, text) in [
        ("LISEZMOI.txt", readMe), ("schema.rec", schema),
        (".gitattributes", "*.rec -text diff -merge\n"),
      ] {
        try system.replace(
          Path.join(path, name), with: Array(text.utf8), synced: true, isShared: true)
      }
      try system.makeFolder(Path.join(path, "journaux"), isPrivate: false)
      try system.syncFolder(path)
    }
    return try StoreFolder(path, system: system)
  }

  /// The recutils descriptor of the fields every event has.
  public static let defaultSchema = """
    # Descripteur du magasin (GNU recutils). Usage : cat schema.rec journaux/*/*.rec | recsel -t Evenement ...
    %rec: Evenement
    %doc: Evenements de la vie des conventions de partenariat (un journal par auteur, ajout seul).
    %mandatory: Id Type Chaine
    %type: Id regexp /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{12}Z-[0-9a-f]{2}-[a-z0-9]+$/
    %type: Date date
    %type: Chaine regexp /^[0-9a-f]{64}$/


    """

  /// The text of `LISEZMOI.txt`.
  static let readMe = """
    Ce dossier est un magasin : l'histoire de projets sociaux, en texte simple.

    journaux/<auteur>/<année>-<numéro>.rec   ce que chaque auteur a noté. On n'y ajoute qu'à la fin ;
                                             on n'y change et n'y efface rien. Chaque fichier n'a
                                             qu'un auteur, qui est seul à y écrire.
    annuaire/<auteur>.rec                    des coordonnées, que leur auteur peut changer ou effacer.
    pieces/                                  les documents joints, nommés par leur empreinte SHA-256.
    jalons/, signataires/                    des points de contrôle signés, et les clés reconnues.
    archives/                                les journaux des années anciennes.
    schema.rec                               le descripteur pour GNU recutils.

    Lire sans logiciel particulier : un fichier .rec s'ouvre avec un éditeur de texte, en lecture
    seule. Un fait est un paragraphe de lignes « Champ: valeur » ; une ligne qui commence par « + »
    continue la valeur. La ligne « Chaine » qui le termine relie chaque fait à tous les précédents.

    Chercher avec GNU recutils :
      recsel -e "Type = 'temoin'" journaux/*/*.rec
      cat schema.rec journaux/*/*.rec | recfix --check

    Vérifier un premier segment avec Perl (« ok », le nombre de faits et la dernière chaîne) :
      perl -MDigest::SHA=sha256_hex -ne 'if(/^Chaine: (\\w{64})$/){$p=sha256_hex(($p||"0"x64)."\\n".sha256_hex($b)."\\n");die "rupture l.$.\\n" if $p ne $1;$b="";$n++}else{$b.=$_}END{print "ok $n $p\\n"}' fichier.rec

    """
}
