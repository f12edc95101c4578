internal import Glibc

/// Does the same work on many things, ahead of whoever takes the results in order.
///
/// Threads of the system work on the next few items while the caller consumes the results; a caller
/// that would have to wait works as well. Only a few results exist at a time.
package final class WorkAhead<Item: Sendable, Result: Sendable> {
  private let shared: Shared
  private var threads: [SystemThread] = []

  /// Begins to work.
  ///
  /// - Parameters:
  ///   - items: What to work on; each is taken once, in this order.
  ///   - threads: How many threads work, the calling one included.
  ///   - work: The function; it may run on any of the threads.
  package init(
    _ items: [Item], threads: Int, _ work: @escaping @Sendable (Item) -> Result
  ) {
    let shared = Shared(items, ahead: 2 * Swift.max(1, threads), work)
    self.shared = shared
    let count = Swift.min(threads, items.count) - 1
    for _ in 0..<Swift.max(0, count) {
      self.threads.append(SystemThread { shared.run() })
    }
  }

  deinit {
    shared.stop()
    for thread in threads { thread.join() }
  }

  /// The result for an item; to be asked once for each, in their order or nearly so.
  package func result(at index: Int) -> Result { shared.result(at: index) }

  /// What the threads share, under one lock.
  @safe private final class Shared: @unchecked Sendable {
    private enum Slot {
      case waiting
      case taken
      case done(Result)
      case given
    }

    private let items: [Item]
    private let ahead: Int
    private let work: @Sendable (Item) -> Result
    private var slots: [Slot]
    private var nextFree = 0
    private var asked = 0
    private var isStopped = false
    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    init(_ items: [Item], ahead: Int, _ work: @escaping @Sendable (Item) -> Result) {
      (self.items, self.ahead, self.work) = (items, ahead, work)
      slots = items.map { _ in .waiting }
      unsafe pthread_mutex_init(lock, nil)
      unsafe pthread_cond_init(changed, nil)
    }

    deinit {
      unsafe pthread_cond_destroy(changed)
      unsafe pthread_mutex_destroy(lock)
      unsafe changed.deallocate()
      unsafe lock.deallocate()
    }

    /// A thread: takes items as long as there are some, never far ahead of what was asked for.
    func run() {
      hold()
      while !isStopped, nextFree < items.count {
        guard nextFree < asked + ahead else {
          wait()
          continue
        }
        workOnNext()
      }
      release()
    }

    func result(at index: Int) -> Result {
      hold()
      defer { release() }
      asked = Swift.max(asked, index)
      tell()
      while true {
        switch slots[index] {
        case .done(let result):
          slots[index] = .given
          return result
        case .waiting:
          // Nobody works on it yet: the threads are busy with those before, or there are none.
          slots[index] = .taken
          release()
          let result = work(items[index])
          hold()
          slots[index] = .given
          return result
        case .taken:
          while nextFree < items.count, !isWaiting(nextFree) { nextFree += 1 }
          if nextFree < items.count, nextFree < asked + ahead { workOnNext() } else { wait() }
        case .given:
          // Asked twice: the work is a function of the item, so it is done again.
          release()
          defer { hold() }
          return work(items[index])
        }
      }
    }

    func stop() {
      hold()
      isStopped = true
      tell()
      release()
    }

    private func isWaiting(_ index: Int) -> Bool {
      if case .waiting = slots[index] { true } else { false }
    }

    private func workOnNext() {
      let index = nextFree
      nextFree += 1
      guard isWaiting(index) else { return }
      slots[index] = .taken
      release()
      let result = work(items[index])
      hold()
      slots[index] = .done(result)
      tell()
    }

    private func hold() { unsafe pthread_mutex_lock(lock) }
    private func release() { unsafe pthread_mutex_unlock(lock) }
    private func wait() { unsafe pthread_cond_wait(changed, lock) }
    private func tell() { unsafe pthread_cond_broadcast(changed) }
  }
}
