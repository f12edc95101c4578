internal import Glibc

/// Where the index of a store is kept, and by which program.
package struct IndexPlace: Sendable {
  /// The file.
  package let path: String
  /// What tells this very program from another build of it: only the same may read what it wrote.
  package let program: String
  private let folder: String

  /// Names the file; nothing is created.
  ///
  /// Keyed like the local state: by the UUID of the store and the real path of its folder.
  ///
  /// - Parameters:
  ///   - store: The store.
  ///   - cacheRoot: `$XDG_CACHE_HOME`.
  package init?(_ store: StoreFolder, cacheRoot: String) {
    guard let program = Self.program else { return nil }
    do {
      let real = try store.system.realPath(store.path)
      let identifier = try store.identifiers().first ?? "nouveau"
      let place = Digest(of: Array(real.utf8)).description.prefix(8)
      folder = Path.join(cacheRoot, "atelier/\(identifier)-\(place)")
      path = Path.join(folder, "index.bin")
      self.program = program
    } catch { return nil }
  }

  /// Makes the folder; whether it is there.
  package func makeFolder() -> Bool {
    do {
      _ = try RealSystem().makeFolders(folder, isPrivate: true)
      return true
    } catch { return false }
  }

  /// Removes the file, where there is one.
  package func discard() {
    do { try RealSystem().remove(path) } catch {}
  }

  /// The file of the running program, as the system tells it from any other.
  private static var program: String? {
    var raw = stat()
    guard unsafe stat("/proc/self/exe", &raw) == 0 else { return nil }
    return "\(raw.st_dev) \(raw.st_ino) \(raw.st_size) \(raw.st_mtim.tv_sec) \(raw.st_mtim.tv_nsec)"
  }
}
