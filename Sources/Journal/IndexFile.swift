internal import Glibc

/// A file of arrays as they lie in memory, for something that can be made again at any time.
///
/// The arrays come first, in pieces of a few mebibytes with a checksum each, then a text that says what
/// they are (the checksums among it) and its own digest, then where that text begins. It is written
/// beside its place and given its name once whole. Whoever reads it gets nothing unless every byte is as
/// it was written.
package final class IndexFileWriter {
  private let descriptor: Int32
  private let path: String
  private let temporary: String
  private var pieces: [String] = []
  private var hasFailed = false

  /// Begins a file; nothing when it cannot be made.
  package init?(_ path: String) {
    self.path = path
    temporary = "\(path).\(getpid()).tmp"
    descriptor = unsafe open(
      temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return nil }
  }

  deinit {
    close(descriptor)
    // Once the file has its name there is nothing left to remove.
    unsafe unlink(temporary)
  }

  /// Adds an array.
  package func add<Element: BitwiseCopyable>(_ array: [Element]) {
    unsafe array.withUnsafeBytes { bytes in
      var start = 0
      repeat {
        let end = Swift.min(start + IndexFormat.pieceBytes, bytes.count)
        let piece = unsafe UnsafeRawBufferPointer(rebasing: bytes[start..<end])
        unsafe write(piece)
        let sum = unsafe IndexChecksum(of: piece)
        pieces.append("morceau \(piece.count) \(end == bytes.count ? 1 : 0) \(sum)\n")
        start = end
      } while start < bytes.count
    }
  }

  /// Ends the file with what it says of itself and gives it its name.
  ///
  /// - Parameter text: Lines that say what the arrays are, given back by ``IndexFileReader``.
  /// - Returns: Whether it is there.
  package func finish(_ text: String) -> Bool {
    let described = Array((text + "\u{1}\n" + pieces.joined()).utf8)
    let whole = described + Array("\(Digest(of: described)) ".utf8)
    var end: [UInt8] = whole
    end.append(decimal: whole.count, width: 12)
    end += IndexFormat.mark
    unsafe end.withUnsafeBytes { unsafe write($0) }
    guard !hasFailed else { return false }
    return unsafe rename(temporary, path) == 0
  }

  private func write(_ bytes: UnsafeRawBufferPointer) {
    var start = 0
    while start < bytes.count, !hasFailed {
      guard let base = bytes.baseAddress else { return }
      let count = unsafe Glibc.write(descriptor, base + start, bytes.count - start)
      if count > 0 { start += count } else if errno != EINTR { hasFailed = true }
    }
  }
}

