import Glibc
import Partnership
import Screen
import Store
import Terminal
import Workbench

/// The loop: waits for the terminal, the disk and the clock, and carries out what the workbench asks.
struct Loop: ~Copyable {
  private var terminal: TerminalSession
  private var state: WorkbenchState
  private let worker: StoreWorker
  private let keeper: DraftKeeper
  private let sharing: ShareWorker
  private let watch = FolderWatch()
  private let session: CommandSession
  private let editedTexts: TextEditing
  private var isLeaving = false
  /// When the store was last looked at without being told to.
  private var lastLook: ContinuousClock.Instant

  /// How often the store is looked at where nothing tells of changes (network folders).
  private static let lookAgain = Duration.seconds(2)

  init(
    _ terminal: consuming TerminalSession, _ state: WorkbenchState, _ worker: StoreWorker,
    _ keeper: DraftKeeper, _ sharing: ShareWorker, _ session: CommandSession,
    _ editedTexts: TextEditing,
    watching folders: [String]
  ) {
    self.sharing = sharing
    self.editedTexts = editedTexts
    self.terminal = terminal
    self.state = state
    self.worker = worker
    self.keeper = keeper
    self.session = session
    lastLook = .now
    for folder in folders { watch.watch(folder) }
  }

  /// Runs until the user leaves or the terminal goes.
  ///
  /// - Parameter drafts: What earlier sessions left unfinished.
  mutating func run(after drafts: [Workbench.Draft]) {
    handle(.resize(terminal.size))
    if !drafts.isEmpty { handle(.drafts(drafts)) }
    let left = editedTexts.left()
    if !left.isEmpty { handle(.leftTexts(left)) }
    draw()
    while !isLeaving {
      let wake = terminal.wait(
        for: timeout,
        alsoWatching: [worker.answered.descriptor, keeper.answered.descriptor, watch.descriptor])
      // What happens next happens now: how long the disk takes is counted from it.
      handle(.tick(Moment.now(session)))
      for event in wake.events { take(event) }
      if wake.ready.contains(worker.answered.descriptor) {
        for answer in worker.takeAnswers() { handle(answer) }
      }
      if wake.ready.contains(keeper.answered.descriptor) {
        for answer in keeper.takeAnswers() { handle(answer) }
      }
      lookAtStore(isTold: wake.ready.contains(watch.descriptor))
      draw()
    }
  }

  /// The longest sleep: what the workbench asks for, else until the next look at the store.
  private var timeout: Duration {
    state.wakeAfterMilliseconds.map { .milliseconds(max(10, $0)) } ?? Loop.lookAgain
  }

  private mutating func lookAtStore(isTold: Bool) {
    guard isTold || ContinuousClock.now - lastLook >= Loop.lookAgain else { return }
    if isTold { watch.clear() }
    lastLook = .now
    worker.ask(.refresh)
  }

  private mutating func take(_ event: InputEvent) {
    switch event {
    case .key(let key): handle(.key(key))
    case .paste(let text): handle(.paste(text))
    case .resize(let size): handle(.resize(size))
    case .resumed: handle(.resumed)
    case .ending:
      handle(.hangup)
      isLeaving = true
    case .mouse, .focus: break
    }
  }

  private mutating func handle(_ event: Event) {
    for effect in state.handle(event) { carryOut(effect) }
  }

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .append(let ticket, let facts): worker.ask(.append(ticket, facts, knowing: state.register))
    case .note(let ticket, let acts): worker.ask(.note(ticket, acts, knowing: state.register))
    case .take(let ticket, let fact, let document):
      worker.ask(.take(ticket, fact, document, knowing: state.register))
    case .keepContact(let ticket, let card): worker.ask(.keepContact(ticket, card))
    case .saveDraft(let draft): keeper.ask(.save(draft))
    case .discardDraft(let id): keeper.ask(.discard(id))
    case .edit(let ticket, let text): edit(ticket, text)
    case .discardText(let path): keeper.ask(.discardText(path))
    case .reload: worker.ask(.load)
    case .share: sharing.start()
    case .suspend:
      terminal.suspend()
      handle(.resize(terminal.size))
      handle(.resumed)
    case .redrawAll: terminal.redrawAll()
    case .copy(let text): terminal.copy(text)
    case .quit: isLeaving = true
    }
  }

  /// Lends the terminal to the user's editor, and takes up what it left.
  private mutating func edit(_ ticket: Ticket, _ text: TextToEdit) {
    let texts = editedTexts
    let outcome = terminal.lend { texts.edit(text) }
    handle(.resize(terminal.size))
    handle(.resumed)
    handle(.edited(ticket, outcome))
  }

  private mutating func draw() { terminal.show(state.render()) }
}

extension Moment {
  /// The moment it is, on the day that counts as today.
  static func now(_ session: CommandSession) -> Moment {
    let clock = Process.timeOfDay
    return Moment(
      day: session.isDayGiven ? session.today : Process.today, hour: clock.hour,
      minute: clock.minute, second: clock.second, millisecond: clock.millisecond)
  }
}
