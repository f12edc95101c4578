import Journal
import Partnership

/// How to tell at a glance that a value is what its field allows, from its bytes alone.
///
/// A glance that does not accept says nothing: ``ValueCheck`` is asked then.
struct FieldGlance: Sendable {
  /// One word of a vocabulary: its first bytes, its last ones and its length say which.
  struct Token: Sendable {
    let first: UInt64
    let last: UInt64
    let count: Int

    init(_ range: Range<Int>, _ source: RawSpan) {
      first = source.word(of: range)
      last = source.word(of: Swift.max(range.lowerBound, range.upperBound - 8)..<range.upperBound)
      count = range.count
    }
  }

  private enum Form {
    case words, day, choice, thing, count, none
  }

  private let prefix: UInt64
  /// The ninth byte of the name and the next ones.
  private let next: UInt64
  private let length: Int
  /// Whether a record may hold it once only.
  let standsOnce: Bool
  private let form: Form
  /// The words of a choice, among all those of all fields.
  private var choices = 0..<0
  /// The kinds of thing that may be named, a bit each; all of them where none is said.
  private var kinds: UInt64 = .max

  init(_ key: FieldKey, _ checks: [ValueCheck], standsOnce: Bool, _ tokens: inout [Token]) {
    let name = Array(key.name.utf8)
    (prefix, length, self.standsOnce) = (key.prefix, name.count, standsOnce)
    next = name.count > 8 ? unsafe name.span.bytes.word(of: 8..<name.count) : 0
    guard checks.count == 1, let check = checks.first else {
      form = .none
      return
    }
    switch check {
    case .words: form = .words
    case .day: form = .day
    case .choice(let words):
      // Longer words would need more than their two ends to be told apart.
      form = words.allSatisfy { $0.count <= 16 } ? .choice : .none
      let start = tokens.count
      for word in words { tokens.append(unsafe Token(word.indices, word.span.bytes)) }
      choices = start..<tokens.count
    case .thing(let allowed):
      form = ThingKind.allCases.count <= 64 ? .thing : .none
      if !allowed.isEmpty {
        kinds = allowed.reduce(0) { $0 | 1 << UInt64(ThingKind.allCases.firstIndex(of: $1) ?? 0) }
      }
    case .other(let type):
      switch type {
      case .line, .text: form = .words
      case .date: form = .day
      case .count: form = .count
      default: form = .none
      }
    }
  }

  /// Whether the first sixteen bytes of a name are those of the field's, and it is as long.
  func isNamed(_ prefix: UInt64, _ name: Range<Int>, _ source: RawSpan) -> Bool {
    prefix == self.prefix && name.count == length
      && (length <= 8 || source.word(of: name.lowerBound + 8..<name.upperBound) == next)
  }

  /// Whether a value, on one line and without anything to decode, is surely allowed.
  func accepts(_ value: Range<Int>, _ source: RawSpan, _ tokens: [Token]) -> Bool {
    guard !value.isEmpty else { return false }
    switch form {
    case .words: return source.word(of: value.lowerBound..<value.lowerBound + 1) > 0x20
    case .day: return Day(iso: value, in: source) != nil
    case .count: return FactCoder.isOrdinaryCount(value, source)
    case .choice:
      let token = Token(value, source)
      for place in choices
      where tokens[place].first == token.first && tokens[place].last == token.last
        && tokens[place].count == token.count
      {
        return true
      }
      return false
    case .thing:
      guard let thing = ThingID(value, in: source, .all) else { return false }
      return kinds >> UInt64(thing.kindOrdinal) & 1 == 1
    case .none: return false
    }
  }

  /// Whether the first bytes of a name are those of a field that any record may have: `Type`, `Par`,
  /// `Apres`, `Acte`, `Sel`.
  static func isCommon(_ prefix: UInt64) -> Bool {
    switch prefix {
    case 0x6570_7954, 0x72_6150, 0x73_6572_7041, 0x6574_6341, 0x6C_6553: true
    default: false
    }
  }

  /// Whether they are those of `Objet`, a name short enough to be told by them.
  static func isSubject(_ prefix: UInt64) -> Bool { prefix == 0x74_656A_624F }
}
