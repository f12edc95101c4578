import Partnership
import Screen

/// What is said of a convention: where it stands, both sides, then everything recorded.
enum ConventionDetail {
  /// The lines of the detail.
  static func lines(_ thing: Register.Thing, _ reading: Reading, width: Int) -> [DetailLine] {
    var builder = DetailBuilder(reading, width: width)
    builder.title(of: thing)
    let state = ConventionState.shown(thing, reading)
    builder.add(DetailLine([state, StyledText(waiting(thing, reading))]))
    builder.space()
    for line in sides(thing, reading, width: width) { builder.add(line) }
    for line in missing(thing, reading) { builder.paragraph(line, .warning) }
    let root = Narrowing.under(reading.itemID(of: thing))
    for kind in [ThingKind.technicalProtocol, .signal, .evaluation] {
      let things = reading.related(thing, kind)
      guard !things.isEmpty, let pane = Panes.showing(kind) else { continue }
      builder.heading("\(builder.capitalised(reading(kind.plural))) (\(things.count))")
      builder.link(
        reading(Words("les voir dans leur écran", "see them on their screen")),
        to: .list(pane.id, root))
      for child in things.prefix(12) {
        builder.link(to: child, note: note(on: child, reading))
      }
    }
    builder.fields(of: thing)
    builder.children(
      of: thing, except: [.technicalProtocol, .signal, .evaluation, .deliberation, .signature])
    builder.history(of: thing)
    return builder.lines
  }

  /// Where each party stands, step by step, side by side.
  static func sides(_ thing: Register.Thing, _ reading: Reading, width: Int) -> [DetailLine] {
    let parties = reading.progress(of: thing).parties
    guard !parties.isEmpty, width >= 30 else { return [] }
    let shown = Array(parties.prefix(width >= 60 ? 3 : 2))
    let label = min(16, width / 4)
    let side = (width - label) / shown.count - 1
    let glyphs = reading.glyphs
    func line(_ name: Words, _ values: [StyledText]) -> DetailLine {
      let pieces = values.map { value in
        StyledText(
          TextFitting.padded(value.text, to: side, glyphs: glyphs) + " ", value.style)
      }
      let first = TextFitting.padded(reading(name), to: label, glyphs: glyphs)
      return DetailLine([StyledText(first, .label)] + pieces)
    }
    return [
      line(
        Words("étape", "step"),
        shown.map { StyledText(reading.title(of: $0.party), .header) }),
      line(Words("délibération", "deliberation"), shown.map { deliberation($0, reading) }),
      line(
        Words("reçue préf.", "received"),
        shown.map { date(DeliberationEntered.receivedByPrefectureOn, $0, reading) }),
      line(Words("publiée", "published"), shown.map { published($0, reading) }),
      line(Words("signature", "signature"), shown.map { signature($0, reading) }),
      line(Words("relancée", "reminded"), shown.map { reminder($0, reading) }),
    ]
  }

  private static func deliberation(
    _ party: ConventionProgress.PartyProgress, _ reading: Reading
  ) -> StyledText {
    guard let deliberation = party.deliberation?.thing else {
      switch party.hasAdopted {
      case .yes: return StyledText(reading(Words("sans objet", "not needed")))
      case .no, .undetermined:
        return StyledText("\(reading.glyphs.empty) \(reading(Words("inconnue", "unknown")))")
      }
    }
    let number = reading.shown(DeliberationEntered.printedNumber, of: deliberation)
    let date = reading.known(DeliberationEntered.adoptedOn, of: deliberation)
    let mark = party.hasAdopted == .yes ? reading.glyphs.full : reading.glyphs.empty
    let state = reading.shown(DeliberationEntered.state, of: deliberation)
    return StyledText("\(mark) \(date ?? state) n° \(number)")
  }

  private static func date(
    _ field: Field<PartialDate>, _ party: ConventionProgress.PartyProgress, _ reading: Reading
  ) -> StyledText {
    guard let deliberation = party.deliberation?.thing else { return StyledText("—") }
    return mark(reading.register.value(field, of: deliberation), reading)
  }

  private static func published(
    _ party: ConventionProgress.PartyProgress, _ reading: Reading
  ) -> StyledText {
    guard let deliberation = party.deliberation?.thing else { return StyledText("—") }
    let fields = [
      DeliberationEntered.onlineOn, DeliberationEntered.postedOn, DeliberationEntered.raaOn,
      DeliberationEntered.notifiedOn,
    ]
    let stated = fields.map { reading.register.value($0, of: deliberation) }
    let best = stated.first { $0.value != nil } ?? stated.first { $0 != .notRecorded }
    return mark(best ?? .notRecorded, reading)
  }

  private static func mark(_ stated: Stated<PartialDate>, _ reading: Reading) -> StyledText {
    let mark = stated.value == nil ? reading.glyphs.empty : reading.glyphs.full
    return StyledText("\(mark) \(reading.date(stated))")
  }

  private static func signature(
    _ party: ConventionProgress.PartyProgress, _ reading: Reading
  ) -> StyledText {
    guard let signature = party.signature else {
      return StyledText(
        "\(reading.glyphs.empty) \(reading(Words("non demandée", "not asked for")))")
    }
    switch signature.state {
    case .given:
      return mark(reading.register.value(SignatureGiven.signedOn, of: signature.signature), reading)
    case .requested:
      let days = reading.days(signature)
      return StyledText("\(reading.glyphs.empty) \(reading(signature.state.words)), \(days)")
    case .refused, .withdrawn:
      return StyledText("\(reading.glyphs.alert) \(reading(signature.state.words))", .warning)
    }
  }

  private static func reminder(
    _ party: ConventionProgress.PartyProgress, _ reading: Reading
  ) -> StyledText {
    guard let signature = party.signature, signature.state == .requested else {
      return StyledText("—")
    }
    return StyledText(reading.reminded(signature))
  }

  /// What is to be found out before it is known whether everybody adopted it.
  static func missing(_ thing: Register.Thing, _ reading: Reading) -> [String] {
    let undetermined = reading.progress(of: thing).parties.flatMap { party in
      if case .undetermined(let missing) = party.hasAdopted { missing } else { [Words]() }
    }
    guard !undetermined.isEmpty else { return [] }
    let list = undetermined.map { reading($0) }.joined(separator: ", ")
    return [reading(Words("Indéterminé, il manque : ", "Undetermined, missing: ")) + list]
  }

  private static func waiting(_ thing: Register.Thing, _ reading: Reading) -> String {
    let days = reading.waitingDays(ofConvention: thing)
    guard !days.text.isEmpty, days.text != "—" else { return "" }
    return reading(Words(", attend depuis ", ", waiting for ")) + days.text
  }

  private static func note(on child: Register.Thing, _ reading: Reading) -> String {
    switch reading.register.id(of: child).kind {
    case .technicalProtocol:
      reading.lacksMethod(child)
        ? " \(reading.glyphs.alert) \(reading(Words("sans évaluation", "no evaluation method")))"
        : ""
    case .signal: reading.series(child).line.isEmpty ? "" : "  \(reading.series(child).line)"
    case .evaluation:
      reading.known(EvaluationEntered.rating, of: child).map { "  \($0)" } ?? ""
    default: ""
    }
  }
}
