extension JournalWriter {
  /// What this machine remembers of its own journal, for a verification.
  ///
  /// Nothing before anything was written, nor while the bytes of the segment cannot be told.
  package var memory: WriterMemory? {
    let saved: WriterState?
    do throws(JournalError) { saved = try local?.loadState() } catch { return nil }
    guard let saved, saved.machine == machine, !saved.isDoubtful else { return nil }
    return WriterMemory(
      replica: saved.replica, segment: saved.segment, units: saved.position.units,
      head: saved.position.head)
  }
}
