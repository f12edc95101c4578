import Partnership
import Screen

/// Where each party of a convention stands, step by step, side by side.
///
/// The cell that holds everything up says so in words. Enter on a computed step opens « Pourquoi ? »
/// for each party.
struct Sides {
  let reading: Reading
  let progress: ConventionProgress
  let width: Int
  private let pending: [PendingStep]
  private let shown: [ConventionProgress.PartyProgress]

  /// One row of the table.
  enum Row: CaseIterable {
    case deliberation
    case received
    case published
    case executory
    case signature
    case delivered
    case reminded

    var words: Words {
      switch self {
      case .deliberation: Words("délibération", "deliberation")
      case .received: Words("reçue préf.", "received")
      case .published: Words("publiée", "published")
      case .executory: Words("exécutoire", "enforceable")
      case .signature: Words("signature", "signature")
      case .delivered: Words("remise", "handed over")
      case .reminded: Words("relancée", "reminded")
      }
    }
  }

  init(_ convention: Register.Thing, _ reading: Reading, width: Int) {
    (self.reading, self.width) = (reading, width)
    progress = reading.progress(of: convention)
    pending = reading.register.pending(progress)
    shown = Array(progress.parties.prefix(width >= 60 ? 3 : 2))
  }

  /// The lines of the table; none in a room too small for two columns.
  func lines(_ rows: [Row] = Row.allCases) -> [DetailLine] {
    guard !shown.isEmpty, width >= 30 else { return [] }
    let names = shown.map { StyledText(reading.title(of: $0.actingParty), .header) }
    var lines = [line(Words("étape", "step"), names)]
    for row in rows {
      lines.append(line(row.words, shown.map { cell(row, $0) }, link: link(row)))
    }
    let others = progress.parties.count - shown.count
    if others > 0 {
      let words = reading.count(
        others, Words("autre partie", "other party"), Words("autres parties", "other parties"))
      lines.append(DetailLine("+ \(words)", .label))
    }
    return lines
  }

  private var label: Int { min(16, width / 4) }
  private var side: Int { (width - label) / max(1, shown.count) - 1 }

  private func line(_ name: Words, _ values: [StyledText], link: Link? = nil) -> DetailLine {
    let glyphs = reading.glyphs
    let pieces = values.map {
      StyledText(TextFitting.padded($0.text, to: side, glyphs: glyphs) + " ", $0.style)
    }
    let first = TextFitting.padded(reading(name), to: label, glyphs: glyphs)
    return DetailLine([StyledText(first, link == nil ? .label : .link)] + pieces, link: link)
  }

  private func link(_ row: Row) -> Link? {
    let explanations = shown.compactMap { party -> Explanation? in
      switch row {
      case .executory: explanation(party.deliberation?.executory.explanation, party)
      case .signature: party.requiresDeliberation ? explanation(party.gate.explanation, party) : nil
      case .deliberation, .received, .published, .delivered, .reminded: nil
      }
    }
    return explanations.isEmpty ? nil : .explanations(explanations)
  }

  /// An explanation that says whose it is.
  private func explanation(
    _ explanation: Explanation?, _ party: ConventionProgress.PartyProgress
  ) -> Explanation? {
    guard var explanation else { return nil }
    let name = reading.title(of: party.actingParty)
    explanation.title = Words(
      "\(explanation.title.fr) · \(name)", "\(explanation.title.en) · \(name)")
    return explanation
  }

  private func cell(_ row: Row, _ party: ConventionProgress.PartyProgress) -> StyledText {
    let text: StyledText =
      switch row {
      case .deliberation: deliberation(party)
      case .received: received(party)
      case .published: published(party)
      case .executory: executory(party)
      case .signature: signature(party)
      case .delivered: delivered(party)
      case .reminded: reminded(party)
      }
    let step = pending.first { $0.party == party.party }
    guard let step, step.row == row else { return text }
    return blocking(text.text)
  }

  /// « c’est ce qui bloque », with as much of the cell as there is room for.
  private func blocking(_ text: String) -> StyledText {
    let words = reading(Words("c’est ce qui bloque", "this holds it up"))
    let short = reading(Words("bloque", "holds it up"))
    let rest = text.drop { $0 == Character(reading.glyphs.empty) || $0 == " " }
    let alert = reading.glyphs.alert
    let choices = [
      "\(alert) \(rest), \(words)", "\(alert) \(words)", "\(alert) \(rest), \(short)",
      "\(alert) \(short)",
    ]
    let fits = choices.first { TextWidth.columns(of: $0, glyphs: reading.glyphs) <= side }
    return StyledText(fits ?? choices[3], .warning)
  }

