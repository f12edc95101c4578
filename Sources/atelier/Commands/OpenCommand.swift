import ArgumentParser
import Communes
import Exchange
import Glibc
import Journal
import Partnership
import Screen
import Store
import Terminal
import Workbench

/// Opens the workbench on the store; the verb may be left out.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Ouvrir l’atelier (open the workbench).")

  @OptionGroup var common: CommonOptions
  @OptionGroup var appearance: AppearanceOptions

  func run() throws {
    try Atelier.answering(common) { session in
      var session = session
      if !FirstRun.isStore(session.storePath) { session = try FirstRun.begin(session, common) }
      return try WorkbenchProgram.run(session, appearance)
    }
  }
}

/// How the workbench looks.
struct AppearanceOptions: ParsableArguments {
  @Flag(help: "Dessiner en ASCII (draw in ASCII).")
  var ascii = false

  @Option(help: "auto, always, never (NO_COLOR compte aussi).")
  var color: ColourChoice = .auto
}

enum ColourChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case always
  case never

  /// Whether colours are wanted; NO_COLOR says no unless the command line says otherwise.
  var isWanted: Bool {
    switch self {
    case .auto: Process.variable("NO_COLOR") == nil
    case .always: true
    case .never: false
    }
  }
}

/// The workbench as a program: store, thread, terminal, loop; and a plain list where there is no
/// terminal.
enum WorkbenchProgram {
  static func run(_ session: CommandSession, _ appearance: AppearanceOptions) throws -> ExitStatus {
    let store = try session.open()
    let loaded = try session.load(store)
    guard Console.isTerminal, isatty(STDIN_FILENO) == 1 else {
      let table = Listing.conventions.table(
        of: loaded.register, asOf: session.today, reading: store.shelf)
      Console.write(table.text(in: session.language))
      return .success
    }
    let terminal = try takeTerminal(appearance)
    let worker = try translating { () throws(TerminalError) in
      try StoreWorker(store, session, StoreDescriptions.describe(session, loaded))
    }
    let keeper = try translating { () throws(TerminalError) in
      try DraftKeeper(store, session)
    }
    let state = WorkbenchState(
      register: loaded.register, reader: store.shelf, communes: FrenchCommunes(),
      store: StoreDescriptions.describe(session, loaded), author: session.role,
      session: Process.sessionName, now: Moment.now(session), size: terminal.size,
      language: session.language, isASCII: appearance.ascii || !terminal.capabilities.isUTF8)
    let drafts = StoreDescriptions.drafts(of: store)
    // The signals are blocked by now: the thread inherits that.
    let thread = SystemThread { worker.run() }
    guard thread.isStarted else {
      throw Complaint(
        .ioError, "le système refuse un fil d’exécution ; rien ne pourrait être écrit.",
        "the system refuses a thread; nothing could be written.")
    }
    let keeping = SystemThread { keeper.run() }
    guard keeping.isStarted else {
      throw Complaint(
        .ioError, "le système refuse un fil d’exécution ; aucun brouillon ne serait gardé.",
        "the system refuses a thread; no draft would be kept.")
    }
    worker.ask(.findConflicts(loaded.register))
    worker.ask(.keepIndex(loaded))
    let sharing = ShareWorker(store, worker, by: session.role)
    var loop = Loop(
      terminal, state, worker, keeper, sharing, session, TextEditing(store),
      watching: folders(of: store))
    loop.run(after: drafts)
    sharing.stop()
    // What is typed is safe first; the disk of the store may take its time.
    keeper.ask(.stop)
    keeping.join()
    worker.ask(.stop)
    thread.join()
    return .success
  }

  private static func takeTerminal(_ appearance: AppearanceOptions) throws -> TerminalSession {
    let state = Process.folder("XDG_STATE_HOME", default: ".local/state")
    Process.makeFolders("\(state)/atelier")
    return try translating { () throws(TerminalError) in
      try TerminalSession(
        theme: appearance.color.isWanted ? .standard : .mono,
        errorLog: "\(state)/atelier/erreurs.log")
    }
  }

  private static func translating<Value: ~Copyable>(
    _ work: () throws(TerminalError) -> Value
  ) throws -> Value {
    do throws(TerminalError) {
      return try work()
    } catch {
      throw Complaint(error)
    }
  }

  private static func folders(of store: OpenStore) -> [String] {
    let journals = "\(store.folder.path)/journaux"
    let files = (try? store.folder.segments().files) ?? []
    let replicas = Set(files.map { "\(journals)/\($0.replica)" })
    return [journals] + replicas.sorted()
  }
}

extension Complaint {
  /// The sentence for a terminal that cannot be taken.
  init(_ error: TerminalError) {
    switch error {
    case .alreadyHeld, .noDescriptor:
      self.init(
        .ioError, "le système refuse le terminal.", "the system refuses the terminal.")
    case .notATerminal:
      self.init(
        .usage, "il faut un terminal ; sans terminal : « atelier list conventions ».",
        "a terminal is needed; without one: “atelier list conventions”.")
    case .unknownTerminal(let name):
      self.init(
        .usage,
        "le terminal « \(name) » n’est pas connu ici ; essayez « TERM=xterm-256color atelier ».",
        "the terminal “\(name)” is not known here; try “TERM=xterm-256color atelier”.")
    case .cannotMoveCursor(let name):
      self.init(
        .usage,
        "le terminal « \(name) » ne sait pas placer son curseur ; essayez « atelier list conventions ».",
        "the terminal “\(name)” cannot place its cursor; try “atelier list conventions”.")
    }
  }
}
