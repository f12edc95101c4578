extension RealTerminal {
  /// Begins a meeting about the one convention of the store, or takes up the one that was left.
  public func beginMeeting() throws {
    if try screen().contains("Réunion interrompue") {
      try press("Enter")
    } else {
      try press("F9")
      try wait(for: "Commencer")
      try press("Enter")
    }
    try wait(for: "RÉUNION")
  }

  /// Types a line of a meeting, and Enter.
  public func note(_ text: String) throws {
    try type(text)
    try press("Enter")
  }

  /// Waits until the last row that holds a text shows that it is on disk.
  public func waitUntilWritten(_ text: String) throws {
    try wait("“\(text)” on disk") { screen in
      screen.split(separator: "\n").contains { $0.contains(text) && $0.contains("✓") }
    }
  }
}

extension Desk {
  /// What the journals hold, as one text.
  public func journals(in store: String? = nil) throws -> String {
    let folder = "\(store ?? self.store)/journaux"
    return try Command.run(["bash", "-c", "cat \(folder)/*/*.rec"]).output
  }

  /// The lines noted in meetings, as the journals hold them, in order.
  public func notedLines(in store: String? = nil) throws -> [String] {
    let records = try journals(in: store).split(separator: "\nId: ")
    return records.filter { $0.contains("\nType: propos\n") }.compactMap { record in
      record.split(separator: "\n").first { $0.hasPrefix("Texte: ") }.map {
        String($0.dropFirst(7))
      }
    }
  }
}
