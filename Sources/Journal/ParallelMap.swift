/// Does the same work on many things with a few threads of the system.
package enum ParallelMap {
  /// Applies a function to each item, several at once, and keeps the order.
  ///
  /// - Parameters:
  ///   - items: What to work on; each is taken once.
  ///   - threads: How many threads work, the calling one included; at least one.
  ///   - work: The function; it may run on any of the threads.
  /// - Returns: The results in the order of `items`.
  package static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], threads: Int, _ work: @escaping @Sendable (Item) -> Result
  ) -> [Result] {
    let count = Swift.max(1, Swift.min(threads, items.count))
    guard count > 1 else { return items.map(work) }
    let shares = (0..<count).map { first in
      Share(stride(from: first, to: items.count, by: count).map { items[$0] }, work)
    }
    let started = shares.dropFirst().map { share in (share, SystemThread { share.run() }) }
    shares[0].run()
    for (share, thread) in started where !thread.join() { share.run() }
    return items.indices.map { shares[$0 % count].results[$0 / count] }
  }
}

/// The items one thread works on; read again only once that thread is over.
private final class Share<Item: Sendable, Result: Sendable>: @unchecked Sendable {
  private(set) var results: [Result] = []
  private let items: [Item]
  private let work: @Sendable (Item) -> Result

  init(_ items: [Item], _ work: @escaping @Sendable (Item) -> Result) {
    (self.items, self.work) = (items, work)
  }

  func run() { results = items.map(work) }
}
