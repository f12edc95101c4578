/// Where a fact stands in the store, for whoever reads it again; the register only carries it.
public struct FactLocation: Sendable, Hashable, BitwiseCopyable {
  /// The file, as the store counts its files in this opening.
  public let segment: UInt32
  /// The first byte of the record in that file.
  public let offset: UInt32

  /// Puts together a file and a byte.
  public init(segment: UInt32, offset: UInt32) {
    self.segment = segment
    self.offset = offset
  }
}

/// Reads recorded facts again, whole, with the texts the register does not keep.
public protocol FactReader: Sendable {
  /// The fact at a place, or nothing when it can no longer be read there.
  func fact(at location: FactLocation) -> Fact?
}

/// One recorded fact as the register keeps it: who, when, what kind, and where to read the rest.
struct FactRow: Sendable, Hashable, BitwiseCopyable {
  /// When, in milliseconds since 1970, UTC.
  var milliseconds: Int64
  var location: FactLocation
  /// The place of the thing it is about.
  var thing: Int32
  /// The place of the next fact about the same thing, or -1.
  var next: Int32
  /// The place of the author in the pool of texts.
  var author: Int32
  /// The place of the writer among the writers.
  var writer: UInt16
  /// The place of the kind in the catalogue, the highest bit telling whether the fact is retracted.
  private var kindAndMark: UInt8
  var counter: UInt8

  /// How many kinds there may be.
  static let kinds = 128

  init(
    milliseconds: Int64, location: FactLocation, thing: Int32, author: Int32, writer: UInt16,
    kind: UInt8, counter: UInt8
  ) {
    (self.milliseconds, self.location, self.thing) = (milliseconds, location, thing)
    (self.author, self.writer, self.counter) = (author, writer, counter)
    (next, kindAndMark) = (-1, kind)
  }

  /// The place of the kind in the catalogue.
  var kind: UInt8 { kindAndMark & 0x7F }

  /// Whether a later fact retracts it.
  var isRetracted: Bool {
    get { kindAndMark & 0x80 != 0 }
    set { kindAndMark = kind | (newValue ? 0x80 : 0) }
  }
}

/// One recorded fact, as a history lists it.
public struct FactSummary: Sendable, Hashable {
  /// Which fact, when, in whose journal.
  public let id: FactID
  /// The kind.
  public let kind: FactKind
  /// The role of whoever recorded it.
  public let author: String
  /// Where to read it whole.
  public let location: FactLocation
  /// Whether a later fact retracts it.
  public let isRetracted: Bool
}
