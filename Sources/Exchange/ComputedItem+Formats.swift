import Partnership

extension ComputedItem {
  /// The item for a person, one line or several, indented; nothing where nothing applies.
  func text(in language: Language, indent: Int = 1) -> String {
    let margin = String(repeating: "  ", count: indent)
    switch value {
    case .absent: return ""
    case .group(let items):
      guard !items.isEmpty else { return "" }
      return margin + CleanText.oneLine(words(language)) + colon(language).trimmedEnd + "\n"
        + items.map { $0.text(in: language, indent: indent + 1) }.joined()
    case .list(let rows):
      guard !rows.isEmpty else { return "" }
      let head = margin + CleanText.oneLine(words(language)) + colon(language).trimmedEnd + "\n"
      return head
        + rows.map { row in
          let lines = row.map { $0.text(in: language, indent: indent + 2) }.joined()
          let bullet = String(repeating: "  ", count: indent + 1) + "- "
          return bullet + lines.drop { $0 == " " }
        }.joined()
    default:
      return margin
        + LabelledText.line(words, CleanText.oneLine(value.text(in: language)), in: language)
    }
  }

  /// The value for a program.
  ///
  /// A computed date is `{"date": EDTF or null, "missing": […]}`, an answer
  /// `{"answer": "yes", "no" or "undetermined", "missing": […]}`; what does not apply is `null`.
  func json(in language: Language) -> JSON { value.json(in: language) }

  /// Several items as one object.
  static func json(_ items: [ComputedItem], in language: Language) -> JSON {
    .object(items.map { JSON.Member($0.name, $0.json(in: language)) })
  }
}

extension ComputedItem.Value {
  /// The value for a program: see ``ComputedItem/json(in:)``.
  func json(in language: Language) -> JSON {
    switch self {
    case .absent: return .null
    case .recorded(let stated): return Datum(stated).json
    case .date(let span, let missing):
      return .object([
        JSON.Member("date", span == .open ? .null : .string(span.edtf)),
        JSON.Member("missing", .array(missing.map { .string($0(language)) })),
      ])
    case .answer(let answer):
      let (name, missing): (String, [Words]) =
        switch answer {
        case .yes: ("yes", [])
        case .no: ("no", [])
        case .undetermined(let missing): ("undetermined", missing)
        }
      return .object([
        JSON.Member("answer", .string(name)),
        JSON.Member("missing", .array(missing.map { .string($0(language)) })),
      ])
    case .flag(let flag): return .bool(flag)
    case .count(let number): return .number(number)
    case .choice(let name, _): return .string(name)
    case .sentence(let words): return .string(words(language))
    case .thing(let id, _), .text(let id): return .string(id)
    case .group(let items): return ComputedItem.json(items, in: language)
    case .list(let rows): return .array(rows.map { ComputedItem.json($0, in: language) })
    }
  }

  /// The value for a person, on one line; nothing for what holds others.
  func text(in language: Language) -> String {
    switch self {
    case .absent, .group, .list: return ""
    case .recorded(let stated):
      return stated.absence.map { $0(language) } ?? Datum(stated).text(in: language)
    case .date(let span, let missing):
      guard let day = span.exactDay, missing.isEmpty else {
        let date = span == .open ? nil : span.words(language)
        return [Answer.undetermined(missing: []).words(language), date, lacking(missing, language)]
          .compactMap { $0 }.joined(separator: ", ")
      }
      return DateText.text(of: .day(day), in: language)
    case .answer(let answer):
      guard case .undetermined(let missing) = answer else { return answer.words(language) }
      return [answer.words(language), lacking(missing, language)].compactMap { $0 }
        .joined(separator: ", ")
    case .flag(let flag): return (flag ? Answer.yes : Answer.no).words(language)
    case .count(let number): return String(number)
    case .choice(_, let words), .sentence(let words): return words(language)
    case .thing(let id, let name): return name.map { "\(id), \($0)" } ?? id
    case .text(let text): return text
    }
  }

  private func lacking(_ missing: [Words], _ language: Language) -> String? {
    guard !missing.isEmpty else { return nil }
    return Words("il manque", "missing")(language) + colon(language)
      + missing.map { $0(language) }.joined(separator: ", ")
  }
}

private func colon(_ language: Language) -> String { language == .french ? " : " : ": " }

extension DateSpan {
  /// The span as EDTF: a partial date where one says as much, else an interval.
  var edtf: String {
    if DateSpan(date) == self { return date.edtf }
    return "\(earliest?.iso ?? "..")/\(latest?.iso ?? "..")"
  }

  /// The span for a person.
  fileprivate func words(_ language: Language) -> String {
    guard DateSpan(date) != self, let earliest, let latest else { return date.whenWords(language) }
    return Words(
      "entre le \(earliest.french) et le \(latest.french)",
      "between \(earliest.iso) and \(latest.iso)")(language)
  }
}

extension String {
  fileprivate var trimmedEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
