/// Facts of one journal as numbers: what a register takes without reading a text.
///
/// ``FactCoder`` makes them out of bytes, on any thread; ``Register/ingest(_:from:of:until:reading:)``
/// adds them up.
package struct CodedFacts: Sendable {
  /// One fact.
  package struct Row: Sendable {
    let milliseconds: Int64
    let subject: ThingID
    let offset: UInt32
    /// The place of the author in ``texts``.
    let author: Int32
    /// Where its values begin in ``values``, and how many there are.
    let firstValue: Int32
    let valueCount: Int32
    /// The place of the writer in ``writers``.
    let writer: UInt16
    /// The place of the kind in the catalogue.
    let kind: UInt8
    let counter: UInt8
  }

  /// One value, or the head of a list of values.
  struct Value: Sendable {
    /// How the payload is to be understood.
    enum Form: UInt8, Sendable {
      /// A cell as the register keeps it.
      case cell
      /// The place of a text in ``CodedFacts/texts``.
      case text
      /// The identifier of a thing.
      case thing
      /// A list: the payload says how many of the values that follow are its elements.
      case list
    }

    /// The column, in the layout of the kind of thing the fact is about.
    let column: Int16
    let form: Form
    /// Whether the column holds one link.
    let isLink: Bool
    var payload: UInt64
  }

  /// The facts, in the order in which they count.
  package internal(set) var rows: [Row] = []
  var values: [Value] = []
  /// Every short text, once.
  var texts: [String] = []
  /// The hash of each text.
  var hashes: [UInt32] = []
  var writers: [String] = []

  /// No fact.
  package init() {}

  /// How many facts there are.
  package var count: Int { rows.count }

  /// The identity of one of them.
  package func id(at place: Int) -> FactID {
    let row = rows[place]
    return FactID(
      milliseconds: row.milliseconds, counter: row.counter, writer: writers[Int(row.writer)])
  }
}
