extension StoreFolder {
  /// Lists the files that hold units, and those that are refused.
  ///
  /// Copies made by a synchronising program are sources like the others; symbolic links, FIFOs,
  /// devices and giant files are not.
  ///
  /// - Returns: The files of `journaux/` and `archives/`.
  /// - Throws: ``JournalError`` when `journaux` itself cannot be listed.
  public func segments() throws(JournalError) -> SegmentListing {
    var listing = SegmentListing()
    let journals = try attempt { () throws(SystemFailure) in
      try system.names(in: Path.join(path, "journaux"))
    }
    for name in journals { list(replica: name, in: "journaux", &listing) }
    do throws(SystemFailure) {
      for name in try system.names(in: Path.join(path, "archives")) {
        list(replica: name, in: "archives", &listing)
      }
    } catch {
      if !error.isMissing {
        listing.refused.append(.init(path: "archives", reason: .unreadable(code: error.code)))
      }
    }
    return listing
  }

  /// The segments of one replica, conflict copies and archives left out.
  func ownSegments(of replica: ReplicaName) throws(JournalError) -> [SegmentFile] {
    try segments().files.filter { $0.replica == replica && $0.role != .conflictCopy }
  }

  private func list(replica name: String, in folder: String, _ listing: inout SegmentListing) {
    let relative = Path.join(folder, name)
    do throws(SystemFailure) {
      let status = try system.status(at: Path.join(path, relative))
      guard status.sort == .folder else {
        // A stray file such as a note of a file manager is nobody's journal; a link might be.
        if status.sort == .symbolicLink {
          listing.refused.append(.init(path: relative, reason: .symbolicLink))
        }
        return
      }
      let files = try system.names(in: Path.join(path, relative)).filter { $0.hasSuffix(".rec") }
      guard let replica = ReplicaName(name) else {
        if !files.isEmpty {
          listing.refused.append(.init(path: relative, reason: .notAReplica))
        }
        return
      }
      for file in files { add(file, of: replica, in: relative, folder == "archives", &listing) }
    } catch {
      listing.refused.append(.init(path: relative, reason: .unreadable(code: error.code)))
    }
  }

  private func add(
    _ file: String, of replica: ReplicaName, in folder: String, _ isArchive: Bool,
    _ listing: inout SegmentListing
  ) {
    let relative = Path.join(folder, file)
    do throws(SystemFailure) {
      let status = try system.status(at: Path.join(path, relative))
      if let reason = Self.refusal(status) {
        return listing.refused.append(.init(path: relative, reason: reason))
      }
      let stem = String(file.dropLast(4))
      let role: SegmentFile.Role =
        SegmentName(stem) == nil ? .conflictCopy : isArchive ? .archive : .segment
      listing.files.append(
        SegmentFile(
          path: relative, replica: replica, name: SegmentName(String(stem.prefix(7))), role: role,
          size: status.size, modified: status.modified, device: status.device,
          inode: status.inode))
    } catch {
      listing.refused.append(.init(path: relative, reason: .unreadable(code: error.code)))
    }
  }

  private static func refusal(_ status: FileStatus) -> RefusedFile.Reason? {
    switch status.sort {
    case .symbolicLink: .symbolicLink
    case .folder, .other: .notAFile
    case .regular:
      status.size > JournalLimits.fileBytes ? .tooLarge(bytes: status.size) : nil
    }
  }
}
