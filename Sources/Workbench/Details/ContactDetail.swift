import Partnership
import Screen

/// What is said of a contact: how to reach it, then what was said, the latest first.
enum ContactDetail {
  /// The lines of the detail.
  static func lines(_ contact: ContactRow, _ reading: Reading, width: Int) -> [DetailLine] {
    var builder = DetailBuilder(reading, width: width)
    builder.paragraph(contact.role, .title)
    builder.paragraph("\(reading(Words("contact", "contact"))) \(contact.code)", .label)
    builder.space()
    builder.field(
      reading(Words("Dernier contact", "Last contact")), reading.words(ofLast: contact.last))
    let cards = contact.contact?.cards ?? []
    if cards.isEmpty {
      builder.paragraph(
        reading(
          Words(
            "Plus personne ne tient sa fiche ; F4 en fait une.",
            "Nobody keeps its card any more; F4 makes one.")), .label)
    }
    for card in cards {
      builder.heading(reading(Words("Fiche tenue par \(card.owner)", "Card kept by \(card.owner)")))
      for value in card.values where value.field != .role {
        let thing = ThingID(value.text).flatMap { reading.register.thing($0) }
        switch value.field {
        case .party, .convention:
          builder.field(
            reading(value.field.words), thing.map { reading.name(of: $0) } ?? value.text,
            link: thing.map { .thing(reading.itemID(of: $0)) })
        case .updatedOn:
          builder.field(
            reading(value.field.words),
            Day(iso: value.text).map { reading.fullDay($0) } ?? value.text)
        case .role, .organisation, .name, .phone, .email, .address, .note:
          builder.field(reading(value.field.words), value.text)
        }
      }
    }
    builder.heading(reading(Words("Échanges", "Exchanges")) + " (\(contact.exchanges.count))")
    if contact.exchanges.isEmpty { builder.paragraph("  " + reading(NotedExchange.none)) }
    for exchange in contact.exchanges {
      let mark = reading.isExample(exchange.thing) ? " (\(reading.exampleWord))" : ""
      let said = reading.said(exchange).map { " : \($0)" } ?? ""
      builder.link(
        "\(reading.register.label(of: exchange.thing)) \(reading.date(exchange.date)), "
          + "\(reading.means(exchange))\(mark)\(said)",
        to: .thing(reading.itemID(of: exchange.thing)))
      for promise in reading.register.followUps(about: exchange.thing) {
        builder.link(to: promise.thing, note: " : \(reading.words(ofPromise: promise.thing))")
      }
    }
    if !cards.isEmpty {
      builder.space()
      builder.paragraph(
        reading(
          Words(
            "F4 change la fiche ; « atelier contact remove \(contact.code) » l’efface.",
            "F4 changes the card; “atelier contact remove \(contact.code)” erases it.")), .label)
    }
    return builder.lines
  }
}

extension DetailBuilder {
  /// Who is called and written to about a convention, and when somebody last was.
  mutating func contacts(of convention: Register.Thing) {
    let register = reading.register
    let codes = register.contacts(of: convention, in: reading.book)
    heading(reading(Words("Contacts", "Contacts")) + " (\(codes.count))")
    let last = register.lastExchange(about: convention, on: reading.today)
    field(
      reading(Words("Dernier contact", "Last contact")), reading.words(ofLast: last, named: true),
      link: last.map { .thing(reading.itemID(of: $0.thing)) })
    guard !codes.isEmpty else { return }
    link(
      reading(Words("les voir dans leur écran", "see them on their screen")),
      to: .list(ContactsPane.id, .under(reading.itemID(of: convention))))
  }
}

// Contacts and exchanges, in words.
extension Reading {
  /// A contact and what was said with it.
  func contact(_ code: String, _ exchanges: [NotedExchange]) -> ContactRow {
    ContactRow(
      code: code, contact: ContactCode(code).flatMap { book[$0] }, exchanges: exchanges,
      last: Register.last(exchanges, on: today))
  }

  /// « 12/11, appel, il y a 11 jours », with whom where that is asked; never a guess.
  func words(ofLast exchange: NotedExchange?, named: Bool = false) -> String {
    guard let exchange else { return self(NotedExchange.none) }
    return [
      date(exchange.date), means(exchange), named ? book.name(of: exchange.contact) : nil,
      exchange.ago(today).map { self($0) },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// By what means.
  func means(_ exchange: NotedExchange) -> String {
    exchange.means.value.map { self($0.term.words) } ?? exchange.means.absence.map { self($0) }
      ?? ""
  }

  /// What was said, on one line; reads the store.
  func said(_ exchange: NotedExchange) -> String? {
    whole(exchange.thing).stated(ExchangeNoted.text).value?.text.replacing("\n", with: " ")
  }

  /// The body a contact belongs to: as its card says, else the name of its party.
  func organisation(_ contact: ContactRow) -> String {
    let card = contact.contact?.card
    let party = card?[.party].flatMap { ThingID($0) }.flatMap { register.thing($0) }
    return card?[.organisation] ?? party.map { title(of: $0) } ?? "—"
  }
}
