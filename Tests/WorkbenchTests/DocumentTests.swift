import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("Documents a form names")
struct DocumentTests {
  /// The form of a settled text, opened on the first convention.
  private func opened() throws -> WorkbenchState {
    var state = Sample.usual.state()
    _ = state.type("2")
    _ = state.type("p")
    _ = state.type("texte arr")
    _ = state.press(.enter)
    try #require(state.form != nil, "\(state.screen)")
    return state
  }

  @Test("the digest of a file is asked for, filled in, and written")
  func file() throws {
    var state = try opened()
    _ = state.type("texte.txt")
    guard case .take(let ticket, let fact, let document)? = state.press(.control("s")).last else {
      Issue.record("nothing asked\n\(state.screen)")
      return
    }
    #expect(document == .file("texte.txt"))
    #expect(fact.kind == .textVersion)
    let digest = String(repeating: "a", count: 64)
    let told = [WrittenValue("Sha256", digest), WrittenValue("Fichier", "texte.txt")]
    guard case .append(_, let facts)? = state.handle(.taken(ticket, .success(told))).last else {
      Issue.record("nothing written\n\(state.screen)")
      return
    }
    #expect(facts.first?.values.texts(key: "Sha256") == [digest])
  }

  @Test("a file that cannot be kept leaves the form with its reason, and nothing is lost")
  func failure() throws {
    var state = try opened()
    _ = state.type("nulle-part.txt")
    guard case .take(let ticket, _, _)? = state.press(.control("s")).last else {
      Issue.record("nothing asked\n\(state.screen)")
      return
    }
    let words = Words("n’existe pas ; vérifiez le chemin", "does not exist; check the path")
    #expect(state.handle(.taken(ticket, .failure(Untaken(words)))).isEmpty)
    #expect(state.screen.contains("n’existe pas"))
    #expect(state.form?.ticket == nil)
    #expect(state.form?.draft.values.texts(key: "Fichier") == ["nulle-part.txt"])
  }

  @Test("a date the form proposes gives way to what is typed, and arrows keep it")
  func proposals() throws {
    var state = try opened()
    _ = state.press(.backTab)
    _ = state.type("1")
    #expect(state.form?.draft.values.texts(key: "ArreteLe") == ["1"])
    var other = try opened()
    _ = other.press(.backTab, .left)
    _ = other.type("1")
    #expect(other.form?.draft.values.texts(key: "ArreteLe").first?.count == 11)
  }
}
