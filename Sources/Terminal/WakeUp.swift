import CNcurses
import Glibc

/// Wakes the loop of the terminal from any thread.
package final class WakeUp: Sendable {
  /// Ready to read once woken.
  package let descriptor: Int32

  /// Makes one, not woken.
  ///
  /// - Throws: ``TerminalError/noDescriptor`` when the system refuses one more.
  package init() throws(TerminalError) {
    descriptor = terminal_wake_descriptor()
    guard descriptor >= 0 else { throw .noDescriptor }
  }

  deinit { close(descriptor) }

  /// Makes the wait in course, or the next one, come back.
  package func wake() {
    var one: UInt64 = 1
    _ = unsafe write(descriptor, &one, MemoryLayout<UInt64>.size)
  }

  /// Forgets the calls so far.
  package func rest() {
    var count: UInt64 = 0
    _ = unsafe read(descriptor, &count, MemoryLayout<UInt64>.size)
  }
}
