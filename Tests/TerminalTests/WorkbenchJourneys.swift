import TestKit
import Testing

/// The program in a real terminal, by keys only.
@Suite("The workbench in a terminal", .serialized)
struct WorkbenchJourneys {
  /// Opens the form of a new evaluation, and fills in its target and its finding.
  static func fillForm(_ terminal: borrowing RealTerminal, finding: String) throws {
    try terminal.type("5")
    try terminal.wait(for: "5▸Évaluations")
    try terminal.type("a")
    try terminal.wait(for: "Nouvelle évaluation")
    try terminal.type("C-2015")
    try terminal.wait(for: "C-2015-01")
    try terminal.press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab")
    try terminal.type(finding)
    try terminal.wait(for: finding)
  }

  @Test("the six screens show the convention of 2015, and q leaves the terminal as it was")
  func screens() throws {
    let desk = try Desk()
    let terminal = try desk.open()
    for (key, words) in [
      ("2", "C-2015-01"), ("3", "3▸Protocoles"), ("4", "4▸Veille"), ("5", "5▸Évaluations"),
      ("6", "6▸Parapheur"), ("&", "Ce qui vous attend"), ("é", "C-2015-01"),
    ] {
      try terminal.type(key)
      try terminal.wait(for: words)
    }
    try terminal.press("Enter")
    try terminal.wait(for: "laissé en blanc")
    try terminal.type("q")
    try terminal.wait(for: "2▸Conventions")
    try terminal.type("q")
    try terminal.wait(for: "prêt$")
    try terminal.type("clear; stty -a")
    try terminal.press("Enter")
    try terminal.wait(for: " echo ")
    #expect(try terminal.screen().contains(" icanon "))
  }

  @Test("an evaluation typed in the form is in the journal, and there again after a restart")
  func evaluation() throws {
    let desk = try Desk()
    let terminal = try desk.open()
    try WorkbenchJourneys.fillForm(terminal, finding: "Cinq semaines d’attente à l’accueil")
    try terminal.press("C-s")
    try terminal.wait(for: "E-0001")
    #expect(try desk.select("Type = 'evaluation'").contains("Cinq semaines d’attente"))
    try terminal.type("q")
    try terminal.wait(untilGone: "F1 Aide")
    try desk.start(in: terminal)
    try terminal.type("5")
    try terminal.wait(for: "C-2015-01")
    try terminal.press("Enter")
    try terminal.wait(for: "Cinq semaines")
    #expect(try desk.run("verify", "--store", desk.store).status == 0)
  }

  @Test(
    "what was being typed comes back after a kill that leaves no time",
    arguments: ["KILL", "TERM", "HUP"])
  func killed(signal: String) throws {
    let desk = try Desk()
    let terminal = try desk.open()
    try WorkbenchJourneys.fillForm(terminal, finding: "Un constat à moitié tap")
    try terminal.wait(for: "brouillon gardé")
    // The last pause keeps what was typed; wait until it is on disk.
    try terminal.wait("the draft on disk") { _ in
      let found = try? Command.run(["grep", "-r", "-l", "moitié tap", "\(desk.folder.path)/etat"])
      return found?.status == 0
    }
    try desk.signal(signal)
    try terminal.wait(for: "prêt$")
    try terminal.press("Enter")
    try terminal.type("reset -I; clear")
    try terminal.press("Enter")
    try desk.start(in: terminal)
    try terminal.type("5")
    try terminal.wait(for: "5▸Évaluations")
    try terminal.press("F7")
    try terminal.wait(for: "Un constat à moitié tap")
    try terminal.press("C-s")
    try terminal.wait(for: "E-0001")
    #expect(try desk.select("Type = 'evaluation'").contains("moitié tap"))
  }

  @Test("a note added by another program appears, and the selection stays")
  func liveReload() throws {
    let desk = try Desk()
    let terminal = try desk.open()
    for word in ["premier", "deuxième"] {
      let note = try desk.run(
        "note", "C-2015-01", "Constat \(word)", "--store", desk.store, "--as-of", "2015-03-06")
      #expect(note.status == 0, "\(note.errors)")
    }
    try terminal.type("5")
    try terminal.wait(for: "━ 2 ━")
    let first = try terminal.cursor()
    try terminal.press("Down")
    try terminal.waitForCursor(row: first.row + 1)
    let before = try terminal.cursor()
    _ = try desk.run(
      "note", "C-2015-01", "Constat de plus", "--college", "habitants", "--store", desk.store,
      "--as-of", "2015-03-05")
    try terminal.wait(for: "━ 3 ━")
    #expect(try terminal.cursor() == before)
  }

