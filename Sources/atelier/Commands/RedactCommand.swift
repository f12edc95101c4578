import ArgumentParser
import Glibc
import Journal
import Partnership
import Store

/// Erases the content of a record that should never have been written, and leaves its trace.
struct RedactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact",
    abstract: "Expurger un enregistrement de son journal (erase personal data).",
    discussion: """
      Le texte disparaît du fichier, la chaîne se vérifie toujours, et l’expurgation reste écrite. Sans \
      identifiant : où en sont les expurgations de ce magasin.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp("La ligne « Id » de l’enregistrement (its Id).", valueName: "identifiant"))
  var id: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Pourquoi, sans répéter ce qui est effacé (reason).", valueName: "motif"))
  var reason: String?

  @Option(name: .long, help: ArgumentHelp("La base légale (legal ground).", valueName: "base"))
  var basis: String?

  @Flag(name: .long, help: "Ne rien demander (for scripts).")
  var yes = false

  func run() throws {
    try Atelier.answering(common) { session in
      _ = try session.folder()
      let store = try session.open()
      guard let id else { return try list(store, session) }
      guard let event = EventID(id) else {
        throw Complaint(
          .usage,
          "« \(id) » n’est pas un identifiant ; exemple : 2015-03-06T08:00:39.000Z-00-d93a.",
          "“\(id)” is not an identifier; for instance 2015-03-06T08:00:39.000Z-00-d93a.")
      }
      guard let reason, reason.contains(where: { $0 != " " }) else {
        throw Complaint(
          .usage, "Il manque --reason : pourquoi, sans répéter ce qui est effacé.",
          "--reason is missing: why, without repeating what is erased.")
      }
      let record = try translating { () throws(RedactionError) in try store.redactable(event) }
      guard yes || confirmed(record, session) else {
        throw Complaint(.refused, "Rien n’est effacé.", "Nothing is erased.")
      }
      let receipt = try translating { () throws(RedactionError) in
        try store.redact(event, reason: reason, basis: basis, by: session.role)
      }
      Console.write(said(receipt, event).map { $0(session.language) + "\n" }.joined())
      return .success
    }
  }

  private func translating<Value>(
    _ work: () throws(RedactionError) -> Value
  ) throws -> Value {
    do throws(RedactionError) { return try work() } catch { throw Complaint(error) }
  }

  /// Shows what is about to go, and asks.
  private func confirmed(_ record: JournalRecord, _ session: CommandSession) -> Bool {
    guard isatty(STDIN_FILENO) == 1 else {
      Console.complain(
        Words(
          "Sans terminal pour confirmer, ajoutez --yes.",
          "Without a terminal to confirm on, add --yes.")(session.language))
      return false
    }
    let fields = record.fields.filter { !["Sel", "Apres"].contains($0.name) }
    for field in fields {
      Console.write("  \(TextPreview.line(field.name, field.value))\n", to: STDERR_FILENO)
    }
    let question = Words(
      "Expurger cet enregistrement ? C’est définitif. Tapez « oui » : ",
      "Erase this record? It cannot be undone. Type “yes”: ")
    Console.write(question(session.language), to: STDERR_FILENO)
    let answer = readLine().map { folded($0) } ?? ""
    return ["oui", "yes"].contains(answer.filter { $0 != " " })
  }

  private func said(_ receipt: RedactionReceipt, _ id: EventID) -> [Words] {
    var words: [Words] = []
    if let path = receipt.path {
      words.append(Words("\(path) : \(id) est expurgé.", "\(path): \(id) is erased."))
    } else {
      words.append(Words("\(id) était déjà expurgé.", "\(id) was erased already."))
    }
    words.append(
      Words("Trace : \(receipt.announcement)", "Trace: \(receipt.announcement)"))
    words += receipt.traces.map { Words("Supprimé ici aussi : \($0)", "Removed here too: \($0)") }
    return words + RedactCommand.checklist
  }

  /// What no program can do for the user.
  static let checklist = [
    Words(
      "Il reste à faire, que le programme ne peut pas faire :",
      "What is left to do, which the program cannot do:"),
    Words(
      "  1. Git : l’ancien texte est dans l’histoire. Une fois tous synchronisés, « git filter-repo » sur le dépôt partagé, puis un nouveau clone chez chacun.",
      "  1. Git: the former text is in the history. Once everybody has synced, “git filter-repo” on the shared repository, then a new clone for each."
    ),
    Words(
      "  2. Syncthing, Nextcloud : supprimer les anciennes versions et les copies de conflit.",
      "  2. Syncthing, Nextcloud: delete former versions and conflict copies."),
    Words(
      "  3. Sauvegardes, clés USB, courriels : effacer ou remplacer les copies de ce fichier.",
      "  3. Backups, USB keys, e-mails: delete or replace the copies of this file."),
    Words(
      "  4. Documents déjà produits (comptes rendus, exports) : les retirer s’ils citent le texte.",
      "  4. Documents already made (minutes, exports): withdraw them if they quote the text."),
    Words(
      "  5. « atelier redact » sans identifiant dit qui a répondu.",
      "  5. “atelier redact” without an identifier tells who answered."),
  ]

  /// How far the erasures of the store got.
  private func list(_ store: OpenStore, _ session: CommandSession) throws -> ExitStatus {
    let report = try session.translating { () throws(JournalError) in
      var verifier = try store.verifier()
      return verifier.run()
    }
    let replicas = Set(report.bases.map(\.replica))
    guard !report.erasures.isEmpty else {
      Console.write(
        Words("Aucune expurgation.\n", "No erasure.\n")(session.language))
      return .success
    }
    for erasure in report.erasures {
      let silent = replicas.subtracting(erasure.acknowledgements + [erasure.announcement.replica])
        .map(\.description).sorted()
      let state =
        erasure.remains.isEmpty
        ? Words("expurgé", "erased")
        : Words(
          "encore lisible dans \(erasure.remains.joined(separator: ", "))",
          "still readable in \(erasure.remains.joined(separator: ", "))")
      let answered = erasure.acknowledgements.map(\.description).joined(separator: ", ")
      let words = Words(
        "\(erasure.target) : \(state.fr) ; ont répondu : \(answered.isEmpty ? "—" : answered) ; "
          + "sans réponse : \(silent.isEmpty ? "—" : silent.joined(separator: ", "))",
        "\(erasure.target): \(state.en); answered: \(answered.isEmpty ? "—" : answered); "
          + "no answer: \(silent.isEmpty ? "—" : silent.joined(separator: ", "))")
      Console.write(words(session.language) + "\n")
    }
    return .success
  }
}

/// One line of a record, cut short and safe for a terminal.
private enum TextPreview {
  static func line(_ name: String, _ value: String) -> String {
    let flat = value.map { $0 == "\n" ? " " : $0 }
    let shown = String(flat.prefix(72)) + (flat.count > 72 ? "…" : "")
    return "\(name) : \(shown)"
  }
}
