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
    builder.conflicts(of: thing)
    builder.space()
    for line in Sides(thing, reading, width: width).lines() { builder.add(line) }
    for line in missing(thing, reading) { builder.paragraph(line, .warning) }
    builder.life(reading.progress(of: thing))
    builder.lifeline(reading.progress(of: thing))
    builder.people(reading.progress(of: thing))
    builder.contacts(of: thing)
    builder.findings(of: thing)
    builder.missingPieces(of: thing)
    let root = Narrowing.under(reading.itemID(of: thing))
    for kind in [ThingKind.technicalProtocol, .signal, .evaluation] {
      let things = reading.related(thing, kind)
      guard !things.isEmpty, let pane = Panes.showing(kind) else { continue }
      builder.heading("\(builder.capitalised(reading(kind.plural))) (\(things.count))")
      builder.link(
        reading(Words("les voir dans leur écran", "see them on their screen")),
        to: .list(pane.id, root))
      for child in things.prefix(12) {
        builder.link(to: child, note: reading.note(on: child))
      }
    }
    builder.fields(of: thing)
    builder.children(of: thing, except: [.technicalProtocol, .signal, .evaluation])
    let hanging: [ThingKind] = [
      .deliberation, .letter, .signature, .conventionEvent, .textVersion,
    ]
    builder.history(
      of: thing, with: hanging.flatMap { reading.register.descendants(of: thing, $0) })
    return builder.lines
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
}
