// Numbers that two writers took, and the way out of it.
extension Register {
  /// Every thing that bears an identifier: more than one when two writers took the same.
  public func things(bearing id: ThingID) -> [Thing] {
    bearers(of: id).map { Thing(place: $0) }.filter { isDefined($0) }
  }

  /// The things that bear a number, those that every fact defining them was retracted of included.
  public func things(everBearing id: ThingID) -> [Thing] {
    bearers(of: id).map { Thing(place: $0) }
  }

  /// The numbers that several things bear, in their order.
  public var sharedNumbers: [ThingID] {
    homonyms.keys.filter { things(bearing: $0).count > 1 }.sorted()
  }

  /// The identifier as it is shown: with the writer when two things bear the same.
  public func label(of thing: Thing) -> String {
    let row = things[Int(thing.place)]
    guard homonyms[row.id] != nil, row.firstFact >= 0, bearers(of: row.id).count > 1 else {
      return row.id.text
    }
    return "\(row.id.text)·\(writers[Int(facts[Int(row.firstFact)].writer)])"
  }

  /// Gives a thing the number a fact says, where it is one for that kind of thing.
  ///
  /// Its old number still leads its own writer to it, since their other journals may speak of it so; for
  /// everybody else it is the number of the thing that kept it.
  mutating func renumber(_ thing: Int32, by fact: Fact) {
    let old = things[Int(thing)].id
    guard let new = fact[ThingRenumbered.newNumber].value.flatMap({ ThingID($0.text) }),
      new.kind == old.kind, new != old
    else { return }
    things[Int(thing)].id = new
    let others = ([handles[old]].compactMap { $0 } + (homonyms[old] ?? [])).filter { $0 != thing }
    if let first = others.first {
      handles[old] = first
      homonyms[old] = others.dropFirst() + [thing]
    }
    if handles[new] == nil {
      handles[new] = thing
    } else {
      homonyms[new, default: []].append(thing)
    }
  }

  /// Checks that the number is one nobody has.
  func checkNewNumber(_ new: NewFact) throws(Refusal) {
    let field = ThingRenumbered.newNumber
    let text = new.values.stated(field).value?.text ?? ""
    guard let number = ThingID(text), number.kind == new.subject?.kind else {
      throw Refusal(
        .readableValue, field: field.declaration,
        Words(
          "« \(text) » n’est pas un numéro pour \(new.subject?.text ?? "cet objet").",
          "“\(text)” is no number for \(new.subject?.text ?? "this thing")."))
    }
    guard bearers(of: number).isEmpty else {
      throw Refusal(
        .freeNumber, field: field.declaration,
        Words(
          "\(number) est déjà pris ; donnez un numéro libre.",
          "\(number) is taken already; give a free number."))
    }
  }

  private func bearers(of id: ThingID) -> [Int32] {
    ([handles[id]].compactMap { $0 } + (homonyms[id] ?? [])).filter { things[Int($0)].id == id }
  }
}
