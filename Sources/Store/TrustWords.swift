package import Journal
package import Partnership

/// The sentences for what concerns erasures and signatures.
package enum TrustWords {
  /// Why a record is not erased.
  package static func sentence(_ error: RedactionError) -> Words {
    switch error {
    case .unknown(let id):
      Words(
        "Aucun enregistrement \(id) dans votre journal ; l’identifiant est la ligne « Id ».",
        "There is no record \(id) in your journal; its identifier is the line “Id”.")
    case .foreign(let id):
      Words(
        "\(id) est dans le journal de \(id.replica) : seul son auteur peut l’expurger, demandez-le-lui.",
        "\(id) is in the journal of \(id.replica): only its author can erase it, ask them.")
    case .service(let id):
      Words(
        "\(id) tient le journal lui-même et ne porte aucun fait : il ne peut être expurgé.",
        "\(id) keeps the journal itself and bears no fact: it cannot be erased.")
    case .damaged(let path):
      Words(
        "\(path) est abîmé ; rien n’est réécrit par-dessus : voyez « atelier verify ».",
        "\(path) is damaged; nothing is written over it: see “atelier verify”.")
    case .journal(let error):
      StoreWords.sentence(error)
    }
  }

  /// Why no checkpoint was made.
  package static func sentence(_ error: CheckpointError) -> Words {
    switch error {
    case .nothingWritten:
      Words(
        "Vous n’avez encore rien écrit dans ce magasin : il n’y a rien à signer.",
        "You have written nothing in this store yet: there is nothing to sign.")
    case .noTool:
      Words(
        "« ssh-keygen » est introuvable ; installez le paquet openssh-client.",
        "“ssh-keygen” is not found; install the package openssh-client.")
    case .locked(let key):
      Words(
        "La clé \(key) a une phrase secrète et aucun agent ne la tient : « ssh-add \(key) », puis recommencez.",
        "The key \(key) has a passphrase and no agent holds it: “ssh-add \(key)”, then try again.")
    case .refused(let key, let why):
      Words(
        "La clé \(key) ne signe pas : \(why).", "The key \(key) does not sign: \(why).")
    case .damaged(let path):
      Words(
        "\(path) est abîmé et ne peut être signé : voyez « atelier verify ».",
        "\(path) is damaged and cannot be signed: see “atelier verify”.")
    case .noKeyDeclared(let replica):
      Words(
        "\(replica) ne déclare aucune clé : son auteur doit d’abord signer un jalon.",
        "\(replica) declares no key: its author must sign a checkpoint first.")
    case .journal(let error):
      StoreWords.sentence(error)
    }
  }

  /// What can be said of a checkpoint; nothing for one that counts.
  package static func trouble(_ checkpoint: CheckpointVerification) -> Words? {
    let path = checkpoint.path
    switch checkpoint.signature {
    case .trusted, .selfDeclared:
      return nil
    case .bad:
      return Words(
        "\(path) : la signature n’est pas celle d’une clé reconnue pour ce journal",
        "\(path): the signature is not by a key recognised for this journal")
    case .unsigned:
      return Words(
        "\(path) : sans signature ou sans clé connue, il ne prouve rien",
        "\(path): without a signature or a known key, it proves nothing")
    case .unchecked:
      return Words(
        "\(path) : signature non vérifiée, « ssh-keygen » est introuvable",
        "\(path): signature not checked, “ssh-keygen” is not found")
    }
  }
}
