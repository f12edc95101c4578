import Partnership
import Screen

// What a meeting keeps on this machine: what the disk of the store does not have, and the half line.
extension Meeting {
  /// The name of its draft among the forms.
  static let form = "reunion"

  private enum Key {
    static let half = "Saisie"
    static let act = "Acte"
    static let held = "Question"
    static let value = "Valeur"
  }

  /// What would be lost with the program; nothing when that is nothing.
  var draft: Draft? {
    var values: [WrittenValue] = []
    let half = correcting?.aside ?? line
    if !half.isEmpty { values.append(WrittenValue(Key.half, half.text)) }
    for act in outbox {
      values.append(WrittenValue(Key.act, "\(act.count)"))
      for fact in act { values += Meeting.written(fact) }
    }
    for entry in entries where !entry.isWithdrawn {
      guard case .held = entry.standing, let line = entry.line else { continue }
      values.append(WrittenValue(Key.held, "\(entry.clock) \(line.typed)"))
    }
    guard !values.isEmpty else { return nil }
    return Draft(
      id: draftID, kind: .line, form: Meeting.form, subjects: [id],
      fixed: [WrittenValue(LineNoted.meeting, id)], values: values)
  }

  private static func written(_ fact: NewFact) -> [WrittenValue] {
    let head = [fact.kind.rawValue, fact.subject?.text].compactMap { $0 }.joined(separator: " ")
    return [WrittenValue("\(Key.value)s", head)]
      + fact.values.map { WrittenValue(Key.value, "\($0.key) \($0.text)") }
  }

  /// What a draft holds.
  struct Remains: Sendable {
    var half = ""
    var acts: [[NewFact]] = []
    /// Lines that wait for an answer: the hour, and what was typed.
    var held: [(clock: String, typed: String)] = []
  }

  /// Reads a draft again.
  static func remains(of draft: Draft) -> Remains {
    var remains = Remains()
    for value in draft.values {
      switch value.key {
      case Key.half:
        remains.half = value.text
      case Key.act:
        remains.acts.append([])
      case "\(Key.value)s":
        let words = value.text.split(separator: " ")
        guard let kind = words.first.flatMap({ FactKind(rawValue: String($0)) }),
          !remains.acts.isEmpty
        else { continue }
        let subject = words.dropFirst().first.flatMap { ThingID($0) }
        remains.acts[remains.acts.count - 1].append(NewFact(kind, about: subject, []))
      case Key.value:
        let act = remains.acts.count - 1
        guard act >= 0, !remains.acts[act].isEmpty, let space = value.text.firstIndex(of: " ")
        else { continue }
        remains.acts[act][remains.acts[act].count - 1].values.append(
          WrittenValue(
            String(value.text[..<space]),
            String(value.text[value.text.index(after: space)...])))
      case Key.held:
        guard let space = value.text.firstIndex(of: " ") else { continue }
        remains.held.append(
          (
            String(value.text[..<space]),
            String(value.text[value.text.index(after: space)...])
          ))
      default: continue
      }
    }
    remains.acts.removeAll(where: \.isEmpty)
    return remains
  }
}
