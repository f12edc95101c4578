/// Where a record stands.
public struct RecordPlace: Hashable, Sendable {
  /// The path of the segment file relative to the store: `journaux/d93a/2015-01.rec`.
  public let segment: String
  /// The offset of the unit in bytes from the start of the file.
  public let offset: Int
  /// The line its first byte is on, from 1: the header or the blank line before the record.
  public let line: Int
  /// The number of the unit in its segment, from 0.
  public let number: Int

  /// Names a place.
  ///
  /// - Parameters:
  ///   - segment: The path of the segment relative to the store.
  ///   - offset: The offset of the unit in bytes.
  ///   - line: The line of its first byte, from 1.
  ///   - number: The number of the unit, from 0.
  public init(segment: String, offset: Int, line: Int, number: Int) {
    (self.segment, self.offset, self.line, self.number) = (segment, offset, line, number)
  }
}

/// One record read from a journal.
public struct JournalRecord: Hashable, Sendable {
  /// The identifier of the event.
  public let id: EventID
  /// The fields after `Id`, in the order of the file; `Chaine` is not among them.
  public let fields: [RecordField]
  /// The chain value the unit bears, whether or not it was verified.
  public let chain: Digest
  /// Where the unit stands.
  public let place: RecordPlace

  /// Puts together a record, for whoever reads it from somewhere else.
  package init(id: EventID, fields: [RecordField], chain: Digest, place: RecordPlace) {
    (self.id, self.fields, self.chain, self.place) = (id, fields, chain, place)
  }

  /// The value of the first field of a name.
  ///
  /// - Parameter name: The name as it stands in the file.
  /// - Returns: `nil` when the record has no such field.
  public func value(_ name: String) -> String? {
    fields.first { $0.name == name }?.value
  }

  /// The values of every field of a name, in the order of the file.
  ///
  /// - Parameter name: The name as it stands in the file.
  /// - Returns: An empty list when the record has no such field.
  public func values(_ name: String) -> [String] {
    fields.filter { $0.name == name }.map(\.value)
  }

  /// The kind of event, the field `Type`; empty when the record has none.
  public var kind: String { value("Type") ?? "" }

  /// Whether another record tells the same event with the same content, wherever each stands.
  ///
  /// - Parameter other: A record.
  /// - Returns: Whether ids and fields, in order, are equal.
  public func repeats(_ other: JournalRecord) -> Bool {
    id == other.id && fields == other.fields
  }
}
