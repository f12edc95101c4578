import Partnership
import Screen

/// The page that documents the keys, made from the table of commands.
package enum KeysDocument {
  /// The Markdown of `Docs/Keys.md`.
  package static var markdown: String {
    var lines = [
      "# Keys", "",
      "Made from the table of commands in `Sources/Workbench/Commands`; do not edit.",
      "`RECORD_DOCS=1 swift test --filter WorkbenchTests` writes it again.", "",
      "Every command is also in the palette (F2, or `:` outside text fields). Where text is typed,",
      "printable keys are text and these edit it: Ctrl-A E B F K U W D, Alt-B F D, Home, End,",
      "Ctrl-arrows, Ctrl-Z to undo and Ctrl-Y to redo inside the field.",
    ]
    for context in KeyContext.allCases {
      lines += ["", "## \(context.words.en) (\(context.words.fr))", ""]
      lines += ["| keys | what it does | ce que ça fait |", "| --- | --- | --- |"]
      for command in Commands.all where command.contexts.contains(context) {
        let keys = command.keys.map { "`\($0.token)`" }.joined(separator: " ")
        lines.append(
          "| \(keys.isEmpty ? "palette" : keys) | \(command.verb.en) | \(command.verb.fr) |")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
