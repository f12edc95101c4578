import Exchange
import Journal
import Partnership
import Store

/// What a verification found, in words and in JSON.
enum VerificationText {
  static func lines(_ report: StoreVerification, _ language: Language) -> [String] {
    var words = report.damage.map { damage($0) } + troubles(report)
    words += report.tails.map { tail($0) } + report.newer.map { newer($0, own: report.own) }
    if !report.missingPieces.isEmpty {
      let count = report.missingPieces.count
      words.append(
        Words(
          "\(count) \(count > 1 ? "pièces citées ne sont" : "pièce citée n’est") pas dans ce magasin : "
            + list(report.missingPieces),
          "\(count) cited \(count > 1 ? "pieces are" : "piece is") not in this store: "
            + list(report.missingPieces)))
    }
    if report.unknownKinds + report.unknownFields > 0 {
      words.append(
        Words(
          "d’une version plus récente, gardés : \(report.unknownKinds) faits, "
            + "\(report.unknownFields) champs",
          "of a more recent version, kept: \(report.unknownKinds) facts, "
            + "\(report.unknownFields) fields"))
    }
    if report.bases.count > 1 { words += report.bases.map { basis($0) } }
    words.append(summary(report))
    return words.map { $0(language) }
  }

  /// What does not agree beside damaged records and unfinished ends.
  static func troubles(_ report: StoreVerification) -> [Words] {
    report.conflicts.map { conflict($0) } + report.doubles.map { double($0) }
      + report.checkpoints.compactMap { TrustWords.trouble($0) }
      + report.refused.map { file in
        let reason = StoreWords.refusal(file.reason)
        return Words("\(file.path) : \(reason.fr)", "\(file.path): \(reason.en)")
      } + report.erasures.compactMap { erasure($0) }
  }

  /// Where a record is damaged, and why.
  static func damage(_ damage: JournalDamage) -> Words {
    let cause = StoreWords.cause(damage.cause)
    guard damage.cause != .changedPiece else {
      return Words("\(damage.path) : \(cause.fr)", "\(damage.path): \(cause.en)")
    }
    let id = damage.record.map { " (\($0))" } ?? ""
    return Words(
      "\(damage.path), ligne \(damage.line), octet \(damage.byte), enregistrement "
        + "\(damage.number + 1)\(id) : \(cause.fr)",
      "\(damage.path), line \(damage.line), byte \(damage.byte), record "
        + "\(damage.number + 1)\(id): \(cause.en)")
  }

  /// What somebody saw in a journal, and it no longer says.
  static func conflict(_ conflict: WitnessConflict) -> Words {
    let source =
      switch conflict.source {
      case .record(let id): Words("le témoin \(id)", "the witness \(id)")
      case .memory: Words("cette machine", "this machine")
      case .checkpoint(let path): Words("le jalon \(path)", "the checkpoint \(path)")
      }
    guard conflict.found == nil else {
      return Words(
        "\(conflict.path) : histoire réécrite, l’enregistrement \(conflict.count) n’est plus celui "
          + "qu’a vu \(source.fr)",
        "\(conflict.path): history rewritten, record \(conflict.count) is no longer what "
          + "\(source.en) saw")
    }
    return Words(
      "\(conflict.path) : histoire réécrite, \(source.fr) a vu \(conflict.count) enregistrements, "
        + "il en reste \(conflict.units)",
      "\(conflict.path): history rewritten, \(source.en) saw \(conflict.count) records, "
        + "\(conflict.units) are left")
  }

  /// Two records with one id.
  private static func double(_ double: DoubledRecord) -> Words {
    let (first, second) = (double.first, double.second)
    return Words(
      "\(second.path), ligne \(second.line) : même identifiant que \(first.path), ligne \(first.line) "
        + "(\(double.id)), contenu différent ; les deux sont gardés, celui-ci se montre, voyez son auteur",
      "\(second.path), line \(second.line): same identifier as \(first.path), line \(first.line) "
        + "(\(double.id)), other content; both are kept, this one shows, ask its author")
  }

  /// Which file a more recent version writes, and what can still be written because of it.
  static func newer(_ segment: SegmentVerification, own: ReplicaName?) -> Words {
    let (path, format) = (segment.file.path, "pst-journal/\(segment.version)")
    guard segment.file.replica == own else {
      return Words(
        "\(path) : \(format), d’une version plus récente ; lu au mieux, jamais écrit, et votre journal "
          + "reste en lecture et écriture",
        "\(path): \(format), of a more recent version; read as far as possible, never written, and "
          + "your journal stays read-write")
    }
    return Words(
      "\(path) : \(format), d’une version plus récente, et c’est votre journal ; lecture seule, "
        + "mettez ce programme à jour",
      "\(path): \(format), of a more recent version, and it is your journal; read only, bring this "
        + "program up to date")
  }

