import Journal
import Partnership
import Sharing
import Store
import Synchronization
import Workbench

/// Exchanges with the others on a thread of its own, so that what is typed meanwhile is written as
/// ever.
final class ShareWorker: Sendable {
  private let store: OpenStore
  private let worker: StoreWorker
  private let author: String
  private let cancellation = Cancellation()
  private let threads = Mutex<[SystemThread]>([])

  init(_ store: OpenStore, _ worker: StoreWorker, by author: String) {
    (self.store, self.worker, self.author) = (store, worker, author)
  }

  /// Begins an exchange; its news come with the answers of the store's thread.
  func start() {
    let thread = SystemThread { self.run() }
    guard thread.isStarted else {
      return tell(
        SharingEnd(
          Words("le système refuse un fil d’exécution.", "the system refuses a thread."),
          isTrouble: true, arrivals: []))
    }
    threads.withLock { $0.append(thread) }
  }

  /// Gives up what is under way and waits for its end.
  func stop() {
    cancellation.ask()
    let started = threads.withLock { threads in
      defer { threads = [] }
      return threads
    }
    for thread in started { thread.join() }
  }

  private func run() {
    do throws(SharingError) {
      let report = try Sharer(store, by: author, cancellation: cancellation).sync { phase in
        worker.answer(.sharing(.goesOn(SharingWords.phase(phase))))
      }
      tell(SharingEnd(report))
    } catch {
      tell(SharingEnd(SharingWords.sentence(error), isTrouble: true, arrivals: []))
    }
  }

  private func tell(_ end: SharingEnd) { worker.ask(.tell(.sharing(.ended(end)))) }
}

extension SharingEnd {
  /// The end of a synchronisation, as the workbench says it.
  init(_ report: SyncReport) {
    let isTrouble =
      switch report.outcome {
      case .exchanged, .kept: false
      case .offline, .refused: true
      }
    self.init(
      SharingWords.sentence(report), isTrouble: isTrouble,
      arrivals: report.arrivals.compactMap { arrival in
        ThingID(arrival.subject).map {
          ArrivedFacts(author: arrival.author, subject: $0, count: arrival.count)
        }
      })
  }
}
