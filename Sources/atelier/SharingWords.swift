import Partnership
import Sharing
import Store

/// The sentences of the sharing: what was done, what is refused, what to do.
enum SharingWords {
  /// What is being done.
  static func phase(_ phase: SharedStore.Phase) -> Words {
    switch phase {
    case .receiving: Words("Partage : réception…", "Sharing: receiving…")
    case .checking: Words("Partage : vérification…", "Sharing: checking…")
    case .sending: Words("Partage : envoi…", "Sharing: sending…")
    }
  }

  /// « 12 faits ».
  static func facts(_ count: Int) -> Words {
    Words("\(count) \(count < 2 ? "fait" : "faits")", "\(count) \(count == 1 ? "fact" : "facts")")
  }

  /// How it ended, in one sentence.
  static func sentence(_ report: SyncReport) -> Words {
    let waiting = facts(report.waiting)
    switch report.outcome {
    case .exchanged:
      if report.arrived == 0, report.sent == 0 {
        return Words("Partage à jour : rien à recevoir, rien à envoyer.", "Sharing is up to date.")
      }
      let (arrived, sent) = (received(report), facts(report.sent))
      guard report.sent > 0 else {
        return Words("Partage fait : \(arrived.fr).", "Shared: \(arrived.en).")
      }
      return Words(
        "Partage fait : \(arrived.fr) ; \(sent.fr) \(report.sent < 2 ? "envoyé" : "envoyés").",
        "Shared: \(arrived.en); \(sent.en) sent.")
    case .kept:
      return Words(
        "Gardé dans git, ici seulement : « atelier share init ADRESSE » dit où l’envoyer.",
        "Kept in git, here only: “atelier share init ADDRESS” says where to send it.")
    case .offline:
      return Words(
        "Hors ligne : rien n’est perdu, \(waiting.fr) \(report.waiting < 2 ? "attend" : "attendent").",
        "Offline: nothing is lost, \(waiting.en) waiting.")
    case .refused(let faults, let name):
      let first = faults.first.map { fault($0) } ?? Words("contenu refusé", "content refused")
      let others = faults.count - 1
      let more =
        others < 1 ? Words("", "") : Words(" (et \(others) autres)", " (and \(others) more)")
      let kept =
        name.isEmpty
        ? Words("", "")
        : Words(" ; à voir : git show \(name)", "; to look at it: git show \(name)")
      return Words(
        "Partage refusé, rien n’est changé ici : \(first.fr)\(more.fr)\(kept.fr).",
        "Sharing refused, nothing is changed here: \(first.en)\(more.en)\(kept.en).")
    }
  }

  /// « 12 faits de ccas et dgs-ville ».
  static func received(_ report: SyncReport) -> Words {
    let arrived = facts(report.arrived)
    guard report.arrived > 0 else { return Words("rien de nouveau", "nothing new") }
    var authors: [String] = []
    for arrival in report.arrivals where !authors.contains(arrival.author) {
      authors.append(arrival.author)
    }
    let names = authors.prefix(3).joined(separator: ", ") + (authors.count > 3 ? "…" : "")
    return Words("\(arrived.fr) de \(names)", "\(arrived.en) from \(names)")
  }

