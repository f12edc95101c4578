import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("Editing a thing")
struct EditThingTests {
  private func opened(_ screen: String = "2", key: Key = .character("e")) throws -> WritingDesk {
    var desk = WritingDesk()
    desk.type(screen)
    desk.press(key)
    try #require(desk.state.form != nil, "\(desk.state.screen)")
    return desk
  }

  private func put(_ text: String, in key: String, _ desk: inout WritingDesk) {
    desk.state.change(form: desk.state.form?.id ?? "") { form in
      guard let place = form.fields.firstIndex(where: { $0.declaration.key == key }) else { return }
      form.focus = place
      form.fields[place].editor = .line(TextLine(text))
      form.touched()
    }
  }

  @Test("F4 and e open the same form, filled; saving writes only what changed", arguments: [0, 1])
  func change(_ which: Int) throws {
    var desk = try opened(key: [.character("e"), .function(4)][which])
    let subject = try #require(desk.state.form?.origin.subjects.first)
    put("Autre titre", in: "Titre", &desk)
    put("(inconnu)", in: "EffetLe", &desk)
    let count = desk.facts.count
    desk.press(.control("s"))
    let fact = try #require(desk.written(since: count).first)
    #expect(fact.kind == .change && fact.subject == subject)
    #expect(
      Set(fact.values) == [
        WrittenValue("Titre", "Autre titre"), WrittenValue("Inconnu", "EffetLe"),
      ])
    desk.press(.character("e"))
    let effect = desk.state.form?.fields.first { $0.declaration.key == "EffetLe" }
    #expect(effect?.typed == ["(inconnu)"])
  }

  @Test("nothing changed writes nothing, whatever the kind", arguments: ["2", "3", "4", "5", "6"])
  func nothing(_ screen: String) throws {
    var desk = try opened(screen)
    let count = desk.facts.count
    desk.press(.control("s"))
    #expect(desk.written(since: count).isEmpty)
    #expect(desk.state.screen.contains("Rien ne change"), "\(desk.state.screen)")
  }

  @Test("what changed on disk meanwhile is shown field by field, and nothing is chosen")
  func conflict() throws {
    for key in ["m", "t"] {
      var desk = try opened()
      let subject = try #require(desk.state.form?.origin.subjects.first)
      put("Mon titre", in: "Titre", &desk)
      desk.record(
        NewFact(
          .change, about: subject,
          [WrittenValue("Titre", "Leur titre"), WrittenValue("Suivi", "CCAS")]))
      let count = desk.facts.count
      desk.press(.control("s"))
      for words in ["Mon titre", "Leur titre", "avant", "1 à choisir"] {
        #expect(desk.state.screen.contains(words), "\(desk.state.screen)")
      }
      desk.press(.enter)
      #expect(desk.written(since: count).isEmpty)
      desk.type(key)
      desk.press(.enter)
      let values = desk.written(since: count).flatMap(\.values)
      // The field only the other one changed is left alone in both cases.
      #expect(values == (key == "m" ? [WrittenValue("Titre", "Mon titre")] : []))
      if key == "t" { #expect(desk.state.screen.contains("Rien ne change")) }
    }
  }

  @Test("a draft that waited is compared too, and never takes back what others wrote")
  func waited() throws {
    var desk = try opened()
    let subject = try #require(desk.state.form?.origin.subjects.first)
    put("Mon objet", in: "ObjetEnBref", &desk)
    desk.press(.escape)
    desk.record(NewFact(.change, about: subject, [WrittenValue("Suivi", "CCAS")]))
    desk.press(.character("e"))
    #expect(desk.state.form?.id == "s1-1")
    let count = desk.facts.count
    desk.press(.control("s"))
    #expect(
      desk.written(since: count).flatMap(\.values) == [WrittenValue("ObjetEnBref", "Mon objet")])
  }

  @Test("two drafts of one thing never overwrite each other")
  func drafts() throws {
    var desk = try opened()
    put("Un", in: "Titre", &desk)
    desk.press(.escape)
    let other = Draft(
      id: "s2-1", kind: .change, form: "edit-convention",
      subjects: desk.state.drafts[0].subjects, values: [WrittenValue("Titre", "Deux")])
    _ = desk.state.handle(.drafts([other]))
    #expect(Set(desk.state.drafts.map(\.id)) == ["s1-1", "s2-1"])
    desk.press(.character("e"))
    #expect(desk.state.form?.id == "s1-1")
  }

  @Test("the date under the pen says what it means")
  func meaning() throws {
    var desk = try opened()
    for (typed, words) in [
      ("12/11", "jeudi 12 novembre 2026"), ("demain", "mardi 24 novembre 2026"),
      ("+15j", "mardi 8 décembre 2026"), ("2013-07", "juillet 2013"),
    ] {
      put(typed, in: "FinLe", &desk)
      _ = desk.state.handle(.resumed)
      #expect(desk.state.screen.contains("= \(words)"), "\(desk.state.screen)")
    }
  }
}

