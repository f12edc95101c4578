import Partnership
import Screen

/// One contact of the list: its card, where somebody keeps one, and the exchanges with it.
struct ContactRow: Sendable {
  /// The code, as the journal has it.
  let code: String
  /// What is known of it; nothing where nobody keeps it any more.
  let contact: AddressBook.Contact?
  /// The exchanges, the latest first.
  let exchanges: [NotedExchange]
  /// The last one that took place.
  let last: NotedExchange?

  /// The role, or the code of a contact nobody keeps.
  var role: String { contact?.card.role ?? code }
}

/// Who is called and written to, by role, and when somebody last did.
enum ContactsPane: Pane {
  static let id = PaneID("contacts")
  static let title = Words("Contacts", "Contacts")
  static let firstSort = SortOrder(column: Way.role.rawValue)
  static let isSortable = false
  static let enters: FactKind? = .exchange

  /// The orders of the list.
  private enum Way: String, CaseIterable {
    case role
    case silent

    var words: Words {
      switch self {
      case .role: Words("rôle", "role")
      case .silent: Words("sans contact depuis le plus longtemps", "longest without contact")
      }
    }
  }

  static let groupings = Way.allCases.map { Grouping(key: $0.rawValue, words: $0.words) }

  static let columns = [
    ListColumn(
      key: "role", title: Words("Rôle", "Role"), width: 18, isFlexible: true,
      shown: { row, set, _ in StyledText(contact(row, set)?.role ?? "") }),
    ListColumn(
      key: "organisation", title: Words("Organisme", "Organisation"), width: 12, rank: 3, ideal: 22,
      shown: { row, set, reading in
        StyledText(contact(row, set).map { reading.organisation($0) } ?? "")
      }),
    ListColumn(
      key: "phone", title: Words("Téléphone", "Telephone"), width: 14, rank: 2, ideal: 15,
      shown: { row, set, _ in StyledText(contact(row, set)?.contact?.card.all(.phone).first ?? "—")
      }
    ),
    ListColumn(
      key: "last", title: Words("Dernier contact", "Last contact"), width: 18, ideal: 22,
      shown: { row, set, reading in
        guard let contact = contact(row, set) else { return StyledText("") }
        guard let last = contact.last else {
          return StyledText(reading(NotedExchange.none), .label)
        }
        return StyledText(
          [reading.date(last.date), reading.means(last)].joined(separator: ", "))
      }),
    ListColumn(
      key: "ago", title: Words("Il y a", "Ago"), width: 6, rank: 1, alignment: .right,
      shown: { row, set, reading in
        let day = contact(row, set)?.last?.date.value?.exactDay
        let unit = reading(Words("j", "d"))
        return StyledText(day.map { "\(reading.today.days(since: $0)) \(unit)" } ?? "—")
      }),
  ]

  static func rows(_ reading: Reading, in narrowing: Narrowing) -> RowSet { RowSet() }

  static func rows(
    _ reading: Reading, _ overview: Overview, in narrowing: Narrowing, by grouping: String
  ) -> RowSet {
    var set = RowSet()
    let exchanges = Dictionary(grouping: reading.register.exchanges, by: \.contact)
    let codes: any Sequence<String> =
      switch narrowing {
      case .none: Set(reading.book.contacts.map(\.code.description) + exchanges.keys)
      case .under(let item):
        reading.thing(item).map { reading.register.contacts(of: $0, in: reading.book) } ?? []
      case .among: [String]()
      }
    var found: [ContactRow] = []
    for code in codes { found.append(reading.contact(code, exchanges[code] ?? [])) }
    // What a set holds comes in any order: the code decides last.
    found.sort { left, right in
      let keys = (folded(left.role), folded(right.role))
      return keys.0 != keys.1 ? keys.0 < keys.1 : left.code < right.code
    }
    if grouping == Way.silent.rawValue {
      let days = found.map { $0.last?.date.value?.earliest?.number ?? .min }
      found = found.indices.sorted { (days[$0], $0) < (days[$1], $1) }.map { found[$0] }
    }
    set.contacts = found
    set.rows = found.indices.map { .contact($0) }
    return set
  }

  static func searchText(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ memo: inout SearchMemo
  ) -> String {
    guard let contact = contact(row, set) else { return "" }
    let values = contact.contact?.card.values.map(\.text) ?? []
    return ([contact.code, reading.organisation(contact)] + values).joined(separator: " ")
  }

  static func note(_ model: ListModel, _ reading: Reading) -> String? {
    let troubles = reading.book.troubles.count
    guard troubles > 0 else { return nil }
    return reading.count(
      troubles, Words("ligne illisible", "unreadable line"),
      Words("lignes illisibles", "unreadable lines"))
  }

  static func badge(_ overview: Overview) -> Badge { Badge() }

  static func preview(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ overview: Overview
  ) -> [DetailLine] {
    guard let contact = contact(row, set) else { return [] }
    let card = contact.contact?.card
    let reached = (card?.all(.phone) ?? []) + (card?.all(.email) ?? [])
    let last = contact.last
    return [
      reading.line(
        Words("Joindre", "Reach"),
        reached.isEmpty ? "—" : reached.joined(separator: " \(reading.glyphs.dot) ")),
      reading.line(Words("Nom", "Name"), card?[.name] ?? "—"),
      reading.line(Words("Chez", "At"), reading.organisation(contact)),
      reading.line(Words("Dernier", "Last"), reading.words(ofLast: last)),
      reading.line(Words("Dit", "Said"), last.flatMap { reading.said($0) } ?? "—"),
    ]
  }

  static func previewTitle(_ row: Row?, _ reading: Reading) -> [String] {
    [reading(Words("Dernier contact", "Last contact"))]
  }

  static func detail(
    _ row: Row, _ set: RowSet, _ reading: Reading, width: Int
  ) -> [DetailLine] {
    if let contact = contact(row, set) {
      return ContactDetail.lines(contact, reading, width: width)
    }
    return row.thing.map { DetailBuilder.whole($0, reading, width: width) } ?? []
  }

  private static func contact(_ row: Row, _ set: RowSet) -> ContactRow? {
    if case .contact(let place) = row { set.contacts[place] } else { nil }
  }
}
