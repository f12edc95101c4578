import Glibc
import TestKit
import Testing

@Suite("A meeting killed while lines are typed", .serialized)
struct MeetingKillTests {
  /// How many times; `MEETING_KILLS` makes a long run of it.
  private var rounds: Int {
    unsafe getenv("MEETING_KILLS").flatMap { unsafe Int(String(cString: $0)) } ?? 5
  }

  @Test("every line shown with its mark is in the journal, once, and the restart goes on")
  func killed() throws {
    let desk = try Desk()
    let seed = UInt64.random(in: 1...1_000_000)
    var numbers = SeededGenerator(seed: seed)
    let terminal = try desk.open()
    var shown: Set<String> = []
    var typed = 0
    for round in 1...rounds {
      try terminal.beginMeeting()
      let delay = Int.random(in: 20...1500, using: &numbers)
      _ = try Command.run([
        "bash", "-c",
        "(sleep \(delay / 1000).\(String(String(delay % 1000 + 1000).dropFirst())); "
          + "pkill -KILL -f '^\(Program.path) --store \(desk.store)') >/dev/null 2>&1 &",
      ])
      var line = 0
      while try !look(terminal, &shown) {
        line += 1
        try terminal.note("essai-\(round)-\(line).")
      }
      typed += line
      // A half line that came back stands before the line typed after it.
      let written = try desk.notedLines().joined(separator: "\n")
      let isKept = shown.allSatisfy { written.contains($0) }
      #expect(isKept, "seed \(seed), round \(round), after \(delay) ms")
      let tail = try desk.journals().split(separator: "\nChaine: ").last ?? ""
      #expect(
        tail.split(separator: "\n").count { $0.hasPrefix("Texte: ") } <= 1,
        "seed \(seed), round \(round)")
      try terminal.press("C-u", "Enter")
      try terminal.type("reset -I; clear")
      try terminal.press("Enter")
      try desk.start(in: terminal)
    }
    try terminal.beginMeeting()
    try terminal.press("C-u")
    try terminal.note("la fin.")
    try terminal.waitUntilWritten("la fin.")
    let all = try desk.notedLines()
    #expect(Set(all).count == all.count, "seed \(seed): a line was written twice")
    let text = all.joined(separator: "\n")
    #expect(shown.allSatisfy { text.contains($0) }, "seed \(seed)")
    #expect(try desk.run("verify", "--store", desk.store).status == 0, "seed \(seed)")
    #expect(shown.count >= rounds, "seed \(seed): \(shown.count) lines shown of \(typed)")
    print(
      "\(rounds) kills, seed \(seed): \(typed) typed, \(shown.count) shown, \(all.count) written")
  }

  /// Notes which lines are shown as written; whether the program is gone.
  private func look(
    _ terminal: borrowing RealTerminal, _ shown: inout Set<String>
  ) throws -> Bool {
    let screen = try terminal.screen()
    for row in screen.split(separator: "\n") where row.contains("✓") {
      guard row.contains("essai-"), let rest = row.split(separator: "essai-").last,
        rest.contains(".")
      else { continue }
      shown.insert("essai-\(rest.prefix { $0 != "." }).")
    }
    // The word may be written over by the line being typed; the shell then answers that line.
    return screen.contains("Killed") || screen.contains("command not found")
  }
}
