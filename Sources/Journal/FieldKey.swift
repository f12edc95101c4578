/// A field name prepared for comparison with the bytes of a journal.
///
/// Keep one in a constant per field wanted; comparing costs two words for names up to eight bytes.
package struct FieldKey: Hashable, Sendable {
  let bytes: [UInt8]
  /// The first eight bytes of the name, the first one lowest.
  package let prefix: UInt64

  /// Prepares a name.
  ///
  /// - Parameter name: The name as it stands in the file.
  package init(_ name: StaticString) {
    self.init(bytes: Array(name.description.utf8))
  }

  /// Prepares a name known only when the program runs.
  ///
  /// - Parameter name: The name as it stands in the file.
  package init(naming name: String) {
    self.init(bytes: Array(name.utf8))
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    prefix = bytes.prefix(8).enumerated().reduce(0) { $0 | UInt64($1.1) << (8 * UInt64($1.0)) }
  }

  /// The text of the name.
  package var name: String { String(decoding: bytes, as: UTF8.self) }

  // The prefixes that are compared for every field, without a look at a constant that has to be made.
  static var idPrefix: UInt64 { 0x6449 }
  static var typePrefix: UInt64 { 0x6570_7954 }
  static var parentPrefix: UInt64 { UInt64(0x4170_7265_7300_0000).byteSwapped }
  static var chainPrefix: UInt64 { UInt64(0x4368_6169_6E65_0000).byteSwapped }
  static var actPrefix: UInt64 { UInt64(0x4163_7465_0000_0000).byteSwapped }
  static var saltPrefix: UInt64 { UInt64(0x5365_6C00_0000_0000).byteSwapped }

  static let id = FieldKey("Id")
  static let type = FieldKey("Type")
  static let suite = FieldKey("Suite")
  static let parent = FieldKey("Apres")
  static let target = FieldKey("Vise")
  static let digest = FieldKey("Empreinte")
  static let reason = FieldKey("Motif")
  static let head = FieldKey("Tete")
  static let store = FieldKey("Magasin")
  static let act = FieldKey("Acte")
  static let chain = FieldKey("Chaine")
}
