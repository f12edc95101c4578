import Glibc
import Journal
import Partnership
import Store
import Synchronization
import Terminal
import Workbench

/// Keeps drafts on this machine, on a thread of its own: the disk of the store may be slow or gone, and
/// what is typed is safe all the same.
final class DraftKeeper: Sendable {
  /// Something to do.
  enum Job: Sendable {
    case save(Workbench.Draft)
    case discard(String)
    /// Forget the file of a text that an editor gave back and a draft holds now.
    case discardText(String)
    case stop
  }

  /// Becomes readable when an answer waits; there is one only when a draft could not be kept.
  let answered: WakeUp
  private let asked: WakeUp
  private let jobs = Mutex<[Job]>([])
  private let answers = Mutex<[Event]>([])
  /// Whether the last draft could not be kept: the file its text may come from stays then.
  private let isDraftLost = Atomic(false)
  private let store: OpenStore
  private let session: CommandSession

  init(_ store: OpenStore, _ session: CommandSession) throws(TerminalError) {
    (answered, asked) = (try WakeUp(), try WakeUp())
    (self.store, self.session) = (store, session)
  }

  /// Asks for something; it is done in the order of what was asked.
  func ask(_ job: Job) {
    jobs.withLock { $0.append(job) }
    asked.wake()
  }

  /// Takes the answers there are.
  func takeAnswers() -> [Event] {
    answered.rest()
    return answers.withLock { answers in
      defer { answers = [] }
      return answers
    }
  }

  /// Works until it is asked to stop; then what was asked before is done.
  func run() {
    // Found once: the journal holds its folder while it writes.
    var folder = try? store.withDrafts { $0 }
    while true {
      guard let job = jobs.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else {
        waitForJobs()
        continue
      }
      if case .stop = job { return }
      if folder == nil { folder = try? store.withDrafts { $0 } }
      perform(job, folder)
    }
  }

  private func perform(_ job: Job, _ folder: DraftFolder?) {
    do throws(JournalError) {
      switch job {
      case .save(let draft):
        isDraftLost.store(true, ordering: .relaxed)
        guard let folder, let name = DraftName(draft.id) else { throw JournalError.noSuchDraft }
        try folder.save(draft.text, as: name)
        isDraftLost.store(false, ordering: .relaxed)
      case .discard(let id):
        if let name = DraftName(id) { try folder?.delete(name) }
      case .discardText(let path):
        guard !isDraftLost.load(ordering: .relaxed) else { return }
        try store.withEditedTexts { (texts) throws(JournalError) in try texts.delete(path) }
      case .stop:
        return
      }
    } catch {
      let words = StoreWords.sentence(error)
      Console.complain(words(session.language))
      if case .save(let draft) = job { answer(.draftRefused(draft.id, words)) }
    }
  }

  private func answer(_ event: Event) {
    answers.withLock { $0.append(event) }
    answered.wake()
  }

  private func waitForJobs() {
    var polled = pollfd(fd: asked.descriptor, events: Int16(POLLIN), revents: 0)
    _ = unsafe poll(&polled, 1, -1)
    asked.rest()
  }
}
