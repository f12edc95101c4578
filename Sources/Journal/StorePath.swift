/// What a path of a store stands for, and whose file it is.
///
/// Every file that travels has one owner, or is the same wherever it is made: so two copies of a
/// store never have to choose between two versions.
package enum StorePath: Hashable, Sendable {
  /// A segment, in `journaux/` or in `archives/`.
  case segment(ReplicaName, SegmentName)
  /// A second version of a segment, kept under another name.
  case copy(ReplicaName, SegmentName)
  /// A signed checkpoint or its signature.
  case checkpoint(ReplicaName)
  /// Whose checkpoints a writer trusts.
  case signers(ReplicaName)
  /// The contacts a writer keeps; they may change and go.
  case contacts(ReplicaName)
  /// A document, named by its digest.
  case piece(Digest)
  /// What every program writes alike in every store.
  case generated

  /// Reads a path relative to the store; `nil` for what a store knows nothing of.
  package init?(_ path: String) {
    if Self.generatedFiles.contains(path) {
      self = .generated
      return
    }
    let names = path.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
    guard names.allSatisfy({ Self.isPlain($0) }) else { return nil }
    switch (names.first, names.count) {
    case ("journaux", 3), ("archives", 3):
      guard let replica = ReplicaName(names[1]), names[2].hasSuffix(".rec") else { return nil }
      let stem = String(names[2].dropLast(4))
      guard let segment = SegmentName(String(stem.prefix(7))) else { return nil }
      self = stem.utf8.count == 7 ? .segment(replica, segment) : .copy(replica, segment)
    case ("jalons", 2):
      guard let replica = Self.owner(names[1], before: "-") else { return nil }
      self = .checkpoint(replica)
    case ("signataires", 2):
      guard let replica = ReplicaName(names[1]) else { return nil }
      self = .signers(replica)
    case ("annuaire", 2):
      guard names[1].hasSuffix(".rec"), let replica = Self.owner(names[1], before: ".") else {
        return nil
      }
      self = .contacts(replica)
    case ("pieces", 3):
      let parts = names[2].split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 2, let digest = Digest(String(parts[0])), names[2].hasPrefix(names[1]),
        names[1].utf8.count == 2
      else { return nil }
      self = .piece(digest)
    default:
      return nil
    }
  }

  /// The writer whose file it is, if it is anybody's.
  package var owner: ReplicaName? {
    switch self {
    case .segment(let owner, _), .copy(let owner, _), .checkpoint(let owner), .signers(let owner),
      .contacts(let owner):
      owner
    case .piece, .generated: nil
    }
  }

  /// Whether it holds units, and can only grow.
  package var isJournal: Bool {
    switch self {
    case .segment, .copy: true
    case .checkpoint, .signers, .contacts, .piece, .generated: false
    }
  }

  /// The folders of a store that hold files which travel.
  static let folders = ["journaux", "archives", "jalons", "signataires", "annuaire", "pieces"]

  static let generatedFiles = ["LISEZMOI.txt", "schema.rec", ".gitattributes"]

  private static func owner(_ name: String, before mark: Character) -> ReplicaName? {
    ReplicaName(String(name.prefix { $0 != mark }))
  }

  /// A name no system and no shell takes for something else.
  private static func isPlain(_ name: String) -> Bool {
    (1...200).contains(name.utf8.count) && name.utf8.first != UInt8(ascii: ".")
      && name.utf8.first != UInt8(ascii: "-")
      && name.utf8.allSatisfy { byte in
        byte.isLower || byte.isUpper || byte.isDigit || " ._-~()".utf8.contains(byte)
      }
  }
}
