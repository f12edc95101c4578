package import Partnership

/// What a person may type of each kind of fact, made from the declarations.
package enum FieldGuide {
  /// Every kind, one line each: its name in the journal, then its words in both languages.
  package static var kinds: String {
    let width = FactKind.allCases.map(\.rawValue.count).max() ?? 0
    return FactKind.allCases.map { kind in
      let words = kind.declaration.words
      let pad = String(repeating: " ", count: width - kind.rawValue.count)
      return "\(kind.rawValue)\(pad)  \(words.fr) (\(words.en))"
    }.joined(separator: "\n")
  }

  /// The fields of a kind: name, key, presence, words, and what is expected.
  ///
  /// - Parameters:
  ///   - kind: The kind.
  ///   - thing: The kind of thing it is about; a change and a correction add the fields of such.
  ///   - language: The language of the words.
  /// - Returns: The text; it ends with LF.
  package static func page(
    of kind: FactKind, about thing: ThingKind? = nil, in language: Language
  ) -> String {
    let declaration = kind.declaration
    var lines = [
      "\(kind.rawValue) (\(kind.name)) — \(declaration.words(language))",
      "atelier record \(kind.rawValue) \(declaration.about == nil ? "--about ID " : "")"
        + Words("champ=valeur …", "field=value …")(language),
      "", subject(of: kind)(language), "",
    ]
    let fields = thing.map { kind.fields(about: $0) } ?? declaration.fields
    for field in fields {
      // Of two fields of one name, the second is understood by its key.
      let isFirst = fields.first { $0.name == field.name } == field
      let name = isFirst ? "\(field.name) (\(field.key))" : field.key
      lines.append("  \(name) — \(presence(of: field)(language))")
      lines += self.lines(of: field, in: language)
    }
    if [.piece, .textVersion].contains(kind) {
      lines.append("  file — \(Words("facultatif", "optional")(language))")
      lines.append("      \(file(language))")
    }
    lines += ["", marks(language)]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of field: FieldDeclaration, in language: Language) -> [String] {
    let colon = language == .french ? " :" : ":"
    let label = "      \(field.words(language))\(colon) "
    guard case .choice(let table) = field.type else {
      return [label + field.type.expected(language)]
    }
    let words = Words("un de ces mots", "one of these words")(language)
    return [label + words]
      + table.choices.map { "        \(meaning(of: $0, in: language))" }
  }

  private static func subject(of kind: FactKind) -> Words {
    guard let about = kind.declaration.about else {
      return Words(
        "--about est nécessaire : le numéro d’une chose connue, dont les champs s’ajoutent à ceux-ci.",
        "--about is needed: the number of a known thing, whose fields add to these.")
    }
    if about == .signature {
      return Words(
        "--about \(about.example) est facultatif : sans lui, la signature encore attendue de la même "
          + "convention et de la même partie, sinon une nouvelle.",
        "--about \(about.example) is optional: without it, the signature still awaited of the same "
          + "convention and party, else a new one.")
    }
    return Words(
      "--about \(about.example) est facultatif : sans lui, le prochain numéro libre.",
      "--about \(about.example) is optional: without it, the next free number.")
  }

  private static func presence(of field: FieldDeclaration) -> Words {
    switch field.presence {
    case .mandatory: Words("obligatoire", "mandatory")
    case .optional: Words("facultatif", "optional")
    case .repeated: Words("facultatif, répétable", "optional, repeated")
    case .repeatedMandatory: Words("obligatoire, répétable", "mandatory, repeated")
    }
  }

  /// A word of a vocabulary, with the identifier or the token when the words do not say it.
  private static func meaning(of choice: Choice, in language: Language) -> String {
    let typed = language == .french ? choice.term.token : choice.identifier
    let words = choice.term.words(language)
    return typed == words ? typed : "\(typed) — \(words)"
  }

  private static let file = Words(
    "le chemin d’un fichier, gardé dans le magasin ; remplit sha256, le nom et, d’un texte simple, le texte",
    "the path of a file, kept in the store; fills in sha256, the name and, of a plain text, the text"
  )

  private static let marks = Words(
    """
    Un champ répétable se répète : champ=valeur champ=valeur.
    Une date sans année, 12/11, est de l’année d’aujourd’hui ; « avant le » exclut le jour, « au plus tard le » l’inclut.
    --blank champ            le document le laisse en blanc
    --unknown champ          cité par le document, inconnu de nous
    --source "champ mots"    d’où vient la valeur
    --clear champ            n’a plus de valeur (modification, rectification)
    """,
    """
    A repeated field is repeated: field=value field=value.
    A date without a year, 12/11, is of the year of today, the day first; “before” leaves the day out, “by” takes it in.
    --blank field            the document leaves it blank
    --unknown field          cited by the document, unknown to us
    --source "field words"   where the value comes from
    --clear field            has no value any more (change, correction)
    """)
}
