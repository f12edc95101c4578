import Partnership
import Screen

// Signals and sessions of the watch cell, in the words and symbols of lists and details.
extension Reading {
  /// The theme of a signal: its own words where it has some.
  func theme(ofSignal thing: Register.Thing) -> String {
    known(SignalRaised.otherTheme, of: thing) ?? shown(SignalRaised.theme, of: thing)
  }

  /// The state of a signal with its symbol: « ◐ à suivre ».
  func state(ofSignal thing: Register.Thing) -> StyledText {
    let words = shown(SignalRaised.state, of: thing)
    let mark: Unicode.Scalar =
      switch register.value(SignalRaised.state, of: thing).value {
      case .open, nil: glyphs.empty
      case .watched: glyphs.half
      case .actedOn, .closed: glyphs.full
      }
    return StyledText("\(mark) \(words)")
  }

  /// « habitants 4 · élus 2 »; nothing when nobody counted.
  func words(of attendance: [WatchSession.Attendance]) -> String? {
    guard !attendance.isEmpty else { return nil }
    return attendance.map { row in
      let count = row.attended.value.map { String($0.number) } ?? "?"
      return "\(self(row.college.term.words)) \(count)"
    }.joined(separator: " \(glyphs.dot) ")
  }
}
