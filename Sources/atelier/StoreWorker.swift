import Glibc
import Journal
import Partnership
import Store
import Synchronization
import Terminal
import Workbench

/// Does what touches the disk, on its own thread, and leaves answers where the loop finds them.
final class StoreWorker: Sendable {
  /// Something to do.
  enum Job: Sendable {
    case append(Ticket, [AdmittedFact], knowing: Register)
    case note(Ticket, [[AdmittedFact]], knowing: Register)
    case take(Ticket, NewFact, TakenDocument, knowing: Register)
    case keepContact(Ticket, ContactCard)
    case refresh
    case load
    /// Looks for the fields with several values.
    case findConflicts(Register)
    /// Refresh, then tell: what the news is about is then in the register.
    case tell(Event)
    /// Keeps what the next opening need not read again.
    case keepIndex(OpenStore.Loaded)
    case stop
  }

  /// Becomes readable when an answer waits.
  let answered: WakeUp
  private let asked: WakeUp
  private let jobs = Mutex<[Job]>([])
  private let answers = Mutex<[Event]>([])
  /// The contacts the workbench knows of.
  private let book = Mutex(AddressBook())
  private let store: OpenStore
  private let session: CommandSession
  private let description: StoreDescription

  init(
    _ store: OpenStore, _ session: CommandSession, _ description: StoreDescription
  ) throws(TerminalError) {
    (answered, asked) = (try WakeUp(), try WakeUp())
    (self.store, self.session, self.description) = (store, session, description)
  }

  /// Asks for something; answers come in the order of what was asked.
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
    lookAtContacts()
    var verifier = try? store.verifier()
    while true {
      guard let job = jobs.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else {
        // Nothing is asked: verify one more file, else wait.
        if verifier?.step() == true { continue }
        if let report = verifier?.report() {
          answer(.store(.description(StoreDescriptions.describe(description, report))))
          // Only in passing: that it cannot be written now stops nobody, tomorrow will do.
          try? store.answer(report, on: .daily, by: session.role)
        }
        verifier = tellWarnings() ? try? store.verifier() : nil
        if verifier == nil { waitForJobs() }
        continue
      }
      if case .stop = job { return }
      perform(job)
      if tellWarnings() { verifier = try? store.verifier() }
    }
  }

  private func perform(_ job: Job) {
    do throws(JournalError) {
      switch job {
      case .append(let ticket, let facts, let register):
        append(ticket, [facts], register)
      case .note(let ticket, let acts, let register):
        append(ticket, acts, register)
      case .take(let ticket, let fact, let document, let register):
        take(ticket, fact, document, register)
      case .keepContact(let ticket, let card):
        keepContact(ticket, card)
      case .refresh:
        try refresh()
        lookAtContacts()
      case .tell(let event):
        defer { answer(event) }
        try refresh()
        lookAtContacts()
      case .load:
        let register = try store.load().register
        answer(.store(.register(register, reader: store.shelf)))
        findConflicts(register)
      case .findConflicts(let register):
        findConflicts(register)
      case .keepIndex(let loaded):
        store.keepIndex(of: loaded)
      case .stop:
        return
      }
    } catch {
      // What could not be done changes nothing that was acknowledged; the next look tries again.
      Console.complain(StoreWords.sentence(error)(session.language))
    }
  }

  /// Tells what writing met and dealt with, after what was written.
  ///
  /// - Returns: Whether an unfinished end was cut off: what was verified before says it is there.
  private func tellWarnings() -> Bool {
    let warnings = store.takeWarnings()
    if !warnings.isEmpty {
      answer(.store(.warnings(warnings.map { WarningWords.sentence($0) })))
    }
    return warnings.contains { if case .repairedTail = $0 { true } else { false } }
  }

  private func append(_ ticket: Ticket, _ acts: [[AdmittedFact]], _ register: Register) {
    do throws(JournalError) {
      let own = try store.append(acts: acts, by: session.role, knowing: register)
      let ids = Set(own.map(\.fact.id))
      // What others wrote meanwhile comes with ours, each in its place.
      guard case .facts(let news) = try store.refresh() else {
        answer(.store(.register(try store.load().register, reader: store.shelf)))
        answer(.written(ticket, .kept([])))
        return
      }
      let first = own.map(\.fact.id).min()
      let before = news.filter { fact in
        !ids.contains(fact.fact.id) && first.map { fact.fact.id < $0 } == true
      }
      let after = news.filter { fact in
        !ids.contains(fact.fact.id) && first.map { fact.fact.id < $0 } != true
      }
      if !before.isEmpty { answer(.store(.facts(before.map(\.located)))) }
      answer(.written(ticket, .kept(news.filter { ids.contains($0.fact.id) }.map(\.located))))
      if !after.isEmpty { answer(.store(.facts(after.map(\.located)))) }
    } catch {
      guard case .overtaken = error else {
        return answer(.written(ticket, .failed(StoreWords.sentence(error))))
      }
      // What the other program wrote comes first: whoever asked can then take the next number.
      do throws(JournalError) { try refresh() } catch {}
      answer(.written(ticket, .overtaken(StoreWords.sentence(error))))
    }
  }

  private func take(
    _ ticket: Ticket, _ fact: NewFact, _ document: TakenDocument, _ register: Register
  ) {
    do {
      let file = try TakenFile(document)
      try file.keep(in: store.folder, session)
      let values = file.values(for: fact, in: register, store.shelf)
      answer(.taken(ticket, .success(values)))
    } catch let complaint as Complaint {
      answer(.taken(ticket, .failure(Untaken(complaint.words))))
    } catch {
      answer(
        .taken(
          ticket,
          .failure(
            Untaken(Words("le document ne peut être gardé", "the document cannot be kept")))))
    }
  }

  private func keepContact(_ ticket: Ticket, _ card: ContactCard) {
    do throws(JournalError) {
      try store.editContacts { text in text.put(card) }
      let now = store.addressBook()
      book.withLock { $0 = now }
      answer(.contactKept(ticket, .success(now)))
    } catch {
      answer(.contactKept(ticket, .failure(Untaken(OpenStore.trouble(error)))))
    }
  }

  /// Tells of everybody's contacts, where they are not what was told last.
  private func lookAtContacts() {
    let now = store.addressBook()
    let isNews = book.withLock { book in
      defer { book = now }
      return book != now
    }
    if isNews { answer(.store(.contacts(now))) }
  }

  private func refresh() throws(JournalError) {
    switch try store.refresh() {
    case .facts(let facts) where facts.isEmpty: break
    case .facts(let facts): answer(.store(.facts(facts.map(\.located))))
    case .loadAgain: answer(.store(.register(try store.load().register, reader: store.shelf)))
    }
  }

  private func findConflicts(_ register: Register) {
    answer(.store(.conflicts(register.conflicts(reading: store.shelf))))
  }

  /// Leaves an answer where the loop finds it.
  func answer(_ event: Event) {
    answers.withLock { $0.append(event) }
    answered.wake()
  }

  private func waitForJobs() {
    var polled = pollfd(fd: asked.descriptor, events: Int16(POLLIN), revents: 0)
    _ = unsafe poll(&polled, 1, -1)
    asked.rest()
  }
}

extension OpenStore.PlacedFact {
  /// The fact as the workbench takes it.
  var located: LocatedFact { LocatedFact(fact, at: location) }
}
