import Partnership

/// A JSON document, written and never read.
package enum JSON: Sendable, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number in thousandths, written without useless zeros.
  case thousandths(Int)
  /// A string.
  case string(String)
  /// An array.
  case array([JSON])
  /// An object; its members keep their order.
  case object([Member])

  /// One member of an object.
  package struct Member: Sendable, Hashable {
    /// Its name.
    package let name: String
    /// Its value.
    package let value: JSON

    /// Pairs a name and a value.
    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// A whole number.
  package static func number(_ number: Int) -> JSON { .thousandths(number * 1000) }

  /// The document, indented by two spaces, as UTF-8 that any parser of RFC 8259 takes; ends with LF.
  ///
  /// Controls and invisible formatting scalars are escaped, so that it is safe on a terminal.
  package var text: String {
    var result = ""
    write(to: &result, indent: 0)
    return result + "\n"
  }

  private func write(to result: inout String, indent: Int) {
    switch self {
    case .null: result += "null"
    case .bool(let bool): result += bool ? "true" : "false"
    case .thousandths(let number): result += JSON.decimal(number)
    case .string(let text): JSON.quote(text, to: &result)
    case .array(let values):
      JSON.enclose("[", "]", values, to: &result, indent: indent) { value, result in
        value.write(to: &result, indent: indent + 1)
      }
    case .object(let members):
      JSON.enclose("{", "}", members, to: &result, indent: indent) { member, result in
        JSON.quote(member.name, to: &result)
        result += ": "
        member.value.write(to: &result, indent: indent + 1)
      }
    }
  }

  private static func enclose<Element>(
    _ opening: String, _ closing: String, _ elements: [Element], to result: inout String,
    indent: Int, _ write: (Element, inout String) -> Void
  ) {
    result += opening
    for (place, element) in elements.enumerated() {
      result += place == 0 ? "\n" : ",\n"
      result += String(repeating: "  ", count: indent + 1)
      write(element, &result)
    }
    if !elements.isEmpty { result += "\n" + String(repeating: "  ", count: indent) }
    result += closing
  }

  private static func decimal(_ thousandths: Int) -> String {
    let (whole, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
    let sign = thousandths < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    var decimals = String(String(rest + 1000).dropFirst())
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return "\(sign)\(whole).\(decimals)"
  }

  private static func quote(_ text: String, to result: inout String) {
    result += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if CleanText.isUnsafe(scalar) {
          for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16)
            result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
          }
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    result += "\""
  }
}

extension Datum {
  /// The value for a program: identifiers in English, dates in EDTF, numbers as numbers.
  ///
  /// What nobody recorded is `null`. A hole of the document is an object,
  /// `{"state": "leftBlank"}` or `{"state": "citedUnknown"}`; so is a mark nobody could give,
  /// `{"state": "notObserved"}`, and a small count, `{"below": 5}`.
  package var json: JSON {
    switch self {
    case .absent: .null
    case .leftBlank: .object([JSON.Member("state", .string("leftBlank"))])
    case .citedUnknown: .object([JSON.Member("state", .string("citedUnknown"))])
    case .words(let text), .token(let text): .string(text)
    case .count(let number): .number(number)
    case .measure(let measure):
      measure.thousandths.map { .thousandths($0) }
        ?? .object([JSON.Member("below", .number(measure.isBelow ?? 5))])
    case .flag(let flag): .bool(flag)
    case .rating(let rating):
      rating.number.map { .number($0) }
        ?? .object([JSON.Member("state", .string("notObserved"))])
    case .date(let date): .string(date.edtf)
    case .choice(let identifier, _): .string(identifier)
    case .list(let values): .array(values.map(\.json))
    }
  }
}
