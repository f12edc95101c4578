internal import Glibc

/// Asks the system to lay memory out in large pages, which are given at once rather than 4 KiB by 4 KiB.
enum LargePages {
  private static let size = 2 << 20

  /// Asks for some memory that was not touched yet; that it is refused is of no consequence.
  static func ask(for bytes: UnsafeMutableRawBufferPointer) {
    guard let start = bytes.baseAddress, bytes.count >= 2 * size else { return }
    // Only whole pages can be asked for.
    let first = unsafe start.alignedUp(toMultipleOf: 4096)
    let end = unsafe (start + bytes.count).alignedDown(toMultipleOf: 4096)
    _ = unsafe madvise(first, end - first, MADV_HUGEPAGE)
  }
}