/// Reads such a file.
package final class IndexFileReader {
  /// What the file says of itself.
  package let text: String
  private let descriptor: Int32
  private let pieces: [Piece]
  private let threads: Int
  private var next = 0

  private struct Piece: Sendable {
    let offset: Int
    let count: Int
    let isLast: Bool
    let sum: String
  }

  /// Opens a file; nothing unless its end is as it was written and agrees with its size.
  package init?(_ path: String, threads: Int = 2) {
    self.threads = threads
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    var raw = stat()
    guard unsafe fstat(descriptor, &raw) == 0, raw.st_mode & S_IFMT == S_IFREG,
      let (text, pieces) = Self.end(descriptor, Int(raw.st_size))
    else {
      close(descriptor)
      return nil
    }
    (self.text, self.pieces) = (text, pieces)
  }

  deinit { close(descriptor) }

  /// Whether every array was read.
  package var isAtEnd: Bool { next == pieces.count }

  /// The next array, its checksums looked at; nothing when there is none of that shape, or it changed.
  package func next<Element: BitwiseCopyable & Sendable>(_ type: Element.Type) -> [Element]? {
    guard let parts = takePieces() else { return nil }
    return Self.array(of: type, parts, descriptor, threads: threads)
  }

  /// As many of the next arrays, several of them read at once.
  package func next<Element: BitwiseCopyable & Sendable>(
    _ count: Int, of type: Element.Type
  ) -> [[Element]]? {
    var all: [ArraySlice<Piece>] = []
    for _ in 0..<count {
      guard let parts = takePieces() else { return nil }
      all.append(parts)
    }
    let descriptor = self.descriptor
    let work = WorkAhead(all, threads: threads) {
      Self.array(of: type, $0, descriptor, threads: 1)
    }
    let arrays = all.indices.compactMap { work.result(at: $0) }
    return arrays.count == count ? arrays : nil
  }

  /// The pieces of the next array.
  private func takePieces() -> ArraySlice<Piece>? {
    guard let last = pieces[next...].firstIndex(where: \.isLast) else { return nil }
    defer { next = last + 1 }
    return pieces[next...last]
  }

  private static func array<Element: BitwiseCopyable>(
    of type: Element.Type, _ parts: ArraySlice<Piece>, _ descriptor: Int32, threads: Int
  ) -> [Element]? {
    let bytes = parts.reduce(0) { $0 + $1.count }
    guard bytes % MemoryLayout<Element>.stride == 0 else { return nil }
    var isSound = true
    let array = unsafe [Element](
      unsafeUninitializedCapacity: bytes / MemoryLayout<Element>.stride
    ) { buffer, count in
      unsafe LargePages.ask(for: UnsafeMutableRawBufferPointer(buffer))
      let target = unsafe Target(start: UnsafeMutableRawBufferPointer(buffer).baseAddress)
      isSound = unsafe read(parts, into: target, descriptor, threads: threads)
      count = isSound ? bytes / MemoryLayout<Element>.stride : 0
    }
    return isSound ? array : nil
  }

  /// Where an array is being read to; each piece has bytes of its own there.
  @unsafe private struct Target: @unchecked Sendable {
    let start: UnsafeMutableRawPointer?
  }

  private static func read(
    _ parts: ArraySlice<Piece>, into target: Target, _ descriptor: Int32, threads: Int
  ) -> Bool {
    let start = parts.first?.offset ?? 0
    return ParallelMap.map(Array(parts), threads: threads) { piece in
      guard piece.count > 0 else {
        return unsafe piece.sum == IndexChecksum(of: .init(start: nil, count: 0)).description
      }
      guard let place = unsafe target.start.map({ unsafe $0 + (piece.offset - start) }) else {
        return false
      }
      var filled = 0
      while filled < piece.count {
        let got = unsafe pread(
          descriptor, place + filled, piece.count - filled, off_t(piece.offset + filled))
        if got > 0 { filled += got } else if got == 0 || errno != EINTR { return false }
      }
      let bytes = unsafe UnsafeRawBufferPointer(start: place, count: piece.count)
      return unsafe IndexChecksum(of: bytes).description == piece.sum
    }.allSatisfy { $0 }
  }

  private static func end(_ descriptor: Int32, _ size: Int) -> (String, [Piece])? {
    let closing = 12 + IndexFormat.mark.count
    guard size > closing, let tail = bytes(descriptor, size - closing, closing),
      tail[12...].elementsEqual(IndexFormat.mark), let length = Int(digits: tail[..<12]),
      length > 65, length <= size - closing,
      let whole = bytes(descriptor, size - closing - length, length),
      whole[length - 1] == ASCII.space,
      let digest = Digest(hexadecimal: whole[(length - 65)..<(length - 1)]),
      digest == Digest(of: Array(whole[..<(length - 65)]))
    else { return nil }
    let parts = whole[..<(length - 65)].split(separator: 1, maxSplits: 1)
    guard let first = parts.first else { return nil }
    var pieces: [Piece] = []
    var offset = 0
    for line in (parts.count > 1 ? parts[1] : []).split(separator: ASCII.lineFeed) {
      let words = line.split(separator: ASCII.space)
      guard words.count == 4, let count = Int(digits: words[1]) else { return nil }
      pieces.append(
        Piece(
          offset: offset, count: count, isLast: words[2].first == ASCII.zero + 1,
          sum: String(decoding: words[3], as: UTF8.self)))
      offset += count
    }
    guard offset == size - closing - length else { return nil }
    return (String(decoding: first, as: UTF8.self), pieces)
  }

  private static func bytes(_ descriptor: Int32, _ offset: Int, _ count: Int) -> [UInt8]? {
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      guard let base = buffer.baseAddress else { return }
      filled = Swift.max(0, unsafe pread(descriptor, base, count, off_t(offset)))
    }
    return bytes.count == count ? bytes : nil
  }
}

private enum IndexFormat {
  static let pieceBytes = 4 << 20
  static let mark = Array(" atelier-index/1\n".utf8)
}
