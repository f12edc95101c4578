import Partnership
import Screen

/// Draws the keys of the screen below, from the table of commands.
enum HelpView {
  /// One line of the help: keys, and what they do.
  struct Line: Sendable {
    let keys: String
    let verb: String
  }

  /// The lines of the help of a context.
  static func lines(_ context: KeyContext, _ language: Language) -> [Line] {
    let here = Commands.all.filter { $0.contexts.contains(context) }
    let palette = Key.function(2).name(language)
    var lines = here.map {
      Line(keys: $0.keys.isEmpty ? palette : $0.keyNames(language), verb: $0.verb(language))
    }
    if context.takesText {
      let words = Words("Éditer le texte comme dans un shell", "Edit the text as in a shell")
      lines.append(Line(keys: "Ctrl-A E B F K U W Z Y", verb: words(language)))
    }
    if context == .meeting { lines = grammar(language) + lines }
    if context == .form {
      let space = Key.character(" ").name(language)
      lines.append(Line(keys: space, verb: Words("Cocher une case", "Tick a box")(language)))
    }
    return lines
  }

  /// What the beginning of a line of a meeting means.
  private static func grammar(_ language: Language) -> [Line] {
    let letters = TypedLine.letters.map { "\($0.letter):" }.joined(separator: " ")
    let rows = [
      (
        letters,
        Words(
          "Au début : élus, habitants, usagers, professionnels, associations, institutions",
          "First: elected, residents, users, professionals, associations, institutions")
      ),
      (
        "e: maire :",
        Words("Puis la fonction, si on veut (e:: sans)", "Then the office, if any (e:: none)")
      ),
      ("!", Words("Décision, suivie", "Decision, followed")),
      ("*", Words("À faire : « * rôle, 15/01 : texte »", "To do: “* role, 15/01 : text”")),
      ("?", Words("Question", "Question")),
      ("x:", Words("Hors compte rendu", "Off the record")),
      (
        "P-07",
        Words("Lie au protocole ; au début, il reste", "Links the protocol; first, it stays")
      ),
      (
        Key.character(" ").name(language),
        Words("D’abord : le texte tel quel", "First: the text as it is")
      ),
    ]
    return rows.map { Line(keys: $0.0, verb: $0.1(language)) }
  }

  /// How many lines are in view at most.
  static func room(_ size: Size) -> Int { max(1, min(size.rows - 4, 40)) }

  static func draw(_ help: Help, _ state: WorkbenchState, _ canvas: inout Canvas) {
    let lines = lines(help.context, state.language)
    let height = min(room(state.size), lines.count)
    let frame = canvas.bounds.centred(Size(columns: 78, rows: height + 3))
    canvas.fill(frame)
    let title = Words("Aide \(help.context.words.fr)", "Help \(help.context.words.en)")
    let window = ListWindow(selected: nil, top: help.top, rows: lines.count, height: height)
    let inner = canvas.box(
      frame, .thick, title: title(state.language),
      footer: "\(window.range.upperBound)/\(lines.count)"
    ).inset(columns: 1, rows: 0)
    let keys = min(24, inner.columns * 2 / 5)
    for (row, index) in window.range.enumerated() {
      let line = inner.row(row)
      canvas.put(lines[index].keys, at: line.origin, width: keys, style: .key)
      let rest = line.splitLeft(keys + 1).rest
      canvas.put(lines[index].verb, at: rest.origin, width: rest.columns)
    }
    let last = inner.row(inner.rows - 1)
    let hint = Words(
      "↑ ↓ défilent · Échap ferme · F2 toutes les actions",
      "↑ ↓ scroll · Esc closes · F2 all actions")
    canvas.put(hint(state.language), at: last.origin, width: last.columns, style: .label)
    canvas.cursor = inner.origin
    canvas.showsCursor = false
  }
}
