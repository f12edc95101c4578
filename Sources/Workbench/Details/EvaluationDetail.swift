import Partnership
import Screen

/// What is said of an evaluation entry: what was found, of what, and what it recommends.
enum EvaluationDetail {
  /// The lines of the detail.
  static func lines(_ thing: Register.Thing, _ reading: Reading, width: Int) -> [DetailLine] {
    var builder = DetailBuilder(reading, width: width)
    let register = reading.register
    builder.title(of: thing)
    if let finding = reading.whole(thing).stated(EvaluationEntered.finding).value {
      builder.space()
      builder.paragraph(finding.text)
    }
    builder.space()
    if let mark = register.value(EvaluationEntered.rating, of: thing).value?.number {
      builder.bar(reading(Words("Note", "Mark")), mark, of: 4, "\(mark)/4")
    } else {
      builder.field(
        reading(Words("Note", "Mark")),
        reading.known(EvaluationEntered.rating, of: thing) ?? reading(Words("sans note", "no mark"))
      )
    }
    for principle in register.values(EvaluationEntered.principles, of: thing) {
      builder.field(reading(Words("Principe", "Principle")), reading(principle.term.words))
    }
    builder.promises(about: thing)
    let subjects = [
      register.subject(ofEvaluation: thing), register.linked(EvaluationEntered.target, of: thing),
      register.linked(EvaluationEntered.meeting, of: thing),
      register.linked(EvaluationEntered.indicator, of: thing),
    ].compactMap { $0 }
    var seen: Set<Register.Thing> = []
    let links = subjects.filter { seen.insert($0).inserted }
    if !links.isEmpty {
      builder.heading(reading(Words("De quoi, et où", "Of what, and where")))
      for link in links { builder.link(to: link) }
    }
    let signals =
      register.subject(ofEvaluation: thing).map { register.signals(leadingTo: $0) } ?? []
    if !signals.isEmpty {
      builder.heading(
        reading(Words("Signaux derrière le protocole", "Signals behind the protocol"))
          + " (\(signals.count))")
      for signal in signals.prefix(12) { builder.link(to: signal, note: reading.note(on: signal)) }
    }
    builder.fields(of: thing)
    builder.children(of: thing, except: [.followUp])
    builder.history(of: thing)
    return builder.lines
  }
}
