import Glibc

/// What one run of a program took, from its start to its end.
struct Measured {
  /// Seconds on the clock.
  let wall: Double
  /// Seconds of processor, ours and the system's for us.
  let cpu: Double
  /// The most memory it held, in mebibytes.
  let peak: Double
  /// What it wrote.
  let output: String

  struct Failed: Error, CustomStringConvertible {
    let description: String
  }

  /// Whether a program is there to be measured.
  static func isInstalled(_ program: String) -> Bool {
    guard let path = unsafe getenv("PATH") else { return false }
    return unsafe String(cString: path).split(separator: ":").contains {
      unsafe access("\($0)/\(program)", X_OK) == 0
    }
  }

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - arguments: The program and its arguments.
  ///   - input: The file it reads on standard input.
  /// - Returns: What it took.
  /// - Throws: ``Failed`` when it cannot be started or ends badly.
  static func run(_ arguments: [String], input: String = "/dev/null") throws -> Measured {
    var template = Array("/tmp/atelier-mesure-XXXXXX".utf8CString)
    let file = unsafe mkstemp(&template)
    defer { close(file) }
    unsafe unlink(template)
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, file, 1)
    var words = unsafe (arguments.map { unsafe strdup($0) }) + [nil]
    var process: pid_t = 0
    let start = ContinuousClock.now
    let code = unsafe posix_spawnp(&process, arguments[0], &actions, nil, &words, environ)
    for place in unsafe words.indices { unsafe free(words[place]) }
    guard code == 0 else { throw Failed(description: "\(arguments[0]): error \(code)") }
    var status: Int32 = 0
    var usage = rusage()
    while unsafe wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    let wall = (ContinuousClock.now - start).seconds
    guard status == 0 else {
      throw Failed(description: "\(arguments.prefix(3)) ended with \(status)")
    }
    return Measured(
      wall: wall, cpu: usage.ru_utime.seconds + usage.ru_stime.seconds,
      peak: Double(usage.ru_maxrss) / 1024, output: contents(file))
  }

  private static func contents(_ file: Int32) -> String {
    lseek(file, 0, SEEK_SET)
    var block = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe read(file, &block, block.count)
    return String(decoding: block[..<Swift.max(0, count)], as: UTF8.self)
  }
}

extension timeval {
  var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}

extension [Double] {
  /// The value that a share of the others does not exceed; 0.5 for the median.
  func quantile(_ share: Double) -> Double {
    let ordered = sorted()
    return isEmpty ? 0 : ordered[Swift.min(count - 1, Int(share * Double(count)))]
  }
}
