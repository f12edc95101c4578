import ArgumentParser
import Glibc
import Journal
import Partnership
import Store

/// The command `atelier`: a workbench when alone, a verb at a time for scripts.
@main
struct Atelier: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "atelier",
    abstract:
      "L’atelier des projets sociaux de territoire (workbench of territorial social projects).",
    discussion: """
      Sans verbe, ouvre l’atelier sur le magasin. Les options communes se mettent avant ou après le verbe.
      Without a verb, opens the workbench on the store.
      """,
    version: "0.1.0",
    subcommands: [
      OpenCommand.self, DemoCommand.self, ListCommand.self, ShowCommand.self, NoteCommand.self,
      DoneCommand.self,
      DeadlineCommand.self, HolidaysCommand.self, PlanCommand.self, RecordCommand.self,
      EnterCommand.self, PendingCommand.self, BalanceCommand.self, DeadlinesCommand.self,
      CheckCommand.self, MatrixCommand.self,
      SettingsCommand.self, ConflictsCommand.self, SettleCommand.self,
      BriefCommand.self, AgendaCommand.self, InvitationCommand.self, SignInSheetCommand.self,
      MinutesCommand.self, PortfolioCommand.self, HandoverCommand.self, CopyCommand.self,
      CompareCommand.self, ContactsCommand.self, ContactCommand.self, VerifyCommand.self,
      ShareCommand.self, SyncCommand.self, CheckpointCommand.self, RedactCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  static func main() {
    // Whoever reads a pipe may go before we have written all.
    signal(SIGPIPE, SIG_IGN)
    // Past the limit of the size of a file, the write is refused like any other; the text is kept.
    signal(SIGXFSZ, SIG_IGN)
    let arguments = ArgumentOrder.verbFirst(Array(CommandLine.arguments.dropFirst()))
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      guard !(error is ExitCode), exitCode(for: error) == .validationFailure else {
        exit(withError: error)
      }
      let sentence = ParseSentence.words(for: message(for: error), arguments)
      Console.complain(sentence(ParseSentence.language(arguments)))
      exit(withError: ExitCode(ExitStatus.usage.rawValue))
    }
  }

  /// The names of the verbs.
  static var verbs: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  /// Runs a verb, and turns whatever stops it into one sentence and an exit code.
  static func answering(
    _ common: CommonOptions, _ verb: (CommandSession) throws -> ExitStatus
  ) throws {
    let session = CommandSession(common)
    defer { session.tellWarnings() }
    do {
      let status = try verb(session)
      if status != .success { throw ExitCode(status.rawValue) }
    } catch let complaint as Complaint {
      Console.complain(complaint.words(session.language))
      throw ExitCode(complaint.status.rawValue)
    } catch let fault as EntryFault {
      Console.complain(fault.words(session.language))
      throw ExitCode(ExitStatus.usage.rawValue)
    } catch let refusal as Refusal {
      Console.complain(refusal.typedWords(session.language))
      throw ExitCode(ExitStatus.refused.rawValue)
    }
  }
}
