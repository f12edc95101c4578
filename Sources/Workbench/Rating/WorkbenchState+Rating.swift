import Partnership
import Screen

// Marks on the principles and the criteria: in the meeting, or about what the user looks at.
extension WorkbenchState {
  /// What F6 rates: in the meeting what it speaks of, else what the user looks at; of an entry, what
  /// it is about.
  var rated: Rated? {
    if isMeetingShown { return meeting.map { Rated(in: $0) } }
    guard let thing = selectedThing else { return nil }
    let id = register.id(of: thing)
    switch id.kind {
    case .technicalProtocol: return Rated(id, technicalProtocol: id)
    case .convention, .project, .action: return Rated(id)
    case .evaluation:
      guard let target = register.linked(EvaluationEntered.target, of: thing) else { return nil }
      return Rated(
        register.id(of: target),
        technicalProtocol: register.linked(EvaluationEntered.technicalProtocol, of: thing)
          .map { register.id(of: $0) },
        by: register.value(EvaluationEntered.college, of: thing).value)
    default: return nil
    }
  }

  /// Why nothing can be rated here.
  var reasonNotToRate: Words? {
    store.readOnly
      ?? (rated == nil
        ? Words(
          "choisissez d’abord un protocole, une convention ou une évaluation",
          "choose a protocol, a convention or an evaluation first") : nil)
  }

  mutating func openRating() -> [Effect] {
    guard let rated else { return [] }
    layers.append(.rating(RatingGrid(rated)))
    return []
  }

  /// Changes the grid on top.
  mutating func changeRating(_ change: (inout RatingGrid) -> Void) -> [Effect] {
    guard case .rating(var grid)? = layers.last else { return [] }
    change(&grid)
    layers[layers.count - 1] = .rating(grid)
    return []
  }

  /// Enter: every mark is written, in one act.
  mutating func writeRating() -> [Effect] {
    guard case .rating(let grid)? = layers.last else { return [] }
    guard grid.count > 0 else {
      say(.notice, Words("Aucune note : un chiffre d’abord.", "No mark: a digit first."))
      return []
    }
    for comment in grid.comments {
      guard let found = PersonalData.found(in: comment.text).first else { continue }
      say(
        .refusal,
        Words(
          "Le commentaire semble contenir \(found.words.fr) : ôtez-le.",
          "The comment seems to hold \(found.words.en): remove it."))
      return []
    }
    return grid.rated.meeting == nil ? writeAtDesk(grid) : writeInMeeting(grid)
  }

  private mutating func writeInMeeting(_ grid: RatingGrid) -> [Effect] {
    guard var meeting else { return [] }
    layers.removeLast()
    let register = register
    let facts = grid.facts(on: now.day, at: now.preciseClock) {
      meeting.nextID(.evaluation, in: register)
    }
    meeting.entries.append(
      MeetingEntry(
        ids: facts.compactMap(\.subject), clock: now.preciseClock, point: meeting.point,
        content: .marks(grid.words(.french)), standing: .waiting(since: now.milliseconds)))
    meeting.outbox.append(facts)
    self.meeting = meeting
    return sendMeeting() + keepMeeting(now: false)
  }

  /// The grid stays in mind until the disk has the marks, and comes back when it refused them.
  private mutating func writeAtDesk(_ grid: RatingGrid) -> [Effect] {
    var number = register.lastNumber(.evaluation)
    let facts = grid.facts(on: now.day, at: now.preciseClock) {
      number += 1
      // A meeting that goes on meanwhile may have given numbers that are not on disk yet.
      return meeting == nil
        ? ThingID(.evaluation, number: number) : meeting?.nextID(.evaluation, in: register)
    }
    do throws(Refusal) {
      let effects = append(try register.admit(act: facts, today: now.day), of: nil)
      layers.removeLast()
      ratings[Ticket(number: lastTicket)] = grid
      return effects
    } catch {
      say(.refusal, error.words)
      return []
    }
  }

  /// What became of marks that were given at the desk.
  mutating func finishRating(_ ticket: Ticket, _ outcome: WriteOutcome) {
    guard let grid = ratings.removeValue(forKey: ticket) else { return }
    switch outcome {
    case .kept: return
    case .failed, .overtaken: layers.append(.rating(grid))
    }
  }
}