  /// Why something sent by others is not accepted.
  static func fault(_ fault: RemoteFault) -> Words {
    switch fault {
    case .symbolicLink(let path):
      Words("\(path) est un lien symbolique", "\(path) is a symbolic link")
    case .submodule(let path):
      Words("\(path) est un autre dépôt git", "\(path) is another git repository")
    case .executable(let path):
      Words("\(path) est un programme", "\(path) may be executed")
    case .unsafePath(let path):
      Words(
        "« \(path) » n’est pas un chemin permis dans un magasin",
        "“\(path)” is not a path a store may hold")
    case .tooLarge(let path, let bytes):
      Words(
        "\(path) est trop grand (\(bytes) octets, 67 108 864 au plus)",
        "\(path) is too large (\(bytes) bytes, 67,108,864 at most)")
    case .malformed(let words):
      Words("git refuse ce qui est envoyé (\(words))", "git refuses what is sent (\(words))")
    case .rewrittenHistory:
      Words(
        "l’histoire du dépôt a été réécrite, ce qui avait été reçu n’y est plus ; si c’est voulu : « atelier sync --accept-history »",
        "the history of the repository was rewritten, what had been received is gone; if that is meant: “atelier sync --accept-history”"
      )
    case .otherStore(let ours, let theirs):
      Words(
        "c’est le dépôt d’un autre magasin (\(theirs.prefix(8)), ici \(ours.prefix(8))) ; « atelier sync --unite » les réunit",
        "it is the repository of another store (\(theirs.prefix(8)), here \(ours.prefix(8))); “atelier sync --unite” brings them together"
      )
    case .journalChanged(let path, let line):
      Words(
        "\(path), ligne \(line) : ce journal ne dit plus ce qu’il disait",
        "\(path), line \(line): that journal no longer says what it said")
    case .journalRemoved(let path):
      Words("\(path) a été supprimé", "\(path) was removed")
    case .ownJournalChanged(let path, let line):
      Words(
        "\(path), ligne \(line) : quelqu’un a changé ce que vous aviez envoyé",
        "\(path), line \(line): somebody changed what you had sent")
    case .ownJournalContinued(let path):
      Words(
        "votre journal \(path) a là-bas une autre suite (dossier copié, sauvegarde remise ?) ; « atelier sync --new-journal » garde les deux et en commence un autre",
        "your journal \(path) goes on otherwise there (a copied folder, a restored backup?); “atelier sync --new-journal” keeps both and begins another"
      )
    case .damaged(let path, let line):
      Words(
        "\(path), ligne \(line) : ce qui est nouveau n’est pas intact",
        "\(path), line \(line): what is new is not intact")
    case .unjustifiedErasure(let path, let id):
      Words(
        "\(path) : \(id) est effacé sans fait d’effacement",
        "\(path): \(id) is erased without a fact of erasure")
    case .wrongPiece(let path):
      Words(
        "\(path) n’a pas les octets que son nom annonce",
        "\(path) has not the bytes its name announces")
    }
  }

  /// Why nothing was done at all.
  static func sentence(_ error: SharingError) -> Words {
    switch error {
    case .gitMissing:
      Words(
        "git manque sur cette machine ; installez-le (apt install git).",
        "git is missing on this machine; install it (apt install git).")
    case .notShared:
      Words(
        "Ce magasin n’est pas partagé ; « atelier share init ADRESSE » commence.",
        "This store is not shared; “atelier share init ADDRESS” begins.")
    case .otherRemote(let known):
      Words(
        "Ce magasin est déjà partagé avec \(known) ; pour changer : git remote set-url origin ADRESSE.",
        "This store is already shared with \(known); to change: git remote set-url origin ADDRESS.")
    case .badAddress(let address):
      Words(
        "« \(address) » n’est pas une adresse de dépôt ; exemple : git@forge.exemple.fr:pst.git.",
        "“\(address)” is not the address of a repository; for instance git@forge.example.org:pst.git."
      )
    case .busy:
      Words(
        "Un autre programme partage ce magasin en ce moment ; réessayez.",
        "Another program is sharing this store; try again.")
    case .denied(let words):
      Words(
        "Le dépôt refuse l’accès (\(words)) ; rien n’est perdu, vérifiez votre clé ou vos droits.",
        "The repository denies access (\(words)); nothing is lost, check your key or your rights.")
    case .outrun(let attempts):
      Words(
        "D’autres ont envoyé \(attempts) fois entre-temps ; rien n’est perdu, recommencez.",
        "Others sent \(attempts) times meanwhile; nothing is lost, try again.")
    case .tooLarge(let limit):
      Words(
        "La réception dépasse \(limit >> 20) Mio, elle est arrêtée et rien n’est changé ; « atelier sync --limit » permet plus.",
        "The reception exceeds \(limit >> 20) MiB, it was stopped and nothing is changed; “atelier sync --limit” allows more."
      )
    case .cancelled:
      Words(
        "Partage interrompu ; rien n’est perdu.", "Sharing interrupted; nothing is lost.")
    case .git(let command, let words):
      Words("git \(command) : \(words).", "git \(command): \(words).")
    case .journal(let error): StoreWords.sentence(error)
    }
  }
}
