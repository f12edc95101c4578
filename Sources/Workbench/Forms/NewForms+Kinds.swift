import Partnership

// The forms that are made of the declarations alone: every field of the kind, in its order.
extension NewForms {
  static let ofKinds: [FormDefinition] = [
    plain(.technicalProtocol), plain(.signal), plain(.followUp),
    plain(.meeting, Words("Séance d’une instance", "Meeting of a body")), plain(.annotation),
    plain(.step), plain(.observation), plain(.indicator), plain(.indicatorValue),
    plain(.conference), plain(.attendance), plain(.needsAnalysis), plain(.deliberation),
    plain(.report), plain(.visa), plain(.decision), plain(.groupVote), plain(.letter), textVersion,
    plain(.article), plain(.link), plain(.resource), plain(.means), plain(.dataExchange),
    plain(.action), plain(.instance), plain(.territory), plain(.framework),
  ]

  private static func plain(_ kind: FactKind, _ title: Words? = nil) -> FormDefinition {
    let words = kind.declaration.words
    return .new(
      kind, title ?? Words(words.fr.withCapital, words.en.withCapital),
      kind.declaration.fields.filter(isAsked))
  }

  /// A version of a text: the file is kept, and its digest computed.
  private static let textVersion = FormDefinition(
    name: FactKind.textVersion.rawValue, kind: .textVersion,
    title: Words("Version du texte", "Text version"),
    lines: TextFrozen.declaration.fields.filter(isAsked).map { field in
      switch field.key {
      case TextFrozen.fileName.declaration.key: .document(field)
      case TextFrozen.sha256.declaration.key: FormLine(field, isMandatory: false)
      default: FormLine(field)
      }
    })

  /// Nobody is asked for the identifier of a fact, nor whether what they enter is an example.
  private static func isAsked(_ field: FieldDeclaration) -> Bool {
    field.type != .fact && field.key != ConventionDrafted.isExample.declaration.key
  }
}

extension String {
  fileprivate var withCapital: String {
    prefix(1).uppercased() + dropFirst()
  }
}
