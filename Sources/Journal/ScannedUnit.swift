/// Where one unit and its fields lie in the bytes of a segment.
///
/// The scanner fills the same value again at each unit, so that scanning does not allocate. Every
/// range counts from the start of the scanner's bytes.
package struct ScannedUnit: Sendable {
  /// Where one field lies.
  package struct Field: Sendable {
    /// The bytes of the name.
    package var name: Range<Int>
    /// The bytes of the value as they stand in the file, continuation marks included.
    package var value: Range<Int>
    /// Whether the value is one line that needs no decoding.
    package var isPlain: Bool
    /// The first eight bytes of the name, the first one lowest.
    package internal(set) var prefix: UInt64
  }

  /// The bytes the digest covers: all before the `Chaine` line.
  package internal(set) var body = 0..<0
  /// The sixty-four digits of the `Chaine` line.
  package internal(set) var chain = 0..<0
  /// The offset of the unit from the start of the file.
  package internal(set) var offset = 0
  /// The lines of the file before the unit.
  package internal(set) var linesBefore = 0
  /// The number of the unit in its segment, from 0.
  package internal(set) var number = 0
  /// The fields in the order of the file, `Chaine` not among them.
  package internal(set) var fields: [Field] = []
  /// What breaks the grammar in the unit, and the offset in the file; `nil` for a sound one.
  package internal(set) var fault: (cause: GrammarFault, offset: Int, line: Int)?
  var header: SegmentHeader?
  /// The number of the first field `Type`, or -1.
  var kindIndex = -1
  /// What the first field says, when it is a well-formed `Id`.
  var id: EventID?
  /// Whether another field bears that name.
  var hasSecondID = false

  mutating func begin(at local: Int, offset: Int, after position: SegmentPosition) {
    body = local..<local
    self.offset = offset
    linesBefore = position.lines
    number = position.units
    fields.removeAll(keepingCapacity: true)
    fault = nil
    header = nil
    kindIndex = -1
    id = nil
    hasSecondID = false
  }
}
