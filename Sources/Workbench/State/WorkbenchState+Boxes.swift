import Partnership
import Screen

// The question before something is written, and « Pourquoi ? ».
extension WorkbenchState {
  /// Opens « Pourquoi ? ».
  mutating func explain(_ explanations: [Explanation]) -> [Effect] {
    guard !explanations.isEmpty else { return [] }
    layers.append(.explanation(Reasons(explanations: explanations)))
    return []
  }

  mutating func scrollReasons(by rows: Int) -> [Effect] {
    guard case .explanation(var reasons)? = layers.last else { return [] }
    let lines = ReasonsView.lines(reasons, reading, size).count
    reasons.top = max(0, min(reasons.top + rows, lines - ReasonsView.room(size)))
    layers[layers.count - 1] = .explanation(reasons)
    return []
  }

  mutating func scrollConfirmation(by rows: Int) -> [Effect] {
    guard case .confirmation(var question)? = layers.last else { return [] }
    let lines = ConfirmationView.lines(question, reading, size).count
    question.top = max(0, min(question.top + rows, lines - ConfirmationView.room(size)))
    layers[layers.count - 1] = .confirmation(question)
    return []
  }

  mutating func switchButton() -> [Effect] {
    guard case .confirmation(var question)? = layers.last else { return [] }
    question.isOnYes.toggle()
    layers[layers.count - 1] = .confirmation(question)
    return []
  }

  mutating func followButton() -> [Effect] {
    guard case .confirmation(let question)? = layers.last else { return [] }
    return question.isOnYes ? confirm() : closeLayer()
  }

  /// Writes what the question on top asks about, checked once more against the register of now.
  mutating func confirm() -> [Effect] {
    guard case .confirmation(let question)? = layers.last else { return [] }
    layers.removeLast()
    if let reason = store.readOnly {
      say(.refusal, reason)
      return []
    }
    if let paper = question.paper { return settle(paper) }
    do throws(Refusal) {
      return append(try admit(question.facts), of: question.form)
    } catch {
      refuse(error, form: question.form)
      return []
    }
  }

  /// Checks facts that are to be written together.
  func admit(_ facts: [NewFact]) throws(Refusal) -> [AdmittedFact] {
    var admitted: [AdmittedFact] = []
    for fact in facts { admitted.append(try register.admit(fact, today: now.day)) }
    return admitted
  }

  /// Asks for facts to be written; the form they come from waits for the answer.
  mutating func append(_ facts: [AdmittedFact], of form: String?) -> [Effect] {
    lastTicket += 1
    let ticket = Ticket(number: lastTicket)
    writing.updateValue(form, forKey: ticket)
    for index in layers.indices {
      guard case .form(var open) = layers[index], open.id == form else { continue }
      open.ticket = ticket
      layers[index] = .form(open)
    }
    return [.append(ticket, facts)]
  }

  /// Shows a refusal in the form it is about, else on the message line.
  mutating func refuse(_ refusal: Refusal, form: String?) {
    for index in layers.indices {
      guard case .form(var open) = layers[index], open.id == form else { continue }
      open.show(refusal)
      layers[index] = .form(open)
      return
    }
    say(.refusal, refusal.words)
  }
}
