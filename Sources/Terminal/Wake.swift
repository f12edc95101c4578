package import Screen

/// What a wait came back with; nothing at all when its time ran out.
package struct Wake: Sendable {
  /// What the terminal reports, in order.
  package var events: [InputEvent] = []

  /// The descriptors watched that have something to read.
  package var ready: [Int32] = []

  /// Whether another thread called.
  package var isCalled = false
}
