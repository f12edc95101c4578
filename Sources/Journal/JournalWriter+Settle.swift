extension JournalWriter {
  /// Brings what we hold into agreement with the disk; the lock is ours.
  mutating func settle() throws(JournalError) {
    guard let local, let machine else { throw .notAStore(path: store.path) }
    guard let saved = try savedState(local) else {
      return try beginReplica(after: state?.replica, .rolledBack)
    }
    guard saved.machine == machine else {
      return try beginReplica(after: saved.replica, .otherMachine)
    }
    let known = merged(saved)
    state = known
    if known.isDoubtful { return try rotate() }
    guard current != nil, current?.replica == known.replica, current?.name == known.segment else {
      return try reopen(known)
    }
    try agree(known)
  }

  /// What was saved, unless we know more: saving may have failed after an acknowledged write.
  private func merged(_ saved: WriterState) -> WriterState {
    var known = saved
    if let state, state.replica == saved.replica, state.segment == saved.segment,
      state.position.units > saved.position.units
    {
      known.position = state.position
    }
    if !doubtful.isEmpty,
      doubtful.contains(JournalFile.relative(known.replica, known.segment))
    {
      known.isDoubtful = true
    }
    return known
  }

  /// Looks at the file we hold: the same one, grown by another program of ours, or replaced.
  private mutating func agree(_ known: WriterState) throws(JournalError) {
    let system = system
    let seen = try attempt { () throws(SystemFailure) in try current?.state(system) }
    guard let seen, seen.isSame, let position = current?.position,
      position.units >= known.position.units
    else { return try reopen(known) }
    if seen.size != position.offset { try reopen(known) }
  }

  /// Opens the segment anew and goes over all of it.
  private mutating func reopen(_ known: WriterState) throws(JournalError) {
    current = nil
    let relative = JournalFile.relative(known.replica, known.segment)
    let path = Path.join(store.path, relative)
    let file: OpenFile
    do throws(SystemFailure) {
      file = try OpenFile(path, .append, system)
    } catch {
      guard error.isMissing || error.isSymbolicLink else { throw error.error }
      if error.isMissing, known.position.offset == 0 { return try resumeCreation(known) }
      return try beginReplica(after: known.replica, .rolledBack)
    }
    let size = try attempt { () throws(SystemFailure) in try file.status().size }
    let bytes = try attempt { () throws(SystemFailure) in
      try file.read(count: Swift.min(size, JournalLimits.fileBytes), at: 0)
    }
    let survey = SegmentSurvey(SegmentBytes(bytes), known)
    for id in survey.ids { clock.keep(id) }
    switch survey.verdict {
    case .newer: throw .newerFormat(path: relative)
    case .empty: try resumeCreation(known)
    case .rolledBack: try beginReplica(after: known.replica, .rolledBack)
    case .damaged:
      warnings.append(.damagedSegment(path: relative))
      if survey.end.units > known.position.units { state?.position = survey.end }
      try rotate()
    case .sound:
      current = JournalFile(file, known.replica, known.segment, at: survey.end)
      state?.position = survey.end
      if survey.end.offset < bytes.count {
        try repair(Array(bytes[survey.end.offset...]))
      }
    }
  }
}

extension SystemFailure {
  /// `ELOOP`: a symbolic link stands where our own file was.
  var isSymbolicLink: Bool { code == 40 }
}
