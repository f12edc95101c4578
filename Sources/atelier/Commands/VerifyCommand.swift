import ArgumentParser
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
    lines.append(
      Words(
        "\(verified) enregistrements vérifiés sur \(report.units), \(report.segments.count) fichiers, \(report.bytes) octets : \(word(report.outcome).fr)",
        "\(verified) of \(report.units) records verified, \(report.segments.count) files, \(report.bytes) bytes: \(word(report.outcome).en)"
      )(language))
    return lines
  }

  static func json(_ report: StoreVerification) -> String {
    let quoted = { (text: String) in
      "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }
    let damage = report.damage.map {
      "{\"file\":\(quoted($0.path)),\"line\":\($0.line),\"byte\":\($0.byte),\"record\":\($0.number + 1),\"cause\":\(quoted(StoreWords.cause($0.cause).en))}"
    }
    let tails = report.tails.map {
      "{\"file\":\(quoted($0.path)),\"line\":\($0.line),\"byte\":\($0.byte),\"bytes\":\($0.count)}"
    }
    let refused = report.refused.map {
      "{\"file\":\(quoted($0.path)),\"cause\":\(quoted(StoreWords.refusal($0.reason).en))}"
    }
    let verified = report.segments.reduce(0) { $0 + $1.verifiedUnits }
    return """
      {"outcome":\(quoted("\(report.outcome)")),"records":\(report.units),"verified":\(verified),\
      "files":\(report.segments.count),"bytes":\(report.bytes),\
      "damage":[\(damage.joined(separator: ","))],"tails":[\(tails.joined(separator: ","))],\
      "refused":[\(refused.joined(separator: ","))]}

      """
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
