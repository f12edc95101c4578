import Glibc

/// Wakes the loop from another thread: a descriptor that becomes readable.
package final class WakeUp: Sendable {
  /// What to wait for.
  package let descriptor: Int32
  private let other: Int32

  /// Makes one, not woken.
  package init() {
    var ends: [Int32] = [-1, -1]
    _ = unsafe pipe(&ends)
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (descriptor, other) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(other)
  }

  /// Wakes whoever waits; any number of calls before it looks count as one.
  package func wake() {
    var byte: UInt8 = 1
    // A full pipe is awake already.
    _ = unsafe write(other, &byte, 1)
  }

  /// Makes it not woken again.
  package func clear() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while unsafe read(descriptor, &bytes, bytes.count) > 0 {}
  }
}
