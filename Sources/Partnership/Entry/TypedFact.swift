/// A fact as somebody types it, before the declaration of its kind gives it a form.
///
/// The one way from typed words to ``NewFact`` outside the forms; what it cannot read it says with
/// an ``EntryFault``, and what the rules refuse is left to ``Register/admit(_:today:)``.
public struct TypedFact: Sendable, Hashable {
  /// One field and the value typed for it.
  public struct Value: Sendable, Hashable {
    /// The name of the field, in the code or in the journal.
    public var field: String
    /// What was typed.
    public var text: String

    /// Pairs a field and what was typed for it.
    public init(_ field: String, _ text: String) {
      (self.field, self.text) = (field, text)
    }
  }

  /// The kind.
  public var kind: FactKind
  /// The number of the thing it is about, as it was typed.
  public var subject: String?
  /// The fields and their values; a repeated field stands several times.
  public var values: [Value] = []
  /// The fields the document leaves blank.
  public var blank: [String] = []
  /// The fields the document cites, whose values are unknown to us.
  public var unknown: [String] = []
  /// Where values come from: the name of the field, a space, and words.
  public var sources: [String] = []
  /// The fields that have no value any more; for a change or a correction.
  public var cleared: [String] = []
  /// Why words are kept that might be about a person; nothing where nobody answered.
  public var confirmation: String?

  /// Begins a fact of a kind, with nothing in it.
  public init(_ kind: FactKind, about subject: String? = nil) {
    (self.kind, self.subject) = (kind, subject)
  }

  /// Adds values written `field=value`; `about=ID` says what the fact is about.
  ///
  /// - Throws: ``EntryFault`` for a word without an equals sign, or without a value.
  public mutating func add(_ words: [String]) throws(EntryFault) {
    for word in words {
      guard let equals = word.firstIndex(of: "="), equals > word.startIndex else {
        throw EntryFault(
          Words(
            "« \(word) » : écrivez champ=valeur, par exemple texte=\"…\".",
            "“\(word)”: write field=value, for instance text=\"…\"."))
      }
      let (field, text) = (String(word[..<equals]), String(word[word.index(after: equals)...]))
      guard text.utf8.contains(where: { $0 > 0x20 }) else {
        throw EntryFault(
          Words(
            "« \(field) » est vide ; dites --blank \(field) si le document le laisse en blanc, "
              + "--unknown \(field) s’il est cité sans être connu.",
            "“\(field)” is empty; say --blank \(field) if the document leaves it blank, "
              + "--unknown \(field) if it is cited and not known."))
      }
      if field == "about" {
        subject = text
      } else {
        values.append(Value(field, text))
      }
    }
  }

  /// Reads it by the declaration of its kind.
  ///
  /// - Parameters:
  ///   - register: What is known, to find the thing it is about.
  ///   - today: The day relative dates are counted from.
  /// - Returns: The fact to admit, its mandatory fields all there.
  /// - Throws: The first ``EntryFault``: the thing, then the values, then what is missing.
  public func read(in register: Register, today: Day) throws(EntryFault) -> NewFact {
    let id = try typedSubject(in: register)
    let names = try FieldNames(kind, about: id)
    var written: [WrittenValue] = []
    for value in values {
      let field = try names.field(value.field)
      written.append(WrittenValue(field.key, try names.journal(value.text, field, today: today)))
    }
    for name in blank {
      written.append(WrittenValue(MarkKey.blank, try names.free(name, beside: written)))
    }
    for name in unknown {
      written.append(WrittenValue(MarkKey.citedUnknown, try names.free(name, beside: written)))
    }
    for source in sources {
      written.append(WrittenValue(MarkKey.source, try names.source(source)))
    }
    for name in cleared {
      let field = try names.field(FactCorrected.cleared.declaration.name)
      written.append(WrittenValue(field.key, try names.free(name, beside: written)))
    }
    try names.requireMandatory(written)
    let subject = id ?? openSignature(written, in: register)
    let fact = NewFact(kind, about: subject, written)
    guard let confirmation else { return fact }
    return register.keeping(fact, because: try TypedFact.reason(confirmation))
  }

  /// Why words are kept, as it was typed.
  ///
  /// - Parameter typed: What was typed.
  /// - Returns: The reason.
  /// - Throws: ``EntryFault`` unless it is one line.
  public static func reason(_ typed: String) throws(EntryFault) -> Line {
    if let reason = Line(journal: typed) { return reason }
    throw EntryFault(
      Words(
        "--confirm attend un motif d’une ligne : pourquoi garder ces mots.",
        "--confirm expects a reason on one line: why the words are kept."))
  }
}

/// Typed words that cannot be read: what, where, and what to do, in one sentence.
public struct EntryFault: Error, Sendable, Hashable {
  /// The sentence.
  public let words: Words

  /// Puts together a fault.
  public init(_ words: Words) {
    self.words = words
  }
}
