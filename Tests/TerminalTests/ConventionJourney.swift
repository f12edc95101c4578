import TestKit
import Testing

/// A convention followed by keyboard alone, from its draft to its being in force.
@Suite("A convention in a terminal", .serialized)
struct ConventionJourney {
  /// Keys that lead to a field, and what is typed there.
  struct Entry {
    let keys: [String]
    let text: String

    static func next(_ tabs: Int, _ text: String) -> Entry {
      Entry(keys: Array(repeating: "Tab", count: tabs), text: text)
    }
  }

  /// Chooses a step by what one types to find it, and waits for its form.
  private func open(
    _ search: String, of title: String, in terminal: borrowing RealTerminal
  ) throws {
    try terminal.type("p")
    try terminal.wait(for: "Pointer une étape")
    try terminal.type(search)
    try terminal.wait("the step “\(title)” first") { screen in
      screen.split(separator: "\n").contains { $0.contains("▸ \(title)") }
    }
    try terminal.press("Enter")
    try terminal.wait(for: "Pointer « \(title)")
  }

  /// Fills in fields, each after some presses of Tab, and saves.
  private func fill(
    _ fields: [Entry], asks: Bool, in terminal: borrowing RealTerminal
  ) throws {
    for field in fields {
      for key in field.keys { try terminal.press(key) }
      try terminal.type(field.text)
      try terminal.wait(for: String(field.text.suffix(12)))
    }
    try terminal.press("C-s")
    if asks {
      try terminal.wait(for: "rien n’est écrit avant")
      try terminal.type("s")
    }
    try terminal.wait(for: "✓")
    try terminal.wait(untilGone: "┏━")
  }

  private func record(
    _ search: String, _ title: String, _ fields: [Entry], asks: Bool = false,
    in terminal: borrowing RealTerminal
  ) throws {
    try open(search, of: title, in: terminal)
    try fill(fields, asks: asks, in: terminal)
  }

  /// Three parties and the draft of a convention between two of them.
  private func draft(on desk: Desk) throws {
    for arguments in [
      ["party", "partyKind=departement", "officialName=Département de l’Essai"],
      ["party", "partyKind=commune", "officialName=Commune d’Essai", "population=30000"],
      ["party", "partyKind=commune", "officialName=Commune nouvelle", "validFrom=2026-10-01"],
      [
        "convention", "title=Projet social", "conventionKind=partenariat-pst", "parties=PA-01",
        "parties=PA-02", "effectiveRule=derniere-signature", "years=3",
      ],
    ] {
      let result = try desk.record(arguments)
      #expect(result.status == 0, "\(result.errors)")
    }
  }

  @Test("each party at its own pace, with a rejection, a refusal, a second vote and a succession")
  func wholeLife() throws {
    let desk = try Desk.empty()
    let text = "\(desk.folder.path)/texte.txt"
    _ = try Command.run(["sh", "-c", "printf 'Le Département, délibération n°      ,' > '\(text)'"])
    try draft(on: desk)
    let terminal = try RealTerminal.open(environment: desk.environment)
    try terminal.type("clear; \(Program.path) --store \(desk.store) --as ccas --as-of 2026-11-25")
    try terminal.press("Enter")
    try terminal.wait(for: "Ce qui vous attend")
    try terminal.type("2")
    try terminal.wait(for: "○ projet")
    try record("texte arr", "texte arrêté", [.next(0, text)], in: terminal)
    try terminal.wait(for: "texte arrêté")

    // The département votes, and is ready long before the commune.
    try record(
      "ordre dép", "à l’ordre du jour",
      [.next(0, "commission permanente"), .next(1, "05/03/2026")],
      in: terminal)
    try refused("signature demandée dép", because: "n’est pas adoptée", in: terminal)
    try record(
      "adoptée dép", "adoptée", [.next(11, "oui"), .next(1, "oui"), .next(2, "2021-VII-12")],
      asks: true,
      in: terminal)
    try record("transmise dép", "transmise", [.next(0, "06/03/2026")], in: terminal)
    try record("reçue dép", "reçue", [.next(0, "06/03/2026")], in: terminal)
    try record("publiée dép", "publiée", [.next(0, "10/03/2026")], in: terminal)

    // The commune rejects it first, then adopts it.
    try record("ordre commune", "à l’ordre du jour", [.next(0, "12/03/2026")], in: terminal)
    try record("rejetée commune", "rejetée", [], asks: true, in: terminal)
    try terminal.wait(for: "concertation")
    try record("ordre commune", "à l’ordre du jour", [.next(0, "18/06/2026")], in: terminal)
    try record(
      "adoptée commune", "adoptée", [.next(11, "oui"), .next(1, "oui")], asks: true, in: terminal)
    try record("transmise commune", "transmise", [.next(0, "19/06/2026")], in: terminal)
    try record("reçue commune", "reçue", [.next(0, "19/06/2026")], in: terminal)
    try record("publiée commune", "publiée", [.next(0, "22/06/2026")], in: terminal)
    try terminal.wait(for: "prête à signer")

    // The département refuses; the commune becomes part of another one; both sign.
    try record("signature demandée dép", "signature demandée", [], in: terminal)
    try record(
      "refusée dép", "signature refusée", [.next(0, "Article 2")], asks: true, in: terminal)
    try terminal.wait(for: "signature refusée")
    try record(
      "succession de la partie comm", "succession de la partie",
      [.next(0, "PA-03"), .next(1, "30/09/2026")],
      asks: true, in: terminal)
    try record(
      "signée dép", "signée",
      [.next(0, "Président du conseil départemental"), .next(2, "15/10/2026")],
      asks: true, in: terminal)
    try terminal.wait(for: "signée 1/2")
    try record(
      "signée comm", "signée", [.next(0, "Maire"), .next(2, "20/10/2026")], asks: true, in: terminal
    )
    try terminal.wait(for: "en vigueur")
    #expect(try desk.run("check", "--store", desk.store, "--as-of", "2026-11-25").status == 0)
    #expect(try desk.run("verify", "--store", desk.store).status == 0)
  }

  /// A step that is off says why, and writes nothing.
  private func refused(
    _ search: String, because reason: String, in terminal: borrowing RealTerminal
  ) throws {
    try terminal.type("p")
    try terminal.wait(for: "Pointer une étape")
    try terminal.type(search)
    try terminal.wait(for: search)
    try terminal.press("Enter")
    try terminal.wait(for: "Pourquoi ?")
    try terminal.wait(for: reason)
    try terminal.press("Escape", "Escape")
    try terminal.wait(untilGone: "┏━")
  }
}
