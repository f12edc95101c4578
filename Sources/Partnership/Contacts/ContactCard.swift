/// What one person keeps of one contact: a paragraph of their file in `annuaire/`.
public struct ContactCard: Sendable, Hashable {
  /// The contact.
  public let code: ContactCode
  /// Whose file it stands in; empty before it stands in one.
  public let owner: String
  /// The values, in the order of the fields.
  public private(set) var values: [Value]

  /// One value.
  public struct Value: Sendable, Hashable {
    /// The field.
    public let field: ContactField
    /// The value.
    public let text: String

    /// Pairs a field and its value.
    ///
    /// - Parameters:
    ///   - field: The field.
    ///   - text: The value.
    public init(_ field: ContactField, _ text: String) { (self.field, self.text) = (field, text) }
  }

  /// Puts together a card.
  ///
  /// - Parameters:
  ///   - code: The contact.
  ///   - owner: Whose file it stands in.
  ///   - values: The values.
  public init(_ code: ContactCode, owner: String = "", _ values: [Value] = []) {
    (self.code, self.owner) = (code, owner)
    self.values = ContactField.allCases.flatMap { field in values.filter { $0.field == field } }
  }

  /// Every value of a field.
  ///
  /// - Parameter field: The field.
  /// - Returns: The values, in their order.
  public func all(_ field: ContactField) -> [String] {
    values.filter { $0.field == field }.map(\.text)
  }

  /// The value of a field that stands once.
  ///
  /// - Parameter field: The field.
  public subscript(field: ContactField) -> String? { all(field).last }

  /// The role, without which there is no contact.
  public var role: String { self[.role] ?? code.description }

  /// When it was last looked after.
  public var updatedOn: Day? { self[.updatedOn].flatMap { Day(iso: $0) } }

  /// The conventions it names.
  public var conventions: [ThingID] { all(.convention).compactMap { ThingID($0) } }

  /// The same card with other values in some fields.
  ///
  /// - Parameters:
  ///   - changes: The fields and their new values; none empties the field.
  ///   - today: The day it is looked after.
  /// - Returns: The card.
  public func changing(_ changes: [ContactField: [String]], on today: Day) -> ContactCard {
    let kept = values.filter { changes[$0.field] == nil && $0.field != .updatedOn }
    let new = changes.flatMap { field, texts in texts.map { Value(field, $0) } }
    return ContactCard(code, owner: owner, kept + new + [Value(.updatedOn, today.iso)])
  }
}
