import ArgumentParser
import Glibc
import Journal
import Partnership
import Store

/// Signs how far the journal goes, with the user's own SSH key.
struct CheckpointCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkpoint",
    abstract: "Signer un jalon de son journal (sign how far the journal goes).",
    discussion: """
      La clé : --key, retenue pour la suite et pour la fin de chaque fichier ; sinon celle retenue ; \
      sinon « git config user.signingkey » ; sinon ~/.ssh/id_ed25519.
      """)

  @OptionGroup var common: CommonOptions

  @Option(
    name: .long, help: ArgumentHelp("La clé SSH (key), retenue ensuite.", valueName: "fichier"))
  var key: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Reconnaître la clé que déclare un autre journal (trust a key).", valueName: "journal"))
  var trust: String?

  func run() throws {
    try Atelier.answering(common) { session in
      let folder = try session.folder()
      var writer: JournalWriter
      do throws(JournalError) {
        writer = try JournalWriter(folder, Process.surroundings(role: session.role))
      } catch {
        throw Complaint(error)
      }
      if let trust { return try recognise(trust, &writer, session) }
      let path = try chosen(writer)
      do throws(CheckpointError) {
        let made = try writer.checkpoint(key: path)
        if key != nil {
          do throws(JournalError) { try writer.setSigningKey(path) } catch {
            throw CheckpointError.journal(error)
          }
        }
        Console.write(
          Words(
            "\(made.path) : \(made.count) enregistrements signés, clé \(path)\n",
            "\(made.path): \(made.count) records signed, key \(path)\n")(session.language))
      } catch {
        throw Complaint(error)
      }
      return .success
    }
  }

  private func recognise(
    _ name: String, _ writer: inout JournalWriter, _ session: CommandSession
  ) throws -> ExitStatus {
    guard let replica = ReplicaName(name) else {
      throw Complaint(
        .usage, "« \(name) » n’est pas le nom d’un journal.",
        "“\(name)” is not the name of a journal.")
    }
    do throws(CheckpointError) {
      let lines = try writer.trust(replica)
      guard !lines.isEmpty else {
        Console.write(
          Words("Cette clé était déjà reconnue.\n", "That key was recognised already.\n")(
            session.language))
        return .success
      }
      let words = Words(
        "Clé reconnue pour \(replica) ; comparez-la de vive voix avec son auteur :\n",
        "Key recognised for \(replica); compare it with its author by word of mouth:\n")
      Console.write(words(session.language) + lines.map { "  \($0)\n" }.joined())
    } catch {
      throw Complaint(error)
    }
    return .success
  }

  /// The key to sign with.
  private func chosen(_ writer: borrowing JournalWriter) throws -> String {
    if let key {
      let path = absolute(Process.expanded(key))
      guard isReadable(path) else {
        throw Complaint(.missing, "\(path) : clé illisible.", "\(path): the key cannot be read.")
      }
      return path
    }
    let home = Process.variable("HOME") ?? ""
    let configured = ProgramRun.run(["git", "config", "--get", "user.signingkey"])
      .flatMap { $0.status == 0 ? $0.text.split(separator: "\n").first : nil }
      .map { Process.expanded(String($0)) }
    let candidates = [writer.signingKey, configured, "\(home)/.ssh/id_ed25519"].compactMap { $0 }
    guard
      let found = candidates.first(where: { $0.hasPrefix("/") && isReadable($0) })
    else {
      throw Complaint(
        .missing,
        "Aucune clé SSH trouvée ; « ssh-keygen -t ed25519 » en fait une, « --key » la désigne.",
        "No SSH key found; “ssh-keygen -t ed25519” makes one, “--key” names it.")
    }
    return found
  }

  private func isReadable(_ path: String) -> Bool { unsafe access(path, R_OK) == 0 }

  private func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}

extension Complaint {
  /// The sentence for why no checkpoint was made.
  init(_ error: CheckpointError) {
    words = TrustWords.sentence(error)
    status =
      switch error {
      case .nothingWritten, .noKeyDeclared: .missing
      case .locked, .refused, .noTool: .refused
      case .damaged: .damage
      case .journal(let error): Complaint(error).status
      }
  }

  /// The sentence for why a record is not erased.
  init(_ error: RedactionError) {
    words = TrustWords.sentence(error)
    status =
      switch error {
      case .unknown: .missing
      case .foreign, .service: .refused
      case .damaged: .damage
      case .journal(let error): Complaint(error).status
      }
  }
}
