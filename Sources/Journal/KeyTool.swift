/// Signatures by the user's own SSH key, made and checked by `ssh-keygen` alone.
enum KeyTool {
  /// Signs a file beside itself, under its name and `.sig`.
  static func sign(_ path: String, with key: String) throws(CheckpointError) {
    guard
      let answer = ProgramRun.run([
        "ssh-keygen", "-q", "-Y", "sign", "-f", key, "-n", Checkpoint.namespace, path,
      ])
    else { throw .noTool }
    guard answer.status != 0 else { return }
    if answer.status == 127 { throw .noTool }
    let words = answer.text.lowercased()
    if words.contains("passphrase") { throw .locked(key: key) }
    throw .refused(key: key, why: lastLine(answer.text))
  }

  /// Whether a signature is by one of the signers, or nothing when `ssh-keygen` is not there.
  static func verify(
    _ path: String, signature: String, signers: String, as replica: ReplicaName
  ) -> Bool? {
    let answer = ProgramRun.run(
      [
        "ssh-keygen", "-Y", "verify", "-f", signers, "-I", replica.description, "-n",
        Checkpoint.namespace, "-s", signature,
      ], input: path)
    guard let answer, answer.status != 127 else { return nil }
    return answer.status == 0
  }

  /// The public half of a key: the file beside it, else what the key itself says.
  static func publicKey(
    of key: String, _ system: any SystemCalls
  ) throws(CheckpointError) -> String {
    let beside = key.hasSuffix(".pub") ? key : "\(key).pub"
    do throws(SystemFailure) {
      if let content = try system.content(of: beside, limit: Checkpoint.limit) {
        let text = String(decoding: content, as: UTF8.self)
        if let line = text.split(separator: "\n").first, line.split(separator: " ").count >= 2 {
          return String(line)
        }
      }
    } catch {
      throw .journal(error.error)
    }
    guard let answer = ProgramRun.run(["ssh-keygen", "-y", "-P", "", "-f", key]) else {
      throw .noTool
    }
    if answer.status == 127 { throw .noTool }
    guard answer.status == 0 else {
      if answer.text.lowercased().contains("passphrase") { throw .locked(key: key) }
      throw .refused(key: key, why: lastLine(answer.text))
    }
    return lastLine(answer.text)
  }

  private static func lastLine(_ text: String) -> String {
    text.split(whereSeparator: { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }).last
      .map { String($0) } ?? ""
  }
}

/// Why no checkpoint was made.
public enum CheckpointError: Error, Sendable, Equatable {
  /// Nothing was ever written by us in this store.
  case nothingWritten
  /// `ssh-keygen` is not installed.
  case noTool
  /// The key has a passphrase, and no agent holds it.
  case locked(key: String)
  /// `ssh-keygen` refuses the key, in its own words.
  case refused(key: String, why: String)
  /// The segment does not verify: nothing damaged is signed.
  case damaged(path: String)
  /// That journal declares no key.
  case noKeyDeclared(ReplicaName)
  /// The journal, or a file beside it, could not be read or written.
  case journal(JournalError)
}
