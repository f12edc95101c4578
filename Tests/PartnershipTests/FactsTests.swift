import Partnership
import TestKit
import Testing

@Suite("The catalogue of facts")
struct CatalogueTests {
  @Test("a kind, its declaration and its fields agree", arguments: FactKind.allCases)
  func declarations(kind: FactKind) {
    let declaration = kind.declaration
    #expect(declaration.kind == kind)
    let keys = declaration.fields.map(\.key)
    #expect(Set(keys).count == keys.count)
    let reserved = ["Id", "Type", "Objet", "Par", "Apres", "Sel", "Chaine", "Acte", "Suite"]
    for field in declaration.fields {
      #expect(!reserved.contains(field.key))
      #expect(field.key.utf8.count <= 32)
      #expect(field.key.utf8.first.map { (65...90).contains($0) } == true)
      #expect(field.key.utf8.allSatisfy { $0 < 128 && $0 != 0x20 && $0 != 0x3A })
      #expect(!field.words.fr.isEmpty && !field.words.en.isEmpty)
    }
    if let date = declaration.date { #expect(declaration.fields.contains(date)) }
    #expect(kind.rawValue.utf8.allSatisfy { (97...122).contains($0) || $0 == 0x2D })
  }

  @Test("one field name means one type for a kind of thing", arguments: ThingKind.allCases)
  func columns(thing: ThingKind) {
    var types: [String: ValueType] = [:]
    for kind in FactKind.allCases where kind.declaration.about == thing {
      for field in kind.declaration.fields {
        #expect(types[field.key] == nil || types[field.key] == field.type)
        types[field.key] = field.type
      }
    }
    #expect(!types.isEmpty, "no kind of fact makes \(thing)")
  }

  @Test("prefixes are distinct, and identifiers read back", arguments: ThingKind.allCases)
  func identifiers(kind: ThingKind) throws {
    #expect(ThingKind.allCases.filter { $0.prefix == kind.prefix } == [kind])
    let year = kind.isNumberedByYear ? 2015 : nil
    let id = try #require(ThingID(kind, year: year, number: 7))
    #expect(ThingID(id.text) == id)
    #expect(ThingID(id.text.lowercased()) == id)
    #expect(id.kind == kind && id.year == year && id.number == 7)
  }

  @Test("identifiers a person can say")
  func said() throws {
    #expect(ThingID("C-2015-01")?.text == "C-2015-01")
    #expect(ThingID("p-3")?.text == "P-03")
    #expect(ThingID("S-0007")?.text == "S-0007")
    for text in ["", "C", "C-01", "C-2015-00", "C-2015-01-02", "P-", "P--3", "Z-1", "P-9999999999"]
    {
      #expect(ThingID(text) == nil, "\(text)")
    }
  }
}

@Suite("Vocabularies")
struct VocabularyTests {
  static let all: [ChoiceTable] = {
    var tables: Set<ChoiceTable> = []
    for kind in FactKind.allCases {
      for case .choice(let table) in kind.declaration.fields.map(\.type) { tables.insert(table) }
    }
    return tables.sorted { $0.name < $1.name }
  }()

  @Test("every word is understood by token, identifier and words, in both languages")
  func understood() {
    #expect(VocabularyTests.all.count > 30)
    for table in VocabularyTests.all {
      for (place, choice) in table.choices.enumerated() {
        #expect(table.index(token: choice.term.token) == place)
        let typed = [
          choice.identifier, choice.term.token, choice.term.words.fr, choice.term.words.en,
        ]
        for text in typed { #expect(table.index(typed: text) == place, "\(table.name): \(text)") }
        #expect(choice.term.token.utf8.allSatisfy { (97...122).contains($0) || $0 == 0x2D })
      }
    }
  }

  @Test("a beginning is enough when it fits one word only")
  func beginnings() {
    #expect(College(typed: "habi") == .residents)
    #expect(College(typed: "ÉLUS") == .elected)
    #expect(College(typed: "a") == .associations)
    #expect(College(typed: "") == nil)
    #expect(College(typed: "x") == nil)
  }
}

@Suite("Values")
struct ValueTests {
  @Test(
    "what a person types becomes the form of the journal, or nothing",
    arguments: [
      (ValueType.date, "5/3/2015", "2015-03-05"), (.date, "07/2013", "2013-07"),
      (.date, "31/02/2015", nil), (.date, " 2013 ", "2013"), (.rating, "3", "3"),
      (.rating, "N", "n/o"), (.rating, "5", nil), (.count, "12", "12"), (.count, "-1", nil),
      (.count, "+1", nil), (.measure, "12,50", "12.5"), (.measure, "<5", "<5"),
      (.measure, "-0.25", "-0.25"), (.measure, "1.2345", nil), (.measure, "--1", "-1"),
      (.flag, "Oui", "oui"), (.flag, "peut-être", nil), (.siren, "219 300 597", "219300597"),
      (.siren, "219300598", nil), (.siret, "35600000000048", "35600000000048"),
      (.inseeCode, "2A004", "2A004"), (.inseeCode, "9305", nil), (.thing([]), "p-3", "P-03"),
      (.line, "  deux mots ", "deux mots"), (.line, "   ", nil), (.text, "un\ndeux", "un\ndeux"),
      (.digest, "abc", nil),
    ] as [(ValueType, String, String?)])
  func typed(type: ValueType, text: String, journal: String?) {
    #expect(type.journal(typed: text) == journal)
  }

  @Test("folding forgets case, accents, ligatures and the form of the apostrophe")
  func folding() {
    #expect(folded("L’Œuvre À Évaluer") == "l'oeuvre a evaluer")
    #expect(folded("e\u{301}") == "e")
    #expect(folded("Ça") == folded("ca"))
  }

  @Test("fact identifiers read back, and their order is the order of their texts")
  func factIDs() throws {
    var generator = SeededGenerator(seed: 7)
    var ids: [FactID] = []
    for _ in 0..<500 {
      ids.append(
        FactID(
          milliseconds: Int64(generator.next() % 4_000_000_000_000),
          counter: UInt8(truncatingIfNeeded: generator.next()),
          writer: ["d93a", "pft1", "d93b0000"][Int(generator.next() % 3)]))
    }
    for id in ids { #expect(FactID(id.text) == id) }
    #expect(
      ids.sorted().map(\.text)
        == ids.map(\.text).sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
    #expect(FactID("2015-03-06T08:00:00.000Z-00-d93a")?.day == Day.of(2015, 3, 6))
    #expect(FactID("2015-03-06T25:00:00.000Z-00-d93a") == nil)
  }
}
