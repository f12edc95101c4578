import Partnership
import Screen

/// One field of a form and what was typed in it.
struct FormField: Sendable {
  let declaration: FieldDeclaration
  /// Whether this form cannot do without it.
  let isMandatory: Bool
  private let ownHint: Words?
  var editor: Editor
  /// Whether it holds a date the form proposed, which the first character typed replaces.
  var isProposed = false
  /// What is wrong with it, once the user left it or tried to save.
  var error: Words?

  /// How a field is filled in.
  enum Editor: Sendable {
    /// A line, with words to choose from where the type has some.
    ///
    /// Several values stand on one line, with « ; » between them.
    case line(TextLine)
    /// Several lines.
    case area(TextArea)
    /// Boxes to tick: the places ticked, and the box under the cursor.
    case boxes(Set<Int>, cursor: Int)
  }

  /// What stands between the values of a field that takes several on one line.
  static let separator: Character = ";"

  /// A field with what was typed in it before.
  init(_ line: FormLine, texts: [String] = []) {
    declaration = line.declaration
    ownHint = line.hint
    isMandatory = line.isMandatory
    switch declaration.type {
    case .text: editor = .area(TextArea(texts.first ?? ""))
    case .choice(let table) where declaration.repeats:
      editor = .boxes(Set(texts.compactMap { table.index(token: $0) }), cursor: 0)
    default: editor = .line(TextLine(texts.joined(separator: " \(FormField.separator) ")))
    }
  }

  /// The words of the boxes, when it is made of boxes.
  var choices: [Choice] {
    if case .choice(let table) = declaration.type { table.choices } else { [] }
  }

  /// What was typed, as a draft keeps it.
  var typed: [String] {
    switch editor {
    case .line(let line): line.isEmpty ? [] : [line.text]
    case .area(let area): area.isEmpty ? [] : [area.text]
    case .boxes(let ticked, _):
      choices.indices.filter { ticked.contains($0) }.map { choices[$0].term.token }
    }
  }

  /// Whether something was typed.
  var isFilled: Bool { parts.contains { $0.utf8.contains { $0 > 0x20 } } }

  /// How to fill it in, where the label does not tell.
  var hint: Words? {
    if let ownHint { return ownHint }
    if case .boxes = editor { return nil }
    if declaration.repeats {
      return Words("plusieurs : séparés par « ; »", "several: separated by “;”")
    }
    switch declaration.type {
    case .digest: return Words("64 chiffres hexadécimaux", "64 hexadecimal digits")
    case .date: return Words("05/03/2015, 07/2013, 2013, XXXX", "05/03/2015, 07/2013, 2013, XXXX")
    case .text: return Words("F4 : votre éditeur", "F4: your editor")
    case .line, .count, .measure, .flag, .rating, .choice, .thing, .fact, .siren, .siret,
      .inseeCode:
      return nil
    }
  }

  /// What the date that is typed means: « = jeudi 12 novembre 2026 ».
  func meaning(_ reading: Reading) -> String? {
    guard declaration.type == .date, case .success(let values) = journal(on: reading.today),
      let value = values.first, value.key == declaration.key
    else { return nil }
    return PartialDate(edtf: value.text).map { "= \(reading.longDate($0))" }
  }

  /// What was typed in the form of the journal, or what is wrong with it.
  ///
  /// - Parameter today: The day relative dates are counted from.
  /// - Returns: The values, none for a field left empty.
  func journal(on today: Day) -> Result<[WrittenValue], FieldError> {
    guard isFilled else {
      guard isMandatory else { return .success([]) }
      return .failure(FieldError(words: Words("à remplir", "to fill in")))
    }
    if let mark = parts.first.flatMap({ TypedMark.key($0) }), parts.count == 1 {
      guard !isMandatory else {
        return .failure(FieldError(words: Words("à remplir", "to fill in")))
      }
      return .success([WrittenValue(mark, declaration.key)])
    }
    var values: [WrittenValue] = []
    for text in parts {
      guard let value = declaration.type.journal(typed: plain(text), today: today) else {
        return .failure(FieldError(words: declaration.type.expectation(of: declaration.words)))
      }
      values.append(WrittenValue(declaration.key, value))
    }
    return .success(values)
  }

  /// Notes whether what was typed can be read.
  ///
  /// A date counted from today is written out: what a draft keeps must not move with the days, and
  /// whoever typed it sees which day it is.
  mutating func validate(on today: Day) {
    switch journal(on: today) {
    case .success(let values):
      error = nil
      guard declaration.type == .date, let text = typed.first,
        declaration.type.journal(typed: text) == nil,
        values.first?.key == declaration.key,
        let date = values.first.flatMap({ PartialDate(edtf: $0.text) })
      else { return }
      editor = .line(TextLine(date.exactDay.map { FormField.plain($0) } ?? date.edtf))
    case .failure(let failure): error = failure.words
    }
  }

  /// Puts a proposal in, in place of the value that is being typed.
  mutating func take(_ proposal: Completion.Proposal) {
    guard case .line(let line) = editor else { return }
    guard declaration.repeats, let last = line.text.lastIndex(of: FormField.separator) else {
      editor = .line(TextLine(proposal.typed))
      return
    }
    editor = .line(TextLine("\(line.text[...last]) \(proposal.typed)"))
  }

  /// The values typed, each by itself.
  private var parts: [String] {
    guard case .line(let line) = editor, declaration.repeats else { return typed }
    return line.text.split(separator: FormField.separator).map(String.init)
      .filter { $0.utf8.contains { $0 > 0x20 } }
  }

  private static func plain(_ day: Day) -> String {
    let twoDigits = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
    return "\(twoDigits(day.dayOfMonth))/\(twoDigits(day.month))/\(day.iso.prefix(4))"
  }

  /// A link or a code without the name that completion writes after it.
  private func plain(_ text: String) -> String {
    switch declaration.type {
    case .thing, .inseeCode: text.split(separator: " ").first.map { String($0) } ?? text
    default: text
    }
  }
}

/// What is wrong with a field.
struct FieldError: Error {
  let words: Words
}

extension FieldDeclaration {
  /// Whether two lists of values say the same of the field.
  ///
  /// Boxes have no order; what stands on one line between « ; » is read back value by value.
  func isSame(_ values: [WrittenValue], _ others: [WrittenValue]) -> Bool {
    guard repeats else { return values == others }
    let flat = { (values: [WrittenValue]) in
      values.flatMap { value in
        value.text.split(separator: FormField.separator).map { part in
          WrittenValue(value.key, part.split(separator: " ").joined(separator: " "))
        }
      }
    }
    if case .choice = type { return Set(values) == Set(others) }
    return flat(values) == flat(others)
  }
}
