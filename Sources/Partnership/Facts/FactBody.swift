/// One kind of fact: its fields and what must hold to record it.
///
/// One file each in `Facts/Kinds`.
public protocol FactBody {
  /// The declaration of the kind.
  static var declaration: FactDeclaration { get }
}

/// What is known of a kind of fact without its Swift type.
public struct FactDeclaration: Sendable {
  /// The kind.
  public let kind: FactKind
  /// The kind of thing the fact is about, which its `Objet` names; nothing where it may be any.
  public let about: ThingKind?
  /// What a person calls the fact.
  public let words: Words
  /// The field that says when the fact took place, where it has one.
  public let date: FieldDeclaration?
  /// The fields, in the order in which the journal writes them.
  public let fields: [FieldDeclaration]

  init(
    kind: FactKind, about: ThingKind?, words: Words, date: FieldDeclaration? = nil,
    fields: [FieldDeclaration]
  ) {
    self.kind = kind
    self.about = about
    self.words = words
    self.date = date
    self.fields = fields
  }

  /// The field with that name in the journal.
  public func field(key: String) -> FieldDeclaration? {
    fields.first { $0.key == key }
  }

  /// The field with that name in the code or in the journal.
  public func field(named name: String) -> FieldDeclaration? {
    fields.first { $0.name == name || $0.key == name }
  }
}
