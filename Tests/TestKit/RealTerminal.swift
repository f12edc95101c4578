import Glibc

/// A program in a real terminal: tmux with a server of its own, at a fixed size.
///
/// What is waited for is looked for again and again until a deadline; nothing sleeps for a guess.
public struct RealTerminal: ~Copyable {
  private let server: String
  private let folder: TemporaryFolder
  private let deadline: Double

  /// What was waited for did not come; the screen as it was is in the words.
  public struct Waited: Error, CustomStringConvertible {
    /// What was waited for, then the screen.
    public let description: String
  }

  /// Starts a shell in a terminal.
  ///
  /// - Parameters:
  ///   - columns: The width.
  ///   - rows: The height.
  ///   - environment: Variables for the programs in it.
  ///   - unset: Variables they must not have.
  ///   - deadline: How many seconds to wait for something at most.
  /// - Returns: The terminal, its shell waiting for a command.
  /// - Throws: ``Waited``, or why tmux could not be started.
  public static func open(
    columns: Int = 80, rows: Int = 24, environment: [String: String] = [:], unset: [String] = [],
    deadline: Double = 20
  ) throws -> RealTerminal {
    let terminal = RealTerminal(try TemporaryFolder(), deadline: deadline)
    let variables = ["LC_ALL": "C.UTF-8", "TZ": "UTC", "PS1": "prêt$ "].merging(environment) { $1 }
    let started = try Command.run(
      [
        "tmux", "-S", terminal.server, "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)",
        "-y",
        "\(rows)", "bash", "--norc", "--noprofile",
      ], environment: variables.filter { !unset.contains($0.key) },
      unset: unset + ["TMUX", "ENV", "LINES", "COLUMNS"])
    guard started.status == 0 else { throw Waited(description: started.errors) }
    _ = try terminal.tmux("set-option", "-g", "escape-time", "0")
    try terminal.wait(for: "prêt$")
    return terminal
  }

  private init(_ folder: consuming TemporaryFolder, deadline: Double) {
    server = "\(folder.path)/tmux"
    self.folder = folder
    self.deadline = deadline
  }

  deinit {
    _ = try? Command.run(["tmux", "-S", server, "kill-server"])
  }

  /// Types a text as it is.
  public func type(_ text: String) throws {
    _ = try tmux("send-keys", "-l", "--", text)
  }

  /// Presses keys by tmux's names: `Enter`, `Escape`, `F2`, `C-s`, `Up`.
  public func press(_ keys: String...) throws {
    for key in keys { _ = try tmux("send-keys", key) }
  }

  /// Pastes a text, bracketed when the program asked for it.
  public func paste(_ text: String) throws {
    _ = try tmux("set-buffer", "--", text)
    _ = try tmux("paste-buffer", "-p")
  }

  /// Gives the terminal another size.
  public func resize(columns: Int, rows: Int) throws {
    _ = try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// The screen as text, trailing blanks removed.
  public func screen() throws -> String {
    try tmux("capture-pane", "-p")
  }

  /// Where the cursor is: column and row from 0.
  public func cursor() throws -> (column: Int, row: Int) {
    let text = try tmux("display-message", "-p", "#{cursor_x} #{cursor_y}")
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "\n" }).compactMap { Int($0) }
    return parts.count == 2 ? (parts[0], parts[1]) : (-1, -1)
  }

  /// Waits until the screen holds a text.
  public func wait(for text: String) throws {
    try wait("“\(text)”") { $0.contains(text) }
  }

  /// Waits until the screen holds a text no more.
  public func wait(untilGone text: String) throws {
    try wait("the end of “\(text)”") { !$0.contains(text) }
  }

  /// Waits until the cursor is on a row, from 0.
  public func waitForCursor(row: Int) throws {
    for _ in 0..<Int(deadline * 100) {
      if try cursor().row == row { return }
      usleep(10_000)
    }
    throw Waited(description: "waited for the cursor on row \(row):\n\(try screen())")
  }

  /// Waits until the screen is as it should be.
  public func wait(_ what: String, until isThere: (String) -> Bool) throws {
    var now = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &now)
    let end = Double(now.tv_sec) + deadline
    while true {
      let screen = try screen()
      if isThere(screen) { return }
      unsafe clock_gettime(CLOCK_MONOTONIC, &now)
      if Double(now.tv_sec) > end {
        throw Waited(description: "waited for \(what); the screen was:\n\(screen)")
      }
      usleep(10_000)
    }
  }

  private func tmux(_ arguments: String...) throws -> String {
    let result = try Command.run(["tmux", "-S", server] + arguments)
    guard result.status == 0 else {
      throw Waited(description: "tmux \(arguments.joined(separator: " ")): \(result.errors)")
    }
    return result.output
  }
}
