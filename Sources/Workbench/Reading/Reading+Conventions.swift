import Partnership
import Screen

// Where conventions and signatures stand, in the words and symbols of the lists.
extension ConventionState {
  /// The state of a convention with its symbol: « ◐ signée 1/2 ».
  static func shown(_ thing: Register.Thing, _ reading: Reading) -> StyledText {
    let progress = reading.progress(of: thing)
    let glyphs = reading.glyphs
    if progress.isRefused {
      return StyledText(
        "\(glyphs.alert) \(reading(Words("signature refusée", "signature refused")))", .warning)
    }
    let stage = progress.stage
    var words = reading(stage.term.words)
    if progress.signed > 0, progress.signed < progress.parties.count {
      let share = "\(progress.signed)/\(progress.parties.count)"
      words =
        stage == .partiallySigned
        ? "\(reading(Words("signée", "signed"))) \(share)" : "\(words) \(share)"
    }
    switch stage {
    case .signed, .inForce, .renewed: return StyledText("\(glyphs.full) \(words)")
    case .partiallySigned: return StyledText("\(glyphs.half) \(words)")
    case .draft, .negotiation, .textSettled, .inDeliberation, .readyToSign:
      return StyledText("\(glyphs.empty) \(words)")
    case .terminatedByNotice, .terminated, .expired, .annulled, .abandoned, .lapsed, .superseded:
      return StyledText("\(glyphs.cross) \(words)")
    }
  }
}

extension Reading {
  /// The days a signature has been waited for, or « indéterminé » when its beginning is not known.
  func days(_ signature: SignatureProgress) -> String {
    guard let days = signature.daysWaiting(on: today) else {
      return self(Answer.undetermined(missing: []).words)
    }
    return "\(days) \(self(Words("j", "d")))"
  }

  /// The longest a signature of a convention has been waited for; a dash when none is.
  func waitingDays(ofConvention convention: Register.Thing) -> StyledText {
    let awaited = progress(of: convention).parties.compactMap(\.signature)
      .filter { $0.state == .requested }
    guard !awaited.isEmpty else { return StyledText("—") }
    let days = awaited.compactMap { $0.daysWaiting(on: today) }
    guard let longest = days.max() else { return StyledText(self(Words("indét.", "undet."))) }
    let isLate = longest >= Overview.lateAfterDays
    return StyledText("\(longest) \(self(Words("j", "d")))", isLate ? .warning : .text)
  }

  /// The last reminder of a signature: a date, or « jamais ».
  func reminded(_ signature: SignatureProgress) -> String {
    switch signature.lastReminder {
    case .notRecorded: self(Words("jamais", "never"))
    case .known, .leftBlank, .citedUnknown: date(signature.lastReminder)
    }
  }

  /// The next date of a convention: its end, renewals counted, or what is due before.
  func nextDate(ofConvention convention: Register.Thing) -> Stated<PartialDate> {
    let last = progress(of: convention).life.endOn.span
    let end: Stated<PartialDate> =
      last == .open ? register.value(ConventionDrafted.endOn, of: convention) : .known(last.date)
    var days: [Day] = []
    for deliberation in register.children(of: convention, .deliberation) {
      days += [register.value(DeliberationEntered.sessionOn, of: deliberation).value?.exactDay]
        .compactMap { $0 }
    }
    for meeting in register.children(of: convention, .meeting) {
      days += [register.value(MeetingHeld.heldOn, of: meeting).value?.exactDay].compactMap { $0 }
    }
    for technicalProtocol in register.children(of: convention, .technicalProtocol) {
      for step in register.children(of: technicalProtocol, .step)
      where register.value(StepPlanned.doneOn, of: step).value == nil {
        days += [register.value(StepPlanned.dueOn, of: step).value?.exactDay].compactMap { $0 }
      }
    }
    let coming = days.filter { $0 >= today }.min()
    guard let coming else { return end }
    if let endDay = end.value?.earliest, endDay >= today, endDay < coming { return end }
    return .known(.day(coming))
  }

  /// Whether a protocol that still counts has no method of evaluation.
  func lacksMethod(_ technicalProtocol: Register.Thing) -> Bool {
    switch register.value(ProtocolDrawn.state, of: technicalProtocol).value {
    case .abandoned, .closed: return false
    case .candidate, .prioritised, .drafted, .validated, .annexed, .running, .evaluated, .suspended,
      nil:
      return register.value(ProtocolDrawn.evaluationMethod, of: technicalProtocol).value == nil
    }
  }
}
