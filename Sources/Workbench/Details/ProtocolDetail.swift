import Partnership
import Screen

/// What is said of a protocol: where it stands, its steps, its indicators, who spoke of it.
enum ProtocolDetail {
  /// The lines of the detail.
  static func lines(_ thing: Register.Thing, _ reading: Reading, width: Int) -> [DetailLine] {
    var builder = DetailBuilder(reading, width: width)
    builder.title(of: thing)
    builder.add(DetailLine([reading.state(ofProtocol: thing)]))
    let next = following(thing, reading)
    if !next.isEmpty {
      let words = next.map { reading($0.term.words) }.joined(separator: ", ")
      builder.paragraph(reading(Words("Suite possible (p) : ", "May become (p): ")) + words, .label)
    }
    for line in findings(thing, reading) { builder.paragraph(line, .warning) }
    addSteps(thing, &builder)
    builder.indicators(of: [thing])
    addVoices(thing, &builder)
    builder.promises(about: thing)
    addLinks(thing, &builder)
    builder.fields(of: thing)
    builder.children(of: thing, except: [.evaluation, .signal, .step, .indicator])
    builder.history(of: thing, with: reading.register.children(of: thing, .step))
    return builder.lines
  }

  /// What is wrong or missing, a sentence each.
  static func findings(_ thing: Register.Thing, _ reading: Reading) -> [String] {
    var lines: [Words] = []
    if reading.lacksMethod(thing) {
      lines.append(
        Words(
          "aucune méthode d’évaluation : chaque projet prioritaire doit en avoir une",
          "no evaluation method: every priority project must have one"))
    }
    if reading.register.value(ProtocolDrawn.needsAmendment, of: thing).value == true {
      lines.append(
        Words(
          "il change les obligations d’une partie : avenant et nouvelles délibérations",
          "it changes what a party owes: an amendment and new deliberations"))
    }
    return lines.map { "\(reading.glyphs.alert) \(reading($0))" }
  }

  /// The states it may come to now.
  static func following(_ thing: Register.Thing, _ reading: Reading) -> [ProtocolState] {
    ProtocolState.allCases.filter { state in
      let transition = reading.register.transition(of: thing, to: state, reading: reading.reader)
      return transition.from != nil && transition.refusal == nil
    }
  }

  private static func addSteps(_ thing: Register.Thing, _ builder: inout DetailBuilder) {
    let reading = builder.reading
    let steps = reading.register.steps(of: thing)
    guard !steps.steps.isEmpty else { return }
    builder.heading(reading(Words("Étapes", "Steps")) + " (\(steps.steps.count))")
    if let percent = steps.percent {
      builder.bar(
        reading(Words("Faites", "Done")), steps.done, of: steps.planned,
        "\(steps.done)/\(steps.planned), \(percent) %")
    }
    for step in steps.steps {
      let label = step.label.value?.text ?? step.label.absence.map { reading($0) } ?? ""
      builder.link(
        "\(reading.mark(of: step)) \(label), \(reading.standing(of: step))",
        to: .thing(reading.itemID(of: step.thing)))
    }
  }

  private static func addVoices(_ thing: Register.Thing, _ builder: inout DetailBuilder) {
    let reading = builder.reading
    let voices = reading.register.voices(about: thing)
    guard let most = voices.map(\.count).max() else { return }
    builder.heading(
      reading(Words("Qui en a parlé (propos, évaluations)", "Who spoke of it (lines, evaluations)"))
    )
    for voice in voices {
      builder.bar(reading(voice.college.term.words), voice.count, of: most, String(voice.count))
    }
  }

  private static func addLinks(_ thing: Register.Thing, _ builder: inout DetailBuilder) {
    let reading = builder.reading
    let kinds: [(ThingKind, [Register.Thing])] = [
      (.signal, reading.register.signals(leadingTo: thing)),
      (.evaluation, reading.register.evaluations(about: thing)),
    ]
    for (kind, things) in kinds {
      guard !things.isEmpty, let pane = Panes.showing(kind) else { continue }
      builder.heading("\(builder.capitalised(reading(kind.plural))) (\(things.count))")
      builder.link(
        reading(Words("les voir dans leur écran", "see them on their screen")),
        to: .list(pane.id, .under(reading.itemID(of: thing))))
      for child in things.prefix(12) { builder.link(to: child, note: reading.note(on: child)) }
    }
  }
}

extension DetailBuilder {
  /// The indicators that hang on things: start, last value, target, gap, drawing and word.
  mutating func indicators(of things: [Register.Thing]) {
    let indicators = things.flatMap { reading.register.children(of: $0, .indicator) }
    guard !indicators.isEmpty else { return }
    heading(reading(Words("Indicateurs", "Indicators")) + " (\(indicators.count))")
    for indicator in indicators {
      let link = Link.thing(reading.itemID(of: indicator))
      self.link(
        "\(reading.register.label(of: indicator)) \(reading.shown(IndicatorChosen.label, of: indicator))",
        to: link)
      let shown = reading.series(ofIndicator: indicator)
      drawing("", shown.line, reading.words(ofIndicator: indicator), link: link)
    }
  }

  /// What was promised about a thing: what is open first, each with whoever owes it and its day.
  mutating func promises(about thing: Register.Thing) {
    let all = reading.register.followUps(about: thing)
    guard !all.isEmpty else { return }
    let open = all.filter(\.isOpen)
    heading(
      reading(
        Words(
          "Décisions et suites (\(open.count) à faire sur \(all.count))",
          "Decisions and follow-ups (\(open.count) open of \(all.count))")))
    for promise in open + all.filter({ !$0.isOpen }) {
      let mark =
        switch promise.standing {
        case .open:
          promise.isLate(on: reading.today) == .yes ? reading.glyphs.alert : reading.glyphs.empty
        case .done: reading.glyphs.full
        case .dropped: reading.glyphs.cross
        }
      let text = reading.words(ofPromise: promise.thing)
      let about = "\(reading.owner(promise)), \(reading.due(promise)) : \(text)"
      self.link("\(mark) \(about)", to: .thing(reading.itemID(of: promise.thing)))
    }
  }
}

extension Reading {
  /// What matters of a thing beside its name, in a list of links.
  func note(on child: Register.Thing) -> String {
    switch register.id(of: child).kind {
    case .technicalProtocol:
      lacksMethod(child)
        ? " \(glyphs.alert) \(self(Words("sans évaluation", "no evaluation method")))" : ""
    case .signal:
      [series(child).line, series(child).word].filter { !$0.isEmpty }.map { "  \($0)" }.joined()
    case .evaluation: known(EvaluationEntered.rating, of: child).map { "  \($0)" } ?? ""
    default: ""
    }
  }
}
