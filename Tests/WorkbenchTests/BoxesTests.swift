import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("What is asked before writing, and why")
struct BoxesTests {
  private static let reminder = NewFact(
    .reminder, about: ThingID("SG-002"),
    [
      WrittenValue("Convention", "C-2015-03"), WrittenValue("Partie", "PA-02"),
      WrittenValue("RelanceeLe", "2026-11-23"),
    ])

  private func asked(_ columns: Int = 80, _ rows: Int = 24) -> WorkbenchState {
    var state = Sample.usual.state(columns, rows)
    _ = state.type("6")
    state.layers.append(
      .confirmation(
        Confirmation(
          title: "Relancer · SG-002",
          lines: [
            .init(label: "Écrit", text: "relance du 23/11"),
            .init(
              label: "Contrôle",
              text: "la dernière relance date de moins d’un mois, le 03/11/2026", isWarning: true),
          ], verb: Words("noter la relance", "record the reminder"), facts: [Self.reminder])))
    _ = state.handle(.resumed)
    return state
  }

  @Test("Enter, Esc, q and any other letter write nothing")
  func nothingByChance() {
    for key in [Key.enter, .escape, .character("q"), .control("c"), .function(10)] {
      var state = asked()
      #expect(state.press(key).isEmpty)
      #expect(state.layers.isEmpty)
    }
    var state = asked()
    #expect(state.type("prx0123 ").isEmpty)
    #expect(state.press(.up, .down, .pageUp, .control("l")) == [.redrawAll])
    #expect(state.layers.count == 1)
  }

  @Test("the letter of the button writes, and so does Enter once the cursor is on it")
  func yes() {
    var state = asked()
    guard case .append(_, let facts)? = state.type("s").first else {
      Issue.record("nothing written")
      return
    }
    #expect(facts.map(\.subject.text) == ["SG-002"])
    #expect(state.layers.isEmpty)
    var other = asked()
    _ = other.press(.tab)
    #expect(other.press(.enter).count == 1)
  }

  @Test("a store that became read-only writes nothing and says why")
  func readOnly() {
    var state = asked()
    let store = StoreDescription(path: "/tmp/pst", readOnly: Words("disque plein", "disk full"))
    _ = state.handle(.store(.description(store)))
    #expect(state.type("s").isEmpty)
    #expect(state.screen.contains("disque plein"))
  }

  @Test("Enter on a line that carries an explanation opens it, and any way out closes it")
  func why() throws {
    for key in [Key.enter, .escape, .character("q"), .left, .control("c")] {
      var state = Sample.usual.state()
      _ = state.explain([Sample.explanation])
      #expect(state.layers.last?.context == .explanation)
      _ = state.press(.down, .down)
      _ = state.press(key)
      #expect(state.layers.isEmpty)
    }
  }

  @Test("an explanation scrolls to its last line and no further")
  func scrolling() {
    var state = Sample.usual.state(40, 12)
    _ = state.explain([Sample.explanation])
    for _ in 0..<80 { _ = state.press(.down) }
    #expect(state.screen.contains("confirmé"))
    for _ in 0..<80 { _ = state.press(.up) }
    #expect(state.screen.contains("Caractère exécutoire"))
  }

  @Test("both boxes are as their files say")
  func screens() {
    for (columns, rows) in [(80, 24), (40, 12)] {
      ScreenFile.expect(
        asked(columns, rows).render(), is: "confirmation-\(columns)x\(rows)")
      var state = Sample.usual.state(columns, rows)
      _ = state.explain([Sample.explanation])
      _ = state.handle(.resumed)
      ScreenFile.expect(state.render(), is: "explanation-\(columns)x\(rows)")
    }
  }
}

extension Sample {
  /// An explanation with every part.
  static let explanation = Explanation(
    Words(
      "Caractère exécutoire, délibération n° 2026-88", "Enforceability, deliberation no. 2026-88"),
    .executory,
    inputs: [
      .init(
        Words("Reçue en préfecture", "Received by the prefecture"),
        .date(.known(.day(Sample.monday)))),
      .init(Words("En ligne le", "Online on"), .date(.notRecorded)),
      .init(Words("Notifiée le", "Notified on"), .date(.leftBlank)),
    ],
    steps: [
      .init(
        Words("la plus tardive des deux dates", "the later of both dates"), .day(Sample.monday))
    ],
    result: Words("indéterminé", "undetermined"),
    missing: [Words("la date de publication", "the date of publication")],
    advice: [Words("Demandez-la à la mairie (non confirmé).", "Ask the town hall (unconfirmed).")])
}
