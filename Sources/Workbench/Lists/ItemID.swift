import Partnership

/// What a row or a link is about, whatever its place in a list or in a register.
///
/// A selection, a mark, a link are kept by it: a place in a register is good for one register only.
enum ItemID: Sendable, Hashable {
  /// A thing: its identifier, and which one where several bear it, from 0.
  case thing(ThingID, rank: Int)
  /// One of several lines about a thing, told apart by a word.
  case part(ThingID, rank: Int, String)
  /// An entry of the dashboard, or a number of the balance.
  case entry(String)
  /// A contact, by its code.
  case contact(String)

  /// The thing it is about: its identifier, and which one.
  var bearer: (id: ThingID, rank: Int)? {
    switch self {
    case .thing(let id, let rank), .part(let id, let rank, _): (id, rank)
    case .entry, .contact: nil
    }
  }
}

extension Reading {
  /// What identifies a thing in any register of this store.
  func itemID(of thing: Register.Thing) -> ItemID {
    let id = register.id(of: thing)
    return .thing(id, rank: register.things(bearing: id).firstIndex(of: thing) ?? 0)
  }

  /// What identifies one of several lines about a thing.
  func itemID(of thing: Register.Thing, part: String) -> ItemID {
    let id = register.id(of: thing)
    return .part(id, rank: register.things(bearing: id).firstIndex(of: thing) ?? 0, part)
  }

  /// The thing an identity stands for, when it is known and defined.
  func thing(_ item: ItemID?) -> Register.Thing? {
    guard let (id, rank) = item?.bearer else { return nil }
    let bearers = register.things(bearing: id)
    return bearers.indices.contains(rank) ? bearers[rank] : bearers.first
  }
}
