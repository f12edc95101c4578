/// What vouches for one journal, beside its own chain.
///
/// The chain shows changes within what is present; only what stands elsewhere shows that the end was
/// cut off or that the whole was written again.
public struct VerificationBasis: Sendable, Hashable {
  /// The journal.
  public let replica: ReplicaName
  /// How many units it has.
  public internal(set) var units = 0
  /// How many sayings of witnesses agree with it.
  public internal(set) var witnesses = 0
  /// Whether what this machine remembers of it agrees; only for our own.
  public internal(set) var isRemembered = false
  /// How many signed checkpoints agree with it, by a key we recognise.
  public internal(set) var checkpoints = 0
  /// How many signed checkpoints agree with it, by a key that only its author declares.
  public internal(set) var selfSigned = 0
}

extension StoreVerification {
  /// Lists the journals, before anything vouches for them.
  mutating func beginBases() {
    for segment in segments where segment.file.role != .conflictCopy {
      let place = bases.firstIndex { $0.replica == segment.file.replica }
      if place == nil { bases.append(VerificationBasis(replica: segment.file.replica)) }
      bases[place ?? bases.count - 1].units += segment.units
    }
    bases.sort { $0.replica.description < $1.replica.description }
  }

  /// Counts something that agrees with a journal.
  mutating func credit(
    _ source: WitnessConflict.Source, to replica: ReplicaName?, _ isTrusted: Bool = true
  ) {
    guard let place = bases.firstIndex(where: { $0.replica == replica }) else { return }
    switch source {
    case .record: bases[place].witnesses += 1
    case .memory: bases[place].isRemembered = true
    case .checkpoint where isTrusted: bases[place].checkpoints += 1
    case .checkpoint: bases[place].selfSigned += 1
    }
  }
}
