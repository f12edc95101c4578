import Partnership
import Screen

// What was promised, in words.
extension Reading {
  /// What is promised, on one line; reads the store for a follow-up, whose words are a text.
  func words(ofPromise thing: Register.Thing) -> String {
    guard register.id(of: thing).kind == .followUp else {
      return shown(StepPlanned.label, of: thing)
    }
    let stated = whole(thing).stated(FollowUpPromised.text)
    let text = stated.value?.text ?? stated.absence.map { self($0) } ?? ""
    return text.replacing("\n", with: " ")
  }

  /// Whoever owes it: a role, or the word for its absence.
  func owner(_ promise: Promise) -> String {
    if let owner = promise.owner.value { return owner.text }
    guard promise.owner != .notRecorded else { return self(Words("personne", "nobody")) }
    return promise.owner.absence.map { self($0) } ?? ""
  }

  /// When it is due.
  func due(_ promise: Promise) -> String {
    promise.dueOn == .notRecorded
      ? self(Words("sans date", "no date")) : date(promise.dueOn)
  }

  /// When it is due, in the room of a column.
  func shortDue(_ promise: Promise) -> String {
    switch promise.dueOn.value {
    case .month(let year, let month): "\(month < 10 ? "0" : "")\(month)/\(year)"
    case .onOrBefore(let day): (glyphs.isASCII ? "<" : "≤ ") + shortDay(day)
    case .onOrAfter(let day): (glyphs.isASCII ? ">" : "≥ ") + shortDay(day)
    case .day, .year, .unknown, nil: due(promise)
    }
  }

  /// Where it was promised: « séance RN-2026-03 du 18/11 », and since when it is recommended.
  func origin(_ promise: Promise) -> String {
    guard let origin = promise.origin else { return "—" }
    let kind = self(register.id(of: origin).kind.words)
    return [kind, name(of: origin)].joined(separator: " ")
  }

  /// « recommandée en 2025, toujours ouverte, 1 conférence depuis »; nothing for another promise.
  func recommended(_ promise: Promise) -> String? {
    guard promise.isOpen, let (year, since) = register.recommendation(promise) else { return nil }
    let open = self(
      Words("recommandée en \(year), toujours ouverte", "recommended in \(year), still open"))
    guard since > 0 else { return open }
    let count = count(
      since, Words("conférence depuis", "conference since"),
      Words("conférences depuis", "conferences since"))
    return "\(open), \(count)"
  }
}
