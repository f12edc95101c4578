/// Everybody's contacts, put together: the files of `annuaire/`, one for each writer.
public struct AddressBook: Sendable, Hashable {
  /// The contacts, in the order of their codes.
  public let contacts: [Contact]
  /// What could not be read, a sentence each.
  public let troubles: [Words]

  /// One contact, as one or several people keep it.
  public struct Contact: Sendable, Hashable {
    /// The cards, the one to believe first.
    public let cards: [ContactCard]

    /// The card looked after last; of two of one day, the one of the first writer by name.
    public var card: ContactCard { cards[0] }

    /// Its code.
    public var code: ContactCode { cards[0].code }
  }

  /// Puts files together.
  ///
  /// - Parameters:
  ///   - cards: The cards of all files.
  ///   - troubles: What could not be read.
  public init(_ cards: [ContactCard] = [], troubles: [Words] = []) {
    let groups = Dictionary(grouping: cards, by: \.code)
    contacts = groups.sorted { $0.key < $1.key }.map { _, cards in
      Contact(
        cards: cards.sorted { left, right in
          let days = (left.updatedOn?.number ?? .min, right.updatedOn?.number ?? .min)
          return days.0 != days.1 ? days.0 > days.1 : left.owner < right.owner
        })
    }
    self.troubles = troubles
  }

  /// The names of those who hold the roles.
  public var names: [String] { contacts.flatMap(\.cards).compactMap { $0[.name] } }

  /// The contact with a code, if somebody keeps it.
  ///
  /// - Parameter code: The code.
  public subscript(code: ContactCode) -> Contact? { contacts.first { $0.code == code } }

  /// What a contact is called: its role, or its code where nobody keeps it any more.
  ///
  /// - Parameter code: The code, as the journal has it.
  /// - Returns: The name.
  public func name(of code: String) -> String {
    ContactCode(code).flatMap { self[$0] }?.card.role ?? code
  }
}
