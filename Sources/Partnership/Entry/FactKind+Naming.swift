// What people call a kind of fact.
extension FactKind {
  /// The name in the code: `signatureRequested`.
  public var name: String { "\(self)" }

  /// The kind a person means, by its token, its name in the code, or its words in either language.
  ///
  /// Case, accents, blanks and hyphens do not count: `signature-requested` is
  /// ``signatureRequested``. A token comes before a name, a name before words.
  public init?(typed text: String) {
    let wanted = CloseNames.bare(text)
    for form in 0..<FactKind.formCount {
      let match = FactKind.allCases.first { kind in
        let forms = kind.forms
        return form < forms.count && CloseNames.bare(forms[form]) == wanted
      }
      guard let match else { continue }
      self = match
      return
    }
    return nil
  }

  /// The tokens of the kinds whose names are near to what was typed, the nearest first.
  public static func near(_ text: String) -> [String] {
    CloseNames.near(text, among: allCases.map { ($0.rawValue, $0.forms) })
  }

  /// The fields a fact of the kind may hold.
  ///
  /// - Parameter thing: The kind of thing it is about; a change and a correction may hold every
  ///   field such a thing may have.
  /// - Returns: Its own fields first, each key once.
  public func fields(about thing: ThingKind) -> [FieldDeclaration] {
    let own = declaration.fields
    guard declaration.about == nil, self != .retraction, self != .renumbering else { return own }
    return FactKind.allCases.filter { $0.declaration.about == thing }
      .flatMap(\.declaration.fields)
      .reduce(into: own) { fields, field in
        if !fields.contains(where: { $0.key == field.key }) { fields.append(field) }
      }
  }

  /// The field of this kind of fact, about one thing, that a person names.
  ///
  /// - Parameters:
  ///   - typed: A name in the code or in the journal; case, accents and hyphens do not count.
  ///   - thing: The thing the fact is about.
  /// - Returns: The field.
  /// - Throws: ``EntryFault`` for a name that is none, with the names that are close.
  public func field(
    typed: String, about thing: ThingID
  ) throws(EntryFault) -> FieldDeclaration {
    try FieldNames(self, about: thing).field(typed)
  }

  /// What it is understood by, the strongest first.
  private var forms: [String] {
    let words = declaration.words
    let thing = isOnlyDefinition ? declaration.about?.words : nil
    return [rawValue, name, words.fr, words.en] + [thing?.fr, thing?.en].compactMap { $0 }
  }

  private static let formCount = 6
}
