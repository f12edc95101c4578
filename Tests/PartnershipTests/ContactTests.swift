import Testing

@testable import Partnership

@Suite("Contacts")
struct ContactTests {
  private static let file = """
    # de ma main
    %rec: Contact

    Code: ccas-direction
    # vue au forum
    Role: Directrice du CCAS
    Fax: 01
    + 02
    Telephone: 01 99 00 12 34

    pas un champ
    Code: mairie
    Role: Cabinet

    Role: sans code

    Code: mairie
    Role: deux fois
    """

  private static func code(_ text: String) throws -> ContactCode { try #require(ContactCode(text)) }

  @Test("what is not understood gets a line and a reason, and costs nothing else")
  func damage() {
    let text = ContactsText(Self.file, of: "d93a")
    #expect(text.cards.map(\.code.description) == ["ccas-direction", "mairie"])
    #expect(text.cards.map(\.role) == ["Directrice du CCAS", "Cabinet"])
    #expect(text.faults.map(\.line) == [11, 15, 17])
    #expect(text.faults[2].words.fr.contains("mairie"))
  }

  @Test("changing one card changes its own fields, and not a byte of the rest")
  func change() throws {
    var text = ContactsText(Self.file, of: "d93a")
    let card = try #require(text.cards.first)
    let day = try #require(Day(year: 2026, month: 11, day: 23))
    text.put(card.changing([.phone: ["01 99 00 99 99"], .address: ["Mairie\n93000"]], on: day))
    let expected = Self.file.replacing(
      """
      Code: ccas-direction
      # vue au forum
      Role: Directrice du CCAS
      Fax: 01
      + 02
      Telephone: 01 99 00 12 34

      """,
      with: """
        Code: ccas-direction
        Role: Directrice du CCAS
        Telephone: 01 99 00 99 99
        Adresse: Mairie
        + 93000
        MisAJourLe: 2026-11-23
        # vue au forum
        Fax: 01
        + 02

        """)
    #expect(text.text == expected + "\n")
    #expect(ContactsText(text.text, of: "d93a").cards == text.cards)
    let isGone = text.remove(try Self.code("ccas-direction"))
    #expect(isGone && !text.text.contains("ccas-direction") && text.text.contains("sans code"))
  }

  @Test("of one contact kept by several, the card looked after last is believed")
  func merging() throws {
    let code = try Self.code("mairie")
    let cards = [("zz", "2026-11-02"), ("aa", "2026-11-01"), ("bb", "2026-11-02")].map {
      ContactCard(code, owner: $0.0, [.init(.role, $0.0), .init(.updatedOn, $0.1)])
    }
    let book = AddressBook(cards)
    #expect(book[code]?.cards.map(\.owner) == ["bb", "zz", "aa"])
    #expect(book == AddressBook(cards.reversed()))
    #expect(book.name(of: "mairie") == "bb" && book.name(of: "partie") == "partie")
  }

  @Test(
    "a value is read by its field, or refused",
    arguments: [
      (ContactField.phone, "+33 1 99 00 12 34", true), (.phone, "standard", false),
      (.email, "ccas@example.org", true), (.email, "ccas at example", false),
      (.party, "pa-2", true), (.party, "C-2015-01", false), (.role, "un\nmaire", false),
      (.note, "une\nnote", true), (.name, "a\u{1B}[2J", false), (.updatedOn, "2026-02-30", false),
    ])
  func values(field: ContactField, text: String, isRead: Bool) {
    #expect(((try? field.value(typed: text)) != nil) == isRead)
  }

  private static func exchange(
    _ day: String, _ more: [WrittenValue] = [], contact: String = "ccas-direction"
  ) -> [WrittenValue] {
    [
      WrittenValue("Contact", contact), WrittenValue("ContacteLe", day),
      WrittenValue("ContactPar", "appel"),
    ] + more
  }

  @Test(
    "the last contact is the latest that took place, of the convention or of what belongs to it")
  func last() throws {
    var desk = try Desk.withConvention()
    try desk.record(
      .technicalProtocol, about: "P-01",
      [.init("Titre", "Accueil"), .init("Convention", "C-2015-01")])
    let convention = try #require(ThingID("C-2015-01").flatMap { desk.register.thing($0) })
    let today = Day.of(2026, 11, 23)
    #expect(desk.register.lastExchange(about: convention, on: today) == nil)
    try desk.record(.exchange, Self.exchange("2026-11-12", [.init("Sur", "P-01")]))
    try desk.record(.exchange, Self.exchange("2026-11-10", [.init("Convention", "C-2015-01")]))
    try desk.record(.exchange, Self.exchange("2026-12-01", [.init("Convention", "C-2015-01")]))
    try desk.record(.exchange, Self.exchange("2026-11-20", contact: "prefecture"))
    let last = try #require(desk.register.lastExchange(about: convention, on: today))
    #expect(desk.register.id(of: last.thing).text == "EC-001")
    #expect(last.ago(today)?.fr == "il y a 11 jours")
    #expect(desk.register.exchanges.map { desk.register.id(of: $0.thing).number } == [3, 4, 1, 2])
    let codes = desk.register.contacts(of: convention, in: AddressBook())
    #expect(codes == ["ccas-direction"])
  }

  @Test("the journal takes a code only: no name, no telephone, no name of the address book")
  func harmless() throws {
    var desk = try Desk.withConvention()
    for contact in ["Mme Benali", "01 99 00 12 34", "x"] {
      #expect(throws: Refusal.self) {
        try desk.record(.exchange, Self.exchange("2026-11-12", contact: contact))
      }
    }
    let said = Self.exchange("2026-11-12", [.init("Texte", "Vu avec Benali.")])
    #expect(desk.register.suspected(in: NewFact(.exchange, said)).isEmpty)
    desk.register.watchedNames = ["Mme Samira Benali"]
    let found = desk.register.suspected(in: NewFact(.exchange, said)).flatMap(\.data).map(\.text)
    #expect(found == ["Benali"])
    #expect(throws: Refusal.self) { try desk.record(.exchange, said) }
  }

  @Test("what is to be done next is a promise like the others, of the same convention")
  func next() throws {
    var desk = try Desk.withConvention()
    var new = NewExchange(Self.exchange("2026-11-12", [.init("Convention", "C-2015-01")]))
    new.dueOn = PartialDate(edtf: "2026-11-20")
    #expect(throws: Refusal.self) { try new.facts(in: desk.register) }
    new.next = Line(journal: "Envoyer le plan")
    let facts = try new.facts(in: desk.register)
    _ = try desk.register.admit(act: facts, today: Day.of(2026, 11, 12))
    for fact in facts { try desk.record(fact.kind, about: fact.subject?.text, fact.values) }
    let promise = try #require(desk.register.promises().first)
    #expect(promise.isLate(on: Day.of(2026, 11, 23)) == .yes)
    #expect(promise.convention.map { desk.register.id(of: $0).text } == "C-2015-01")
    #expect(promise.origin.map { desk.register.id(of: $0).text } == "EC-001")
  }
}
