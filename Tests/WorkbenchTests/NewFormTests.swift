import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("What F7 enters")
struct NewFormTests {
  private func opened(_ search: String, on screen: String = "2") throws -> WorkbenchState {
    var state = Sample.usual.state()
    _ = state.type(screen)
    _ = state.type("a")
    _ = state.type(search)
    _ = state.press(.enter)
    try #require(state.form != nil, "\(state.screen)")
    return state
  }

  @Test("an old convention is entered as it stands, with its parties, in one form and one act")
  func standing() throws {
    var state = try opened("telle quelle")
    _ = state.type("Projet social ancien")
    _ = state.press(.tab)
    _ = state.type("Département d’Essai")
    _ = state.press(.tab)
    _ = state.type("Essai-sur-Mer")
    _ = state.press(.tab, .tab)
    _ = state.type("en vigueur")
    _ = state.press(.tab)
    _ = state.type("avant octobre 2015")
    guard case .append(_, let facts)? = state.press(.control("s")).last else {
      Issue.record("nothing written\n\(state.screen)")
      return
    }
    #expect(facts.map(\.kind) == [.party, .party, .convention])
    let convention = try #require(facts.last)
    #expect(convention.values.stated(ConventionDrafted.signedOn).value?.edtf == "../2015-09-30")
    #expect(convention.values.stated(ConventionDrafted.statedState).value == .inForce)
    #expect(convention.values.all(ConventionDrafted.parties).count == 2)
  }

  @Test("a form without its parties says what is missing, and writes nothing")
  func incomplete() throws {
    var state = try opened("telle quelle")
    _ = state.type("Seule")
    let effects = state.press(.control("s"))
    #expect(!effects.contains { if case .append = $0 { true } else { false } })
    #expect(state.screen.contains("au moins deux parties"))
  }

  @Test("a signature is planned backwards, and nothing is written")
  func plan() throws {
    var state = Sample.usual.state()
    _ = state.type("2")
    _ = state.type("P")
    _ = state.type("15/03/2027")
    let effects = state.press(.control("s"))
    #expect(!effects.contains { if case .append = $0 { true } else { false } })
    #expect(state.screen.contains("Pourquoi ?"))
    #expect(state.screen.contains("15/03/2027"))
    #expect(state.drafts.isEmpty)
  }

  @Test("a draft that waits comes first", arguments: ["séance", "nouvelle partie", "avenant"])
  func drafts(search: String) throws {
    var state = try opened(search)
    _ = state.type("À finir")
    _ = state.press(.escape)
    _ = state.type("a")
    #expect(state.screen.contains("▸ reprendre le brouillon"))
    _ = state.press(.enter)
    #expect(state.form?.draft.values.contains { $0.text.contains("À finir") } == true)
  }

  @Test("every form has a name of its own, so that drafts find theirs")
  func names() {
    let names = NewForms.all.map(\.name) + Steps.all.map(\.name) + ["plan-signature", "remind"]
    #expect(Set(names).count == names.count)
  }
}
