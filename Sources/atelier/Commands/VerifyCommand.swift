import ArgumentParser
import Exchange
import Journal
import Partnership
import Store

/// Checks every hash of every journal and says what was checked.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Vérifier le magasin (check every hash).",
    discussion: "Code 0 intact, 1 abîmé, 2 fin inachevée, 3 histoire réécrite, 5 illisible.")

  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: "text ou json.")
  var format: OutputFormat = .text

  func run() throws {
    try Atelier.answering(common) { session in
      let folder = try session.folder()
      let report = try session.translating { () throws(JournalError) in
        var verifier = try StoreVerifier(folder)
        return verifier.run()
      }
      switch format {
      case .json: Console.write(VerificationText.json(report))
      case .text, .csv:
        Console.write(
          VerificationText.lines(report, session.language).joined(separator: "\n") + "\n")
      }
      return VerificationText.status(of: report.outcome)
    }
  }
}

/// What a verification found, in words and in JSON.
enum VerificationText {
  static func lines(_ report: StoreVerification, _ language: Language) -> [String] {
    var lines: [String] = []
    for damage in report.damage {
      let cause = StoreWords.cause(damage.cause)
      lines.append(
        Words(
          "\(damage.path), ligne \(damage.line), octet \(damage.byte), fait \(damage.number + 1) : \(cause.fr)",
          "\(damage.path), line \(damage.line), byte \(damage.byte), fact \(damage.number + 1): \(cause.en)"
        )(language))
    }
    for tail in report.tails {
      lines.append(
        Words(
          "\(tail.path), ligne \(tail.line), octet \(tail.byte) : fin inachevée de \(tail.count) octets",
          "\(tail.path), line \(tail.line), byte \(tail.byte): unfinished tail of \(tail.count) bytes"
        )(language))
    }
    for file in report.refused {
      let reason = StoreWords.refusal(file.reason)
      lines.append(Words("\(file.path) : \(reason.fr)", "\(file.path): \(reason.en)")(language))
    }
    for conflict in report.conflicts {
      lines.append(
        Words(
          "\(conflict.path) : histoire réécrite, vue autrement par \(conflict.witness)",
          "\(conflict.path): history rewritten, seen otherwise by \(conflict.witness)")(language))
    }
    let verified = report.segments.reduce(0) { $0 + $1.verifiedUnits }
    let (files, plural) = (report.segments.count, report.segments.count > 1 ? "s" : "")
    lines.append(
      Words(
        "\(verified) enregistrements vérifiés sur \(report.units), \(files) fichier\(plural), "
          + "\(report.bytes) octets : \(word(report.outcome).fr)",
        "\(verified) of \(report.units) records verified, \(files) file\(plural), "
          + "\(report.bytes) bytes: \(word(report.outcome).en)"
      )(language))
    return lines
  }

  static func json(_ report: StoreVerification) -> String {
    let verified = report.segments.reduce(0) { $0 + $1.verifiedUnits }
    let damage = report.damage.map { damage in
      JSON.object([
        .init("file", .string(damage.path)), .init("line", .number(damage.line)),
        .init("byte", .number(damage.byte)), .init("record", .number(damage.number + 1)),
        .init("cause", .string(StoreWords.cause(damage.cause).en)),
      ])
    }
    let tails = report.tails.map { tail in
      JSON.object([
        .init("file", .string(tail.path)), .init("line", .number(tail.line)),
        .init("byte", .number(tail.byte)), .init("bytes", .number(tail.count)),
      ])
    }
    let refused = report.refused.map { file in
      JSON.object([
        .init("file", .string(file.path)),
        .init("cause", .string(StoreWords.refusal(file.reason).en)),
      ])
    }
    return JSON.object([
      .init("outcome", .string("\(report.outcome)")), .init("records", .number(report.units)),
      .init("verified", .number(verified)), .init("files", .number(report.segments.count)),
      .init("bytes", .number(report.bytes)), .init("damage", .array(damage)),
      .init("tails", .array(tails)), .init("refused", .array(refused)),
    ]).text
  }

  static func status(of outcome: VerificationOutcome) -> ExitStatus {
    switch outcome {
    case .intact: .success
    case .damage: .damage
    case .unfinishedTail: .unfinishedTail
    case .historyRewritten: .historyRewritten
    case .badSignature: .badSignature
    case .unreadable: .notReadable
    }
  }

  private static func word(_ outcome: VerificationOutcome) -> Words {
    switch outcome {
    case .intact: Words("intact", "intact")
    case .damage: Words("abîmé", "damaged")
    case .unfinishedTail: Words("fin inachevée", "unfinished tail")
    case .historyRewritten: Words("histoire réécrite", "history rewritten")
    case .badSignature: Words("signature fausse", "bad signature")
    case .unreadable: Words("en partie illisible", "partly unreadable")
    }
  }
}
