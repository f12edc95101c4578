import ArgumentParser
import Exchange
import Journal
import Partnership
import Store

/// Checks every hash of every journal and says what was checked, and by what.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Vérifier le magasin, ou un fichier (check every hash).",
    discussion: """
      Code 0 intact, 1 abîmé, 2 fin inachevée, 3 histoire réécrite, 4 signature fausse, 5 illisible ;
      de plusieurs, le pire : 1, puis 3, 4, 5, 2.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp("Des journaux à vérifier seuls (single files).", valueName: "fichier"))
  var files: [String] = []

  @Option(name: .long, help: "text ou json.")
  var format: OutputFormat = .text

  func run() throws {
    try Atelier.answering(common) { session in
      var outcome = VerificationOutcome.intact
      let reports =
        files.isEmpty
        ? [try report(session)]
        : files.map {
          StoreVerifier.verify(fileAt: Process.expanded($0), examiner: FieldTypes())
        }
      for report in reports {
        switch format {
        case .json: Console.write(VerificationText.json(report))
        case .text, .csv:
          let lines = VerificationText.lines(report, session.language)
          Console.write(lines.joined(separator: "\n") + "\n")
        }
        outcome = max(outcome, report.outcome)
      }
      return VerificationText.status(of: outcome)
    }
  }

  private func report(_ session: CommandSession) throws -> StoreVerification {
    let surroundings = Process.surroundings(role: session.role)
    return try session.translating { () throws(JournalError) in
      var verifier = try StoreVerifier.all(of: session.storePath, surroundings)
      return verifier.run()
    }
  }
}
