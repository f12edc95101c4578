package import Partnership

/// What is known of the store the register was read from, apart from its facts.
package struct StoreDescription: Sendable, Hashable {
  /// Where it is, as the user knows it.
  package var path: String
  /// How many facts are of a kind this version does not know; they are kept, not shown.
  package var unknownKinds: Int
  /// How many fields this version does not know.
  package var unknownFields: Int
  /// How far the chain of the journals was verified.
  package var verification: Verification
  /// Why nothing can be written, or nothing when writing is possible.
  package var readOnly: Words?
  /// The records that could not be read and were set aside.
  package var damaged: [DamagedRecord]
  /// Whether others have a copy of it to exchange with.
  package var isShared = false
  /// What else does not agree, a sentence each: a history rewritten, a bad signature, an erasure that
  /// is not finished.
  package var troubles: [Words] = []
  /// What writing met and dealt with in this session, a sentence each.
  package var warnings: [Words] = []
  /// The journals that a more recent version of the program writes, a sentence each.
  package var newerJournals: [Words] = []

  /// How far the journals were verified; « intact » is said of nothing else.
  package enum Verification: Sendable, Hashable {
    /// Nothing was verified in this session.
    case none
    /// So many facts were verified and found intact.
    case intact(facts: Int)
    /// Something does not agree, in words.
    case broken(Words)
  }

  /// Describes a store.
  ///
  /// - Parameters:
  ///   - path: Where it is, as the user knows it.
  ///   - unknownKinds: How many facts are of an unknown kind.
  ///   - unknownFields: How many fields are unknown.
  ///   - verification: How far the journals were verified.
  ///   - readOnly: Why nothing can be written, or nothing.
  ///   - damaged: The records set aside.
  package init(
    path: String, unknownKinds: Int = 0, unknownFields: Int = 0,
    verification: Verification = .none, readOnly: Words? = nil, damaged: [DamagedRecord] = []
  ) {
    self.path = path
    self.unknownKinds = unknownKinds
    self.unknownFields = unknownFields
    self.verification = verification
    self.readOnly = readOnly
    self.damaged = damaged
  }
}

/// A record that could not be read: where it stands, so that a person can look at it.
package struct DamagedRecord: Sendable, Hashable {
  /// The file.
  package var file: String
  /// The line, from 1.
  package var line: Int
  /// The byte in the file, from 0.
  package var byte: Int

  /// Tells where a damaged record stands.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - line: The line, from 1.
  ///   - byte: The byte in the file, from 0.
  package init(file: String, line: Int, byte: Int) {
    self.file = file
    self.line = line
    self.byte = byte
  }
}
