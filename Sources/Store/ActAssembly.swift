/// Holds back the facts of an act until it is whole; the others pass.
///
/// `Item` is nothing in place of a record that is no fact.
struct ActAssembly<Item> {
  private var pending: [Item?] = []
  private var count = 0
  /// The acts that another one interrupted.
  private(set) var interrupted = 0
  /// Whether a part came whose first part did not: it may be in the file before.
  private(set) var hasOrphans = false
  private var hasBegun = false
  /// The ids of the erased records just read: an act may begin with them.
  private var erased: [String] = []

  /// Whether an act is not whole yet.
  var isInside: Bool { !pending.isEmpty }

  /// Takes the next item of a journal.
  ///
  /// - Parameters:
  ///   - item: The item.
  ///   - act: The text of its field `Acte`, when it has one.
  ///   - pass: Called with each item that counts now.
  mutating func take(_ item: Item?, act: String?, _ pass: (Item) -> Void) {
    let before = erased
    erased = []
    let words = act?.split(separator: " ") ?? []
    let parts = words.last?.split(separator: "/").compactMap { Int($0) } ?? []
    guard parts.count == 2, parts[1] > 1 else {
      if let item { pass(item) }
      return
    }
    if parts[0] == 1 {
      abandon()
      (count, hasBegun) = (parts[1], true)
    } else if pending.isEmpty, (1...before.count + 1).contains(parts[0]),
      before.suffix(parts[0] - 1).first == words.first.map({ String($0) })
    {
      pending = [Item?](repeating: nil, count: parts[0] - 1)
      (count, hasBegun) = (parts[1], true)
    } else if !hasBegun {
      hasOrphans = true
    }
    guard parts[0] == pending.count + 1, parts[1] == count else { return }
    take(part: item, pass)
  }

  /// Takes an erased record, which no longer says which act it was part of; its place does.
  mutating func takeErased(_ id: String, _ pass: (Item) -> Void) {
    guard pending.isEmpty else { return take(part: nil, pass) }
    erased.append(id)
  }

  private mutating func take(part item: Item?, _ pass: (Item) -> Void) {
    pending.append(item)
    if pending.count == count {
      for case let item? in pending { pass(item) }
      pending = []
    }
  }

  /// Gives up an act that is not whole.
  mutating func abandon() {
    interrupted += pending.isEmpty ? 0 : 1
    pending = []
  }
}
