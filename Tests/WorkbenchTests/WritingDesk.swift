import Partnership
import Screen

@testable import Workbench

/// A workbench whose facts are written at once, as the store would.
struct WritingDesk {
  var state: WorkbenchState
  private(set) var facts: [Fact]
  /// The effects nobody answered yet.
  private(set) var effects: [Effect] = []

  init(_ sample: Sample = .usual, _ more: [NewFact] = []) {
    facts = sample.facts
    state = sample.state()
    for fact in more { record(fact) }
  }

  /// Presses keys, and writes what they ask for.
  mutating func press(_ keys: Key...) {
    for key in keys { answer(state.press(key)) }
  }

  /// Types a text.
  mutating func type(_ text: String) { answer(state.type(text)) }

  /// The facts that were written since a place.
  func written(since count: Int) -> [Fact] { Array(facts.dropFirst(count)) }

  /// Records a fact of somebody else, which the workbench hears of.
  mutating func record(_ new: NewFact, by writer: String = "zzzz") {
    guard let fact = try? state.register.admit(new, today: Sample.monday) else { return }
    let located = keep([fact], by: writer)
    _ = state.handle(.store(.facts(located)))
  }

  private mutating func answer(_ asked: [Effect]) {
    for effect in asked {
      switch effect {
      case .append(let ticket, let admitted):
        let located = keep(admitted, by: "d93a")
        answer(state.handle(.written(ticket, .kept(located))))
      case .take(let ticket, _, _):
        let digest = WrittenValue("Sha256", String(repeating: "a", count: 64))
        answer(state.handle(.taken(ticket, .success([digest]))))
      default: effects.append(effect)
      }
    }
  }

  private mutating func keep(_ admitted: [AdmittedFact], by writer: String) -> [LocatedFact] {
    let first = facts.count
    for fact in admitted {
      let id = FactID(
        milliseconds: 1_800_000_000_000 + Int64(facts.count) * 1000, counter: 0, writer: writer)
      facts.append(
        Fact(
          id: id, kind: fact.kind, subject: fact.subject, author: "circonscription",
          values: fact.values))
    }
    state.reader = MemoryReader(facts: facts)
    return facts.indices.dropFirst(first).map {
      LocatedFact(facts[$0], at: FactLocation(segment: 0, offset: UInt32($0)))
    }
  }
}

extension WritingDesk {
  /// One thing of every kind forms link to, on top of the usual sample.
  static let furnished: [NewFact] = [
    NewFact(.framework, [.init("Nom", "Projet social départemental")]),
    NewFact(.instance, [.init("Projet", "PST-01"), .init("Nom", "Cellule de veille")]),
    NewFact(.meeting, [.init("Instance", "IN-01"), .init("TenueLe", "2026-11-18")]),
    NewFact(
      .indicator,
      [.init("De", "P-01"), .init("Intitule", "délai d’attente"), .init("Unite", "jours")]),
    NewFact(.conference, [.init("Projet", "PST-01"), .init("Annee", "2025")]),
    NewFact(
      .action, [.init("Projet", "PST-01"), .init("Intitule", "Atelier"), .init("Choix", "gardee")]),
  ]

  /// What may be typed in a field.
  func sample(for field: FieldDeclaration) -> String {
    switch field.type {
    case .line: field.key == "Contact" ? "ccas-direction" : "Mots du \(field.name)"
    case .text: "Un texte."
    case .date: "12/11/2026"
    case .count: "7"
    case .measure: "12,5"
    case .flag: "oui"
    case .rating: "3"
    case .choice(let table): table.choices.first?.term.words.fr ?? ""
    case .thing(let kinds):
      kinds.isEmpty
        ? "C-2015-03"
        : kinds.flatMap { state.register.all($0) }.prefix(field.repeats ? 2 : 1)
          .map { state.reading.name(of: $0) }.joined(separator: " ; ")
    case .fact: ""
    case .digest: String(repeating: "a", count: 64)
    case .siren: "227500055"
    case .siret: "22750005500016"
    case .inseeCode: "93059"
    }
  }

  /// Opens a form from the list of what is new, by its name.
  mutating func open(_ name: String) -> Bool {
    let thing = state.selectedThing
    guard
      let choice = NewChoice.all(about: thing, state).first(where: {
        $0.definition.name == name && $0.resumes == nil
      })
    else { return false }
    _ = state.begin(choice)
    _ = state.handle(.resumed)
    return true
  }

  /// Fills every field that is empty, by typing.
  mutating func fill(mandatoryOnly: Bool = false) {
    for place in state.form?.fields.indices ?? 0..<0 {
      guard case .form(var form)? = state.layers.last else { return }
      let field = form.fields[place]
      guard !field.isFilled, !mandatoryOnly || field.isMandatory else { continue }
      form.focus = place
      state.layers[state.layers.count - 1] = .form(form)
      if case .boxes = field.editor {
        press(.character(" "))
      } else {
        type(sample(for: field.declaration))
      }
    }
  }
}
