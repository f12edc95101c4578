internal import Glibc
internal import Synchronization

/// Another program, run without a shell: the only place that starts one.
enum Program {
  /// What a program left.
  struct Result: Sendable {
    /// The exit code, or 128 and the signal that ended it.
    let status: Int32
    /// What it wrote on standard output.
    let output: [UInt8]
    /// What it wrote on standard error.
    let errors: String
  }

  /// Why there is no result.
  enum Failure: Error, Sendable {
    /// There is no such program.
    case missing
    /// The system refuses; the `errno`.
    case refused(Int32)
    /// It writes more than what was asked can need.
    case tooMuchOutput
    /// We were asked to give up.
    case cancelled
  }

  /// What bounds a run.
  struct Bounds: Sendable {
    /// The most bytes taken of standard output.
    var output = 64 << 20
    /// The most bytes of one file it may write; the system holds it to that.
    var file: Int?
  }

  /// Runs a program to its end.
  ///
  /// It has a session of its own, hence no terminal to ask on, and goes with all it started when it
  /// is given up.
  static func run(
    _ words: [String], environment: [String: String], input: [UInt8] = [],
    bounds: Bounds = Bounds(), cancellation: Cancellation
  ) throws(Failure) -> Result {
    let given = try unlinkedFile(holding: input)
    defer { close(given) }
    let (output, errors) = (try Pipe(), try Pipe())
    let process: pid_t
    do throws(Failure) {
      process = try limiting(bounds.file) { () throws(Failure) in
        try start(words, environment, files: [given, output.writing, errors.writing])
      }
    } catch {
      output.close()
      errors.close()
      throw error
    }
    output.closeWriting()
    errors.closeWriting()
    var reading = Reading(output: output.reading, errors: errors.reading, limit: bounds.output)
    let isWhole = reading.run(cancellation)
    if !isWhole { kill(-process, SIGKILL) }
    output.closeReading()
    errors.closeReading()
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    guard isWhole else { throw cancellation.isAsked ? .cancelled : .tooMuchOutput }
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    return Result(
      status: code, output: reading.taken, errors: String(decoding: reading.told, as: UTF8.self))
  }

  private static func start(
    _ words: [String], _ environment: [String: String], files: [Int32]
  ) throws(Failure) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in files.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, file, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var (none, usual) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&none)
    unsafe sigemptyset(&usual)
    unsafe sigaddset(&usual, SIGPIPE)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &usual)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | newSession)
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    var variables = unsafe environment.map { unsafe strdup("\($0)=\($1)") } + [nil]
    var process: pid_t = 0
    let code = unsafe posix_spawnp(
      &process, words.first ?? "", &actions, &attributes, &arguments, &variables)
    let copies = unsafe arguments + variables
    for place in unsafe copies.indices { unsafe free(copies[place]) }
    guard code == 0 else { throw code == ENOENT ? .missing : .refused(code) }
    return process
  }

  /// `POSIX_SPAWN_SETSID`, which the C header hides unless it is asked for extensions.
  private static let newSession: Int16 = 0x80

  /// Starts something under a limit on the size of files, which it inherits.
  ///
  /// The limit is ours for the time of the start; nothing else we write comes near it.
  private static func limiting(
    _ bytes: Int?, _ start: () throws(Failure) -> pid_t
  ) throws(Failure) -> pid_t {
    guard let bytes else { return try start() }
    let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
    var former = rlimit()
    guard unsafe getrlimit(resource, &former) == 0 else { throw .refused(errno) }
    var lowered = former
    lowered.rlim_cur = min(rlim_t(bytes), former.rlim_max)
    // A write beyond the limit then fails instead of ending the program that makes it.
    signal(SIGXFSZ, SIG_IGN)
    guard unsafe setrlimit(resource, &lowered) == 0 else { throw .refused(errno) }
    defer { _ = unsafe setrlimit(resource, &former) }
    return try start()
  }

  /// A file without a name, at its start, for a program to read.
  private static func unlinkedFile(holding bytes: [UInt8]) throws(Failure) -> Int32 {
    guard !bytes.isEmpty else {
      let file = unsafe open("/dev/null", O_RDONLY | O_CLOEXEC)
      guard file >= 0 else { throw .refused(errno) }
      return file
    }
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/atelier-XXXXXX".utf8CString)
    let file = unsafe mkstemp(&template)
    guard file >= 0 else { throw .refused(errno) }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unsafe unlink(template)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let code = errno
        close(file)
        throw .refused(code)
      }
      rest = rest.dropFirst(count)
    }
    lseek(file, 0, SEEK_SET)
    return file
  }
}

/// Asks whatever runs for us to give up; from any thread.
package final class Cancellation: Sendable {
  private let asked = Atomic<Bool>(false)

  /// Makes one, not asked.
  package init() {}

  /// Asks to give up.
  package func ask() { asked.store(true, ordering: .relaxed) }

  /// Whether it was asked.
  package var isAsked: Bool { asked.load(ordering: .relaxed) }
}

/// Two ends of a pipe.
private struct Pipe {
  let reading: Int32
  let writing: Int32

  init() throws(Program.Failure) {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw .refused(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  func closeReading() { _ = Glibc.close(reading) }
  func closeWriting() { _ = Glibc.close(writing) }
  func close() {
    closeReading()
    closeWriting()
  }
}

/// Takes what a program writes on both its outputs until it closes them.
private struct Reading {
  let output: Int32
  let errors: Int32
  let limit: Int
  var taken: [UInt8] = []
  var told: [UInt8] = []

  /// How often it is looked whether to give up, in milliseconds.
  private static let patience: Int32 = 100
  /// What is kept of standard error.
  private static let words = 64 << 10

  init(output: Int32, errors: Int32, limit: Int) {
    (self.output, self.errors, self.limit) = (output, errors, limit)
  }

  /// Reads to the end; `false` when it was given up.
  mutating func run(_ cancellation: Cancellation) -> Bool {
    var open = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
    var block = [UInt8](repeating: 0, count: 65_536)
    while open.contains(where: { $0.fd >= 0 }) {
      if cancellation.isAsked || taken.count > limit { return false }
      guard unsafe poll(&open, nfds_t(open.count), Self.patience) > 0 else { continue }
      for place in open.indices where open[place].fd >= 0 && open[place].revents != 0 {
        let count = unsafe read(open[place].fd, &block, block.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          open[place].fd = -1
          continue
        }
        if open[place].fd == output {
          taken += block[..<count]
        } else if told.count < Self.words {
          told += block[..<count]
        }
      }
    }
    return true
  }
}
