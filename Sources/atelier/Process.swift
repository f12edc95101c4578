import Glibc
import Journal
import Partnership

/// What the process is given: environment, folders, clock.
///
/// Read here and nowhere else.
enum Process {
  /// A variable of the environment, when it is set and not empty.
  static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// A folder of the XDG base directories, or its default below the home folder.
  static func folder(_ variable: String, default fallback: String) -> String {
    if let folder = self.variable(variable), folder.hasPrefix("/") { return folder }
    return "\(self.variable("HOME") ?? "/")/\(fallback)"
  }

  /// Where the store is when nobody says.
  static var defaultStore: String {
    "\(folder("XDG_DATA_HOME", default: ".local/share"))/atelier"
  }

  /// Today where the user is: the system's time zone.
  static var today: Day {
    let now = localTime(at: time(nil))
    return Day(year: now[0], month: now[1], day: now[2]) ?? .first
  }

  /// The hour where the user is, to the thousandth of a second.
  static var timeOfDay: (hour: Int, minute: Int, second: Int, millisecond: Int) {
    var now = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &now)
    let parts = localTime(at: now.tv_sec)
    return (parts[3], parts[4], parts[5], now.tv_nsec / 1_000_000)
  }

  /// Year, month, day, hour, minute and second where the user is.
  private static func localTime(at second: time_t) -> [Int] {
    var now = second
    var parts = unsafe tm()
    unsafe localtime_r(&now, &parts)
    let fields = unsafe [
      parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min,
      parts.tm_sec,
    ]
    return fields.map { Int($0) }
  }

  /// A path a person typed: `~/` is the home folder.
  static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = variable("HOME") else { return path }
    return home + path.dropFirst(1)
  }

  /// The language of the locale: English when it says so, French otherwise.
  static var language: Language {
    let locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
    return locale.hasPrefix("en") ? .english : .french
  }

  /// What a writer of journals takes from this machine.
  static func surroundings(role: String) -> Surroundings {
    var surroundings = Surroundings(
      stateRoot: folder("XDG_STATE_HOME", default: ".local/state"),
      machine: contents(of: "/etc/machine-id"))
    surroundings.replicaPrefix = String(folded(role).filter { $0.isASCII && $0.isLetter }.prefix(4))
    return surroundings
  }

  /// The text of a small file, without the blanks at its end; nothing when it cannot be read.
  static func contents(of path: String) -> String? {
    guard let file = unsafe fopen(path, "re") else { return nil }
    defer { unsafe fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = unsafe fread(&bytes, 1, bytes.count, file)
    let text = String(decoding: bytes[..<count], as: UTF8.self)
    let trimmed = text.reversed().drop { $0 == "\n" || $0 == " " }
    return trimmed.isEmpty ? nil : String(trimmed.reversed())
  }

  /// Letters and digits no other session has: drafts begin so.
  static var sessionName: String {
    let bytes = Surroundings.systemRandom(6)
    return "b" + bytes.map { String($0 % 36, radix: 36) + String($0 / 36, radix: 36) }.joined()
  }

  /// Makes a folder and those above it, for this user alone; what is there stays.
  static func makeFolders(_ path: String) {
    var folder = ""
    for part in path.split(separator: "/") {
      folder += "/\(part)"
      unsafe mkdir(folder, 0o700)
    }
  }
}
