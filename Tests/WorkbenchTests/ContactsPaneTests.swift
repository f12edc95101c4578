import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("Contacts on the screen")
struct ContactsPaneTests {
  private static let cards: [(String, [ContactCard.Value])] = [
    (
      "ccas-direction",
      [
        .init(.role, "Directrice du CCAS"), .init(.organisation, "CCAS"),
        .init(.convention, "C-2015-03"), .init(.phone, "01 99 00 12 34"),
        .init(.updatedOn, "2026-11-02"),
      ]
    ),
    ("prefecture", [.init(.role, "Contrôle de légalité"), .init(.email, "legalite@example.org")]),
  ]

  private static let book = AddressBook(
    cards.compactMap { code, values in
      ContactCode(code).map { ContactCard($0, owner: "d93a", values) }
    })

  private static let noted: [NewFact] = [
    NewFact(
      .exchange,
      [
        .init("Contact", "ccas-direction"), .init("ContacteLe", "2026-11-12"),
        .init("ContactPar", "appel"), .init("Convention", "C-2015-03"),
        .init("Texte", "Les locaux sont trouvés."),
      ]),
    NewFact(
      .exchange,
      [
        .init("Contact", "ancien-elu"), .init("ContacteLe", "2026-10"),
        .init("ContactPar", "lettre"),
      ]),
  ]

  private func desk() -> WritingDesk {
    var desk = WritingDesk(.usual, Self.noted)
    _ = desk.state.handle(.store(.contacts(Self.book)))
    _ = desk.state.show(ContactsPane.id)
    _ = desk.state.handle(.resumed)
    return desk
  }

  @Test("contacts are listed with the last exchange, those nobody keeps any more too")
  func listed() {
    var desk = desk()
    ScreenFile.expect(desk.state.render(), is: "contacts-listed-80x24")
    desk.press(.character("s"))
    let codes = desk.state.list?.set.contacts.map(\.code)
    #expect(codes == ["prefecture", "ancien-elu", "ccas-direction"])
  }

  @Test("Enter shows how to reach a contact, and what was said")
  func detail() {
    var desk = desk()
    desk.press(.down, .down, .enter)
    ScreenFile.expect(desk.state.render(), is: "contacts-detail-80x24")
  }

  @Test("F7 notes a call with the contact at hand, and what is to be done next, in one act")
  func note() throws {
    var desk = desk()
    desk.press(.down, .down, .function(7), .enter)
    let form = try #require(desk.state.form)
    #expect(form.definition.name == ExchangeForm.definition.name)
    #expect(form.draft.values.contains(WrittenValue("Contact", "ccas-direction")))
    #expect(form.draft.values.texts(key: "Convention").first?.hasPrefix("C-2015-03") == true)
    desk.fill(mandatoryOnly: true)
    desk.state.change(form: form.id) { form in
      for (place, line) in form.definition.lines.enumerated()
      where line.declaration.key == NewExchange.nextField.declaration.key {
        form.fields[place] = FormField(line, texts: ["Envoyer le plan à Mme Dupont"])
      }
    }
    let before = desk.facts.count
    desk.press(.control("s"))
    desk.type("r")
    #expect(desk.facts.count == before)
    desk.press(.control("s"))
    #expect(desk.written(since: before).map(\.kind) == [.exchange, .followUp])
    #expect(desk.facts.last?.values.texts(key: "Texte") == ["Envoyer le plan à […]"])
    #expect(desk.state.layers.isEmpty && desk.state.pointedContact == "ccas-direction")
    #expect(desk.state.screen.contains("23/11, appel"))
    #expect(desk.state.register.promises().contains { $0.isOpen && $0.origin != nil })
  }

  @Test("F4 changes a card in the file of whoever writes; a refusal keeps the form open")
  func edit() throws {
    var desk = desk()
    desk.press(.down, .down, .function(4))
    let form = try #require(desk.state.form)
    #expect(form.draft.values.texts(key: "Convention").first?.hasPrefix("C-2015-03 ") == true)
    desk.state.change(form: form.id) { form in
      for (place, line) in form.definition.lines.enumerated() where line.declaration.key == "Nom" {
        form.fields[place] = FormField(line, texts: ["Mme Samira Benali"])
      }
    }
    desk.press(.control("s"))
    guard case .keepContact(let ticket, let card)? = desk.effects.last else {
      Issue.record("\(desk.effects)")
      return
    }
    #expect(card[.name] == "Mme Samira Benali" && card.all(.phone) == ["01 99 00 12 34"])
    #expect(card.conventions.map(\.text) == ["C-2015-03"] && card[.updatedOn] == "2026-11-23")
    _ = desk.state.handle(
      .contactKept(ticket, .failure(Untaken(Words("disque plein", "disk full")))))
    #expect(desk.state.form?.error?.fr == "disque plein")
    desk.press(.control("s"))
    guard case .keepContact(let again, _)? = desk.effects.last else { return }
    _ = desk.state.handle(.contactKept(again, .success(AddressBook([card]))))
    #expect(desk.state.layers.isEmpty && desk.state.book.contacts.count == 1)
    #expect(desk.state.register.watchedNames == ["Mme Samira Benali"])
  }

  @Test("a convention says when somebody was last in touch about it, or that nobody noted it")
  func convention() throws {
    let desk = desk()
    let reading = desk.state.reading
    for (id, words) in [
      ("C-2015-03", "12/11, appel, Directrice du CCAS, il y a 11 jours"),
      ("C-2026-02", "aucun contact noté"),
    ] {
      let thing = try #require(ThingID(id).flatMap { reading.register.thing($0) })
      let lines = ConventionDetail.lines(thing, reading, width: 100).map(\.text)
      #expect(lines.contains { $0.contains("Dernier contact") && $0.contains(words) })
    }
  }
}
