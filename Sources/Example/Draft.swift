import Partnership

/// The thing a draft is about or leads to.
enum Handle: Sendable, Hashable {
  /// A thing of the whole exercise, whose number is known beforehand.
  case known(ThingID)
  /// A thing of this wave, numbered when its first fact is recorded.
  case local(Int)
}

/// One value of a draft: a text, or what becomes the text of an identifier.
struct DraftValue: Sendable {
  enum Content: Sendable {
    case text(String)
    case thing(Handle)
    /// The identifier of an earlier draft of the wave.
    case fact(Int)
  }

  let key: String
  let content: Content

  init(_ key: String, _ content: Content) {
    self.key = key
    self.content = content
  }

  static func of<Value>(_ field: Field<Value>, _ value: Value) -> DraftValue {
    DraftValue(field.declaration.key, .text(value.journal))
  }

  static func text<Value>(_ field: Field<Value>, _ text: String) -> DraftValue {
    DraftValue(field.declaration.key, .text(text))
  }

  static func link(_ field: Field<ThingID>, _ handle: Handle) -> DraftValue {
    DraftValue(field.declaration.key, .thing(handle))
  }

  static func blank<Value>(_ field: Field<Value>) -> DraftValue {
    DraftValue(MarkKey.blank, .text(field.declaration.key))
  }

  static func unknown<Value>(_ field: Field<Value>) -> DraftValue {
    DraftValue(MarkKey.citedUnknown, .text(field.declaration.key))
  }
}

/// One fact of a wave before it has its number and its instant.
struct Draft: Sendable {
  let kind: FactKind
  let subject: Handle
  /// The number of the day it is recorded.
  let day: Int
  let author: String
  let values: [DraftValue]
}
