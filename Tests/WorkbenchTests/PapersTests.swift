import Partnership
import Screen
import Testing

@testable import Workbench

extension Sample {
  /// A session of the watch cell on the first convention, with a line that may name somebody.
  static let met: Sample = {
    var sample = Sample.usual
    sample.add(
      .instance, "IN-01",
      [("Projet", "PST-01"), ("Nom", "Cellule de veille"), ("Nature", "cellule-de-veille")])
    sample.add(
      .meeting, "RN-2026-01",
      [("Instance", "IN-01"), ("Convention", "C-2015-03"), ("Numero", "7")]
        + [("TenueLe", "2026-11-18"), ("OrdreDuJour", "Accueil"), ("OrdreDuJour", "Logement")]
        + [("Lieu", "salle Jaurès"), ("CommenceeA", "14:02:11"), ("FinieA", "15:30:00")])
    sample.add(
      .attendance, "PR-001",
      [("Seance", "RN-2026-01"), ("College", "habitants"), ("Presents", "7")])
    sample.add(
      .line, "LR-0001",
      [("Seance", "RN-2026-01"), ("Heure", "14:05:00"), ("Point", "1"), ("College", "habitants")]
        + [("Texte", "Mme Durand attend depuis cinq semaines.")])
    sample.add(
      .line, "LR-0002",
      [("Seance", "RN-2026-01"), ("Heure", "14:20:00"), ("Point", "2"), ("College", "elus")]
        + [("Fonction", "maire"), ("Texte", "Accord de principe, coût à chiffrer.")])
    return sample
  }()
}

@Suite("Papers on the screen")
struct PapersTests {
  /// The minutes of the session, the line that may name somebody left out.
  private func opened(_ columns: Int = 80, _ rows: Int = 24) -> WorkbenchState {
    var state = Sample.met.state(columns, rows)
    _ = state.type("2M")
    _ = state.type(" ")
    _ = state.press(.enter)
    return state
  }

  @Test("x lists the papers of a convention, with the minutes of its sessions")
  func list() {
    var state = Sample.met.state()
    _ = state.type("2x")
    #expect(state.screen.contains("Compte rendu · RN-2026-01"))
    _ = state.press(.escape)
    _ = state.press(.function(8))
    #expect(state.layers.count == 1)
  }

  @Test("what may tell of a person is decided before the minutes are shown")
  func concerns() {
    var state = Sample.met.state()
    _ = state.type("2M")
    #expect(state.screen.contains("peut-être le nom d’une personne : « M"))
    ScreenFile.expect(state.render(), is: "concerns-80x24")
    _ = state.press(.enter)
    #expect(state.screen.contains("COMPTE RENDU"))
    _ = state.press(.pageDown)
    #expect(state.screen.contains("Durand"))
    #expect(!opened(120, 60).screen.contains("Durand"))
    #expect(opened(120, 60).screen.contains("Accord de principe"))
  }

  @Test("the paper is as its files say, scrolls, and is copied")
  func paper() {
    var state = opened()
    ScreenFile.expect(state.render(), is: "minutes-80x24")
    ScreenFile.expect(opened(40, 12).render(), is: "minutes-40x12")
    _ = state.press(.end)
    #expect(state.screen.contains("Compte rendu établi le"))
    _ = state.press(.home)
    #expect(state.screen.contains("COMPTE RENDU"))
    guard case .copy(let text)? = state.type("y").first else {
      Issue.record("not copied")
      return
    }
    #expect(text.hasPrefix("COMPTE RENDU\n") && text.contains("maire : Accord de principe"))
    _ = state.press(.escape)
    #expect(state.layers.isEmpty)
  }

  @Test("E changes it in the user's editor; what was changed is kept, and found again")
  func edited() throws {
    var state = opened()
    let effects = state.type("E")
    guard case .saveDraft(let draft)? = effects.first,
      case .edit(let ticket, let text)? = effects.last
    else {
      Issue.record("no editor")
      return
    }
    #expect(Draft(text: draft.text) == draft)
    let new = TextToEdit(draft: text.draft, field: text.field, text: "COMPTE RENDU\nrelu")
    _ = state.handle(.edited(ticket, .success(EditedText(new, path: "/tmp/t"))))
    #expect(state.screen.contains("relu") && state.screen.contains("brouillon gardé"))
    _ = state.press(.escape)
    _ = state.type("1")
    #expect(state.screen.contains("compte rendu, RN-2026-01"))
    _ = state.type("2M")
    #expect(state.screen.contains("relu"))
  }

  @Test("settled minutes are kept in the store, then recorded with their digest, once confirmed")
  func settled() throws {
    var state = opened()
    #expect(state.type("A").isEmpty)
    #expect(state.screen.contains("rien n’est écrit avant S"))
    ScreenFile.expect(state.render(), is: "minutes-question-80x24")
    guard case .take(let ticket, let fact, .paper(let text, let name))? = state.type("s").first
    else {
      Issue.record("nothing kept\n\(state.screen)")
      return
    }
    #expect(fact.kind == .piece && name == "compte-rendu-RN-2026-01.txt")
    #expect(text.hasSuffix(".\n"))
    let digest = String(repeating: "b", count: 64)
    let told = [WrittenValue("Sha256", digest), WrittenValue("Nom", name)]
    guard case .append(let writing, let facts)? = state.handle(.taken(ticket, .success(told))).last
    else {
      Issue.record("nothing written\n\(state.screen)")
      return
    }
    #expect(facts.map(\.kind) == [.piece, .change])
    #expect(facts[0].values.texts(key: "Nature") == ["compte-rendu"])
    #expect(facts[1].subject.text == "RN-2026-01")
    #expect(facts[1].values.texts(key: "CompteRenduSha256") == [digest])
    var sample = Sample.met
    let first = sample.facts.count
    for fact in facts {
      sample.add(fact.kind, fact.subject.text, fact.values.map { ($0.key, $0.text) })
    }
    _ = state.handle(.written(writing, .kept(sample.located(from: first))))
    #expect(state.layers.isEmpty)
    #expect(state.screen.contains("Compte rendu de RN-2026-01 arrêté."))
    _ = state.type("M")
    _ = state.press(.enter)
    _ = state.type("A")
    #expect(state.screen.contains("un compte rendu est déjà arrêté"))
  }

  @Test("a text that cannot be kept is said, and the paper stays")
  func unkept() {
    var state = opened()
    _ = state.type("A")
    guard case .take(let ticket, _, _)? = state.type("s").first else {
      Issue.record("nothing kept")
      return
    }
    let words = Words("le disque est plein", "the disk is full")
    #expect(state.handle(.taken(ticket, .failure(Untaken(words)))).isEmpty)
    #expect(state.screen.contains("le disque est plein"))
    #expect(state.screen.contains("COMPTE RENDU"))
  }

  @Test("M says so where no session is recorded")
  func none() {
    var state = Sample.usual.state()
    #expect(state.type("2M").isEmpty)
    #expect(state.screen.contains("aucune séance n’est notée ici"))
  }
}
