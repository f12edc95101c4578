import ArgumentParser
import Journal
import Partnership
import Store

/// `atelier portfolio`: who follows what, since when, and what is open.
struct PortfolioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "portfolio",
    abstract: "Qui suit quoi, depuis quand, et ce qui est ouvert (who follows what).",
    discussion: """
      Sans rôle, tous les portefeuilles, et les conventions que personne ne suit.
      Without a role, every portfolio, and the conventions nobody follows.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("Le rôle (role).", valueName: "rôle"))
  var role: String?

  @OptionGroup var paper: PaperOptions

  func run() throws {
    try Atelier.answering(common) { session in
      let store = try session.open()
      let register = try session.load(store).register
      let source = session.paperSource(register, store)
      guard let role else {
        for portfolio in Portfolio.all(source) { paper.write(portfolio.paper) }
        return .success
      }
      paper.write(try session.portfolio(of: role, source).paper)
      return .success
    }
  }
}

/// `atelier handover`: hands conventions over to another role, in one act.
struct HandoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handover",
    abstract: "Transmettre des conventions à un autre rôle (hand conventions over).",
    discussion: """
      Toutes celles du rôle, ou celles qui sont nommées ; un seul acte, avec son motif. Écrit ce qui est ouvert, pour qui prend la suite.
      All of the role’s, or those that are named; one act, with its reason. Writes what is open, for the successor.
      """)

  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: "Le rôle qui transmet (the role that hands over).")
  var from: String

  @Option(name: .long, help: "Le rôle qui prend la suite (the role that takes over).")
  var to: String

  @Option(name: .long, help: "Le motif (the reason).")
  var reason: String

  @Argument(help: ArgumentHelp("Seulement celles-ci (only these).", valueName: "convention"))
  var conventions: [String] = []

  @OptionGroup var paper: PaperOptions

  func run() throws {
    try Atelier.answering(common) { session in
      let store = try session.open()
      let register = try session.load(store).register
      let portfolio = try session.portfolio(of: from, session.paperSource(register, store))
      let named = try conventions.map { try session.convention($0, in: register) }
      if let other = named.first(where: { !portfolio.conventions.contains($0) }) {
        let label = register.label(of: other)
        throw Complaint(
          .refused, "\(label) n’est pas suivie par « \(from) » ; voyez « atelier portfolio ».",
          "\(label) is not followed by “\(from)”; see “atelier portfolio”.")
      }
      let handed = named.isEmpty ? portfolio.conventions : named
      let facts = Portfolio.handover(
        handed.map { register.id(of: $0) }, to: to, because: reason)
      let admitted = try register.admit(act: facts, today: session.today)
      _ = try session.translating { () throws(JournalError) in
        try store.append(admitted, by: session.role, knowing: register)
      }
      let after = try session.load(store).register
      let source = session.paperSource(after, store)
      paper.write(try session.portfolio(of: to, source).paper)
      return .success
    }
  }
}

extension CommandSession {
  /// The portfolio of a role that follows something.
  func portfolio(of role: String, _ source: PaperSource) throws -> Portfolio {
    guard let portfolio = Portfolio(of: role, source) else {
      throw Complaint(
        .missing, "« \(role) » ne suit aucune convention ; voyez « atelier portfolio ».",
        "“\(role)” follows no convention; see “atelier portfolio”.")
    }
    return portfolio
  }
}
