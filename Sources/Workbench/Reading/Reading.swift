import Partnership
import Screen

/// What the panes read: the register on a day, and the language and characters to show it in.
struct Reading: Sendable {
  let register: Register
  let reader: any FactReader
  let today: Day
  let language: Language
  let glyphs: Glyphs
  /// What communes there are, for the checks that look codes up.
  var communes: any CommuneDirectory = EmptyCommuneDirectory()

  /// Everybody's contacts.
  var book = AddressBook()

  /// The fields several people wrote without knowing of each other.
  var conflicts: [FieldConflict] = []

  /// How far the conventions in view have come, worked out once for all the columns that ask.
  var progresses: [Register.Thing: ConventionProgress] = [:]

  /// How far a convention has come today.
  func progress(of convention: Register.Thing) -> ConventionProgress {
    progresses[convention] ?? register.progress(of: convention, on: today)
  }

  /// Where a signature stands today.
  func progress(ofSignature signature: Register.Thing) -> SignatureProgress {
    register.progress(ofSignature: signature, on: today)
  }

  /// The words in the language shown.
  func callAsFunction(_ words: Words) -> String { words(language) }

  /// Everything the facts state of a thing, texts included; reads the store.
  func whole(_ thing: Register.Thing) -> [WrittenValue] {
    register.whole(thing, reading: reader)
  }

  /// The value of a field as it is shown, or the word for its absence.
  func shown<Value: FieldValue>(_ field: Field<Value>, of thing: Register.Thing) -> String {
    let stated = register.value(field, of: thing)
    if let absence = stated.absence { return self(absence) }
    return stated.value.map { text(ofJournal: $0.journal, as: Value.type) } ?? ""
  }

  /// The value of a field as it is shown, or nothing when it is not known.
  func known<Value: FieldValue>(_ field: Field<Value>, of thing: Register.Thing) -> String? {
    register.value(field, of: thing).value.map { text(ofJournal: $0.journal, as: Value.type) }
  }

  /// A value of the journal as a person reads it.
  func text(ofJournal text: String, as type: ValueType) -> String {
    switch type {
    case .date: PartialDate(edtf: text).map { date($0) } ?? text
    case .choice(let table):
      table.index(token: text).map { self(table.choices[$0].term.words) } ?? text
    case .flag:
      Bool(journal: text).map { self($0 ? Answer.yes.words : Answer.no.words) } ?? text
    case .rating: text == "n/o" ? self(Words("n/o", "n/o")) : "\(text)/4"
    case .measure: number(text)
    case .thing: ThingID(text).map { name(of: $0) } ?? text
    case .line, .text, .count, .fact, .digest, .siren, .siret, .inseeCode: text
    }
  }

  /// A number of the journal with the decimal sign of the language.
  func number(_ journal: String) -> String {
    language == .french ? String(journal.map { $0 == "." ? "," : $0 }) : journal
  }

  /// A number and its noun, which takes its plural from 2 in French and except for 1 in English.
  func count(_ count: Int, _ one: Words, _ several: Words) -> String {
    switch language {
    case .french: "\(count) \(count < 2 ? one.fr : several.fr)"
    case .english: "\(count) \(count == 1 ? one.en : several.en)"
    }
  }
}

extension Reading {
  /// A number of tenths with its decimal, as a mean is shown: `2,5`.
  func tenths(_ tenths: Int) -> String { number("\(tenths / 10).\(tenths % 10)") }
}
