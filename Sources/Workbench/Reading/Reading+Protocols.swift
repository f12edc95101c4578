import Partnership
import Screen

// Protocols, their steps and their indicators, in the words and symbols of lists and details.
extension Reading {
  /// The state of a protocol with its symbol: « ● en cours ».
  func state(ofProtocol thing: Register.Thing) -> StyledText {
    let mark: Unicode.Scalar =
      switch register.value(ProtocolDrawn.state, of: thing).value {
      case .running, .evaluated, .closed: glyphs.full
      case .validated, .annexed: glyphs.half
      case .suspended, .abandoned: glyphs.cross
      case .candidate, .prioritised, .drafted, nil: glyphs.empty
      }
    return StyledText("\(mark) \(shown(ProtocolDrawn.state, of: thing))")
  }

  /// How a protocol will be evaluated; « ! absente » where it has to say so and does not.
  func method(ofProtocol thing: Register.Thing) -> StyledText {
    if lacksMethod(thing) {
      let stated = register.value(ProtocolDrawn.evaluationMethod, of: thing)
      let word =
        stated == .notRecorded
        ? Words("absente", "missing") : stated.absence ?? Words("absente", "missing")
      return StyledText("\(glyphs.alert) \(self(word))", .warning)
    }
    let method = known(ProtocolDrawn.evaluationMethod, of: thing)
    return StyledText(method.map { "\(glyphs.full) \($0)" } ?? "—")
  }

  /// « 3/4 », with what calls for somebody where a step is late; a dash without steps.
  func steps(ofProtocol thing: Register.Thing) -> StyledText {
    let steps = register.steps(of: thing)
    guard steps.planned > 0 else { return StyledText("—") }
    let isLate = owesSteps(thing) && !steps.late(on: today).isEmpty
    let text = "\(steps.done)/\(steps.planned)"
    return isLate ? StyledText("\(text) \(glyphs.alert)", .warning) : StyledText(text)
  }

  /// Whether somebody still owes the steps of a protocol.
  func owesSteps(_ thing: Register.Thing) -> Bool {
    switch register.value(ProtocolDrawn.state, of: thing).value {
    case .closed, .abandoned: false
    case .candidate, .prioritised, .drafted, .validated, .annexed, .running, .evaluated, .suspended,
      nil:
      true
    }
  }

  /// The mark of a step: done, to come, late, given up.
  func mark(of step: ProtocolSteps.Step) -> String {
    switch step.standing {
    case .done: String(glyphs.full)
    case .dropped: String(glyphs.cross)
    case .open: String(step.isLate(on: today) ? glyphs.alert : glyphs.empty)
    }
  }

  /// « faite le 01/10 », « pour le 27/11, en retard de 3 jours ».
  func standing(of step: ProtocolSteps.Step) -> String {
    switch step.standing {
    case .done(let day):
      day == .notRecorded
        ? self(Words("faite", "done")) : self(Words("faite, ", "done, ")) + date(day)
    case .dropped: self(Words("abandonnée", "dropped"))
    case .open:
      if let last = step.dueOn.value?.latest, last < today {
        due(step) + ", "
          + count(
            today.days(since: last), Words("jour de retard", "day late"),
            Words("jours de retard", "days late"))
      } else if step.dueOn == .notRecorded {
        self(Words("à faire, sans date", "to do, no date"))
      } else {
        due(step)
      }
    }
  }

  /// « pour le 27/11 », « pour novembre 2026 ».
  private func due(_ step: ProtocolSteps.Step) -> String {
    if case .day? = step.dueOn.value { return self(Words("pour le ", "due ")) + date(step.dueOn) }
    return self(Words("pour ", "due ")) + date(step.dueOn)
  }

  /// « 35 → 21 jours, cible 10, écart +11, hausse ».
  func words(ofIndicator thing: Register.Thing) -> String {
    let series = register.series(ofIndicator: thing)
    let unit = series.unit.value.map { " \($0.text)" } ?? ""
    let ends = [series.baseline.value, series.last?.value].compactMap { $0 }.map {
      number(series.shown($0))
    }
    let arrow = glyphs.isASCII ? "->" : "→"
    var parts = [
      ends.isEmpty
        ? self(Words("aucune valeur", "no value")) : ends.joined(separator: " \(arrow) ") + unit
    ]
    if series.baseline.value == nil, series.last != nil {
      parts.append(self(Words("sans valeur de départ", "no baseline")))
    }
    if let target = series.target.value {
      parts.append(self(Words("cible ", "target ")) + number(target.journal))
    }
    if let gap = series.gap { parts.append(self(Words("écart ", "gap ")) + number(gap)) }
    if let trend = series.trend { parts.append(self(trend.words)) }
    if series.isReached == .yes { parts.append(self(Words("cible atteinte", "target reached"))) }
    return parts.joined(separator: ", ")
  }

  /// « élus 3 · habitants 7 »; nothing when nobody spoke.
  func voices(about thing: Register.Thing) -> String? {
    let voices = register.voices(about: thing).map { "\(self($0.college.term.words)) \($0.count)" }
    return voices.isEmpty ? nil : voices.joined(separator: " \(glyphs.dot) ")
  }
}
