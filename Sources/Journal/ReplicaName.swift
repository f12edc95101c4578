/// The name of one writer's journal: a lower-case letter, then 3 to 11 lower-case letters or digits.
///
/// One person on one machine has one replica per store; it names the folder of the segments and
/// ends every id. It is never taken up again once its local state is lost.
public struct ReplicaName: Hashable, Comparable, Sendable, CustomStringConvertible {
  let short: ShortName

  /// Reads a name.
  ///
  /// The result is `nil` unless the text has exactly the shape of a replica name.
  ///
  /// - Parameter text: The whole name, as in a path or an id.
  public init?(_ text: String) {
    self.init(bytes: Array(text.utf8))
  }

  init?(bytes: some Collection<UInt8>) {
    guard (4...12).contains(bytes.count), let first = bytes.first, first.isLower,
      bytes.allSatisfy({ $0.isLower || $0.isDigit })
    else { return nil }
    short = ShortName(bytes)
  }

  /// Makes a new name out of a readable prefix and twenty random bits.
  ///
  /// - Parameters:
  ///   - prefix: Words of the person's choosing; what is not an ASCII letter or digit is dropped,
  ///     and at most eight characters are kept. `a` when nothing usable is left.
  ///   - random: At least three random bytes; fewer count as zeros.
  public init(prefix: String, random: [UInt8]) {
    let lowered = prefix.utf8.map { $0.isUpper ? $0 + 0x20 : $0 }
    let letters = Array(
      lowered.filter { $0.isLower || $0.isDigit }.drop(while: \.isDigit).prefix(8))
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    var bits = (0..<3).reduce(UInt32(0)) { $0 << 8 | UInt32($1 < random.count ? random[$1] : 0) }
    var name = letters.isEmpty ? [0x61] : letters
    for _ in 0..<4 {
      name.append(alphabet[Int(bits & 31)])
      bits >>= 5
    }
    short = ShortName(name)
  }

  /// The name as it stands in paths and ids.
  public var description: String { String(decoding: short.bytes, as: UTF8.self) }

  /// Orders names as their bytes.
  ///
  /// - Parameters:
  ///   - left: A name.
  ///   - right: Another name.
  /// - Returns: Whether `left` comes first.
  public static func < (left: ReplicaName, right: ReplicaName) -> Bool {
    left.short < right.short
  }
}
