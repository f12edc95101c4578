import Partnership
import Screen

/// The words a field may be completed with, the best first.
enum Completion {
  /// At most this many are proposed.
  static let most = 5

  /// What a completion shows, and what it types.
  struct Proposal: Sendable, Hashable {
    let shown: String
    let typed: String
  }

  /// The proposals for what is typed in a field.
  ///
  /// - Parameters:
  ///   - field: The field.
  ///   - reading: What things are called.
  ///   - communes: What communes there are.
  /// - Returns: The best first; none where there is nothing to propose.
  static func proposals(
    for field: FormField, in reading: Reading,
    communes: any CommuneDirectory = EmptyCommuneDirectory()
  ) -> [Proposal] {
    guard case .line(let line) = field.editor else { return [] }
    // Of several values on one line, the last one is being typed.
    let last =
      field.declaration.repeats
      ? line.text.split(
        separator: FormField.separator, omittingEmptySubsequences: false
      ).last ?? "" : line.text[...]
    let typed = folded(String(last)).trimmingBlanks
    switch field.declaration.type {
    case .choice(let table):
      let all = table.choices.map { reading($0.term.words) }
      if all.contains(where: { folded($0) == typed }) { return [] }
      return best(typed, all.map { Proposal(shown: $0, typed: $0) })
    case .flag:
      let all = [Answer.yes, Answer.no].map { reading($0.words) }
      return best(typed, all.map { Proposal(shown: $0, typed: $0) })
    case .thing(let kinds):
      let things = kinds.flatMap { reading.register.all($0) }
      if let id = ThingID(last.split(separator: " ").first ?? ""),
        reading.register.thing(id) != nil
      {
        return []
      }
      // A list is looked through only as far as it takes to propose something on each key.
      return best(
        typed,
        things.prefix(2000).map { thing in
          let name = reading.name(of: thing)
          let mark = reading.isExample(thing) ? " (\(reading.exampleWord))" : ""
          return Proposal(shown: name + mark, typed: name)
        })
    case .line where field.declaration.key == ExchangeNoted.contact.declaration.key:
      let codes = reading.book.contacts
      if ContactCode(typed).map({ reading.book[$0] }) ?? nil != nil { return [] }
      return best(
        typed,
        codes.prefix(2000).map { contact in
          Proposal(
            shown: "\(contact.code) \(contact.card.role)", typed: contact.code.description)
        })
    case .line where Standing.parties.contains(field.declaration.key):
      return names(of: field.declaration.key, typed, reading, communes)
    case .line, .text, .date, .count, .measure, .rating, .fact, .digest, .siren, .siret:
      return []
    case .inseeCode: return self.communes(typed, reading, communes)
    }
  }

  /// The parties that are known by name, then the communes nobody has entered yet.
  private static func names(
    of key: String, _ typed: String, _ reading: Reading, _ directory: any CommuneDirectory
  ) -> [Proposal] {
    guard !typed.isEmpty else { return [] }
    let known = reading.register.all(.party).prefix(2000).map { reading.title(of: $0) }
    if known.contains(where: { folded($0) == typed }) { return [] }
    let parties = best(typed, known.map { Proposal(shown: $0, typed: $0) })
    guard key == Standing.commune.declaration.key else { return parties }
    let communes = directory.completions(typed, limit: most).filter { $0.endedOn == nil }
    if communes.contains(where: { folded($0.name) == typed }) { return [] }
    let names = communes.map { commune in
      let department = directory.departmentName(commune.department) ?? commune.department
      return Proposal(shown: "\(commune.name) (\(department))", typed: commune.name)
    }
    return Array((parties + names).prefix(most))
  }

  /// The communes of a name or a code that begins so; once one is chosen, what took its place.
  private static func communes(
    _ typed: String, _ reading: Reading, _ directory: any CommuneDirectory
  ) -> [Proposal] {
    if let code = InseeCode(journal: String(typed.split(separator: " ").first ?? "")),
      let chosen = directory.commune(code)
    {
      let next = chosen.successor.flatMap { directory.commune($0) }
      return next.map { [proposal($0, reading, directory)] } ?? []
    }
    return directory.completions(typed, limit: most).map { proposal($0, reading, directory) }
  }

  private static func proposal(
    _ commune: Commune, _ reading: Reading, _ directory: any CommuneDirectory
  ) -> Proposal {
    let name = "\(commune.code.code) \(commune.name)"
    let department = directory.departmentName(commune.department) ?? commune.department
    let end = commune.endedOn.map { day in
      let last = reading.fullDay(day.adding(days: -1))
      return reading(Words(", jusqu’au \(last)", ", until \(last)"))
    }
    return Proposal(shown: "\(name) (\(department))\(end ?? "")", typed: name)
  }

  private static func best(_ typed: String, _ all: [Proposal]) -> [Proposal] {
    guard !typed.isEmpty else { return Array(all.prefix(most)) }
    let scored = all.enumerated().compactMap { place, proposal in
      FuzzyMatch.score(typed, in: folded(proposal.shown)).map { (place, proposal, $0) }
    }
    let sorted = scored.sorted { left, right in
      left.2 != right.2 ? left.2 > right.2 : left.0 < right.0
    }
    return sorted.prefix(most).map(\.1)
  }
}

extension String {
  /// The text without the blanks around it.
  fileprivate var trimmingBlanks: String {
    var rest = self[...].drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
