/// One call, letter, e-mail or meeting with a contact.
public struct NotedExchange: Sendable, Hashable {
  /// The exchange.
  public let thing: Register.Thing
  /// The code of the contact, as the journal has it.
  public let contact: String
  /// When.
  public let date: Stated<PartialDate>
  /// By what means.
  public let means: Stated<ContactMeans>
  /// The convention it was about, if it was about one.
  public let convention: Register.Thing?

  /// How long ago it was; nothing where its day is not known.
  ///
  /// - Parameter today: The day that counts as today.
  /// - Returns: « il y a 12 jours ».
  public func ago(_ today: Day) -> Words? {
    guard let days = date.value?.exactDay.map({ today.days(since: $0) }), days >= 0 else {
      return nil
    }
    switch days {
    case 0: return Words("aujourd’hui", "today")
    case 1: return Words("hier", "yesterday")
    default: return Words("il y a \(days) jours", "\(days) days ago")
    }
  }

  /// What is said where nobody noted any; it may be that nobody called, or that nobody noted it.
  public static let none = Words("aucun contact noté", "no contact noted")
}

// Who was in touch with whom. Only what somebody noted counts, and nothing is guessed.
extension Register {
  /// Every exchange, the latest first; of one day, the one noted last.
  public var exchanges: [NotedExchange] {
    let all = all(.exchange).map { exchange($0) }
    let days = all.map { $0.date.value?.earliest?.number ?? Int.min }
    return all.indices.sorted { (days[$0], $0) > (days[$1], $1) }.map { all[$0] }
  }

  /// What a thing says, when it is an exchange.
  ///
  /// - Parameter thing: The exchange.
  /// - Returns: When, with whom, how.
  public func exchange(_ thing: Thing) -> NotedExchange {
    NotedExchange(
      thing: thing, contact: value(ExchangeNoted.contact, of: thing).value?.text ?? "?",
      date: value(ExchangeNoted.exchangedOn, of: thing),
      means: value(ExchangeNoted.means, of: thing), convention: convention(of: thing))
  }

  /// The last exchange that took place.
  ///
  /// - Parameters:
  ///   - exchanges: Exchanges, the latest first.
  ///   - today: The day that counts as today; what is noted for a later one did not take place.
  /// - Returns: The last one; nothing where none is noted.
  public static func last(_ exchanges: [NotedExchange], on today: Day) -> NotedExchange? {
    exchanges.first { $0.date.value?.earliest.map { $0 <= today } ?? false }
      ?? exchanges.first {
        $0.date.value?.earliest == nil
      }
  }

  /// The last exchange about a convention, or about something that belongs to it.
  ///
  /// - Parameters:
  ///   - convention: The convention.
  ///   - today: The day that counts as today.
  /// - Returns: The last one; nothing where none is noted.
  public func lastExchange(about convention: Thing, on today: Day) -> NotedExchange? {
    Register.last(exchanges.filter { $0.convention == convention }, on: today)
  }

  /// The contacts of a convention: those that name it, those of its parties, and those somebody
  /// was in touch with about it.
  ///
  /// - Parameters:
  ///   - convention: The convention.
  ///   - book: Everybody's contacts.
  /// - Returns: Their codes, in order.
  public func contacts(of convention: Thing, in book: AddressBook) -> [String] {
    let id = id(of: convention)
    let parties = values(ConventionDrafted.parties, of: convention).map(\.text)
    let named = book.contacts.filter { contact in
      contact.card.conventions.contains(id)
        || contact.card[.party].map { parties.contains($0) } ?? false
    }.map(\.code.description)
    let met = exchanges.filter { $0.convention == convention }.map(\.contact)
    return Set(named + met).sorted()
  }
}

/// An exchange to be noted and, where something was agreed, what is to be done next: one act.
public struct NewExchange: Sendable, Hashable {
  /// The values of the exchange.
  public var values: [WrittenValue]
  /// What is to be done next, if something is.
  public var next: Line?
  /// The role that owes it.
  public var owner: Line?
  /// When it is due.
  public var dueOn: PartialDate?

  /// An exchange after which nothing is to be done.
  ///
  /// - Parameter values: The values of the exchange.
  public init(_ values: [WrittenValue]) { self.values = values }

  /// The facts: the exchange, then the follow-up that comes from it.
  ///
  /// - Parameter register: What is known, for the number of the exchange.
  /// - Returns: What to admit with ``Register/admit(act:today:)``.
  /// - Throws: ``Refusal`` where somebody or a day is named for nothing to do.
  public func facts(in register: Register) throws(Refusal) -> [NewFact] {
    let id = register.nextIDs(.exchange, count: 1).first
    let exchange = NewFact(.exchange, about: id, values)
    guard let next else {
      guard owner == nil, dueOn == nil else {
        throw Refusal(
          .mandatoryField, field: NewExchange.nextField.declaration,
          Words(
            "Dites ce qui est à faire ensuite, ou ôtez le responsable et le jour.",
            "Say what is to be done next, or remove the owner and the day."))
      }
      return [exchange]
    }
    var promised = [
      WrittenValue(FollowUpPromised.followUpKind, .action),
      WrittenValue(FollowUpPromised.text.declaration.key, next.text),
    ]
    if let id { promised.append(WrittenValue(FollowUpPromised.from, id)) }
    if let owner { promised.append(WrittenValue(FollowUpPromised.owner, owner)) }
    if let dueOn { promised.append(WrittenValue(FollowUpPromised.dueOn, dueOn)) }
    return [exchange, NewFact(.followUp, promised)]
  }

  /// The field that says what is to be done next, where a form asks for it.
  public static let nextField = Field<Line>("Suite", "next", "À faire ensuite", "To do next")
}
