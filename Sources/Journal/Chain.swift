/// Follows the chain of a segment, unit after unit.
///
/// It holds the value the next link starts from. A unit whose own value is wrong breaks the chain;
/// the units after it are then linked to the value it *claims*, so that each is still compared with
/// the one before it, but none is vouched for.
package struct ChainFollower: Sendable {
  /// What a unit turned out to be.
  package enum Link: Sendable, Equatable {
    /// Its value follows from the one before.
    case sound
    /// As ``sound``, for a unit whose content was erased; its `Id` must be named by an erasure.
    case redacted
    /// Its value does not follow.
    case broken
  }

  private var head: Digest?

  /// Begins at the start of a segment, or after a unit.
  ///
  /// - Parameter head: The value of the unit before, or `nil` at the start of a segment, whose
  ///   first unit says where its chain comes from.
  package init(after head: Digest? = nil) { self.head = head }

  /// Checks the unit a scanner is at.
  ///
  /// - Parameter scanner: A scanner whose last `next()` returned `true`.
  /// - Returns: Whether the unit follows the one before.
  package mutating func check(_ scanner: SegmentScanner) -> Link {
    let previous = head ?? Self.origin(of: scanner)
    let claimed = scanner.chain
    head = claimed
    guard let previous else { return .broken }
    if let digest = Self.redactedDigest(scanner) {
      return previous.link(body: digest) == claimed ? .redacted : .broken
    }
    return previous.link(body: scanner.bodyDigest) == claimed ? .sound : .broken
  }

  /// Where the chain of a segment starts: `Suite` in the first unit, else zeros.
  private static func origin(of scanner: SegmentScanner) -> Digest? {
    guard let index = scanner.index(of: .suite) else { return .zero }
    return Digest(hexadecimal: scanner.rawValue(at: index))
  }

  /// The digest an erased unit keeps of its former bytes.
  ///
  /// The chain does not cover the bytes of such a unit, hence nothing but the three fields is
  /// allowed in it.
  private static func redactedDigest(_ scanner: SegmentScanner) -> Digest? {
    let unit = scanner.unit
    guard unit.fault == nil, unit.number > 0, unit.fields.count == 3,
      scanner.isNamed(0, .id), scanner.isNamed(1, .type), scanner.isNamed(2, .digest),
      scanner.rawValue(at: 1).elementsEqual(Array("expurge".utf8))
    else { return nil }
    return Digest(hexadecimal: scanner.rawValue(at: 2))
  }
}

extension SegmentScanner {
  /// The digest of the bytes of the current unit before its `Chaine` line.
  package var bodyDigest: Digest {
    unsafe bytes.storage.withUnsafeBytes { unsafe Digest(of: .init(rebasing: $0[unit.body])) }
  }
}
