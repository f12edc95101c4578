/// What became of one signed checkpoint.
public struct CheckpointVerification: Sendable, Hashable {
  /// What can be said of its signature.
  public enum Signature: Sendable, Hashable {
    /// By a key that we recognise.
    case trusted
    /// By a key that only the author of the journal declares.
    case selfDeclared
    /// By no key that is allowed to sign for that journal, or of other bytes.
    case bad
    /// No signature came with it, or no signer is known: nothing can be said.
    case unsigned
    /// `ssh-keygen` is not installed: nothing was checked.
    case unchecked
  }

  /// Its path, relative to the store.
  public let path: String
  /// How many units of the segment it vouches for; nothing when it cannot be read.
  public let count: Int?
  /// What can be said of its signature.
  public let signature: Signature
}

extension CrossChecks {
  /// Compares the signed checkpoints with the signers we know and with the segments they name.
  static func checkpoints(
    _ all: [Findings], _ store: StoreFolder, own: ReplicaName?, _ report: inout StoreVerification
  ) {
    let names: [String]
    do throws(SystemFailure) {
      names = try store.system.names(in: Path.join(store.path, Checkpoint.folder))
    } catch {
      if !error.isMissing {
        report.refused.append(
          RefusedFile(path: Checkpoint.folder, reason: .unreadable(code: error.code)))
      }
      return
    }
    for name in names where name.hasSuffix(".jalon") {
      let path = "\(Checkpoint.folder)/\(name)"
      do throws(JournalError) {
        let content = try store.bytes(at: path).storage
        guard content.count <= Checkpoint.limit, let checkpoint = Checkpoint(content),
          checkpoint.path == path
        else {
          report.checkpoints.append(
            CheckpointVerification(path: path, count: nil, signature: .bad))
          continue
        }
        let signature = store.signature(of: checkpoint, own: own)
        report.checkpoints.append(
          CheckpointVerification(path: path, count: checkpoint.count, signature: signature))
        if signature == .trusted || signature == .selfDeclared {
          compare(checkpoint, all, isTrusted: signature == .trusted, &report)
        }
      } catch {
        report.refused.append(RefusedFile(path: path, reason: RefusedFile.Reason(error)))
      }
    }
  }

  private static func compare(
    _ checkpoint: Checkpoint, _ all: [Findings], isTrusted: Bool,
    _ report: inout StoreVerification
  ) {
    let found = all.first {
      $0.report.file.replica == checkpoint.replica && $0.report.file.name == checkpoint.segment
        && $0.report.file.role != .conflictCopy
    }
    let heads = found?.heads ?? []
    let head = checkpoint.count <= heads.count ? heads[checkpoint.count - 1] : nil
    guard head != checkpoint.head else {
      return report.credit(.checkpoint(checkpoint.path), to: checkpoint.replica, isTrusted)
    }
    report.conflicts.append(
      WitnessConflict(
        source: .checkpoint(checkpoint.path),
        path: found?.report.file.path
          ?? JournalFile.relative(checkpoint.replica, checkpoint.segment),
        count: checkpoint.count, seen: checkpoint.head, found: head, units: heads.count))
  }
}

extension StoreFolder {
  /// What can be said of a signature: by the signers we chose, else by those its author declares.
  fileprivate func signature(
    of checkpoint: Checkpoint, own: ReplicaName?
  ) -> CheckpointVerification.Signature {
    let file = Path.join(path, checkpoint.path)
    guard isPlainFile("\(checkpoint.path).sig") else { return .unsigned }
    for trusting in [own, checkpoint.replica] {
      guard let trusting else { continue }
      let relative = "\(Signers.folder)/\(trusting)"
      guard isPlainFile(relative), !signers(for: checkpoint.replica, in: relative).isEmpty else {
        continue
      }
      let isGood = KeyTool.verify(
        file, signature: "\(file).sig", signers: Path.join(path, relative),
        as: checkpoint.replica)
      guard let isGood else { return .unchecked }
      guard isGood else { return .bad }
      return trusting == own ? .trusted : .selfDeclared
    }
    return .unsigned
  }

  private func signers(for replica: ReplicaName, in relative: String) -> [String] {
    do throws(JournalError) {
      return Signers.lines(for: replica, in: try bytes(at: relative).storage)
    } catch { return [] }
  }

  private func isPlainFile(_ relative: String) -> Bool {
    do throws(SystemFailure) {
      let status = try system.status(at: Path.join(path, relative))
      return status.sort == .regular && status.size <= Checkpoint.limit
    } catch { return false }
  }
}
