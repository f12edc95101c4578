import Partnership
import Screen

/// One thing the user can do: its name, its keys, why it cannot be done now, and what it does.
///
/// Keys, the bars, the help, the palette and Docs/Keys.md are all read from these.
struct Command: Sendable {
  /// Its name in tests; never shown.
  let id: String
  /// What it does, in a few words.
  let verb: Words
  /// The word in the bar of function keys, for those that stand there.
  var short: Words?
  /// That word when the store is shared, for the command that then does something else.
  var shortWhenShared: Words?
  let contexts: Set<KeyContext>
  let keys: [Key]
  /// The words in the line of keys above the message, for those that stand there.
  var bar: Words?
  /// Why it cannot be done now; nothing when it can.
  var blocked: @Sendable (WorkbenchState) -> Words? = { _ in nil }
  let run: @Sendable (inout WorkbenchState) -> [Effect]
}

extension Command {
  /// The keys as the help shows them.
  func keyNames(_ language: Language) -> String {
    keys.map { $0.name(language) }.joined(separator: " ")
  }
}
