/// A store to work on, with local state and configuration of its own.
public final class Desk {
  /// The folder everything is in; it goes with the desk.
  public let folder: TemporaryFolder

  /// The store.
  public var store: String { "\(folder.path)/magasin" }

  /// What keeps the program inside the folder.
  public var environment: [String: String] {
    [
      "XDG_STATE_HOME": "\(folder.path)/etat", "XDG_CONFIG_HOME": "\(folder.path)/conf",
      "XDG_DATA_HOME": "\(folder.path)/donnees", "TMPDIR": folder.path, "LC_ALL": "C.UTF-8",
    ]
  }

  /// A copy of the Pierrefitte example.
  public init() throws {
    folder = try TemporaryFolder()
    _ = try Command.run(["cp", "-r", "\(PackageFolder.path)/Docs/Example/pierrefitte", store])
  }

  private init(empty: Void) throws {
    folder = try TemporaryFolder()
  }

  /// A store in which nothing is recorded yet.
  public static func empty() throws -> Desk {
    let desk = try Desk(empty: ())
    _ = try desk.run("--store", desk.store)
    return desk
  }

  /// Records a fact of any kind.
  public func record(_ arguments: [String]) throws -> Command.Result {
    try Command.run(
      [Program.path, "record"] + arguments + ["--store", store, "--as-of", "2026-01-10"],
      environment: environment)
  }

  /// Runs the command to its end.
  public func run(
    _ arguments: String..., environment: [String: String] = [:], unset: [String] = []
  ) throws -> Command.Result {
    try Command.run(
      [Program.path] + arguments, environment: self.environment.merging(environment) { $1 },
      unset: unset)
  }

  /// Opens the workbench in a terminal and waits until it is there.
  public func open(
    columns: Int = 80, rows: Int = 24, environment: [String: String] = [:], unset: [String] = []
  ) throws -> RealTerminal {
    let terminal = try RealTerminal.open(
      columns: columns, rows: rows, environment: self.environment.merging(environment) { $1 },
      unset: unset)
    try start(in: terminal)
    return terminal
  }

  /// Starts the workbench from the shell of a terminal.
  public func start(in terminal: borrowing RealTerminal) throws {
    try terminal.type("clear; \(Program.path) --store \(store) --as ccas --as-of 2015-03-06")
    try terminal.press("Enter")
    try terminal.wait(for: "Ce qui vous attend")
  }

  /// Everything in the journals that recutils selects.
  public func select(_ expression: String) throws -> String {
    let files = try Command.run(["find", "\(store)/journaux", "-name", "*.rec"]).output
    return try Command.run(
      ["recsel", "-e", expression] + files.split(separator: "\n").map { String($0) }
    ).output
  }

  /// Ends every workbench on this store with a signal.
  public func signal(_ name: String) throws {
    _ = try Command.run(["pkill", "-\(name)", "-f", "^\(Program.path) --store \(store)"])
  }
}
