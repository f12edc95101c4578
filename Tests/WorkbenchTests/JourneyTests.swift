import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("Journeys")
struct JourneyTests {
  @Test("from a convention to its protocols and back, exactly where one was")
  func linksAndBack() {
    var state = Sample.usual.state()
    _ = state.type("2")
    _ = state.press(.enter)
    for _ in 0..<200 where !state.selectedLine.contains("écran") { _ = state.press(.down) }
    let before = state.place
    #expect(state.press(.enter).isEmpty)
    #expect(state.place.pane == ProtocolsPane.id)
    #expect(state.screen.contains("━ C-2015-03 ━"))
    #expect(state.list?.total == 5)
    _ = state.press(.down, .enter)
    #expect(state.screen.contains("Détail P-02"))
    _ = state.press(.escape, .escape)
    #expect(state.place == before)
  }

  @Test("a line of the dashboard opens what it is about, and nothing else")
  func dashboardLinks() {
    var state = Sample.usual.state()
    _ = state.press(.down, .down, .down, .down, .enter)
    #expect(state.place.pane == ProtocolsPane.id)
    #expect(state.list?.total == 2)
    _ = state.press(.left)
    #expect(state.place.pane == DashboardPane.id)
    #expect(state.place.list.cursor == 4)
  }

  @Test("an evaluation is written, and the form stays until it is on disk")
  func writing() throws {
    var sample = Sample.usual
    var state = sample.state()
    _ = state.type("5a")
    let saved = state.type("P-01") + state.press(.tab)
    #expect(saved.contains { if case .saveDraft = $0 { true } else { false } })
    _ = state.press(.tab, .tab, .tab)
    _ = state.type(" ")
    _ = state.press(.tab)
    #expect(state.form?.focus == 4 || state.form?.focus == 5)
    while state.form?.focus != 5 { _ = state.press(.tab) }
    _ = state.type("é")
    _ = state.press(.tab)
    _ = state.type("Deux lignes")
    _ = state.press(.enter)
    _ = state.type("sur l’accueil, q et a compris")
    let effects = state.press(.control("s"))
    guard case .append(let ticket, let facts)? = effects.last else {
      Issue.record("nothing to append: \(effects)\n\(state.screen)")
      return
    }
    let fact = try #require(facts.first)
    #expect(fact.subject.text == "E-0005")
    #expect(fact.values.contains(WrittenValue("Note", "2")))
    #expect(fact.values.contains(WrittenValue("Cible", "P-01")))
    #expect(fact.values.contains(WrittenValue("EvalueLe", "2026-11-23")))
    #expect(state.screen.contains("écriture…"))
    #expect(state.form != nil)

    _ = state.handle(.written(ticket, .failed(Words("disque plein", "disk full"))))
    #expect(state.screen.contains("disque plein"))
    #expect(state.form?.fields.last?.typed == ["Deux lignes\nsur l’accueil, q et a compris"])

    let again = state.press(.control("s"))
    guard case .append(let second, _)? = again.last else {
      Issue.record("not asked again")
      return
    }
    let first = sample.facts.count
    sample.add(.evaluation, "E-0005", fact.values.map { ($0.key, $0.text) })
    let done = state.handle(.written(second, .kept(sample.located(from: first))))
    #expect(done == [.discardDraft("s1-1")])
    #expect(state.form == nil)
    #expect(state.drafts.isEmpty)
    #expect(state.screen.contains("E-0005 écrite"))
    #expect(state.list?.total == 5)
  }

  @Test("a date counted from today is written out when its field is left, and never moves again")
  func relativeDates() throws {
    var state = Sample.usual.state()
    _ = state.type("5a")
    let key = EvaluationEntered.evaluatedOn.declaration.key
    let place = try #require(state.form?.fields.firstIndex { $0.declaration.key == key })
    for (typed, shown) in [
      ("+15j", "08/12/2026"), ("12/11", "12/11/2026"), ("avant demain", "../2026-11-23"),
      ("5/3/2015", "5/3/2015"), ("avant 2015", "avant 2015"), ("jamais", "jamais"),
    ] {
      while state.form?.focus != place { _ = state.press(.tab) }
      _ = state.press(.control("u"))
      _ = state.type(typed)
      _ = state.press(.tab)
      #expect(state.form?.fields[place].typed == [shown])
    }
    #expect(state.form?.fields[place].error?.fr.contains("une date") == true)
  }

