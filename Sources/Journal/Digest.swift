internal import CHash

/// A SHA-256 digest: what a chain is made of.
public struct Digest: Hashable, Comparable, Sendable, CustomStringConvertible {
  // Most significant byte first; four words rather than an array, so that no digest allocates.
  private var words: (UInt64, UInt64, UInt64, UInt64)

  /// The digest written as sixty-four zeros, which stands before the first link of a chain.
  public static let zero = Digest()

  private init() { words = (0, 0, 0, 0) }

  /// Digests some bytes.
  ///
  /// - Parameter bytes: Any number of bytes.
  public init(of bytes: [UInt8]) {
    self.init()
    unsafe bytes.withUnsafeBytes { unsafe self.fill(hashing: $0) }
  }

  init(of bytes: UnsafeRawBufferPointer) {
    self.init()
    unsafe fill(hashing: bytes)
  }

  /// Reads sixty-four lower-case hexadecimal digits.
  ///
  /// The result is `nil` for anything else, upper-case digits included.
  ///
  /// - Parameter text: The whole text of a digest.
  public init?(_ text: String) {
    self.init(hexadecimal: Array(text.utf8)[...])
  }

  init?(hexadecimal text: ArraySlice<UInt8>) {
    let parsed = unsafe text.withUnsafeBytes { unsafe Digest(parsing: $0, at: 0) }
    guard text.count == 64, let parsed else { return nil }
    self = parsed
  }

  /// Reads the digits at an index; `nil` when they are not sixty-four digits.
  init?(parsing bytes: UnsafeRawBufferPointer, at index: Int) {
    guard index >= 0, index + 64 <= bytes.count, let base = bytes.baseAddress else {
      return nil
    }
    self.init()
    let isDigits = unsafe withUnsafeMutableBytes(of: &words) {
      unsafe chash_parse(
        (base + index).assumingMemoryBound(to: UInt8.self),
        $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
    }
    guard isDigits == 1 else { return nil }
  }

  private mutating func fill(hashing bytes: UnsafeRawBufferPointer) {
    unsafe withUnsafeMutableBytes(of: &words) {
      unsafe chash_sha256(
        bytes.baseAddress, bytes.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
    }
  }

  /// The next value of a chain that stands at this one.
  ///
  /// SHA-256 of this digest, a line feed, `body` and a line feed, both digests in hexadecimal.
  ///
  /// - Parameter body: The digest of the bytes of a unit before its `Chaine` line.
  /// - Returns: The value its `Chaine` line bears.
  public func link(body: Digest) -> Digest {
    var next = Digest()
    unsafe withUnsafeBytes(of: words) { previous in
      unsafe withUnsafeBytes(of: body.words) { body in
        unsafe withUnsafeMutableBytes(of: &next.words) { link in
          unsafe chash_link(
            previous.baseAddress?.assumingMemoryBound(to: UInt8.self),
            body.baseAddress?.assumingMemoryBound(to: UInt8.self),
            link.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
      }
    }
    return next
  }

  /// The sixty-four digits, as ASCII bytes.
  var hexadecimal: [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: 64) { buffer, count in
      unsafe withUnsafeBytes(of: words) {
        unsafe chash_hex($0.baseAddress?.assumingMemoryBound(to: UInt8.self), buffer.baseAddress)
      }
      count = 64
    }
  }

  /// The sixty-four lower-case hexadecimal digits.
  public var description: String { String(decoding: hexadecimal, as: UTF8.self) }

  /// Says whether two digests are the same.
  ///
  /// - Parameters:
  ///   - left: A digest.
  ///   - right: Another digest.
  /// - Returns: Whether their bytes are equal.
  public static func == (left: Digest, right: Digest) -> Bool { left.words == right.words }

  /// Orders digests as their bytes, hence as their texts.
  ///
  /// - Parameters:
  ///   - left: A digest.
  ///   - right: Another digest.
  /// - Returns: Whether `left` comes first.
  public static func < (left: Digest, right: Digest) -> Bool {
    left.ordered < right.ordered
  }

  private var ordered: (UInt64, UInt64, UInt64, UInt64) {
    (words.0.bigEndian, words.1.bigEndian, words.2.bigEndian, words.3.bigEndian)
  }

  /// Feeds the digest to a hasher.
  ///
  /// - Parameter hasher: The hasher of a set or a dictionary.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
  }
}
