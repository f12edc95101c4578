import ArgumentParser
import Communes
import Exchange
import Partnership
import Store

/// `atelier check`: what is wrong or missing in the store, a convention or a party.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Vérifier ce qui est noté (check what is recorded).",
    discussion: """
      Tout le magasin, ou une convention (C-2015-01), ou une partie (PA-01). Sort avec 1 quand il y a une erreur.
      The whole store, a convention or a party. Exits with 1 when there is an error.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "C-2015-01 ou PA-01 (a convention or a party).")
  var subject: String?

  @Option(name: .long, help: "text, json ou csv.")
  var format: String = "text"

  func run() throws {
    try Atelier.answering(common) { session in
      let format = try OutputFormat(typed: format)
      let store = try session.open()
      let register = try session.load(store).register
      let context = InspectionContext(
        today: session.today, communes: FrenchCommunes(), reader: store.shelf)
      let scope = try subject.map { try self.scope($0, session, register) } ?? .everything
      let findings = register.findings(scope, in: context)
      let report = FindingReport(findings: findings, register: register)
      switch format {
      case .text: Console.write(report.text(in: session.language))
      case .json: Console.write(report.json(in: session.language))
      case .csv: Console.write(report.csv(in: session.language))
      }
      return findings.contains { $0.severity == .error } ? .damage : .success
    }
  }

  private func scope(
    _ id: String, _ session: CommandSession, _ register: Register
  ) throws -> InspectionScope {
    let thing = try session.thing(id, in: register)
    switch register.id(of: thing).kind {
    case .convention: return .convention(thing)
    case .party: return .party(thing)
    default:
      throw Complaint(
        .usage, "« \(id) » n’est ni une convention ni une partie ; exemple : C-2015-01 ou PA-01.",
        "“\(id)” is neither a convention nor a party; for instance C-2015-01 or PA-01.")
    }
  }
}
