package import Partnership
package import Screen

/// Something that happened, as the workbench hears of it.
package enum Event: Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted, all at once.
  case paste(String)
  /// The terminal has another size.
  case resize(Size)
  /// Time passed: each minute, and when ``WorkbenchState/wakeAfterMilliseconds`` asked for it.
  case tick(Moment)
  /// The store has news.
  case store(StoreChange)
  /// What became of facts the workbench asked to write.
  case written(Ticket, WriteOutcome)
  /// What a document tells of the fact that is being filled in, or why it could not be kept.
  case taken(Ticket, Result<[WrittenValue], Untaken>)
  /// Everybody's contacts once one was kept, or why it could not be.
  case contactKept(Ticket, Result<AddressBook, Untaken>)
  /// What a text became in the user's editor, or why it did not change.
  case edited(Ticket, Result<EditedText, Unedited>)
  /// Drafts kept by an earlier session were found.
  case drafts([Draft])
  /// Texts were found that an editor had open when an earlier session died.
  case leftTexts([EditedText])
  /// A draft could not be kept on this machine, for this reason.
  case draftRefused(String, Words)
  /// The sharing of the store goes on, or ended.
  case sharing(SharingNews)
  /// The program runs again after a suspension.
  case resumed
  /// The terminal is going away or the program is asked to end.
  case hangup
}

/// Why a document or a contact could not be kept.
package struct Untaken: Error, Sendable {
  /// What is wrong and what to do.
  package let words: Words

  /// Says why.
  package init(_ words: Words) { self.words = words }
}

/// Why a text comes back from the editor as it went.
package struct Unedited: Error, Sendable {
  /// What happened and where the text is.
  package let words: Words

  /// Says why.
  package init(_ words: Words) { self.words = words }
}

/// A fact and where it stands in the store.
package struct LocatedFact: Sendable, Hashable {
  /// The fact.
  package var fact: Fact
  /// Where to read it again.
  package var location: FactLocation

  /// Pairs a fact and its place.
  ///
  /// - Parameters:
  ///   - fact: The fact.
  ///   - location: Where to read it again.
  package init(_ fact: Fact, at location: FactLocation) {
    self.fact = fact
    self.location = location
  }
}

/// News of the store.
package enum StoreChange: Sendable {
  /// Facts to add, in the order of their identifiers.
  case facts([LocatedFact])
  /// Everything was read again: a register that takes the place of the one there was.
  case register(Register, reader: any FactReader)
  /// The conflicts of the whole register, which take a while to find.
  case conflicts([FieldConflict])
  /// What writing met and dealt with, a sentence each.
  case warnings([Words])
  /// Everybody's contacts, as they are now.
  case contacts(AddressBook)
  /// The description of the store changed.
  case description(StoreDescription)
}

/// Tells apart the writings under way.
package struct Ticket: Sendable, Hashable {
  /// The number of the writing in this session, from 1.
  package let number: Int

  /// Makes a ticket.
  ///
  /// - Parameter number: The number of the writing in this session.
  package init(number: Int) { self.number = number }
}

/// What became of facts to write.
package enum WriteOutcome: Sendable {
  /// They are on disk, and are to be added to the register.
  case kept([LocatedFact])
  /// Nothing was written, for this reason.
  case failed(Words)
  /// Nothing was written: another program of the same person gave one of the numbers meanwhile, as
  /// the register now tells.
  case overtaken(Words)
}
