/// A file of `pieces/`: a document named by the SHA-256 of its bytes.
struct PieceFile: Sendable, Hashable {
  let path: String
  /// What its name announces.
  let digest: Digest
  /// Whether it is in the folder named by the first two digits.
  let isInPlace: Bool
}

extension StoreFolder {
  /// Lists the documents of the store, and what stands among them and is none.
  ///
  /// Names that begin with a dot and files on their way (`.tmp`) are passed over.
  func pieceFiles() -> (files: [PieceFile], refused: [RefusedFile]) {
    var files: [PieceFile] = []
    var refused: [RefusedFile] = []
    do throws(SystemFailure) {
      for name in try system.names(in: Path.join(path, "pieces")) where !name.hasPrefix(".") {
        let relative = "pieces/\(name)"
        let status = try system.status(at: Path.join(path, relative))
        guard status.sort == .folder else {
          if status.sort != .regular {
            refused.append(RefusedFile(path: relative, reason: Self.reason(status)))
          }
          continue
        }
        list(name, &files, &refused)
      }
    } catch {
      if !error.isMissing {
        refused.append(RefusedFile(path: "pieces", reason: .unreadable(code: error.code)))
      }
    }
    return (files, refused)
  }

  private func list(
    _ folder: String, _ files: inout [PieceFile], _ refused: inout [RefusedFile]
  ) {
    let relative = "pieces/\(folder)"
    do throws(SystemFailure) {
      for name in try system.names(in: Path.join(path, relative))
      where !name.hasPrefix(".") && !name.hasSuffix(".tmp") {
        let file = "\(relative)/\(name)"
        let status = try system.status(at: Path.join(path, file))
        guard status.sort == .regular, status.size <= JournalLimits.fileBytes else {
          refused.append(RefusedFile(path: file, reason: Self.reason(status)))
          continue
        }
        guard let digest = Digest(hexadecimal: Array(name.utf8.prefix(64))[...]) else {
          refused.append(RefusedFile(path: file, reason: .notAPiece))
          continue
        }
        files.append(PieceFile(path: file, digest: digest, isInPlace: name.hasPrefix(folder)))
      }
    } catch {
      refused.append(RefusedFile(path: relative, reason: .unreadable(code: error.code)))
    }
  }

  private static func reason(_ status: FileStatus) -> RefusedFile.Reason {
    switch status.sort {
    case .symbolicLink: .symbolicLink
    case .regular: .tooLarge(bytes: status.size)
    case .folder, .other: .notAFile
    }
  }

  /// Whether a file still has the text of a record, erased nowhere or only elsewhere.
  func holds(_ id: EventID, in file: SegmentFile) -> Bool {
    do throws(JournalError) {
      var scanner = SegmentScanner(try bytes(of: file), depth: .structure)
      while scanner.next() {
        if scanner.id() == id { return !scanner.isRedacted }
      }
      return false
    } catch { return false }
  }
}

extension SegmentScanner {
  /// Whether the content of the current unit was erased.
  var isRedacted: Bool {
    index(of: .type).map { rawValue(at: $0).elementsEqual("expurge".utf8) } ?? false
  }
}
