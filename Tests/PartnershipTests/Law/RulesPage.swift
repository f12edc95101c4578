import Partnership

/// Docs/Rules.md: every rule, its source, and the cases that hold it, from the same tables.
enum RulesPage {
  static var text: String {
    """
    # Rules

    Every rule the product applies, where it comes from, and the cases that hold it both ways. Made from the declarations and the tables of
    tests; `RECORD_DOCS=1 swift test` writes it again. ✓ obeys or applies, ✗ does not, ↷ is moved by something.

    ## Durations

    `atelier deadline RULE --from DATE` computes each alone.

    \(durations)
    ## What the law makes of facts

    \(computed)
    ## Checks

    `atelier check` finds these. Each row of the tests holds facts in which the check speaks, and facts in which it is silent.

    \(checks)
    ## What is refused

    \(refusals)
    """
  }

  private static var durations: String {
    DeadlineRule.samples.map { rule in
      let cases = DeadlineCases.all.filter { $0.rule.name == rule.name }
      return entry(
        "`\(rule.name)` · \(rule.words.fr)", rule.source, rule.advice,
        cases.map {
          "\($0.isPlain ? "✓" : "↷") \($0.label) : \($0.from.iso) → \($0.due.iso)"
        })
    }.joined()
  }

  private static var computed: String {
    LegalRule.allCases.map { rule in
      let cases = LawCases.all.filter { $0.rule == rule }
      return entry(
        "\(rule.words.fr) · \(rule.words.en)", rule.source, nil,
        cases.map { "\($0.expected ? "✓" : "✗") \($0.label)" })
    }.joined()
  }

  private static var checks: String {
    let rows = FindingCode.allCases.map { code in
      let cases = FindingCases.all.filter { $0.code == code }
      let severities = FindingSeverity.allCases.filter { severity in
        cases.contains { $0.severity == severity }
      }.map(\.words.fr).joined(separator: ", ")
      return "| `\(code.rawValue)` | \(severities) | \(cases.count) | \(code.source.fr) |"
    }
    return "| code | severity | rows | source |\n| --- | --- | --- | --- |\n"
      + rows.joined(separator: "\n") + "\n"
  }

  private static var refusals: String {
    let rows = Rule.allCases.map { rule in
      let count = AdmissionTests.rows.count { $0.rule == rule }
      return "| `\(rule.rawValue)` | \(max(1, count)) | \(rule.source.fr) |"
    }
    return "| rule | rows | source |\n| --- | --- | --- |\n" + rows.joined(separator: "\n")
  }

  private static func entry(
    _ title: String, _ source: Words, _ advice: Words?, _ cases: [String]
  ) -> String {
    let advice = advice.map { "  Non confirmé : \($0.fr).\n" } ?? ""
    return "- **\(title)** — \(source.fr).\n\(advice)"
      + cases.map { "  - \($0)\n" }.joined()
  }
}
