/// What papers are made from: the facts on a day, and the language to say them in.
public struct PaperSource: Sendable {
  let register: Register
  let reader: any FactReader
  /// The day that counts as today.
  let today: Day
  let language: Language
  let communes: any CommuneDirectory
  /// Everybody's contacts, for the names of roles.
  let contacts: AddressBook

  /// Gathers what papers are made from.
  ///
  /// - Parameters:
  ///   - register: What the facts add up to.
  ///   - reader: Reads facts again with their texts.
  ///   - today: The day that counts as today.
  ///   - language: The language of the words.
  ///   - communes: What communes there are, for the checks that look codes up.
  ///   - contacts: Everybody's contacts, for the names of roles.
  public init(
    _ register: Register, reading reader: any FactReader, on today: Day, in language: Language,
    communes: any CommuneDirectory = EmptyCommuneDirectory(), contacts: AddressBook = AddressBook()
  ) {
    (self.register, self.reader, self.today) = (register, reader, today)
    (self.language, self.communes, self.contacts) = (language, communes, contacts)
  }

  /// The words in the language of the paper.
  func callAsFunction(_ words: Words) -> String { words(language) }

  /// A number and its noun, which takes its plural from 2 in French and except for 1 in English.
  func count(_ count: Int, _ one: Words, _ several: Words) -> String {
    let isOne = language == .french ? count < 2 : count == 1
    return "\(count) \(self(isOne ? one : several))"
  }

  /// A colon before what follows it.
  var colon: String { language == .french ? " : " : ": " }

  /// The words with a capital at their beginning.
  public func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// What a text of a thing says; nothing when it says nothing.
  func prose(_ field: Field<Prose>, of thing: Register.Thing) -> String? {
    register.whole(thing, reading: reader).stated(field).value?.text
  }

  /// The value of a field in words; nothing when it is not known.
  func known<Value: FieldValue>(_ field: Field<Value>, of thing: Register.Thing) -> String? {
    register.value(field, of: thing).value.map { words(ofJournal: $0.journal, Value.type) }
  }

  /// The value of a field in words, or the word for its absence.
  func shown<Value: FieldValue>(_ field: Field<Value>, of thing: Register.Thing) -> String {
    let stated = register.value(field, of: thing)
    return stated.absence.map { self($0) } ?? known(field, of: thing) ?? ""
  }

  /// A value of the journal in words.
  func words(ofJournal text: String, _ type: ValueType) -> String {
    switch type {
    case .date: PartialDate(edtf: text).map { date($0) } ?? text
    case .choice(let table):
      table.index(token: text).map { self(table.choices[$0].term.words) } ?? text
    case .flag: Bool(journal: text).map { self($0 ? Answer.yes.words : Answer.no.words) } ?? text
    case .rating: text == "n/o" ? text : "\(text)/4"
    case .measure: language == .french ? text.replacing(".", with: ",") : text
    case .thing: ThingID(text).flatMap { register.thing($0) }.map { name(of: $0) } ?? text
    case .line, .text, .count, .fact, .digest, .siren, .siret, .inseeCode: text
    }
  }

  // Dates: always with their year, for a paper is read long after.

  /// A date as it stands in a table or in brackets: `05/03/2015`, « mars 2015 ».
  func date(_ date: PartialDate) -> String {
    switch date {
    case .day(let day): language == .french ? day.french : day.iso
    case .month(let year, let month): "\(self(Day.monthNames[month - 1])) \(year)"
    case .year(let year): String(year)
    case .onOrBefore, .onOrAfter: self(date.whenWords)
    case .unknown: self(Words("date inconnue", "unknown date"))
    }
  }

  /// A date, or the word for its absence.
  func date(_ stated: Stated<PartialDate>) -> String {
    stated.absence.map { self($0) } ?? stated.value.map { date($0) } ?? ""
  }

  /// When something is due: « pour le 15/01/2026 », « pour janvier 2026 ».
  func due(_ date: PartialDate) -> String {
    switch date {
    case .day: self(Words("pour le ", "due ")) + self.date(date)
    case .month, .year: self(Words("pour ", "due ")) + self.date(date)
    case .onOrBefore, .onOrAfter, .unknown: self(Words("pour : ", "due: ")) + self.date(date)
    }
  }

  /// A date as it stands at the head of a paper: « jeudi 12 novembre 2026 ».
  func longDate(_ date: PartialDate) -> String {
    guard case .day(let day) = date else { return self.date(date) }
    let first = language == .french && day.dayOfMonth == 1 ? "1er" : String(day.dayOfMonth)
    return
      "\(self(day.weekdayWords)) \(first) \(self(Day.monthNames[day.month - 1])) \(day.year)"
  }

  /// A long date, or the word for its absence.
  func longDate(_ stated: Stated<PartialDate>) -> String {
    stated.absence.map { self($0) } ?? stated.value.map { longDate($0) } ?? ""
  }

  /// An hour as people write it: « 14 h 20 » for `14:20` and `14:20:11`.
  func clock(_ text: String) -> String {
    let parts = text.split(separator: ":")
    let isClock = (2...3).contains(parts.count) && parts.allSatisfy { Int($0) != nil }
    guard isClock else { return text }
    return language == .french ? "\(parts[0]) h \(parts[1])" : "\(parts[0]):\(parts[1])"
  }
}
