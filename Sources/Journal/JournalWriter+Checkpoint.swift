/// A checkpoint that was made.
public struct CheckpointReceipt: Sendable, Equatable {
  /// Its path, relative to the store; the signature adds `.sig`.
  public let path: String
  /// How many units it vouches for.
  public let count: Int
  /// The public key that signed.
  public let key: String
}

extension JournalWriter {
  /// The key that signs our checkpoints at the end of each segment, when one was set.
  public var signingKey: String? {
    guard let local else { return nil }
    do throws(SystemFailure) {
      let content = try system.content(of: local.key, limit: 4096)
      let path = content.map { String(decoding: $0, as: UTF8.self) }?.split(separator: "\n").first
      return path.map { String($0) }
    } catch { return nil }
  }

  /// Keeps the path of the key that signs our checkpoints.
  ///
  /// - Parameter path: An absolute path: a private key, or a public one whose private half an agent
  ///   holds.
  /// - Throws: ``JournalError`` when the local state cannot be written.
  public func setSigningKey(_ path: String) throws(JournalError) {
    guard let local else { throw .notAStore(path: store.path) }
    try local.create()
    try attempt { () throws(SystemFailure) in
      try system.replace(local.key, with: Array((path + "\n").utf8), synced: true)
    }
  }

  /// Signs how far our journal goes now.
  ///
  /// - Parameter key: The path of the key.
  /// - Returns: The checkpoint.
  /// - Throws: ``CheckpointError``; then no file of the store has changed but the signers' file, which
  ///   may have a new line.
  public mutating func checkpoint(key: String) throws(CheckpointError) -> CheckpointReceipt {
    guard local != nil, state != nil else { throw .nothingWritten }
    var outcome: Result<CheckpointReceipt, CheckpointError> = .failure(.nothingWritten)
    do throws(JournalError) {
      try locked { (self) throws(JournalError) in
        try self.settle()
        guard let segment = self.current?.name else { return }
        do throws(CheckpointError) {
          outcome = .success(try self.sign(segment, with: key))
        } catch {
          outcome = .failure(error)
        }
      }
    } catch { throw .journal(error) }
    return try outcome.get()
  }

  /// Signs a segment that was just ended, when a key is set; the append it came with stands anyhow.
  mutating func signEnded(_ segment: SegmentName) {
    guard let key = signingKey else { return }
    do throws(CheckpointError) {
      _ = try sign(segment, with: key)
    } catch {
      warnings.append(.unsigned(segment: segment, error))
    }
  }

  private func sign(
    _ segment: SegmentName, with key: String
  ) throws(CheckpointError) -> CheckpointReceipt {
    guard let replica = state?.replica, let local else { throw .nothingWritten }
    let checkpoint: Checkpoint
    do throws(JournalError) {
      let relative = JournalFile.relative(replica, segment)
      guard
        let file = try store.ownSegments(of: replica).first(where: {
          $0.name == segment && $0.role == .segment
        })
      else { throw .notAStore(path: relative) }
      let report = StoreVerifier.examine(try store.bytes(of: file), as: file).segments.first
      guard let report, report.units > 0, report.verifiedUnits == report.units else {
        throw .malformed(path: relative, line: 1, byte: 0, fault: .empty)
      }
      checkpoint = Checkpoint(
        store: local.identifier, replica: replica, segment: segment, at: report.verified,
        now: surroundings.now())
    } catch {
      if case .malformed(let path, _, _, _) = error { throw .damaged(path: path) }
      throw .journal(error)
    }
    let publicKey = try KeyTool.publicKey(of: key, system)
    // Signed where nobody looks, then put in place whole.
    let draft = Path.join(local.path, "jalon")
    let signature = "\(draft).sig"
    do throws(SystemFailure) {
      for path in [draft, signature] {
        do throws(SystemFailure) { try system.remove(path) } catch {
          if !error.isMissing { throw error }
        }
      }
      try system.replace(draft, with: Array(checkpoint.text.utf8), synced: false)
    } catch { throw .journal(error.error) }
    try KeyTool.sign(draft, with: key)
    do throws(SystemFailure) {
      guard let signed = try system.content(of: signature, limit: Checkpoint.limit) else {
        throw SystemFailure(call: .open, code: 2, path: signature)
      }
      try declare(publicKey, replica)
      let path = Path.join(store.path, checkpoint.path)
      if try system.makeFolders(Path.parent(of: path), isPrivate: false) {
        try system.syncFolder(store.path)
      }
      try system.replace(
        path, with: Array(checkpoint.text.utf8), synced: true, isShared: true)
      try system.replace("\(path).sig", with: signed, synced: true, isShared: true)
      try system.remove(draft)
      try system.remove(signature)
    } catch { throw .journal(error.error) }
    return CheckpointReceipt(path: checkpoint.path, count: checkpoint.count, key: publicKey)
  }

  /// Recognises the key another journal declares for itself, as far as our own verifications go.
  ///
  /// - Parameter other: The journal.
  /// - Returns: The lines added; none when they were there.
  /// - Throws: ``CheckpointError``.
  public mutating func trust(_ other: ReplicaName) throws(CheckpointError) -> [String] {
    guard let replica = state?.replica else { throw .nothingWritten }
    do throws(SystemFailure) {
      let path = Path.join(store.path, "\(Signers.folder)/\(other)")
      let content = try system.content(of: path, limit: Checkpoint.limit) ?? []
      let lines = Signers.lines(for: other, in: content)
      guard !lines.isEmpty else { throw SystemFailure(call: .open, code: 2, path: path) }
      return try addSigners(lines, replica)
    } catch {
      if error.isMissing { throw .noKeyDeclared(other) }
      throw .journal(error.error)
    }
  }

  /// Says in our signers' file which key is ours.
  private func declare(_ publicKey: String, _ replica: ReplicaName) throws(SystemFailure) {
    _ = try addSigners([Signers.line(replica, key: publicKey)], replica)
  }

  private func addSigners(
    _ lines: [String], _ replica: ReplicaName
  ) throws(SystemFailure) -> [String] {
    let path = Path.join(store.path, "\(Signers.folder)/\(replica)")
    let known = try system.content(of: path, limit: Checkpoint.limit) ?? []
    let text = String(decoding: known, as: UTF8.self)
    let present = text.split(separator: "\n").map { String($0) }
    let missing = lines.filter { !present.contains($0) }
    guard !missing.isEmpty else { return [] }
    if try system.makeFolders(Path.parent(of: path), isPrivate: false) {
      try system.syncFolder(store.path)
    }
    let all = (present + missing).map { $0 + "\n" }.joined()
    try system.replace(path, with: Array(all.utf8), synced: true, isShared: true)
    return missing
  }
}
