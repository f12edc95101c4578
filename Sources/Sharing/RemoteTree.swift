import Journal

/// The files of a commit: their names, modes and sizes, before any content is looked at.
struct RemoteTree: Sendable {
  /// A file of a store.
  struct Entry: Sendable, Hashable {
    let path: String
    let kind: StorePath
    let blob: String
    let size: Int
  }

  /// The files a store knows, by path.
  private(set) var entries: [String: Entry] = [:]
  /// The files it does not know, by path, with their blobs: kept in git, left out of the store.
  private(set) var unknown: [String: String] = [:]
  /// What must not be accepted.
  private(set) var faults: [RemoteFault] = []

  /// The blobs of the files a store knows, by path.
  var blobs: [String: String] { entries.mapValues(\.blob) }

  /// A tree without files.
  init() {}

  /// Reads what `git ls-tree -r -z -l` writes.
  init(listing: [UInt8]) {
    for line in listing.split(separator: 0) { add(line) }
  }

  private mutating func add(_ line: ArraySlice<UInt8>) {
    guard let tab = line.firstIndex(of: 0x09) else { return }
    let words = line[..<tab].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 4 else { return }
    let raw = line[(tab + 1)...]
    let path = String(decoding: raw, as: UTF8.self)
    if let fault = RemoteTree.fault(mode: words[0], words[3], path, raw) {
      faults.append(fault)
      return
    }
    guard let kind = StorePath(path) else {
      unknown[path] = words[2]
      return
    }
    entries[path] = Entry(path: path, kind: kind, blob: words[2], size: Int(words[3]) ?? 0)
  }

  private static func fault(
    mode: String, _ size: String, _ path: String, _ raw: ArraySlice<UInt8>
  ) -> RemoteFault? {
    let names = raw.split(separator: 0x2F, omittingEmptySubsequences: false)
    let isUnsafe = names.contains { name in
      let text = String(decoding: name, as: UTF8.self).lowercased()
      return ["", ".", "..", ".git"].contains(text) || name.contains { $0 < 0x20 || $0 == 0x7F }
        || name.contains(UInt8(ascii: "\\"))
    }
    if isUnsafe { return .unsafePath(path) }
    switch mode {
    case "120000": return .symbolicLink(path)
    case "160000": return .submodule(path)
    case "100755": return .executable(path)
    case "100644", "100664": break
    default: return .unsafePath(path)
    }
    guard let bytes = Int(size) else { return .unsafePath(path) }
    return bytes > JournalLimits.fileBytes ? .tooLarge(path, bytes: bytes) : nil
  }
}
