import ArgumentParser
import Exchange
import Journal
import Partnership
import Sharing
import Store

/// Exchanges with the remote of a shared store.
struct SyncCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync", abstract: "Recevoir et envoyer (receive and send).",
    discussion: """
      Reçoit ce que les autres ont écrit, le vérifie, l’ajoute, puis envoie ce que vous avez écrit.
      Rien n’est changé ici si quelque chose est refusé. Code 65 refusé, 69 hors ligne.
      """)

  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: "text ou json.")
  var format: String = "text"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Ce qu’une réception peut apporter, 256 sinon (what one reception may bring).",
      valueName: "Mio"))
  var limit: String?

  @Flag(
    name: .customLong("new-journal"),
    help:
      "Mon journal a une autre suite ailleurs : garder les deux, en commencer un (begin another).")
  var beginsAnew = false

  @Flag(
    name: .customLong("accept-history"),
    help: "L’histoire du dépôt a été réécrite, c’est voulu (a rewritten history is meant).")
  var acceptsHistory = false

  @Flag(name: .long, help: "Réunir deux magasins commencés à part (bring two stores together).")
  var unite = false

  func run() throws {
    try Atelier.answering(common) { session in
      let format = try PlainFormat(typed: format)
      let limit = try limit.map {
        try CheckedWord.number($0, option: "--limit", in: 1...1_000_000) << 20
      }
      let leave = Sharer.Leave(
        beginsAnew: beginsAnew, acceptsHistory: acceptsHistory, unites: unite)
      return try SyncCommand.run(session, try session.open(), limit: limit, leave, format)
    }
  }

  /// Exchanges, and says what came of it.
  static func run(
    _ session: CommandSession, _ store: OpenStore, limit: Int?, _ leave: Sharer.Leave,
    _ format: PlainFormat
  ) throws -> ExitStatus {
    let report: SyncReport
    do throws(SharingError) {
      report = try Sharer(store, by: session.role, limit: limit).sync(allowing: leave) { _ in }
    } catch {
      throw Complaint(error)
    }
    let text = SyncText(report, register: try session.load(store).register)
    switch format {
    case .text: Console.write(text.lines(session.language).joined(separator: "\n") + "\n")
    case .json: Console.write(text.json(session.language))
    }
    return switch report.outcome {
    case .exchanged, .kept: .success
    case .offline: .unavailable
    case .refused: .refused
    }
  }
}

/// What a synchronisation did, in words and in JSON.
struct SyncText {
  /// The facts of one writer about one convention.
  struct Row {
    let author: String
    let journal: String
    /// Nothing for what concerns no convention.
    let convention: String?
    var count: Int
  }

  let report: SyncReport
  let rows: [Row]

  init(_ report: SyncReport, register: Register) {
    self.report = report
    var rows: [Row] = []
    for arrival in report.arrivals {
      let thing = ThingID(arrival.subject).flatMap { register.thing($0) }
      let convention = thing.flatMap { register.nearest(.convention, of: $0) }
      let name = convention.map { register.id(of: $0).text }
      let place = rows.firstIndex {
        $0.author == arrival.author && $0.journal == arrival.replica.description
          && $0.convention == name
      }
      if let place {
        rows[place].count += arrival.count
      } else {
        rows.append(
          Row(
            author: arrival.author, journal: arrival.replica.description, convention: name,
            count: arrival.count))
      }
    }
    self.rows = rows
  }

  func lines(_ language: Language) -> [String] {
    var lines = [SharingWords.sentence(report)(language)]
    for row in rows {
      let facts = SharingWords.facts(row.count)(language)
      let convention = row.convention ?? Words("Sans convention", "No convention")(language)
      lines.append("  \(convention) : \(facts), \(row.author) (\(row.journal))")
    }
    if !report.leftOut.isEmpty {
      let names = report.leftOut.prefix(5).joined(separator: ", ")
      lines.append(
        Words(
          "Laissé de côté, ce n’est pas d’un magasin : \(names)",
          "Left out, not of a store: \(names)")(language))
    }
    if case .refused(let faults, _) = report.outcome {
      lines += faults.dropFirst().map { "  \(SharingWords.fault($0)(language))" }
    }
    return lines.map { CleanText.oneLine($0) }
  }

  func json(_ language: Language) -> String {
    let (outcome, faults, name): (String, [RemoteFault], String) =
      switch report.outcome {
      case .exchanged: ("exchanged", [], "")
      case .kept: ("kept", [], "")
      case .offline: ("offline", [], "")
      case .refused(let faults, let name): ("refused", faults, name)
      }
    return JSON.object([
      .init("outcome", .string(outcome)), .init("received", .number(report.arrived)),
      .init("sent", .number(report.sent)), .init("waiting", .number(report.waiting)),
      .init(
        "arrivals",
        .array(
          rows.map { row in
            .object([
              .init("author", .string(row.author)), .init("journal", .string(row.journal)),
              .init("convention", row.convention.map { .string($0) } ?? .null),
              .init("facts", .number(row.count)),
            ])
          })),
      .init("refused", .array(faults.map { .string(SharingWords.fault($0)(language)) })),
      .init("keptAs", name.isEmpty ? .null : .string(name)),
      .init("leftOut", .array(report.leftOut.map { .string($0) })),
    ]).text
  }
}