  @Test(
    "an old convention shows what is stated of it: its state, and before which day it was signed")
  func standingConvention() {
    var sample = Sample()
    sample.add(.party, "PA-01", [("Nature", "departement"), ("Nom", "Département")])
    sample.add(.party, "PA-02", [("Nature", "commune"), ("Nom", "Commune Rouge")])
    sample.add(
      .convention, "C-2015-01",
      [("Titre", "Projet social"), ("Nature", "partenariat-pst"), ("Partie", "PA-01")]
        + [("Partie", "PA-02"), ("EtatDeclare", "en-vigueur"), ("SigneeLe", "../2015-09-30")])
    var state = sample.state(100, 80)
    _ = state.type("2")
    _ = state.press(.enter)
    #expect(state.screen.contains("avant le 01/10/2015"), "\(state.screen)")
    #expect(state.screen.contains("Signée (déclaré)") && state.screen.contains("État déclaré"))
  }

  @Test("Esc keeps the draft, F7 takes it up again, and so does another session")
  func drafts() {
    var state = Sample.usual.state()
    _ = state.type("5a")
    _ = state.type("P-0")
    let effects = state.press(.escape)
    guard case .saveDraft(let draft)? = effects.first else {
      Issue.record("no draft")
      return
    }
    #expect(state.screen.contains("Brouillon gardé, F7 le reprend."))
    #expect(Draft(text: draft.text) == draft)
    _ = state.press(.function(7))
    #expect(state.form?.fields[0].typed == ["P-0"])
    var other = Sample.usual.state()
    _ = other.handle(.drafts([draft]))
    #expect(other.screen.contains("1 brouillon gardé"))
    _ = other.type("5a")
    #expect(other.form?.id == draft.id)
  }

  @Test("a form whose text was all erased leaves no draft behind")
  func emptied() {
    var state = Sample.usual.state()
    _ = state.type("5a")
    _ = state.type("P-0")
    _ = state.press(.escape, .function(7), .backTab, .backTab)
    _ = state.press(.backspace, .backspace, .backspace)
    #expect(state.press(.escape) == [.discardDraft("s1-1")])
    #expect(state.drafts.isEmpty)
    #expect(state.press(.function(7), .escape).isEmpty)
  }

  @Test("two drafts about two things have two identifiers")
  func twoDrafts() {
    var state = Sample.usual.state()
    _ = state.type("5a")
    _ = state.type("P-01")
    _ = state.press(.escape)
    _ = state.type("2")
    _ = state.press(.enter)
    for _ in 0..<200 where !state.selectedLine.hasPrefix("Évaluations (") { _ = state.press(.down) }
    _ = state.press(.down)
    #expect(state.selectedLine.contains("écran"))
    _ = state.press(.enter)
    #expect(state.place.pane == EvaluationsPane.id)
    _ = state.type("a")
    #expect(state.form?.fields[0].typed.first?.hasPrefix("C-2015-03") == true)
    _ = state.press(.tab)
    _ = state.type("x")
    _ = state.press(.escape)
    #expect(Set(state.drafts.map(\.id)).count == 2)
  }

  @Test("a pause, a hangup and a termination keep what was typed")
  func pauses() {
    var state = Sample.usual.state()
    _ = state.type("5aP")
    #expect(state.wakeAfterMilliseconds == 300)
    let now = Moment(day: Sample.monday, hour: 14, minute: 33)
    #expect(state.handle(.tick(now)).count == 1)
    #expect(state.wakeAfterMilliseconds == nil)
    #expect(state.handle(.tick(now)).isEmpty)
    _ = state.type("q")
    let last = state.handle(.hangup)
    #expect(last.count == 2 && last.last == .quit)
  }

  @Test("errors are counted, shown under their field, and Ctrl-S goes to the first")
  func errors() {
    var state = Sample.usual.state()
    _ = state.type("5a")
    _ = state.press(.tab)
    _ = state.press(.control("u"))
    _ = state.type("32/13/2026")
    #expect(state.press(.control("s")).allSatisfy { if case .append = $0 { false } else { true } })
    #expect(state.form?.focus == 0)
    #expect(state.screen.contains("2 erreurs"))
    #expect(state.screen.contains("✗ à remplir"))
  }

  @Test("a refusal of the register stands under its field")
  func refusal() {
    var state = Sample.usual.state()
    _ = state.type("5a")
    _ = state.type("P-01")
    _ = state.press(.tab)
    while state.form?.focus != 6 { _ = state.press(.tab) }
    _ = state.type("appeler le 06 12 34 56 78")
    _ = state.press(.control("s"))
    #expect(state.screen.contains("téléphone"))
    #expect(state.form?.ticket == nil)
  }

