import TestKit
import Testing

extension Desk {
  /// The Pierrefitte example with a session of its watch cell: RN-2026-01, two lines noted.
  static func met() throws -> Desk {
    let desk = try Desk()
    let project = try desk.number("projet", "name=Projet du quartier")
    let body = try desk.number(
      "instance", "project=\(project)", "name=Cellule de veille", "instanceKind=watchCell")
    let meeting = try desk.number(
      "seance", "instance=\(body)", "convention=C-2015-01", "heldOn=2026-01-08",
      "agenda=Accueil", "place=salle Jaurès")
    #expect(meeting == "RN-2026-01")
    for (college, text) in [
      ("residents", "Mme Durand attend."), ("elected", "Accord de principe."),
    ] {
      _ = try desk.number(
        "propos", "meeting=\(meeting)", "college=\(college)", "point=1", "text=\(text)",
        "--confirm", "à relire avant le compte rendu")
    }
    return desk
  }

  /// Records a fact and tells the number of its thing.
  func number(_ arguments: String...) throws -> String {
    let recorded = try record(arguments)
    #expect(recorded.status == 0, "\(recorded.errors)")
    return String(recorded.output.prefix { !$0.isWhitespace })
  }
}

@Suite("Papers on the command line")
struct PaperCommandTests {
  @Test("minutes are written as text or Markdown, and what may name somebody is pointed out")
  func minutes() throws {
    let desk = try Desk.met()
    let text = try desk.run("minutes", "RN-2026-01", "--store", desk.store)
    #expect(text.status == 0, "\(text.errors)")
    #expect(text.output.hasPrefix("COMPTE RENDU\n"))
    #expect(text.output.contains("Élus :\n- Accord de principe."))
    #expect(
      text.errors.contains("LR-0001, à relire : peut-être le nom d’une personne : « Mme Durand »"))
    let without = try desk.run(
      "minutes", "RN-2026-01", "--without", "LR-0001", "--format", "markdown", "--lang", "en",
      "--store", desk.store)
    #expect(without.output.hasPrefix("# Minutes\n"))
    #expect(!without.output.contains("Durand") && without.errors.isEmpty)
  }

  @Test("one clear sentence where there is nothing to make minutes of")
  func refusals() throws {
    let desk = try Desk()
    for (id, status, words) in [
      ("C-2015-01", 64, "n’est ni une séance ni une conférence"),
      ("RN-2026-77", 66, "n’est pas dans"),
    ] {
      let result = try desk.run("minutes", id, "--store", desk.store)
      #expect(result.status == status)
      #expect(result.errors.contains(words) && result.output.isEmpty)
    }
  }
}
