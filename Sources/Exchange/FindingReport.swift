package import Partnership

/// The findings of a check, as text, JSON and CSV.
package struct FindingReport: Sendable {
  private let findings: [Finding]
  private let register: Register

  /// Puts together the findings and the register they speak of.
  package init(findings: [Finding], register: Register) {
    (self.findings, self.register) = (findings, register)
  }

  /// One block for each finding: severity, code, subject; the sentence; what to do; the source.
  package func text(in language: Language) -> String {
    guard !findings.isEmpty else {
      return Words("Rien à signaler.", "Nothing to report.")(language) + "\n"
    }
    let colon = language == .french ? " : " : ": "
    let blocks = findings.map { finding in
      let head =
        "\(finding.severity.words(language).uppercased()) \(finding.code.rawValue)"
        + " · \(subject(finding))"
      return """
        \(head)
          \(CleanText.clean(finding.message(language)))
          \(Words("À faire", "Next")(language))\(colon)\(CleanText.clean(finding.action(language)))
          \(Words("Source", "Source")(language))\(colon)\(finding.source(language))
        """
    }
    return blocks.joined(separator: "\n\n") + "\n\n" + summary(language) + "\n"
  }

  /// An array of objects with `code`, `severity`, `subject`, `message` and `source`, then where it
  /// belongs and what to do.
  package func json(in language: Language) -> String {
    JSON.array(
      findings.map { finding in
        JSON.object([
          JSON.Member("code", .string(finding.code.rawValue)),
          JSON.Member("severity", .string(finding.severity.rawValue)),
          JSON.Member("subject", .string(subject(finding))),
          JSON.Member("message", .string(finding.message(language))),
          JSON.Member("source", .string(finding.source(language))),
          JSON.Member("action", .string(finding.action(language))),
          JSON.Member("convention", label(finding.convention)),
          JSON.Member("party", label(finding.party)),
        ])
      }
    ).text
  }

  /// One row for each finding, in the order of the JSON members.
  package func csv(in language: Language) -> String {
    let head = [
      "code", "severity", "subject", "message", "source", "action", "convention", "party",
    ]
    return CSV.text(
      [head]
        + findings.map { finding in
          [
            finding.code.rawValue, finding.severity.rawValue, subject(finding),
            finding.message(language), finding.source(language), finding.action(language),
            finding.convention.map { register.label(of: $0) } ?? "",
            finding.party.map { register.label(of: $0) } ?? "",
          ]
        })
  }

  private func subject(_ finding: Finding) -> String { register.label(of: finding.subject) }

  private func label(_ thing: Register.Thing?) -> JSON {
    thing.map { .string(register.label(of: $0)) } ?? .null
  }

  private func summary(_ language: Language) -> String {
    FindingSeverity.allCases.map { severity in
      let count = findings.count { $0.severity == severity }
      let plural = count > 1 || language == .english && count == 0 ? "s" : ""
      let word = severity.words(language)
      return "\(count) \(word)\(severity == .advice && language == .english ? "" : plural)"
    }.joined(separator: ", ")
  }
}