  @Test("two workbenches on one store see each other's notes")
  func twoWorkbenches() throws {
    let desk = try Desk()
    let first = try desk.open()
    let second = try desk.open(columns: 120, rows: 40)
    try second.type("5")
    try WorkbenchJourneys.fillForm(first, finding: "Vu du premier")
    try first.press("C-s")
    try first.wait(for: "E-0001")
    try second.wait(for: "Vu du premier")
    try WorkbenchJourneys.fillForm(second, finding: "Vu du second")
    try second.press("C-s")
    try second.wait(for: "E-0002")
    try first.wait(for: "━ 2 ━")
    #expect(try desk.run("verify", "--store", desk.store).status == 0)
  }

  @Test("a resize shows another layout at once, and too small a window says so")
  func resize() throws {
    let desk = try Desk()
    let terminal = try desk.open()
    try terminal.type("2")
    try terminal.wait(for: "C-2015-01")
    for (columns, rows) in [(120, 40), (200, 60), (40, 10), (60, 20), (80, 24)] {
      try terminal.resize(columns: columns, rows: rows)
      try terminal.wait(for: "C-2015-01")
    }
    try terminal.resize(columns: 39, rows: 9)
    try terminal.wait(for: "Fenêtre trop petite")
    try terminal.resize(columns: 80, rows: 24)
    try terminal.wait(for: "C-2015-01")
  }

  @Test("Ctrl-Z, once explained, stops the program, and fg brings the screen back")
  func suspend() throws {
    let desk = try Desk()
    let terminal = try desk.open()
    try terminal.type("2")
    try terminal.wait(for: "C-2015-01")
    try terminal.press("C-z")
    try terminal.wait("the explanation of Ctrl-Z") {
      $0.contains("suspend") || $0.contains("Suspend")
    }
    try terminal.press("C-z")
    try terminal.wait("the shell") { !$0.contains("F1 Aide") }
    try terminal.type("fg")
    try terminal.press("Enter")
    try terminal.wait(for: "C-2015-01")
    try terminal.wait(for: "F1 Aide")
  }

  struct Place: CustomTestStringConvertible, Sendable {
    let term: String
    let locale: String?
    var testDescription: String { "\(term), \(locale ?? "no locale")" }
  }

  static let places: [Place] = [
    Place(term: "xterm-256color", locale: nil), Place(term: "screen", locale: "C"),
    Place(term: "tmux-256color", locale: "fr_FR.UTF-8"), Place(term: "vt100", locale: "C.UTF-8"),
    Place(term: "linux", locale: "C.UTF-8"),
  ]

  @Test("terminals and locales the program must do with", arguments: places)
  func terminals(place: Place) throws {
    let desk = try Desk()
    var environment: [String: String] = [:]
    if let locale = place.locale { environment = ["LANG": locale, "LC_ALL": locale] }
    let terminal = try RealTerminal.open(
      environment: desk.environment.merging(["LC_ALL": "C.UTF-8"]) { $1 })
    let variables = environment.map { "\($0)=\($1)" }.joined(separator: " ")
    try terminal.type(
      "clear; env -u LANG -u LC_ALL \(variables) TERM=\(place.term) \(Program.path) --store \(desk.store)"
    )
    try terminal.press("Enter")
    try terminal.wait(for: "Ce qui vous attend")
    try terminal.type("é")
    try terminal.wait(for: "en délibération")
    try terminal.type("q")
    try terminal.wait(for: "prêt$")
  }

  @Test("pasted lines outside a field do nothing but say so")
  func pasteOutside() throws {
    let desk = try Desk()
    let terminal = try desk.open()
    try terminal.type("2")
    try terminal.wait(for: "C-2015-01")
    try terminal.paste("q\nq\nq\n")
    try terminal.wait("a notice about the paste") { $0.contains("coll") }
    #expect(try terminal.screen().contains("C-2015-01"))
  }
}
