import Glibc

/// Tells when something changes in some folders, so that a store can be read again.
package final class FolderWatch: Sendable {
  /// What to wait for.
  package let descriptor: Int32

  /// Watches nothing yet.
  package init() {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
  }

  deinit { close(descriptor) }

  /// Watches a folder; one that is already watched, or not there, changes nothing.
  package func watch(_ folder: String) {
    let mask = IN_CLOSE_WRITE | IN_MODIFY | IN_MOVED_TO | IN_CREATE
    _ = unsafe inotify_add_watch(descriptor, folder, UInt32(mask))
  }

  /// Reads all that is told; what it was does not matter, the store looks for itself.
  package func clear() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while unsafe read(descriptor, &bytes, bytes.count) > 0 {}
  }
}
