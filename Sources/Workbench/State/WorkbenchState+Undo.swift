import Partnership

// `u` takes back, with new facts, what this person wrote in this program; `U` writes it again. Facts
// of others are never touched.
extension WorkbenchState {
  /// Why there is nothing to undo.
  var reasonNotToUndo: Words? {
    if let reason = store.readOnly { return reason }
    guard acts.isEmpty else { return nil }
    return Words(
      "rien de vous ; u laisse les actes des autres", "nothing of yours; u leaves what others wrote"
    )
  }

  /// Why there is nothing to write again.
  var reasonNotToRedo: Words? {
    store.readOnly
      ?? (undone.isEmpty ? Words("rien n’est annulé", "nothing was undone") : nil)
  }

  /// Takes back the last act with a retraction of each of its facts.
  mutating func undo() -> [Effect] {
    guard let act = acts.last else { return [] }
    if let reason = dependents(of: act) {
      say(.refusal, reason)
      return []
    }
    let reason = WrittenValue(
      FactRetracted.reason.declaration.key, "annulé par qui l’a écrit")
    let facts = act.facts.reversed().map { fact in
      NewFact(
        .retraction, about: fact.subject, [WrittenValue(FactRetracted.target, fact.id), reason])
    }
    acts.removeLast()
    do throws(Refusal) {
      let effects = append(try register.admit(act: facts, today: now.day), of: nil)
      reversals[Ticket(number: lastTicket)] = .undoing(act)
      say(.notice, Words("annule : \(act.told.fr)…", "undoing: \(act.told.en)…"))
      return effects
    } catch {
      // Somebody took it back already: the act before is next.
      refuse(error, form: nil)
      return []
    }
  }

  /// Writes again what was undone last: the same content, in new facts.
  mutating func redo() -> [Effect] {
    guard let act = undone.popLast() else { return [] }
    let facts = act.facts.map { NewFact($0.kind, about: $0.subject, $0.values) }
    do throws(Refusal) {
      let effects = append(try register.admit(act: facts, today: now.day), of: nil)
      reversals[Ticket(number: lastTicket)] = .redoing(act)
      say(.notice, Words("récrit : \(act.told.fr)…", "writing again: \(act.told.en)…"))
      return effects
    } catch {
      undone.append(act)
      refuse(error, form: nil)
      return []
    }
  }

  /// Notes what became of facts that were asked for, and says so.
  ///
  /// - Returns: Whether they undid or wrote again; then it has been said.
  mutating func remember(_ facts: [Fact], _ ticket: Ticket) -> Bool {
    switch reversals.removeValue(forKey: ticket) {
    case .undoing(let act):
      undone.append(act)
      say(
        .done, Words("annulé : \(act.told.fr) (U récrit)", "undone: \(act.told.en) (U redoes)"))
      return true
    case .redoing(let act):
      acts.append(RecordedAct(facts: facts, words: act.words, clock: now.clock))
      say(.done, Words("récrit : \(act.told.fr)", "written again: \(act.told.en)"))
      return true
    case nil:
      guard let first = facts.first else { return false }
      acts.append(RecordedAct(facts: facts, words: words(of: first, facts.count), clock: now.clock))
      undone.removeAll()
      if acts.count > 200 { acts.removeFirst() }
      return false
    }
  }

  /// Puts an act back where it was, when nothing could be written.
  mutating func forget(_ ticket: Ticket) {
    switch reversals.removeValue(forKey: ticket) {
    case .undoing(let act): acts.append(act)
    case .redoing(let act): undone.append(act)
    case nil: break
    }
  }

  /// « relance C-2022-09 »: by the convention it is about, when it is about one.
  private func words(of fact: Fact, _ count: Int) -> Words {
    let thing = register.thing(fact.subject)
    let isAboutParty = [.signature, .deliberation].contains(fact.subject.kind)
    let named = isAboutParty ? thing.flatMap { register.nearest(.convention, of: $0) } : thing
    let label = (named ?? thing).map { register.label(of: $0) } ?? fact.subject.text
    let more = count > 1 ? " + \(count - 1)" : ""
    let kind = fact.kind.declaration.words
    return Words("\(kind.fr) \(label)\(more)", "\(kind.en) \(label)\(more)")
  }

  /// Why an act cannot be taken back: something recorded since would hang in the air.
  private func dependents(of act: RecordedAct) -> Words? {
    let own = Set(act.facts.map(\.id))
    let subjects = Set(act.facts.map(\.subject))
    for fact in act.facts where fact.kind.declaration.about != nil {
      guard let thing = register.thing(fact.subject) else { continue }
      let others = register.history(of: thing).filter {
        !$0.isRetracted && !own.contains($0.id) && $0.kind != .retraction
      }
      guard !others.contains(where: { $0.kind.declaration.about != nil }) else { continue }
      let hasChildren = ThingKind.allCases.contains { kind in
        register.children(of: thing, kind).contains { !subjects.contains(register.id(of: $0)) }
      }
      guard !others.isEmpty || hasChildren else { continue }
      let label = register.label(of: thing)
      return Words(
        "\(label) : d’autres faits en dépendent, écrits depuis ; retirez-les d’abord.",
        "\(label): other facts depend on it, written since; take them back first.")
    }
    return nil
  }
}

extension RecordedAct {
  /// « relance C-2022-09 14:32 ».
  fileprivate var told: Words { Words("\(words.fr) \(clock)", "\(words.en) \(clock)") }
}
