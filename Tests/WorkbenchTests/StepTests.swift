import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("Steps that may be recorded")
struct StepTests {
  /// Situations in which every step is possible at least once.
  private static let situations: [Sample] = {
    let act = [("Convention", "C-2026-02"), ("Partie", "PA-03")]
    let body = [("Assemblee", "conseil-municipal")]
    var none = Sample.usual
    none.add(.change, "SG-003", [("DemandeRetireeLe", "2026-11-15")])
    none.add(.change, "SG-004", [("DemandeRetireeLe", "2026-11-15")])
    var agenda = none
    agenda.add(.deliberation, "D-2026-01", act + body + [("Etat", "ordre-du-jour")])
    var adopted = none
    adopted.add(
      .deliberation, "D-2026-01", act + body + [("Etat", "adoptee"), ("AdopteeLe", "2026-11-02")])
    var written = adopted
    written.add(
      .letter, "CO-01",
      [("Deliberation", "D-2026-01"), ("Nature", "demande-pieces"), ("RecuLe", "2026-11-10")])
    written.add(
      .letter, "CO-02",
      [("Deliberation", "D-2026-01"), ("Nature", "suspension"), ("RecuLe", "2026-11-12")])
    var ready = adopted
    ready.add(
      .change, "D-2026-01",
      [("ApprouveTexte", "oui"), ("AutoriseSignature", "oui"), ("EnLigneLe", "2026-11-04")]
        + [("AfficheeLe", "2026-11-04"), ("RecueEnPrefecture", "2026-11-03")])
    var signed = none
    for (number, party) in [("SG-005", "PA-01"), ("SG-006", "PA-03")] {
      signed.add(
        .signature, number,
        [("Convention", "C-2026-02"), ("Partie", party), ("Fonction", "maire")]
          + [("SigneeLe", "2026-11-20")])
    }
    return [Sample.usual, none, agenda, adopted, written, ready, signed]
  }()

  private func choices(_ state: WorkbenchState) -> [StepChoice] {
    let convention = ThingID("C-2026-02").flatMap { state.register.thing($0) }
    let party = ThingID("PA-03").flatMap { state.register.thing($0) }
    return convention.map { StepChoice.all(of: $0, first: party, state.reading) } ?? []
  }

  /// What a person might type in a field.
  private func sample(_ field: FormField, _ reading: Reading) -> String {
    switch field.declaration.type {
    case .line, .text: "une ligne"
    case .date: "12/11/2026"
    case .count, .measure: "3"
    case .flag: "oui"
    case .rating: "2"
    case .choice(let table): reading(table.choices[0].term.words)
    case .thing(let kinds):
      kinds.compactMap { reading.register.all($0).last }.first.map { reading.name(of: $0) } ?? ""
    case .fact: ""
    case .digest: String(repeating: "a", count: 64)
    case .siren: "356000000"
    case .siret: ""
    case .inseeCode: "93059"
    }
  }

  private func fill(_ form: inout Form, _ reading: Reading, all: Bool) {
    for index in form.fields.indices where !form.fields[index].isFilled {
      // Whoever runs the workbench computes the digest of a document.
      let isTold = form.fields[index].declaration.key == TextFrozen.sha256.declaration.key
      guard all || isTold || form.fields[index].isMandatory else { continue }
      let text = sample(form.fields[index], reading)
      switch form.fields[index].editor {
      case .line: form.fields[index].editor = .line(TextLine(text))
      case .area: form.fields[index].editor = .area(TextArea(text))
      case .boxes: form.fields[index].editor = .boxes([0], cursor: 0)
      }
    }
  }

  @Test(
    "the form of a step, filled in, is admitted by the register", arguments: Steps.all.map(\.name))
  func admitted(_ name: String) throws {
    var times = 0
    for situation in Self.situations {
      let state = situation.state()
      for choice in choices(state) where choice.step.name == name && choice.reason == nil {
        times += 1
        let draft = try #require(choice.step.draft(in: choice.context))
        #expect(Draft(text: draft.text.replacing("Brouillon: ", with: "Brouillon: a")) != nil)
        for all in [true, false] {
          var form = Form(choice.step.definition, draft: draft)
          fill(&form, state.reading, all: all)
          let journal = form.journal(on: Sample.monday)
          let values = try #require(journal, "\(form.fields.map { ($0.typed, $0.error?.en) })")
          let facts = form.facts(values, in: state.reading)
          let isEmpty = facts.allSatisfy { $0.kind == .change && $0.values.isEmpty }
          guard !isEmpty else { continue }
          #expect(throws: Never.self) { try state.admit(facts) }
          #expect(state.reading.supposing(facts) != nil)
        }
      }
    }
    #expect(times > 0, "no situation in which it can be recorded")
  }

  @Test("steps have names of their own, and a form is found again by its name")
  func names() {
    #expect(Set(Steps.all.map(\.name)).count == Steps.all.count)
    for step in Steps.all {
      let draft = Draft(id: "a", kind: step.target.kind, form: step.name, values: [])
      #expect(FormDefinition.form(for: draft)?.title == step.definition.title)
      #expect(FactKind(rawValue: step.name) == nil)
      #expect(step.name != FormDefinition.reminder.name)
    }
  }

