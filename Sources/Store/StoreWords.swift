package import Journal
package import Partnership

/// The sentences for what the journal reports: what, where, what to do.
package enum StoreWords {
  /// Why a store could not be read or written.
  package static func sentence(_ error: JournalError) -> Words {
    switch error {
    case .forbiddenCharacter(let field, let scalar, _):
      let code = "U+\(String(scalar, radix: 16, uppercase: true))"
      return Words(
        "« \(field) » contient un caractère de contrôle (\(code)) ; retirez-le.",
        "“\(field)” holds a control character (\(code)); remove it.")
    case .lineTooLong(let field, let bytes):
      return Words(
        "Une ligne de « \(field) » est trop longue (\(bytes) octets, 65 536 au plus) ; coupez-la.",
        "A line of “\(field)” is too long (\(bytes) bytes, 65,536 at most); break it.")
    case .recordTooLarge(let bytes), .batchTooLarge(_, let bytes):
      return Words(
        "C’est trop long pour un enregistrement (\(bytes) octets) ; joignez une pièce.",
        "It is too long for a record (\(bytes) bytes); attach a piece.")
    case .invalidName(let field), .reservedName(let field):
      return Words(
        "Le champ « \(field) » n’a pas un nom permis.", "The field “\(field)” has no allowed name.")
    case .tooManyFields, .tooManyParents, .emptyRecord, .missingKind:
      return Words(
        "L’enregistrement a trop ou trop peu de champs.",
        "The record has too many or too few fields.")
    case .malformed(let path, let line, let byte, _):
      return Words(
        "\(path), ligne \(line), octet \(byte) : enregistrement illisible ; lancez « atelier verify ».",
        "\(path), line \(line), byte \(byte): unreadable record; run “atelier verify”.")
    case .clockOutOfRange:
      return Words("L’horloge de la machine est déréglée.", "The clock of the machine is wrong.")
    case .tooManySegments(let year):
      return Words(
        "Le journal de \(year) a déjà 99 fichiers.", "The journal of \(year) already has 99 files.")
    case .notAStore(let path):
      return Words(
        "\(path) n’est pas un magasin ; « atelier » tout court en crée un.",
        "\(path) is not a store; “atelier” alone creates one.")
    case .notEmpty(let path):
      return Words(
        "\(path) contient déjà autre chose ; donnez un dossier vide.",
        "\(path) already holds something else; give an empty folder.")
    case .busy(let holder):
      let process = holder.map { " (processus \($0))" } ?? ""
      return Words(
        "Un autre programme écrit dans le journal\(process) ; réessayez.",
        "Another program is writing to the journal\(process); try again.")
    case .readOnly(let path):
      return Words(
        "\(path) est en lecture seule ; rien n’est écrit.",
        "\(path) is read-only; nothing is written.")
    case .full(let path):
      return Words(
        "Plus de place pour écrire dans \(path) ; rien n’est perdu, libérez de la place.",
        "No room left to write in \(path); nothing is lost, make room.")
    case .refused(let path, let reason):
      return Words("\(path) : \(refusal(reason).fr).", "\(path): \(refusal(reason).en).")
    case .damagedPiece(let path):
      return Words(
        "\(path) n’a plus les octets que son nom annonce ; remettez-en une copie intacte.",
        "\(path) no longer has the bytes its name announces; put an intact copy back.")
    case .overtaken(let number):
      return Words(
        "\(number) vient d’être pris par un autre de vos programmes, rien n’est écrit ; recommencez, le numéro suivant sera donné.",
        "\(number) was just taken by another of your programs, nothing is written; try again, the next number will be given."
      )
    case .newerFormat(let path):
      return Words(
        "\(path) vient d’une version plus récente : lecture seule.",
        "\(path) comes from a newer version: read only.")
    case .doubtful(let path):
      return Words(
        "Le disque a refusé deux fois d’enregistrer dans \(path) ; lecture seule, le texte est gardé.",
        "The disk refused twice to save in \(path); read only, the text is kept.")
    case .noSuchDraft:
      return Words("Ce brouillon n’existe plus.", "That draft is gone.")
    case .system(let failure):
      return Words(
        "\(failure) : le système refuse.", "\(failure): the system refuses.")
    }
  }

  /// Why a file is not read.
  package static func refusal(_ reason: RefusedFile.Reason) -> Words {
    switch reason {
    case .symbolicLink:
      Words("lien symbolique, non suivi", "symbolic link, not followed")
    case .notAFile:
      Words("ce n’est pas un fichier ordinaire", "not a regular file")
    case .tooLarge(let bytes):
      Words("trop grand (\(bytes) octets)", "too large (\(bytes) bytes)")
    case .notAPiece:
      Words(
        "le nom n’est pas celui d’une pièce (son SHA-256)",
        "the name is not that of a piece (its SHA-256)")
    case .notAReplica:
      Words("le dossier n’a pas le nom d’un journal", "the folder is not named as a journal")
    case .unreadable(let code):
      Words("illisible (erreur \(code))", "unreadable (error \(code))")
    }
  }

  /// What is wrong with a damaged record.
  package static func cause(_ cause: JournalDamage.Cause) -> Words {
    switch cause {
    case .grammar(let fault):
      Words("grammaire : \(fault)", "grammar: \(fault)")
    case .brokenChain:
      Words(
        "la chaîne ne suit pas, le texte a changé",
        "the chain does not follow, the text was changed")
    case .unjustifiedRedaction:
      Words("effacé sans fait d’effacement", "erased without a fact of erasure")
    case .foreignIdentifier:
      Words("identifiant d’un autre journal", "identifier of another journal")
    case .misplaced:
      Words("l’en-tête nomme un autre fichier", "the header names another file")
    case .brokenSuite:
      Words("la suite d’un fichier absent ou changé", "continues a file that is gone or changed")
    case .value(let fault):
      value(fault)
    case .changedPiece:
      Words(
        "la pièce n’a pas les octets que son nom annonce",
        "the piece does not have the bytes its name announces")
    }
  }

  /// What is wrong with a field of a sound record.
  private static func value(_ fault: FieldFault) -> Words {
    let field = fault.field
    switch fault.cause {
    case .repeated:
      return Words(
        "le champ « \(field) » est répété, et ne peut l’être",
        "the field “\(field)” is repeated, and may not be")
    case .missing:
      return Words("le champ « \(field) » manque", "the field “\(field)” is missing")
    case .wrongType:
      let declared = FactKind(rawValue: fault.kind)?.declaration.field(key: field)?.type.expected
      guard let declared else {
        return Words(
          "le champ « \(field) » n’a pas la forme prévue",
          "the field “\(field)” does not have the declared form")
      }
      return Words(
        "le champ « \(field) » n’est pas \(declared.fr)",
        "the field “\(field)” is not \(declared.en)")
    }
  }
}
