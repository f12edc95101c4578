import Partnership

/// Facts written as plain text, in the look of a journal without its numbers and its chain.
///
/// Records stand between blank lines. A field is `Nom: valeur` on one line; a line that begins with
/// `+ ` continues the value above it, and `+` alone is an empty line of it. A line that begins with
/// `#` is a comment. `Type` and `Objet` are mandatory, `Par` names the author, and every other
/// field goes to the fact as it stands; ``Register/admit(_:today:)`` judges it.
package enum Script {
  /// Reads a script, and says its facts are recorded one second apart.
  ///
  /// - Parameters:
  ///   - text: The script; lines end with LF.
  ///   - start: When the first fact is recorded, in milliseconds since 1970, UTC.
  ///   - author: Who records the facts that do not say it themselves.
  /// - Returns: The facts, in their order.
  /// - Throws: The first line that is not understood.
  package static func facts(
    in text: String, from start: Int64, by author: String
  ) throws(ScriptError) -> [ScriptedFact] {
    var facts: [ScriptedFact] = []
    var record = Record()
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.first == "#" { continue }
      if !line.isEmpty {
        try record.take(line, at: number)
      } else if !record.values.isEmpty {
        facts.append(try record.fact(at: start + Int64(facts.count) * 1000, by: author))
        record = Record()
      }
    }
    if !record.values.isEmpty {
      facts.append(try record.fact(at: start + Int64(facts.count) * 1000, by: author))
    }
    return facts
  }

  /// The fields of one record while its lines are read.
  private struct Record {
    var values: [WrittenValue] = []
    private var firstLine = 0

    mutating func take(_ line: Substring, at number: Int) throws(ScriptError) {
      if values.isEmpty { firstLine = number }
      if line.first == "+" {
        guard let last = values.indices.last else { throw ScriptError(.strayContinuation, number) }
        let rest = line.dropFirst()
        guard rest.isEmpty || rest.first == " " else { throw ScriptError(.notAField, number) }
        values[last].text += "\n" + rest.dropFirst()
        return
      }
      guard let colon = line.firstIndex(of: ":") else { throw ScriptError(.notAField, number) }
      let name = line[..<colon]
      let rest = line[line.index(after: colon)...]
      guard let initial = name.utf8.first, (65...90).contains(initial), rest.first ?? " " == " ",
        name.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x20 })
      else { throw ScriptError(.notAField, number) }
      values.append(WrittenValue(String(name), String(rest.dropFirst())))
    }

    func fact(at instant: Int64, by author: String) throws(ScriptError) -> ScriptedFact {
      guard let kind = values.texts(key: "Type").first.flatMap({ FactKind(rawValue: $0) }) else {
        throw ScriptError(.unknownType, firstLine)
      }
      guard let subject = values.texts(key: "Objet").first.flatMap({ ThingID($0) }) else {
        throw ScriptError(.unknownObject, firstLine)
      }
      return ScriptedFact(
        recordedAt: instant, author: values.texts(key: "Par").first ?? author,
        fact: NewFact(
          kind, about: subject, values.filter { !["Type", "Objet", "Par"].contains($0.key) }))
    }
  }
}

/// Why a script cannot be read, and on which line.
package struct ScriptError: Error, Sendable, Hashable {
  /// What is wrong.
  package enum Reason: Sendable, Hashable {
    /// The line is neither a field nor a continuation.
    case notAField
    /// A continuation stands before any field.
    case strayContinuation
    /// The record has no `Type`, or one the catalogue does not know.
    case unknownType
    /// The record has no `Objet`, or one that is not an identifier.
    case unknownObject
  }

  /// What is wrong.
  package let reason: Reason
  /// The line, from 1; the first one of the record where the whole record is at fault.
  package let line: Int

  init(_ reason: Reason, _ line: Int) {
    self.reason = reason
    self.line = line
  }
}
