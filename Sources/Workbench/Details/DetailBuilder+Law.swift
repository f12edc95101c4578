import Partnership
import Screen

// What the law makes of what is recorded: dates with their reasons, findings with what to do.
extension DetailBuilder {
  /// Where an act stands, from when it is enforceable, and the delays that run against it.
  mutating func law(of deliberation: Register.Thing) {
    let act = reading.register.deliberation(deliberation)
    heading(reading(Words("Ce que la loi en fait", "What the law makes of it")))
    field(reading(Words("Étape", "Stage")), reading(act.stage(on: reading.today).words))
    computed(Words("Exécutoire", "Enforceable"), act.executory)
    for clock in act.clocks {
      let explanation = clock.explanation
      field(
        capitalised(reading(clock.kind.words)),
        clock.isHeld || clock.lastDay.exactDay == nil
          ? reading(explanation.result) : reading.date(clock.lastDay.date),
        link: .explanation(explanation))
    }
  }

  /// When a convention takes effect and ends, as far as it has come to that.
  mutating func life(_ progress: ConventionProgress) {
    let life = progress.life
    let dates: [(Words, ComputedDate)] = [
      (Words("Conclue", "Concluded"), life.concludedOn),
      (Words("Prise d’effet", "Effective"), life.effectiveOn),
      (Words("Dernier jour", "Last day"), life.endOn),
      (Words("Préavis jusqu’au", "Notice until"), life.noticeBy),
    ]
    let known = dates.filter { $0.1.span != .open }
    guard !known.isEmpty else { return }
    space()
    for (label, date) in known { computed(label, date) }
  }

  /// A date the law computes; Enter says why.
  mutating func computed(_ label: Words, _ date: ComputedDate) {
    let text: String
    if date.span == .open {
      let missing = date.missing.map { reading($0) }.joined(separator: ", ")
      let undetermined = reading(Words("indéterminé", "undetermined"))
      text =
        missing.isEmpty
        ? undetermined
        : undetermined + reading(Words(", il manque : ", ", missing: ")) + missing
    } else {
      text = reading.date(date.span.date)
    }
    field(reading(label), text, link: .explanation(date.explanation))
  }

  /// What is wrong or missing in a convention, the heaviest first; Enter says why and what to do.
  mutating func findings(of convention: Register.Thing) {
    let found = reading.register.findings(
      .convention(convention),
      in: InspectionContext(
        today: reading.today, communes: reading.communes, reader: reading.reader))
    guard !found.isEmpty else { return }
    heading(reading(Words("Constats", "Findings")) + " (\(found.count))")
    for finding in found {
      let severity = reading(finding.severity.words)
      let link = Link.explanation(finding.reason)
      paragraph(
        "\(mark(finding.severity)) \(severity), \(finding.code.rawValue)",
        finding.severity.style, link: link)
      for words in [finding.message, finding.action] {
        let isAction = words == finding.action
        let arrow = isAction ? (reading.glyphs.isASCII ? "-> " : "→ ") : ""
        let lines = TextFitting.wrapped(
          arrow + reading(words), to: max(1, width - 4), glyphs: reading.glyphs)
        for line in lines { add(DetailLine("    " + line, isAction ? .label : .text, link: link)) }
      }
    }
  }

  private func mark(_ severity: FindingSeverity) -> String {
    switch severity {
    case .error: String(reading.glyphs.cross)
    case .warning: String(reading.glyphs.alert)
    case .advice: "?"
    }
  }
}

extension FindingSeverity {
  fileprivate var style: Style {
    switch self {
    case .error: .failure
    case .warning: .warning
    case .advice: .link
    }
  }
}

extension Finding {
  /// Why it was found: the reckoning behind it, else the finding itself with its source.
  fileprivate var reason: Explanation {
    guard var explanation else {
      return Explanation(
        title: message, rule: Words(same: code.rawValue), source: source, result: action)
    }
    explanation.advice.insert(action, at: 0)
    return explanation
  }
}
