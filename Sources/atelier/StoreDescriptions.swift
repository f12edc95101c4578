import Glibc
import Journal
import Partnership
import Sharing
import Store
import Workbench

/// What the workbench is told of a store besides its facts.
enum StoreDescriptions {
  /// The descriptor of a new store, made from the declarations of the fields.
  static var schema: String { StoreFolder.defaultSchema }

  /// A store just read: nothing is verified yet.
  static func describe(_ session: CommandSession, _ loaded: OpenStore.Loaded) -> StoreDescription {
    var description = StoreDescription(
      path: session.storePath, unknownKinds: loaded.tally.unknownKinds.values.reduce(0, +),
      unknownFields: loaded.tally.unknownFields,
      readOnly: readOnly(session.storePath))
    description.isShared = isShared(session.storePath)
    return description
  }

  /// Whether a store has others to exchange with, over git or through a folder.
  private static func isShared(_ path: String) -> Bool {
    guard let folder = try? StoreFolder(path) else { return false }
    return SharedStore.isShared(folder) || SharedFolder.place(of: folder) != nil
  }

  /// What earlier sessions left unfinished; drafts that cannot be read stay where they are.
  static func drafts(of store: OpenStore) -> [Workbench.Draft] {
    let texts = try? store.withDrafts { (folder) throws(JournalError) in
      var texts: [String] = []
      for draft in try folder.list() { texts.append(try folder.text(of: draft.name)) }
      return texts
    }
    return (texts ?? []).compactMap { Workbench.Draft(text: $0) }
  }

  /// A store whose journals were verified.
  static func describe(
    _ before: StoreDescription, _ report: StoreVerification
  ) -> StoreDescription {
    var description = before
    description.newerJournals = report.newer.map { VerificationText.newer($0, own: report.own) }
    description.readOnly = readOnly(before.path) ?? readOnly(report)
    description.damaged = report.damage.map {
      DamagedRecord(file: $0.path, line: $0.line, byte: $0.byte)
    }
    description.troubles = VerificationText.troubles(report)
    description.verification = verification(report)
    return description
  }

  private static func verification(
    _ report: StoreVerification
  ) -> StoreDescription.Verification {
    switch report.outcome {
    case .intact:
      .intact(facts: report.units)
    case .unfinishedTail:
      .broken(Words("une fin de fichier inachevée", "an unfinished end of file"))
    case .unreadable:
      .broken(
        Words("\(report.refused.count) fichiers non lus", "\(report.refused.count) files not read"))
    case .badSignature:
      .broken(Words("une signature ne va pas", "a signature does not hold"))
    case .historyRewritten:
      .broken(Words("une histoire réécrite", "a history rewritten"))
    case .damage:
      .broken(
        Words(
          "\(report.damage.count) enregistrements abîmés", "\(report.damage.count) records damaged")
      )
    }
  }

  /// That our own journal is of a format this version does not know.
  private static func readOnly(_ report: StoreVerification) -> Words? {
    let newer = report.newer.last { $0.file.replica == report.own }
    return newer.map {
      Words(
        "\($0.file.path) vient d’une version plus récente",
        "\($0.file.path) comes from a more recent version")
    }
  }

  /// Why nothing can be written in a store, or nothing when it can.
  private static func readOnly(_ path: String) -> Words? {
    guard unsafe access("\(path)/journaux", W_OK) != 0 else { return nil }
    return Words("magasin en lecture seule", "read-only store")
  }
}
