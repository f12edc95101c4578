import Glibc
import TestKit
import Testing

@Suite("A meeting and its disk", .serialized)
struct MeetingDiskTests {
  private func make(_ path: String) throws { _ = try Command.run(["touch", path]) }
  private func remove(_ path: String) throws { _ = try Command.run(["rm", "-f", path]) }

  /// Waits until a file of the local state holds a text.
  private func waitForDraft(
    _ text: String, _ desk: Desk, _ terminal: borrowing RealTerminal
  ) throws {
    try terminal.wait("“\(text)” kept on this machine") { _ in
      let found = try? Command.run(["grep", "-r", "-l", text, "\(desk.folder.path)/etat"])
      return found?.status == 0
    }
  }

  @Test("while the disk does not answer, typing goes on, and the line is safe elsewhere")
  func slowDisk() throws {
    let desk = try Desk()
    let library = try FaultLibrary()
    let hold = "\(desk.folder.path)/lent"
    let fault = FaultLibrary.Fault(call: "fdatasync", code: 5, after: 0, count: 0)
    let terminal = try desk.open(
      environment: library.environment(fault, on: "/journaux/").merging(
        ["FAULT_WHILE": hold, "FAULT_HOLD": "1"]) { $1 })
    try terminal.beginMeeting()
    try terminal.note("avant")
    try terminal.waitUntilWritten("avant")
    try make(hold)
    try terminal.note("pendant")
    try terminal.note("pendant encore")
    try terminal.type("et la suite se tape")
    try terminal.wait(for: "> et la suite se tape")
    #expect(
      try !terminal.screen().split(separator: "\n").contains {
        $0.contains("pendant") && $0.contains("✓")
      })
    try terminal.wait(for: "non écrit : pendant encore")
    try waitForDraft("pendant encore", desk, terminal)
    try terminal.wait(for: "> et la suite se tape")
    try remove(hold)
    try terminal.waitUntilWritten("pendant encore")
    try terminal.press("Enter")
    try terminal.waitUntilWritten("et la suite se tape")
    #expect(
      try desk.notedLines() == ["avant", "pendant", "pendant encore", "et la suite se tape"])
    #expect(try desk.run("verify", "--store", desk.store).status == 0)
  }

  @Test(
    "a disk that refuses in mid-meeting: red lines, kept here, written once when it takes them again",
    arguments: [Int32(30), 28, 5])
  func refusingDisk(code: Int32) throws {
    let desk = try Desk()
    let library = try FaultLibrary()
    let hold = "\(desk.folder.path)/refus"
    let fault = FaultLibrary.Fault(call: "write", code: code, after: 0, count: 1_000_000)
    let terminal = try desk.open(
      environment: library.environment(fault, on: "/journaux/").merging(["FAULT_WHILE": hold]) {
        $1
      })
    try terminal.beginMeeting()
    try terminal.note("avant")
    try terminal.waitUntilWritten("avant")
    try make(hold)
    try terminal.note("une")
    try terminal.wait(for: "non écrit : une")
    try terminal.note("deux")
    try terminal.wait(for: "non écrit : deux")
    try terminal.wait(for: "2 lignes non écrites, tout est gardé sur ce poste")
    try waitForDraft("Texte deux", desk, terminal)
    try terminal.press("Up")
    try terminal.wait(for: "> deux")
    try terminal.press("Escape")
    try terminal.wait(untilGone: "> deux")
    try remove(hold)
    try terminal.note("après")
    try terminal.waitUntilWritten("après")
    #expect(try desk.notedLines() == ["avant", "une", "deux", "après"])
    #expect(try library.injected() > 0)
    #expect(try desk.run("verify", "--store", desk.store).status == 0)
  }

  @Test("killed while the disk refuses, the restart writes what waited, once")
  func killedMeanwhile() throws {
    let desk = try Desk()
    let library = try FaultLibrary()
    let hold = "\(desk.folder.path)/refus"
    let fault = FaultLibrary.Fault(call: "write", code: 28, after: 0, count: 1_000_000)
    let terminal = try desk.open(
      environment: library.environment(fault, on: "/journaux/").merging(["FAULT_WHILE": hold]) {
        $1
      })
    try terminal.beginMeeting()
    try terminal.note("avant")
    try terminal.waitUntilWritten("avant")
    try make(hold)
    for word in ["une", "deux", "trois"] { try terminal.note(word) }
    try terminal.wait(for: "non écrit : trois")
    try waitForDraft("Texte trois", desk, terminal)
    try desk.signal("KILL")
    try terminal.wait(for: "Killed")
    try remove(hold)
    try terminal.press("Enter")
    try terminal.type("reset -I; clear")
    try terminal.press("Enter")
    try desk.start(in: terminal)
    try terminal.wait(for: "3 à éc")
    try terminal.press("Enter")
    try terminal.waitUntilWritten("trois")
    #expect(try desk.notedLines() == ["avant", "une", "deux", "trois"])
    #expect(try desk.run("verify", "--store", desk.store).status == 0)
  }

  @Test("a small disk that fills up in mid-meeting: nothing typed is lost, and it is written later")
  func smallDisk() throws {
    let desk = try Desk()
    let folder = desk.folder.path
    let script = """
      mkdir "\(folder)/petit"; mount -t tmpfs -o size=512k tmpfs "\(folder)/petit" || exit
      cp -r "\(desk.store)" "\(folder)/petit/magasin"
      (while read order < "\(folder)/ordre"; do
        case $order in
          plein) dd if=/dev/zero of="\(folder)/petit/bourre" bs=1k ;;
          vide) rm "\(folder)/petit/bourre" ;;
          copie) cp -r "\(folder)/petit/magasin" "\(folder)/copie" ;;
        esac
        touch "\(folder)/fait-$order"
        test $order = copie && exit
      done) >/dev/null 2>&1 &
      exec \(Program.path) --store "\(folder)/petit/magasin" --as ccas --as-of 2015-03-06
      """
    let terminal = try opened(by: script, desk)
    try terminal.beginMeeting()
    try order("plein", folder, terminal)
    let lines = (1...12).map { "mot \($0). " + String(repeating: "x", count: 500) }
    for line in lines { try terminal.note(line) }
    try terminal.wait(for: "non écrit")
    try terminal.wait(for: "Plus de place")
    try order("vide", folder, terminal)
    try terminal.press("Enter")
    try terminal.wait(untilGone: "non écrit")
    try terminal.note("après")
    try terminal.waitUntilWritten("après")
    try order("copie", folder, terminal)
    #expect(try desk.notedLines(in: "\(folder)/copie") == lines + ["après"])
    #expect(try desk.run("verify", "--store", "\(folder)/copie").status == 0)
  }

  // The kernel makes no mount read-only while a file is open for writing there, so it becomes so
  // before the first line: the meeting itself begins on this machine alone.
  @Test(
    "a store mounted read-only as a meeting begins: the lines stay, are safe here, and go to disk later"
  )
  func readOnlyMount() throws {
    let desk = try Desk()
    let folder = desk.folder.path
    let script = """
      mount --bind "\(desk.store)" "\(desk.store)" || exit
      (while read order < "\(folder)/ordre"; do
        mount -o remount,bind,$order "\(desk.store)" || continue
        touch "\(folder)/fait-$order"
        test $order = rw && exit
      done) >/dev/null 2>&1 &
      exec \(Program.path) --store "\(desk.store)" --as ccas --as-of 2015-03-06
      """
    let terminal = try opened(by: script, desk)
    try terminal.press("F9")
    try terminal.wait(for: "Commencer")
    try order("ro", folder, terminal)
    try terminal.press("Enter")
    try terminal.wait(for: "RÉUNION")
    try terminal.note("une")
    try terminal.note("deux")
    try terminal.wait(for: "non écrit : deux")
    try terminal.wait(for: "tout est gardé sur ce poste")
    try waitForDraft("Texte deux", desk, terminal)
    #expect(try !terminal.screen().contains("✓ "))
    #expect(try desk.notedLines() == [])
    try order("rw", folder, terminal)
    try terminal.press("Enter")
    try terminal.waitUntilWritten("deux")
    #expect(try desk.notedLines() == ["une", "deux"])
    #expect(try desk.run("verify", "--store", desk.store).status == 0)
  }

  /// The workbench, opened by a script among mounts of its own, which takes orders meanwhile.
  private func opened(by script: String, _ desk: Desk) throws -> RealTerminal {
    let folder = desk.folder.path
    _ = try Command.run(["bash", "-c", "mkfifo ordre; cat > script"], input: script, in: folder)
    let terminal = try RealTerminal.open(environment: desk.environment)
    try terminal.type("clear; unshare \(getuid() == 0 ? "-m" : "-rm") sh \(folder)/script")
    try terminal.press("Enter")
    try terminal.wait(for: "Ce qui vous attend")
    return terminal
  }

  /// Has something done where the store is mounted, and waits until it is.
  private func order(
    _ word: String, _ folder: String, _ terminal: borrowing RealTerminal
  ) throws {
    _ = try Command.run(["bash", "-c", "echo \(word) > \(folder)/ordre"])
    try terminal.wait("“\(word)” done") { _ in
      unsafe access("\(folder)/fait-\(word)", F_OK) == 0
    }
  }
}