@Suite("Undoing")
struct UndoTests {
  @Test("several acts are taken back one by one, the last first, and written again in order")
  func several() throws {
    var desk = WritingDesk()
    desk.type("3")
    let thing = try #require(desk.state.selectedThing)
    let title = { (desk: WritingDesk) in desk.state.register.value(ProtocolDrawn.title, of: thing) }
    let first = title(desk)
    for words in ["Un", "Deux"] {
      desk.press(.character("e"))
      desk.press(.control("a"), .control("k"))
      desk.type(words)
      desk.press(.control("s"))
    }
    let count = desk.facts.count
    #expect(title(desk).value?.text == "Deux")
    desk.type("u")
    #expect(title(desk).value?.text == "Un")
    desk.type("u")
    #expect(title(desk) == first)
    #expect(desk.written(since: count).allSatisfy { $0.kind == .retraction })
    desk.type("UU")
    #expect(title(desk).value?.text == "Deux")
    #expect(Set(desk.facts.map(\.id)).count == desk.facts.count)
    desk.type("U")
    #expect(desk.state.screen.contains("rien n’est annulé"))
  }

  @Test("what others wrote is not undone, nor what others’ facts hang on")
  func others() throws {
    var desk = WritingDesk()
    desk.type("2")
    desk.record(
      NewFact(.party, [.init("Nature", "commune"), .init("Nom", "Commune Neuve")]))
    desk.type("u")
    #expect(desk.state.screen.contains("u laisse les actes des autres"))
    let isOpen = desk.open("projet")
    try #require(isOpen)
    desk.fill(mandatoryOnly: true)
    desk.press(.control("s"))
    let project = try #require(desk.facts.last)
    desk.record(
      NewFact(.instance, [.init("Projet", project.subject.text), .init("Nom", "Comité")]))
    let count = desk.facts.count
    desk.type("u")
    #expect(desk.written(since: count).isEmpty)
    #expect(desk.state.screen.contains("d’autres faits en dépendent"))
  }

  @Test("a refused writing leaves the act to be undone again")
  func failure() throws {
    var desk = WritingDesk()
    desk.type("2")
    let isOpen = desk.open("partie")
    try #require(isOpen)
    desk.fill(mandatoryOnly: true)
    desk.press(.control("s"))
    guard case .append(let ticket, _)? = desk.state.type("u").last else {
      Issue.record("nothing asked")
      return
    }
    _ = desk.state.handle(.written(ticket, .failed(Words("disque plein", "disk full"))))
    let count = desk.facts.count
    desk.type("u")
    #expect(desk.written(since: count).map(\.kind) == [.retraction])
  }
}

@Suite("The question about a person")
struct PrivacyQuestionTests {
  private func asked(_ text: String = "Mme Dupont attend au 12 rue des Lilas") throws -> WritingDesk
  {
    var desk = WritingDesk()
    desk.type("4")
    let isOpen = desk.open("signal")
    try #require(isOpen)
    desk.fill(mandatoryOnly: true)
    desk.state.change(form: desk.state.form?.id ?? "") { form in
      guard let place = form.fields.firstIndex(where: { $0.declaration.key == "Texte" }) else {
        return
      }
      form.fields[place].editor = .area(TextArea(text))
      form.touched()
    }
    desk.press(.control("s"))
    return desk
  }

  @Test("Annuler is first, and Enter goes back to the text; the draft is kept")
  func cancel() throws {
    var desk = try asked()
    let count = desk.facts.count
    #expect(desk.state.screen.contains("▸ Annuler"), "\(desk.state.screen)")
    #expect(desk.state.screen.contains("« Mme Dupont »"))
    #expect(desk.state.screen.contains("« 12 rue des Lilas »"))
    desk.press(.enter)
    #expect(desk.state.layers.count == 1 && desk.written(since: count).isEmpty)
    #expect(desk.effects.contains { if case .saveDraft = $0 { true } else { false } })
  }

  @Test("the words are taken out, and the rest is written")
  func remove() throws {
    var desk = try asked()
    let count = desk.facts.count
    desk.type("r")
    desk.press(.control("s"))
    let fact = try #require(desk.written(since: count).first)
    #expect(fact.values.contains(WrittenValue("Texte", "[…] attend au […]")))
    #expect(!fact.values.contains { $0.key == "Garde" })
  }

  @Test("the words are kept with a reason, which is recorded; other words are asked about again")
  func keep() throws {
    var desk = try asked()
    let count = desk.facts.count
    desk.type("g")
    desk.press(.control("s"))
    #expect(desk.written(since: count).isEmpty && desk.state.screen.contains("à remplir"))
    desk.type("salle municipale de ce nom")
    desk.state.change(form: desk.state.form?.id ?? "") { form in
      guard let place = form.fields.firstIndex(where: { $0.declaration.key == "Elements" }) else {
        return
      }
      form.fields[place].editor = .area(TextArea("M. Petit"))
    }
    desk.press(.control("s"))
    #expect(desk.state.screen.contains("« M. Petit »"))
    desk.type("g")
    desk.press(.control("s"))
    let fact = try #require(desk.written(since: count).first)
    #expect(fact.values.contains(WrittenValue("Garde", "Texte salle municipale de ce nom")))
    #expect(fact.values.contains(WrittenValue("Garde", "Elements salle municipale de ce nom")))
  }

  @Test("what cannot be kept is refused under its field, without a question")
  func never() throws {
    let desk = try asked("Mme Dupont, 06 12 34 56 78")
    #expect(desk.state.layers.count == 1)
    #expect(desk.state.screen.contains("un numéro de téléphone"))
  }
}
