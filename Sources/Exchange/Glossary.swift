import Partnership

/// The page that says what each field is called in the files, in the code and on screen.
///
/// Made from the declarations and from nothing else, so that it cannot say anything else than they.
package enum Glossary {
  /// The page, in Markdown.
  package static var page: String {
    let parts = [opening, kinds, fields, marks, vocabularies]
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static let opening = """
    # Glossary

    Generated from the declarations of the facts; the tests fail when it is stale, and
    `RECORD_DOCS=1 swift test --filter HouseRulesTests` writes it again. What stands under
    « in the file » is part of the format and never changes.
    """

  private static var kinds: String {
    let head = """
      ## Things and their identifiers

      | Prefix | Thing | In English | In the code | Example |
      |---|---|---|---|---|
      """
    let lines = ThingKind.allCases.map { kind in
      let example = ThingID(kind, year: kind.isNumberedByYear ? 2015 : nil, number: 1)?.text ?? ""
      return "| `\(kind.prefix)` | \(kind.words.fr) | \(kind.words.en) | `\(kind.rawValue)` "
        + "| `\(example)` |"
    }
    return ([head] + lines).joined(separator: "\n")
  }

  private static var fields: String {
    let head = """
      ## Facts and their fields

      `Type` is the name of the fact in the file. A field marked `!` is mandatory, `*` may stand
      several times. Without a thing, the fact may be about any.
      """
    let tables = FactKind.allCases.map(\.declaration).map { table(of: $0) }
    return ([head] + tables).joined(separator: "\n\n")
  }

  private static func table(of declaration: FactDeclaration) -> String {
    let thing = declaration.about.map { "`\($0.prefix)`, \($0.words.fr)" } ?? "tout objet"
    let head = """
      ### \(declaration.words.fr) (\(declaration.words.en))

      Type `\(declaration.kind.rawValue)`, in the code `\(declaration.kind)`, about: \(thing).

      | Field | In English | In the code | In the file | Values |
      |---|---|---|---|---|
      """
    let lines = declaration.fields.map { field in
      let marks = (field.isMandatory ? "!" : "") + (field.repeats ? "*" : "")
      return "| \(field.words.fr) | \(field.words.en) | `\(field.name)` | `\(field.key)` "
        + "| \(words(of: field.type))\(marks.isEmpty ? "" : " `\(marks)`") |"
    }
    return ([head] + lines).joined(separator: "\n")
  }

  private static func words(of type: ValueType) -> String {
    switch type {
    case .line: "line"
    case .text: "text"
    case .date: "date (EDTF)"
    case .count: "whole number"
    case .measure: "number, or `<5`"
    case .flag: "`oui`, `non`"
    case .rating: "`0` to `4`, `n/o`"
    case .choice(let table): "[\(table.name)](#\(folded(table.name)))"
    case .thing(let kinds):
      kinds.isEmpty ? "any thing" : kinds.map { "`\($0.prefix)`" }.joined(separator: " or ")
    case .fact: "identifier of a fact"
    case .digest: "SHA-256"
    case .siren: "SIREN"
    case .siret: "SIRET"
    case .inseeCode: "INSEE code"
    }
  }

  private static let marks = """
    ## Fields that speak of fields

    Each may stand several times in any fact, with the name of a field as it stands in the file.

    | In the file | What it says |
    |---|---|
    | `\(MarkKey.blank)` | the document leaves the field blank |
    | `\(MarkKey.citedUnknown)` | the document relies on it or cites it; its value is unknown to us |
    | `\(MarkKey.source)` | where the value comes from: the name of the field, then words |
    | `\(MarkKey.kept)` | why words that might be about a person are kept: the name of the field, then words |
    """

  private static var vocabularies: String {
    var tables: [ChoiceTable] = []
    for field in FactKind.allCases.flatMap(\.declaration.fields) {
      if case .choice(let table) = field.type, !tables.contains(table) { tables.append(table) }
    }
    let sections = tables.sorted { $0.name < $1.name }.map { table in
      let head = """
        ### \(table.name)

        | In French | In English | In the code | In the file |
        |---|---|---|---|
        """
      let lines = table.choices.map { choice in
        "| \(choice.term.words.fr) | \(choice.term.words.en) | `\(choice.identifier)` "
          + "| `\(choice.term.token)` |"
      }
      return ([head] + lines).joined(separator: "\n")
    }
    return (["## Vocabularies"] + sections).joined(separator: "\n\n")
  }
}
