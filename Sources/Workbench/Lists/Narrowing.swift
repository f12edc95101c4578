import Partnership

/// What a list is narrowed to, apart from its filter.
enum Narrowing: Sendable, Hashable {
  /// Everything.
  case none
  /// What hangs on one thing.
  case under(ItemID)
  /// These things, gathered for a reason.
  case among([ItemID], Words)
}

extension Reading {
  /// The things of a kind that a narrowing leaves, in the order in which they came.
  func things(_ kind: ThingKind, in narrowing: Narrowing) -> [Register.Thing] {
    switch narrowing {
    case .none: register.all(kind)
    case .under(let item): thing(item).map { related($0, kind) } ?? []
    case .among(let items, _):
      items.compactMap { thing($0) }.filter { register.id(of: $0).kind == kind }
    }
  }

  /// The things of a kind that belong to a thing: those under it, and those that name it.
  func related(_ thing: Register.Thing, _ kind: ThingKind) -> [Register.Thing] {
    let under = register.descendants(of: thing, kind)
    guard register.id(of: thing).kind == .technicalProtocol else { return under }
    let known = Set(under)
    let id = register.id(of: thing)
    let naming: [Register.Thing] =
      switch kind {
      case .signal:
        register.all(.signal).filter {
          register.values(SignalRaised.protocols, of: $0).contains(id)
        }
      case .evaluation:
        register.all(.evaluation).filter {
          register.linked(EvaluationEntered.technicalProtocol, of: $0) == thing
        }
      default: []
      }
    return under + naming.filter { !known.contains($0) }
  }

  /// The words that say what a list is narrowed to; nothing when it is not.
  func words(of narrowing: Narrowing) -> String? {
    switch narrowing {
    case .none: nil
    case .under(let item): thing(item).map { register.label(of: $0) } ?? "?"
    case .among(_, let words): self(words)
    }
  }
}
