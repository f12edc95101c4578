/// What the value of a field may be, as the journal, a form and a table all need to know it.
public enum ValueType: Sendable, Hashable {
  /// A few words on one line.
  case line
  /// Several lines; the register does not keep them, it reads them when they are shown.
  case text
  /// A date, which may be partial (EDTF).
  case date
  /// A whole number from 0.
  case count
  /// A number with decimals, or « <5 » for a small count.
  case measure
  /// « oui » or « non ».
  case flag
  /// A mark from 0 to 4, or « n/o » when not observed.
  case rating
  /// One word of a vocabulary.
  case choice(ChoiceTable)
  /// Another thing, of any kind where the list is empty.
  case thing([ThingKind])
  /// Another fact.
  case fact
  /// A SHA-256, as 64 lower-case hexadecimal digits.
  case digest
  /// A SIREN, nine digits ending with Luhn's.
  case siren
  /// A SIRET, fourteen digits ending with Luhn's.
  case siret
  /// The five characters of an INSEE commune code.
  case inseeCode

  /// Whether the register keeps the value in its rows.
  public var isKept: Bool {
    switch self {
    case .text, .fact: false
    default: true
    }
  }
}

/// A value a field can hold: how the journal writes it, and what sort of value it is.
public protocol FieldValue: Sendable, Hashable {
  /// The sort of value.
  static var type: ValueType { get }
  /// Reads the form of the journal, or answers nothing when it is not one.
  init?(journal text: String)
  /// The form of the journal.
  var journal: String { get }
  /// The value of a cell of the register, where the cell says it all; the text is read otherwise.
  init?(cell code: Int32)
}

extension FieldValue {
  /// Nothing: the cell is a place in the pool of texts.
  public init?(cell code: Int32) { nil }
}