  private static func tail(_ tail: UnfinishedTail) -> Words {
    let kind =
      tail.isOwn
      ? Words("fin inachevée", "unfinished tail")
      : Words("écriture en cours chez son auteur", "a write on its way from its author")
    return Words(
      "\(tail.path), ligne \(tail.line), octet \(tail.byte) : \(kind.fr), \(tail.count) octets",
      "\(tail.path), line \(tail.line), byte \(tail.byte): \(kind.en), \(tail.count) bytes")
  }

  /// What is left to do of an erasure, or nothing when all is done.
  private static func erasure(_ erasure: Erasure) -> Words? {
    if let path = erasure.remains.first {
      return Words(
        "\(path) : \(erasure.target) est à expurger et s’y lit encore ; son auteur relance "
          + "« atelier redact \(erasure.target) »",
        "\(path): \(erasure.target) is to be erased and can still be read there; its author runs "
          + "“atelier redact \(erasure.target)” again")
    }
    return nil
  }

  /// What vouches for a journal.
  private static func basis(_ basis: VerificationBasis) -> Words {
    let grounds = grounds(
      witnesses: basis.witnesses, isRemembered: basis.isRemembered,
      checkpoints: basis.checkpoints, selfSigned: basis.selfSigned)
    return Words(
      "\(basis.replica) : \(basis.units) enregistrements, \(grounds.fr)",
      "\(basis.replica): \(basis.units) records, \(grounds.en)")
  }

  private static func summary(_ report: StoreVerification) -> Words {
    let verified = report.segments.reduce(0) { $0 + $1.verifiedUnits }
    let (files, plural) = (report.segments.count, report.segments.count > 1 ? "s" : "")
    let grounds = grounds(
      witnesses: report.bases.reduce(0) { $0 + $1.witnesses },
      isRemembered: report.bases.contains(where: \.isRemembered),
      checkpoints: report.bases.reduce(0) { $0 + $1.checkpoints },
      selfSigned: report.bases.reduce(0) { $0 + $1.selfSigned })
    let types = report.isTyped ? Words(", champs typés", ", typed fields") : Words("", "")
    let count = report.piecesChecked
    let pieces =
      count > 0
      ? Words(", \(count) pièce\(count > 1 ? "s" : "")", ", \(count) piece\(count > 1 ? "s" : "")")
      : Words("", "")
    return Words(
      "\(verified) enregistrements vérifiés sur \(report.units), \(files) fichier\(plural), "
        + "\(report.bytes) octets : \(word(report.outcome).fr) "
        + "(\(grounds.fr)\(types.fr)\(pieces.fr))",
      "\(verified) of \(report.units) records verified, \(files) file\(plural), "
        + "\(report.bytes) bytes: \(word(report.outcome).en) "
        + "(\(grounds.en)\(types.en)\(pieces.en))")
  }

  /// By what something was checked.
  private static func grounds(
    witnesses: Int, isRemembered: Bool, checkpoints: Int, selfSigned: Int
  ) -> Words {
    var parts: [Words] = []
    if isRemembered { parts.append(Words("mémoire de cette machine", "memory of this machine")) }
    if witnesses > 0 {
      let plural = witnesses > 1
      parts.append(
        Words(
          "\(witnesses) témoin\(plural ? "s" : "")", "\(witnesses) witness\(plural ? "es" : "")"))
    }
    if checkpoints > 0 {
      parts.append(
        Words(
          checkpoints > 1 ? "\(checkpoints) jalons signés" : "1 jalon signé",
          "\(checkpoints) signed checkpoint\(checkpoints > 1 ? "s" : "")"))
    }
    if selfSigned > 0 {
      parts.append(
        Words(
          "\(selfSigned) jalon\(selfSigned > 1 ? "s" : "") signé\(selfSigned > 1 ? "s" : "") d’une clé "
            + "que seul l’auteur déclare",
          "\(selfSigned) checkpoint\(selfSigned > 1 ? "s" : "") signed by a key only its author declares"
        ))
    }
    guard !parts.isEmpty else { return Words("chaîne seule", "chain alone") }
    return Words(
      (["chaîne"] + parts.map(\.fr)).joined(separator: ", "),
      (["chain"] + parts.map(\.en)).joined(separator: ", "))
  }

  private static func list(_ digests: [Journal.Digest]) -> String {
    digests.prefix(5).map(\.description).joined(separator: ", ") + (digests.count > 5 ? "…" : "")
  }

  static func status(of outcome: VerificationOutcome) -> ExitStatus {
    switch outcome {
    case .intact: .success
    case .damage: .damage
    case .unfinishedTail: .unfinishedTail
    case .historyRewritten: .historyRewritten
    case .badSignature: .badSignature
    case .unreadable: .notReadable
    }
  }

  private static func word(_ outcome: VerificationOutcome) -> Words {
    switch outcome {
    case .intact: Words("intact", "intact")
    case .damage: Words("abîmé", "damaged")
    case .unfinishedTail: Words("fin inachevée", "unfinished tail")
    case .historyRewritten: Words("histoire réécrite", "history rewritten")
    case .badSignature: Words("signature fausse", "bad signature")
    case .unreadable: Words("en partie illisible", "partly unreadable")
    }
  }
}
