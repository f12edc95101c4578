import CNcurses
import Glibc
import Screen

extension TerminalSession {
  /// How long a sequence begun may stay without its end.
  private static var patience: Duration { .milliseconds(200) }

  /// Sleeps until something happens, and says what.
  ///
  /// - Parameters:
  ///   - time: The longest to sleep; nil for as long as it takes.
  ///   - descriptors: Others to watch for something to read.
  /// - Returns: What happened; empty when the time ran out.
  package mutating func wait(
    for time: Duration? = nil, alsoWatching descriptors: [Int32] = []
  ) -> Wake {
    var wake = Wake()
    let watched = [STDIN_FILENO, terminal_signals(), wakeUp.descriptor] + descriptors
    var polls = watched.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let isInSequence = input.isInSequence
    var longest = time
    if isInSequence { longest = min(time ?? Self.patience, Self.patience) }
    if input.hasMore { longest = .zero }
    let found = unsafe poll(&polls, nfds_t(polls.count), Self.milliseconds(longest))
    guard found >= 0 else { return wake }
    if polls[1].revents != 0 { takeSignals(&wake.events) }
    if polls[0].revents != 0 || input.hasMore {
      input.read(into: &wake.events)
      if polls[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 {
        wake.events.append(.ending(.hangup))
      }
    } else if isInSequence {
      input.giveUp()
    }
    if polls[2].revents != 0 {
      wakeUp.rest()
      wake.isCalled = true
    }
    wake.ready = polls.dropFirst(3).filter { $0.revents != 0 }.map(\.fd)
    return wake
  }

  private mutating func takeSignals(_ events: inout [InputEvent]) {
    var isResized = false
    while true {
      switch terminal_next_signal() {
      case 0:
        guard isResized else { return }
        terminal_resize()
        return events.append(.resize(size))
      case SIGWINCH: isResized = true
      case SIGTERM: events.append(.ending(.terminate))
      case SIGHUP: events.append(.ending(.hangup))
      case SIGINT: events.append(.ending(.interrupt))
      case SIGTSTP:
        suspend()
        events += [.resumed, .resize(size)]
      case SIGCONT:
        takeAgain()
        events += [.resumed, .resize(size)]
      default: break
      }
    }
  }

  /// Whole milliseconds, never less than asked; -1 for no end.
  private static func milliseconds(_ time: Duration?) -> Int32 {
    guard let time else { return -1 }
    let (seconds, attoseconds) = time.components
    guard seconds < 1_000_000 else { return Int32.max }
    let whole = seconds * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(max(0, whole))
  }
}
