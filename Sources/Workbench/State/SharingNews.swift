package import Partnership

/// What is heard of the sharing of the store.
package enum SharingNews: Sendable {
  /// It goes on, in words.
  case goesOn(Words)
  /// It ended; what arrived is in the register already.
  case ended(SharingEnd)
}

/// How a sharing ended.
package struct SharingEnd: Sendable, Hashable {
  /// What to say of it.
  package let words: Words
  /// Whether something is to be done about it.
  package let isTrouble: Bool
  /// What arrived.
  package let arrivals: [ArrivedFacts]

  /// Describes the end of a sharing.
  ///
  /// - Parameters:
  ///   - words: What to say of it.
  ///   - isTrouble: Whether something is to be done about it.
  ///   - arrivals: What arrived, the most numerous first.
  package init(_ words: Words, isTrouble: Bool, arrivals: [ArrivedFacts]) {
    (self.words, self.isTrouble, self.arrivals) = (words, isTrouble, arrivals)
  }
}

/// Facts that arrived from one author about one thing.
package struct ArrivedFacts: Sendable, Hashable {
  /// The role of whoever recorded them.
  package let author: String
  /// The thing.
  package let subject: ThingID
  /// How many there are.
  package let count: Int

  /// Counts facts.
  ///
  /// - Parameters:
  ///   - author: The role of whoever recorded them.
  ///   - subject: The thing.
  ///   - count: How many there are.
  package init(author: String, subject: ThingID, count: Int) {
    (self.author, self.subject, self.count) = (author, subject, count)
  }
}
