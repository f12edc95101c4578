internal import Glibc

/// What a writer takes from the machine it runs on, so that a test or an example can give its own.
///
/// The same surroundings and the same appends make the same bytes.
public struct Surroundings: Sendable {
  /// The folder of local state, `$XDG_STATE_HOME`; the writer makes `atelier/…` below it.
  public var stateRoot: String
  /// A text that is this machine's alone, such as `/etc/machine-id`; with `nil` the writer keeps a
  /// random one in the local state.
  public var machine: String?
  /// Our clock, in milliseconds since 1970-01-01T00:00:00Z.
  public var now: @Sendable () -> Int64
  /// Unpredictable bytes, as many as asked for.
  public var randomBytes: @Sendable (Int) -> [UInt8]
  /// What the name of a new replica begins with, for its readers; see
  /// ``ReplicaName/init(prefix:random:)``.
  public var replicaPrefix = "a"
  /// The name of a new replica, for reproducible examples; `nil` draws one.
  public var replica: ReplicaName?
  /// The UUID of a store that has none yet, for reproducible examples; `nil` draws one.
  public var storeIdentifier: String?
  /// The public key announced in the first record of each segment, the field `Cle`.
  public var key: String?
  /// The calls of the system.
  public var system: any SystemCalls

  /// Makes surroundings.
  ///
  /// - Parameters:
  ///   - stateRoot: The folder of local state.
  ///   - machine: A text that is this machine's alone.
  ///   - now: Our clock; the default reads the system's.
  ///   - randomBytes: Unpredictable bytes; the default asks the system.
  ///   - system: The calls of the system.
  public init(
    stateRoot: String, machine: String?,
    now: @escaping @Sendable () -> Int64 = { Surroundings.systemTime() },
    randomBytes: @escaping @Sendable (Int) -> [UInt8] = { Surroundings.systemRandom($0) },
    system: any SystemCalls = RealSystem()
  ) {
    (self.stateRoot, self.machine) = (stateRoot, machine)
    (self.now, self.randomBytes, self.system) = (now, randomBytes, system)
  }

  /// The system's clock.
  ///
  /// - Returns: Milliseconds since 1970-01-01T00:00:00Z.
  public static func systemTime() -> Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// The system's unpredictable bytes.
  ///
  /// - Parameter count: How many.
  /// - Returns: As many bytes.
  public static func systemRandom(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    while bytes.count < count {
      let word = generator.next()
      for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: word >> (8 * UInt64(shift)))) }
    }
    return Array(bytes.prefix(count))
  }
}
