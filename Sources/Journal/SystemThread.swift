internal import Glibc

/// A thread of the system that runs one function to its end, with a stack of its default size.
///
/// Not a task of an executor: what the terminal's loop waits for must not share a thread with it.
package struct SystemThread {
  private var identifier = pthread_t()
  /// Whether the system gave the thread; when it did not, the function never runs.
  package let isStarted: Bool

  /// Starts a thread.
  ///
  /// - Parameter body: What it runs; the signals blocked here are blocked there.
  package init(_ body: @escaping @Sendable () -> Void) {
    let box = unsafe Unmanaged.passRetained(Body(body))
    let code = unsafe pthread_create(
      &identifier, nil,
      { argument in
        if let argument = unsafe argument {
          unsafe Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        }
        return nil
      }, box.toOpaque())
    isStarted = code == 0
    if !isStarted { unsafe box.release() }
  }

  /// Waits for the end of the function, once.
  ///
  /// - Returns: `false` when the thread could not be started.
  @discardableResult
  package func join() -> Bool {
    guard isStarted else { return false }
    return pthread_join(identifier, nil) == 0
  }

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
