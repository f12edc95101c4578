import Glibc

/// A thread of the system that runs one function to its end.
///
/// The loop waits on descriptors, so what answers it is a plain thread, not a task of an executor
/// that might share the loop's.
struct BackgroundThread: ~Copyable {
  private var identifier = pthread_t()
  private let isStarted: Bool

  init(_ body: @escaping @Sendable () -> Void) {
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

  /// Waits for the end of the function.
  consuming func join() {
    if isStarted { pthread_join(identifier, nil) }
  }

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