  @Test("the filter follows each key, without accents or case, and Esc clears it")
  func filter() {
    var state = Sample.usual.state()
    _ = state.type("2/OEUVRES")
    #expect(state.list?.selectableCount == 1)
    _ = state.type(" zzz \"(")
    #expect(state.list?.selectableCount == 0)
    #expect(state.screen.contains("Aucune ligne"))
    _ = state.press(.control("u"))
    #expect(state.list?.selectableCount == 4)
    _ = state.type("verte")
    _ = state.press(.enter)
    #expect(state.screen.contains("2 sur 4"))
    _ = state.press(.escape)
    #expect(state.list?.selectableCount == 4)
  }

  @Test("news never moves the selection, whether facts come or all is read again")
  func news() {
    var sample = Sample.usual
    var state = sample.state()
    _ = state.type("3")
    _ = state.press(.down, .down)
    let first = sample.facts.count
    sample.add(.technicalProtocol, "P-06", [("Titre", "A"), ("Convention", "C-2015-03")])
    sample.add(.change, "P-03", [("Titre", "Insertion")])
    _ = state.handle(.store(.facts(sample.located(from: first))))
    #expect(state.selectedThing.map { state.register.label(of: $0) } == "P-03")
    #expect(state.screen.contains("Insertion"))
    let reader = MemoryReader(facts: sample.facts)
    _ = state.handle(.store(.register(sample.register, reader: reader)))
    #expect(state.selectedThing.map { state.register.label(of: $0) } == "P-03")
    let late = LocatedFact(sample.facts[0], at: FactLocation(segment: 0, offset: 0))
    #expect(state.handle(.store(.facts([late]))) == [.reload])
  }

  @Test("marks, ranges and copies go by number")
  func marks() {
    var state = Sample.usual.state()
    _ = state.type("3 ")
    _ = state.type("v")
    _ = state.press(.down)
    #expect(state.type("y") == [.copy("P-01\nP-02\nP-03")])
    _ = state.type("VV")
    #expect(state.place.list.marks.isEmpty)
    #expect(state.type("y") == [.copy("P-03")])
  }

  @Test("the first Ctrl-Z explains itself, the second suspends")
  func suspension() {
    var state = Sample.usual.state()
    #expect(state.press(.control("z")).isEmpty)
    #expect(state.screen.contains("Ctrl-Z n’annule rien ici"))
    #expect(state.press(.control("z")) == [.suspend])
    #expect(state.handle(.resumed) == [.redrawAll])
  }

  @Test("a paste outside a text field is refused, and inside it is text")
  func paste() {
    var state = Sample.usual.state()
    #expect(state.handle(.paste("qqq\n:quit\n")).isEmpty)
    #expect(state.screen.contains("Texte collé refusé"))
    _ = state.type("5a")
    _ = state.press(.backTab)
    _ = state.handle(.paste("une\r\ndeux"))
    #expect(state.form?.fields.last?.typed == ["une\ndeux"])
  }

  @Test("a store that cannot be written says why, and set-aside records can be looked at")
  func troubles() {
    let store = StoreDescription(
      path: "/tmp/pst", verification: .intact(facts: 3),
      readOnly: Words("le dossier est en lecture seule", "the folder is read-only"),
      damaged: [DamagedRecord(file: "d93a-2026.rec", line: 12, byte: 480)])
    var state = Sample.usual.state(store: store)
    #expect(state.screen.contains("lecture seule"))
    _ = state.press(.enter)
    #expect(state.screen.contains("ligne 12, octet 480"))
    #expect(state.screen.contains("3 enregistrements intacts"))
    _ = state.press(.escape)
    _ = state.type("5a")
    #expect(state.form == nil)
    #expect(state.screen.contains("le dossier est en lecture seule"))
  }

  @Test("a history that was rewritten is said on opening, and told in the state of the store")
  func rewritten() {
    var store = StoreDescription(
      path: "/tmp/pst", verification: .broken(Words("une histoire réécrite", "a history rewritten"))
    )
    store.troubles = [Words("d93a/2015-01.rec : histoire réécrite, vue par pft1", "rewritten")]
    var state = Sample.usual.state(store: store)
    #expect(state.screen.contains("une histoire réécrite"))
    _ = state.press(.enter)
    #expect(state.screen.contains("Ce qui ne va pas (1)"))
    #expect(state.screen.contains("d93a/2015-01.rec : histoire réécrite, vue par pft1"))
  }

  @Test("q goes back, then quits")
  func quitting() {
    var state = Sample.usual.state()
    _ = state.type("2")
    _ = state.press(.enter)
    #expect(state.type("q").isEmpty)
    #expect(state.type("q") == [.quit])
  }
}

extension WorkbenchState {
  /// The line of the detail under the cursor.
  var selectedLine: String {
    guard let lines = detail?.lines, lines.indices.contains(place.detail.cursor) else { return "" }
    return lines[place.detail.cursor].text
  }
}
