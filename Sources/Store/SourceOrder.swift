import Journal

/// Which files are read one after the other.
enum SourceOrder {
  /// The files of each journal in their order, then each copy a synchronising program made by itself.
  static func journals(_ sources: [FactCursor.Source]) -> [[FactCursor.Source]] {
    let copies = sources.filter { $0.change.file.role == .conflictCopy }.map { [$0] }
    let journals = Dictionary(
      grouping: sources.filter { $0.change.file.role != .conflictCopy }, by: \.change.file.replica)
    let ordered = journals.sorted { $0.key < $1.key }.map { _, files in
      files.sorted { name(of: $0) < name(of: $1) }
    }
    return ordered + copies
  }

  /// The name of the segment, by which those of a journal follow each other.
  static func name(of source: FactCursor.Source) -> String {
    source.change.file.name?.description ?? ""
  }
}
