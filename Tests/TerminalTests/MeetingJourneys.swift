import TestKit
import Testing

/// Meetings in a real terminal, by keys only.
@Suite("Meetings in a terminal", .serialized)
struct MeetingJourneys {
  @Test("sixty lines are typed, then the meeting ends: all are in the journal, in order")
  func typed() throws {
    let desk = try Desk()
    let terminal = try desk.open()
    try terminal.beginMeeting()
    let lines = (1...60).map { "ligne \($0) sur les permanences" }
    for line in lines { try terminal.note(line) }
    try terminal.wait(for: "60 lignes")
    try terminal.waitUntilWritten("ligne 60 ")
    #expect(try desk.notedLines() == lines)
    try terminal.press("F9")
    try terminal.wait(for: "Finir la réunion ?")
    try terminal.press("Enter")
    try terminal.wait(for: "Réunion finie")
    #expect(try desk.journals().contains("FinieA: "))
    #expect(try desk.run("verify", "--store", desk.store).status == 0)
  }

  @Test("sixty lines are pasted, seen first, and are in the journal in order")
  func pasted() throws {
    let desk = try Desk()
    let terminal = try desk.open()
    try terminal.beginMeeting()
    let lines = (1...60).map { "ligne \($0) collée" }
    try terminal.paste(lines.joined(separator: "\n") + "\n")
    try terminal.wait(for: "60 lignes collées")
    #expect(try desk.notedLines().isEmpty)
    try terminal.press("Enter")
    try terminal.waitUntilWritten("ligne 60 ")
    #expect(try desk.notedLines() == lines)
    #expect(try desk.run("verify", "--store", desk.store).status == 0)
  }

  @Test("a terminal that closes, and a program that is ended, leave the half line to go on with")
  func hangup() throws {
    let desk = try Desk()
    try half("à moitié fermée", desk) { _ in }
    for signal in ["HUP", "TERM"] {
      try half("à moitié \(signal)", desk) { _ in try desk.signal(signal) }
    }
    let terminal = try desk.open()
    try terminal.wait(for: "Réunion interrompue")
    try terminal.press("Enter")
    try terminal.wait(for: "> à moitié TERM")
    try terminal.press("Enter")
    try terminal.waitUntilWritten("à moitié TERM")
    #expect(try desk.notedLines() == ["entière", "entière", "entière", "à moitié TERM"])
    #expect(try desk.run("verify", "--store", desk.store).status == 0)
  }

  /// Notes a line, types half of another and ends as told; the terminal closes behind.
  private func half(
    _ text: String, _ desk: Desk, ending: (borrowing RealTerminal) throws -> Void
  ) throws {
    let terminal = try desk.open()
    try terminal.beginMeeting()
    try terminal.press("C-u")
    try terminal.note("entière")
    try terminal.waitUntilWritten("entière")
    try terminal.type(text)
    try terminal.wait(for: "> \(text)")
    try ending(terminal)
    try terminal.wait("the draft on disk") { _ in
      let found = try? Command.run(["grep", "-r", "-l", text, "\(desk.folder.path)/etat"])
      return found?.status == 0
    }
  }

  @Test("two workbenches note the same meeting: each shows the other's lines, and none is lost")
  func twoWorkbenches() throws {
    let desk = try Desk()
    let first = try desk.open()
    let second = try desk.open()
    try first.beginMeeting()
    try first.note("du premier")
    try first.waitUntilWritten("du premier")
    try second.wait(for: "Réunion en cours ailleurs")
    try second.press("Home", "Enter")
    try second.wait(for: "du premier")
    for number in 1...10 {
      try second.note("second \(number).")
      try first.note("premier \(number).")
      try first.wait(for: "second \(number).")
      try second.wait(for: "premier \(number).")
    }
    try first.waitUntilWritten("premier 10.")
    try second.waitUntilWritten("second 10.")
    let all = ["du premier"] + (1...10).flatMap { ["premier \($0).", "second \($0)."] }
    #expect(try desk.notedLines().sorted() == all.sorted())
    #expect(try desk.run("verify", "--store", desk.store).status == 0)
  }

  @Test("other screens are seen meanwhile, and Esc comes back to the line and its text")
  func consulting() throws {
    let desk = try Desk()
    let terminal = try desk.open()
    try terminal.beginMeeting()
    try terminal.type("à moitié")
    try terminal.press("F2")
    try terminal.wait(for: "tapez pour chercher")
    try terminal.type("veille")
    try terminal.press("Enter")
    try terminal.wait(for: "4▸Veille")
    try terminal.press("Escape")
    try terminal.wait(for: "> à moitié")
  }
}