  @Test("the steps a convention waits for stand first, each with a name of the table")
  func awaited() throws {
    let state = SignaturesPaneTests.sample.state()
    for (id, first) in [
      ("C-2026-10", "published"), ("C-2026-11", "received"), ("C-2026-12", "signature-requested"),
    ] {
      let convention = ThingID(id).flatMap { state.register.thing($0) }
      let choices = StepChoice.all(of: try #require(convention), first: nil, state.reading)
      #expect(choices.first?.step.name == "on-agenda" || choices.first?.step.name == first)
      #expect(choices.prefix(2).contains { $0.step.name == first })
    }
  }

  @Test("each step that is off says why, and asks for nothing the kind does not declare")
  func reasons() {
    for situation in Self.situations {
      let state = situation.state()
      let all = choices(state)
      #expect(all.count == Steps.all.reduce(0) { $0 + ($1.isOfParty ? 2 : 1) })
      for choice in all {
        if let reason = choice.reason {
          #expect(!reason.fr.isEmpty && !reason.en.isEmpty)
          #expect(choice.done == nil)
        }
      }
    }
  }

  @Test("the signature is not asked for while the act is not enforceable, and the reason is said")
  func gate() throws {
    let reasons = Self.situations.map { situation in
      choices(situation.state()).first {
        $0.step.name == "signature-requested" && $0.words.fr.contains("Verte")
      }?.reason?.fr
    }
    #expect(reasons[1] == "aucune délibération n’est notée")
    #expect(reasons[3]?.contains("approuve") == true)
    #expect(reasons[5] == nil)
  }

  @Test("an adoption: p, the step, the form with the day of the session, the question, the fact")
  func adoption() throws {
    var state = Sample.usual.state()
    _ = state.type("2")
    _ = state.press(.down, .down, .down)
    while state.selectedThing.map({ state.register.label(of: $0) }) != "C-2015-03" {
      let before = state.place.list.cursor
      _ = state.press(.up)
      if state.place.list.cursor == before { break }
    }
    _ = state.type("p")
    #expect(state.screen.contains("Pointer une étape · C-2015-03"))
    _ = state.type("adoptee")
    _ = state.press(.enter)
    #expect(state.screen.contains("Pointer « adoptée » · C-2015-03 · Commune Rouge"))
    #expect(state.form?.fields.first?.typed == ["03/12/2026"])
    _ = state.press(.control("s"))
    #expect(state.screen.contains("projet") || state.screen.contains("Effet"))
    #expect(state.screen.contains("à l’ordre du jour → adoptée"))
    guard case .append(_, let facts)? = state.type("s").first else {
      Issue.record("nothing written\n\(state.screen)")
      return
    }
    let fact = try #require(facts.first)
    #expect(fact.kind == .change && fact.subject.text == "D-2015-02")
    #expect(fact.values.contains(WrittenValue("Etat", "adoptee")))
    #expect(fact.values.contains(WrittenValue("AdopteeLe", "2026-12-03")))
    #expect(!fact.values.contains { $0.key == "SeanceLe" })
  }

  @Test("a simple date is written at once, and its draft comes back under F7 after Esc")
  func received() {
    var state = Sample.usual.state()
    _ = state.type("2")
    _ = state.press(.end, .up, .enter)
    while state.selectedThing.map({ state.register.label(of: $0) }) != "C-2015-03" {
      _ = state.press(.escape, .up, .enter)
    }
    _ = state.type("p")
    _ = state.type("recue en pref departement")
    _ = state.press(.enter)
    #expect(state.screen.contains("reçue en préfecture"))
    _ = state.press(.tab)
    _ = state.type("093-229300082")
    guard case .saveDraft(let draft)? = state.press(.escape).first else {
      Issue.record("no draft\n\(state.screen)")
      return
    }
    #expect(Draft(text: draft.text) == draft)
    _ = state.type("1")
    #expect(state.screen.contains("1 brouillon gardé"))
    _ = state.press(.function(7), .enter)
    #expect(state.form?.fields.last?.typed == ["093-229300082"])
    guard case .append(_, let facts)? = state.press(.control("s")).last else {
      Issue.record("nothing written\n\(state.screen)")
      return
    }
    #expect(facts.first?.subject.text == "D-2015-01")
    #expect(facts.first?.values.count == 2)
  }

  @Test("a step that is off and is typed in full says why, and no other form opens")
  func typedOff() {
    var state = Sample.usual.state()
    _ = state.type("6p")
    _ = state.type("denoncee")
    #expect(state.press(.enter).isEmpty)
    #expect(state.form == nil)
    #expect(state.screen.contains("signée par tous"))
  }

  @Test("p is off where there is no convention, and where the store cannot be written")
  func off() {
    var state = Sample.usual.state()
    #expect(state.type("p").isEmpty)
    #expect(state.screen.contains("choisissez d’abord une convention"))
    let store = StoreDescription(path: "/tmp/pst", readOnly: Words("disque plein", "disk full"))
    state = Sample.usual.state(store: store)
    _ = state.type("2p")
    #expect(state.layers.isEmpty)
    #expect(state.screen.contains("disque plein"))
  }

  @Test("the list of steps and a form of one are as their files say")
  func screens() {
    for (columns, rows) in [(80, 24), (40, 12)] {
      var state = Sample.usual.state(columns, rows)
      _ = state.type("6p")
      ScreenFile.expect(state.render(), is: "steps-\(columns)x\(rows)")
      _ = state.type("signee")
      _ = state.press(.enter)
      ScreenFile.expect(state.render(), is: "step-form-\(columns)x\(rows)")
      _ = state.type("Maire")
      _ = state.press(.control("s"))
      ScreenFile.expect(state.render(), is: "step-question-\(columns)x\(rows)")
    }
  }
}
