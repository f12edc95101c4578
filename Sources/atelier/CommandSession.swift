import Glibc
import Journal
import Partnership
import Store
import Synchronization

/// What the common options and the environment say, for one run of the command.
struct CommandSession {
  let language: Language
  let storePath: String
  /// The day that counts as today.
  let today: Day
  /// Whether today was given, and stands still.
  let isDayGiven: Bool
  /// The role of whoever writes.
  let role: String
  /// The stores it opened.
  private let opened = OpenedStores()

  init(_ common: CommonOptions) {
    language = common.lang?.language ?? Process.language
    storePath = common.store ?? Process.variable("ATELIER_STORE") ?? Process.defaultStore
    today = common.asOf?.day ?? Process.today
    isDayGiven = common.asOf != nil
    role = common.role ?? Profile.role ?? Profile.defaultRole
  }

  /// The store that must be there.
  func folder() throws -> StoreFolder {
    try translating { () throws(JournalError) in try StoreFolder(storePath) }
  }

  /// The store, opened and read whole.
  func open() throws -> OpenStore {
    let store = try translating { () throws(JournalError) in
      try OpenStore(
        storePath, Process.surroundings(role: role),
        cacheRoot: Process.folder("XDG_CACHE_HOME", default: ".cache"))
    }
    opened.add(store)
    return store
  }

  /// Says on standard error what writing met and dealt with; nothing of it is a failure.
  func tellWarnings() {
    for warning in opened.takeWarnings() {
      Console.complain(WarningWords.sentence(warning)(language))
    }
  }

  /// Everything the store adds up to.
  func load(_ store: OpenStore) throws -> OpenStore.Loaded {
    let settings = try Profile.settings
    var loaded = try translating { () throws(JournalError) in try store.load() }
    loaded.register.settings = settings
    loaded.register.watchedNames = store.addressBook().names
    return loaded
  }

  /// The thing a person names; of two that bear one number, the first.
  func thing(_ id: String, in register: Register) throws -> Register.Thing {
    guard let wanted = ThingID(id) else {
      throw Complaint(
        .usage, "« \(id) » n’est pas un numéro ; exemple : C-2015-01.",
        "“\(id)” is not a number; for instance C-2015-01.")
    }
    guard let thing = register.thing(wanted) else {
      throw Complaint(
        .missing, "\(wanted) n’est pas dans ce magasin ; voyez « atelier list conventions ».",
        "\(wanted) is not in this store; see “atelier list conventions”.")
    }
    return thing
  }

  /// The number of a thing a person names, even of one that was retracted.
  func mentioned(_ id: String, in register: Register) throws -> ThingID {
    if let wanted = ThingID(id), !register.things(everBearing: wanted).isEmpty { return wanted }
    return register.id(of: try thing(id, in: register))
  }

  /// The convention a person names.
  func convention(_ id: String, in register: Register) throws -> Register.Thing {
    let thing = try thing(id, in: register)
    guard register.id(of: thing).kind == .convention else {
      throw Complaint(
        .usage, "« \(id) » n’est pas une convention ; exemple : C-2015-01.",
        "“\(id)” is not a convention; for instance C-2015-01.")
    }
    return thing
  }

  /// Reads the store and writes in it; again when another program took the number meanwhile.
  ///
  /// Nothing was written then. Each attempt that fails is one of another program that succeeded.
  func numbering<Value>(_ work: () throws -> Value) throws -> Value {
    for _ in 0..<99 {
      do {
        return try work()
      } catch let complaint as Complaint where complaint.isOvertaken {
        continue
      }
    }
    return try work()
  }

  /// Turns what the journal reports into a sentence and an exit code.
  func translating<Value>(_ work: () throws(JournalError) -> Value) throws -> Value {
    do throws(JournalError) {
      return try work()
    } catch {
      throw Complaint(error)
    }
  }
}

/// The stores one run of the command opened: whatever the verb, what their writers met is told.
private final class OpenedStores: Sendable {
  private let stores = Mutex<[OpenStore]>([])

  func add(_ store: OpenStore) { stores.withLock { $0.append(store) } }

  func takeWarnings() -> [WriterWarning] {
    stores.withLock { $0 }.flatMap { $0.takeWarnings() }
  }
}

extension Complaint {
  /// The sentence for what the journal reports.
  init(_ error: JournalError) {
    words = StoreWords.sentence(error)
    switch error {
    case .notAStore: status = .missing
    case .overtaken: (status, isOvertaken) = (.refused, true)
    // What was typed is at fault, not the disk.
    case .notEmpty, .forbiddenCharacter, .lineTooLong, .recordTooLarge, .batchTooLarge,
      .tooManyFields:
      status = .usage
    default: status = .ioError
    }
  }
}

/// Who uses the program on this machine; asked once, kept in one small file.
enum Profile {
  /// The role of a user who has not said.
  static let defaultRole = "coordination"

  /// The file, one role on its first line.
  static var path: String {
    "\(Process.folder("XDG_CONFIG_HOME", default: ".config"))/atelier/profil"
  }

  /// The settings of the law, from `reglages` beside the profile; those of the product without it.
  static var settings: LawSettings {
    get throws {
      let file = path.split(separator: "/").dropLast().joined(separator: "/")
      let place = "/\(file)/reglages"
      guard let text = Process.contents(of: place) else { return LawSettings() }
      do throws(SettingFault) {
        return try LawSettings(text: text)
      } catch {
        throw Complaint(
          .usage, "\(place), ligne \(error.line) : \(error.words.fr).",
          "\(place), line \(error.line): \(error.words.en).")
      }
    }
  }

  /// The role the user gave.
  static var role: String? {
    Process.contents(of: path)?.split(separator: "\n").first.map { String($0) }
  }

  /// Keeps the role; when it cannot be kept, it is asked again the next time.
  static func save(_ role: String) {
    Process.makeFolders(path.split(separator: "/").dropLast().joined(separator: "/"))
    guard let file = unsafe fopen(path, "we") else { return }
    unsafe fputs("\(role)\n", file)
    unsafe fclose(file)
  }
}
