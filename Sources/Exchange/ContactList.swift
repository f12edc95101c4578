package import Partnership

/// The contacts with what is known of each, and when somebody was last in touch.
package enum ContactList {
  /// The list as a table, in the order of the codes.
  ///
  /// A contact nobody keeps any more stays in the list as long as the journal speaks of it.
  ///
  /// - Parameters:
  ///   - book: Everybody's contacts.
  ///   - register: What the facts add up to.
  ///   - day: The day that counts as today.
  ///   - convention: The convention to keep to; without it, all.
  /// - Returns: The table.
  package static func table(
    of book: AddressBook, _ register: Register, asOf day: Day, convention: Register.Thing? = nil
  ) -> Table {
    let exchanges = Dictionary(grouping: register.exchanges, by: \.contact)
    let codes =
      convention.map { register.contacts(of: $0, in: book) }
      ?? Set(book.contacts.map(\.code.description) + exchanges.keys).sorted()
    let columns =
      [Table.Column("code", Words("Code", "Code"))]
      + ContactField.allCases.map { Table.Column($0.rawValue, $0.words) } + [
        Table.Column("keptBy", Words("Tenu par", "Kept by")),
        Table.Column("lastContactOn", Words("Dernier contact", "Last contact")),
        Table.Column("lastContactMeans", ExchangeNoted.means.declaration.words),
        Table.Column("daysSince", Words("Il y a, jours", "Ago, days")),
        Table.Column("exchanges", Words("Échanges", "Exchanges")),
      ]
    return Table(
      columns: columns,
      rows: codes.map { code in
        let card = ContactCode(code).flatMap { book[$0] }?.card
        return [.token(code)] + ContactField.allCases.map { datum($0, of: card) }
          + [card.map { .token($0.owner) } ?? .absent] + last(exchanges[code] ?? [], day)
      })
  }

  private static func datum(_ field: ContactField, of card: ContactCard?) -> Datum {
    let texts = card?.all(field) ?? []
    let data = texts.map { text -> Datum in
      switch field {
      case .party, .convention: .token(text)
      case .updatedOn: Day(iso: text).map { .date(.day($0)) } ?? .words(text)
      case .role, .organisation, .name, .phone, .email, .address, .note: .words(text)
      }
    }
    if data.isEmpty { return .absent }
    return field.repeats ? .list(data) : data.last ?? .absent
  }

  private static func last(_ exchanges: [NotedExchange], _ day: Day) -> [Datum] {
    let count = Datum.count(exchanges.count)
    guard let last = Register.last(exchanges, on: day) else {
      return [
        .choice(identifier: "none", words: NotedExchange.none), .absent, .absent, count,
      ]
    }
    let days = last.date.value?.exactDay.map { day.days(since: $0) }
    return [Datum(last.date), Datum(last.means), Datum(days), count]
  }
}