  private func marked(_ stated: Stated<PartialDate>) -> StyledText {
    let mark = stated.value == nil ? reading.glyphs.empty : reading.glyphs.full
    return StyledText("\(mark) \(reading.date(stated))")
  }

  private func deliberation(_ party: ConventionProgress.PartyProgress) -> StyledText {
    guard party.requiresDeliberation else {
      return StyledText(reading(Words("sans objet", "not needed")))
    }
    let glyphs = reading.glyphs
    guard let act = party.deliberation else {
      return StyledText("\(glyphs.empty) \(reading(Words("inconnue", "unknown")))")
    }
    let number = reading.shown(DeliberationEntered.printedNumber, of: act.thing)
    if let impediment = act.possibleImpediment(on: reading.today) {
      return StyledText("\(glyphs.cross) \(reading(impediment.stage.words)) n° \(number)", .failure)
    }
    let isAdopted = act.isAdopted == .yes
    let date = isAdopted ? act.adoptedOn.value.map { reading.date($0) } : nil
    let state = reading.shown(DeliberationEntered.state, of: act.thing)
    return StyledText("\(isAdopted ? glyphs.full : glyphs.empty) \(date ?? state) n° \(number)")
  }

  private func received(_ party: ConventionProgress.PartyProgress) -> StyledText {
    guard let act = party.deliberation else { return StyledText("—") }
    guard act.requiresTransmission else {
      return StyledText(reading(Words("sans objet", "not needed")))
    }
    return marked(act.receivedOn)
  }

  private func published(_ party: ConventionProgress.PartyProgress) -> StyledText {
    guard let act = party.deliberation else { return StyledText("—") }
    let stated = [act.onlineOn, act.postedOn, act.raaOn, act.notifiedOn]
    return marked(
      stated.first { $0.value != nil } ?? stated.first { $0 != .notRecorded } ?? .notRecorded)
  }

  private func executory(_ party: ConventionProgress.PartyProgress) -> StyledText {
    guard let act = party.deliberation else { return StyledText("—") }
    let computed = act.executory
    let glyphs = reading.glyphs
    switch computed.isOnOrBefore(reading.today) {
    case .yes: return StyledText("\(glyphs.full) \(reading.date(computed.span.date))")
    case .no:
      guard computed.span.earliest != nil else {
        return StyledText("\(glyphs.empty) \(reading(Words("non", "no")))")
      }
      return StyledText("\(glyphs.empty) \(reading.date(computed.span.date))")
    case .undetermined:
      let words = act.isAdopted == .no ? Words("non", "no") : Words("indéterminé", "undetermined")
      return StyledText("\(glyphs.empty) \(reading(words))")
    }
  }

  private func signature(_ party: ConventionProgress.PartyProgress) -> StyledText {
    let glyphs = reading.glyphs
    guard let signature = party.signature else {
      guard party.gate.mayAsk == .yes else {
        return StyledText("\(glyphs.empty) \(reading(Words("trop tôt", "too early")))")
      }
      return StyledText("\(glyphs.empty) \(reading(Words("à demander", "to ask for")))")
    }
    switch signature.state {
    case .given:
      let signed = reading.register.value(SignatureGiven.signedOn, of: signature.signature)
      return marked(signed)
    case .requested:
      let days = reading.days(signature)
      return StyledText("\(glyphs.empty) \(reading(signature.state.words)), \(days)")
    case .refused, .withdrawn:
      return StyledText("\(glyphs.alert) \(reading(signature.state.words))", .warning)
    }
  }

  private func delivered(_ party: ConventionProgress.PartyProgress) -> StyledText {
    party.deliveredOn == .notRecorded ? StyledText("—") : marked(party.deliveredOn)
  }

  private func reminded(_ party: ConventionProgress.PartyProgress) -> StyledText {
    guard let signature = party.signature, signature.state == .requested else {
      return StyledText("—")
    }
    return StyledText(reading.reminded(signature))
  }
}

extension PendingStep {
  /// The row of the table that holds the convention up.
  fileprivate var row: Sides.Row {
    switch step {
    case .deliberate, .await: .deliberation
    case .transmit, .receive: .received
    case .publish: .published
    case .findOut: .executory
    case .ask, .sign, .takeUpAgain: .signature
    }
  }
}
