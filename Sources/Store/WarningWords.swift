package import Journal
package import Partnership

/// The sentences for what a writer met and dealt with.
package enum WarningWords {
  /// What happened, where, and what there is to do.
  package static func sentence(_ warning: WriterWarning) -> Words {
    switch warning {
    case .newReplica(let new, let former, let cause):
      return begun(new, after: former, cause)
    case .repairedTail(let path, let byte, let count):
      return Words(
        "Une écriture interrompue (\(count) octets) est mise de côté, rien d’enregistré ne manque : \(path), octet \(byte).",
        "An interrupted write (\(count) bytes) is set aside, nothing recorded is missing: \(path), byte \(byte)."
      )
    case .damagedSegment(let path):
      return Words(
        "Un fichier abîmé est laissé tel quel, vous écrivez dans un nouveau : \(path) ; voyez « atelier verify ».",
        "A damaged file is left as it is, you write in a new one: \(path); see “atelier verify”.")
    case .unsigned(let segment, let error):
      let why = TrustWords.sentence(error)
      return Words(
        "Le fichier \(segment) est fini sans être signé. \(why.fr)",
        "The file \(segment) is ended and not signed. \(why.en)")
    case .failedSync(let path):
      return Words(
        "Le disque n’a pas confirmé une écriture, elle est refaite dans un nouveau fichier : \(path) ; surveillez ce disque.",
        "The disk did not confirm a write, it was made again in a new file: \(path); watch that disk."
      )
    }
  }

  private static func begun(
    _ new: ReplicaName, after former: ReplicaName, _ cause: WriterWarning.Cause
  ) -> Words {
    switch cause {
    case .rolledBack:
      Words(
        "Votre journal \(former) n’est plus tel que vous l’aviez écrit : vous écrivez dans un nouveau, \(new) ; voyez « atelier verify ».",
        "Your journal \(former) is not as you wrote it any more: you write in a new one, \(new); see “atelier verify”."
      )
    case .otherMachine:
      Words(
        "Votre journal \(former) vient d’une autre machine : vous écrivez ici dans un nouveau, \(new).",
        "Your journal \(former) comes from another machine: you write here in a new one, \(new).")
    case .continuedElsewhere:
      Words(
        "Votre journal \(former) a une autre suite : vous écrivez dans un nouveau, \(new).",
        "Your journal \(former) has another continuation: you write in a new one, \(new).")
    }
  }
}
