/// An erasure that a journal announces, and how far it got.
public struct Erasure: Sendable, Hashable {
  /// The record to be erased.
  public let target: EventID
  /// The record that announces it, an `expurgation`.
  public let announcement: EventID
  /// The files of the journal that still hold the text: the segment itself when the erasure was
  /// interrupted, copies that a synchronising program made.
  public internal(set) var remains: [String]
  /// Whether the record stands erased in the journal.
  public internal(set) var isDone: Bool
  /// The other journals that say they erased what they had of it.
  public internal(set) var acknowledgements: [ReplicaName]
}
