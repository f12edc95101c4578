/// The sizes a journal never exceeds.
///
/// They belong to the format: a writer refuses to go beyond, a reader sets aside what does.
public enum JournalLimits {
  /// The most bytes one unit may take, from its blank line (or the header) to its `Chaine` line.
  public static let unitBytes = 256 * 1024
  /// The most bytes one line may take, its line feed not counted.
  public static let lineBytes = 64 * 1024
  /// The most fields one record may have, `Chaine` not counted.
  public static let fields = 200
  /// The most `Apres` fields one record may have.
  public static let parents = 64
  /// The most bytes a field name may take.
  public static let nameBytes = 32
  /// The most bytes a segment file may take before a reader refuses to open it.
  public static let fileBytes = 64 * 1024 * 1024
  /// The size in bytes beyond which a writer begins another segment.
  public static let segmentBytes = 4 * 1024 * 1024
  /// The most records written at once.
  public static let batchRecords = 1000
  /// The most bytes written at once.
  public static let batchBytes = 1024 * 1024
  /// How far ahead of our clock, in milliseconds, an id may be and still move our clock: 26 hours.
  public static let clockLead: Int64 = 26 * 3_600_000
}
