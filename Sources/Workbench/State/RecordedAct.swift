import Partnership

/// What this person wrote in this program in one go, to be undone or written again.
struct RecordedAct: Sendable {
  /// The facts as they are on disk.
  let facts: [Fact]
  /// « relance C-2022-09 ».
  let words: Words
  /// When, as `14:32`.
  let clock: String
}

/// An act on its way to be undone, or to be written again.
enum Reversal: Sendable {
  case undoing(RecordedAct)
  case redoing(RecordedAct)
}
