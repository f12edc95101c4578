/// The fields one fact may hold, by the names people type.
struct FieldNames {
  private let kind: FactKind
  private let fields: [FieldDeclaration]

  init(_ kind: FactKind, about id: ThingID?) throws(EntryFault) {
    self.kind = kind
    fields = (id?.kind ?? kind.declaration.about).map { kind.fields(about: $0) } ?? []
  }

  /// The field with a name in the code or in the journal; case, accents and hyphens do not count.
  func field(_ typed: String) throws(EntryFault) -> FieldDeclaration {
    let wanted = CloseNames.bare(typed)
    let exact = fields.first { $0.name == typed || $0.key == typed }
    let match =
      exact ?? fields.first { CloseNames.bare($0.name) == wanted }
      ?? fields.first { CloseNames.bare($0.key) == wanted }
    if let match { return match }
    let near = CloseNames.near(
      typed, among: fields.map { ($0.name, [$0.name, $0.key, $0.words.fr, $0.words.en]) })
    let names = near.joined(separator: ", ")
    let words = kind.declaration.words
    throw EntryFault(
      Words(
        "Le champ « \(typed) » n’existe pas pour « \(words.fr) » ; "
          + (near.isEmpty ? "" : "peut-être : \(names) ; ")
          + "« atelier record --help \(kind.rawValue) » les liste.",
        "There is no field “\(typed)” for “\(words.en)”; "
          + (near.isEmpty ? "" : "perhaps: \(names); ")
          + "“atelier record --help \(kind.rawValue)” lists them."))
  }

  /// The form of the journal for what was typed in a field.
  func journal(
    _ text: String, _ field: FieldDeclaration, today: Day
  ) throws(EntryFault) -> String {
    if field.key == FactCorrected.cleared.declaration.key { return try self.field(text).key }
    return try field.journal(typed: text, today: today)
  }

  /// The key of a field that is marked, and so must not have a value too.
  func free(_ typed: String, beside values: [WrittenValue]) throws(EntryFault) -> String {
    let field = try field(typed)
    guard !values.contains(where: { $0.key == field.key }) else {
      throw EntryFault(
        Words(
          "« \(field.name) » a une valeur et ne peut pas être dit vide ou inconnu aussi.",
          "“\(field.name)” has a value and cannot be said to be blank or unknown as well."))
    }
    return field.key
  }

  /// A source, its field named as the journal does.
  func source(_ typed: String) throws(EntryFault) -> String {
    let parts = typed.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[1].utf8.contains(where: { $0 > 0x20 }),
      !typed.utf8.contains(0x0A)
    else {
      throw EntryFault(
        Words(
          "« \(typed) » : écrivez --source \"champ d’où vient la valeur\".",
          "“\(typed)”: write --source \"field where the value comes from\"."))
    }
    return "\(try field(String(parts[0])).key) \(parts[1])"
  }

  /// Checks that every field without which there is nothing to record is there.
  func requireMandatory(_ values: [WrittenValue]) throws(EntryFault) {
    for field in kind.declaration.fields where field.isMandatory {
      guard !values.contains(where: { $0.key == field.key }) else { continue }
      let label = field.label
      let expected = field.type.expected
      throw EntryFault(
        Words(
          "Il manque « \(label.fr) » : \(expected.fr).",
          "“\(label.en)” is missing: \(expected.en)."))
    }
  }
}
