// Texts about the life of the territory hold no personal data: what cannot be kept is refused, what
// may be about a person waits for somebody's answer, which is recorded with its reason.
extension Register {
  /// Words of one field that may be about a person.
  public struct SuspectedField: Sendable, Hashable {
    /// The field they stand in.
    public let field: FieldDeclaration
    /// The words; what cannot be kept comes first.
    public let data: [SuspectedData]
  }

  /// What in a fact looks like personal data and has no answer yet, field by field.
  ///
  /// - Parameter new: What somebody asks to record.
  /// - Returns: Nothing for a kind of fact that is not about the life of the territory.
  public func suspected(in new: NewFact) -> [SuspectedField] {
    let kind = new.kind.declaration.about ?? new.subject?.kind
    guard let kind, ThingKind.watched.contains(kind) else { return [] }
    let college =
      new.values.stated(LineNoted.college).value
      ?? new.subject.flatMap { thing($0) }.flatMap { value(LineNoted.college, of: $0).value }
    // Looked up once, and only when a name is found.
    lazy var known = publicNames
    let answered = Set(
      new.values.filter { $0.key == MarkKey.kept }.map { $0.spokenField })
    let declared = new.kind.fields(about: kind)
    var fields: [SuspectedField] = []
    for value in new.values {
      let field =
        declared.first { $0.key == value.key } ?? .mark(value.key)
      let isAsked =
        [.text, .line].contains(field.type) && !answered.contains(field.key)
        && field.key != MarkKey.kept
      let data = PersonalData.suspected(
        in: value.text, knowing: known, spokenBy: college, besides: watchedNames
      ).filter { $0.sort.verdict == .never || isAsked }
      if !data.isEmpty { fields.append(SuspectedField(field: field, data: data)) }
    }
    return fields
  }

  /// The same fact with the answer that its words may be kept, and why.
  ///
  /// - Parameters:
  ///   - new: What somebody asks to record.
  ///   - reason: Why no inhabitant is named by it.
  /// - Returns: The fact as it is where nothing is to be asked.
  public func keeping(_ new: NewFact, because reason: Line) -> NewFact {
    let asked = suspected(in: new).filter { field in
      field.data.contains { $0.sort.verdict == .ask }
    }
    var kept = new
    for field in asked {
      let answer = WrittenValue(MarkKey.kept, "\(field.field.key) \(reason.text)")
      if !kept.values.contains(answer) { kept.values.append(answer) }
    }
    return kept
  }

  /// The names of office holders and of parties: they stand in public acts.
  var publicNames: [String] {
    let holders = all(.officeHolder).compactMap { value(OfficeHeld.name, of: $0).value?.text }
    let parties = all(.party).flatMap { party in
      [value(PartyEntered.officialName, of: party).value?.text].compactMap { $0 }
        + values(PartyEntered.aliases, of: party).map(\.text)
    }
    return holders + parties
  }

  /// Refuses what cannot be kept, and what may be about a person until somebody answers.
  func checkPersonalData(_ new: NewFact) throws(Refusal) {
    for value in new.values where value.key == MarkKey.kept {
      let isAboutValue = new.values.contains { $0.key == value.spokenField }
      guard isAboutValue, value.text.utf8.count > value.spokenField.utf8.count + 1 else {
        throw Refusal(
          .readableValue,
          Words(
            "« \(MarkKey.kept) » attend un champ rempli, une espace et un motif.",
            "“\(MarkKey.kept)” expects a field that is filled in, a space and a reason."))
      }
    }
    let fields = suspected(in: new)
    let found = fields.lazy.flatMap { field in field.data.map { (field.field, $0) } }
    if let (field, data) = found.first(where: { $0.1.sort.verdict == .never }) {
      throw Refusal(
        .noPersonalData, field: field,
        Words(
          "Le texte semble contenir \(data.words.fr) : ôtez-le, le magasin n’en garde pas.",
          "The text seems to hold \(data.words.en): remove it, the store keeps none."))
    }
    if let (field, data) = found.first {
      throw Refusal(
        .personalDataAnswered, field: field,
        Words(
          "Le texte semble contenir \(data.words.fr) : retirez-le, ou dites pourquoi le garder.",
          "The text seems to hold \(data.words.en): remove it, or say why it is kept."))
    }
  }
}

extension ThingKind {
  /// The kinds of thing whose texts tell what people of the territory say and live.
  static let watched: Set<ThingKind> = [
    .evaluation, .signal, .observation, .line, .followUp, .annotation, .meeting, .conference,
    .exchange,
  ]
}

extension FieldDeclaration {
  /// Why words that might be about a person are kept, as a form asks it.
  public static let keptReason = FieldDeclaration(
    key: MarkKey.kept, name: "kept", type: .line, presence: .mandatory,
    words: Words("Pourquoi le garder", "Why it is kept"))

  /// A field that speaks of another, as it may stand in any fact.
  static func mark(_ key: String) -> FieldDeclaration {
    FieldDeclaration(
      key: key, name: key, type: .line, presence: .repeated, words: Words(same: key))
  }
}
