import Journal
import Partnership
import Store
import Testing

@Suite("Reading every field with its type")
struct FieldTypesTests {
  static let types = FieldTypes()

  /// The file all these bytes stand for.
  static let file = Result {
    let test = try TestStore()
    try test.write("", to: "journaux/d93a/2015-01.rec")
    return try #require(try test.store.folder.segments().files.first)
  }

  /// The faults of one record of a kind, sound but for its chain.
  static func faults(_ kind: String, _ fields: [String]) throws -> (
    damage: [JournalDamage], kinds: Int, fields: Int
  ) {
    let id = "2015-03-06T08:00:00.000Z-00-d93a"
    let opening =
      "# pst-journal/1 d93a 2015-01\n\nId: 2015-03-06T07:00:00.000Z-00-d93a\nType: ouverture\n"
    let body = (["", "Id: \(id)", "Type: \(kind)"] + fields + [""]).joined(separator: "\n")
    let first = Digest.zero.link(body: Digest(of: Array(opening.utf8)))
    let second = first.link(body: Digest(of: Array(body.utf8)))
    let bytes = opening + "Chaine: \(first)\n" + body + "Chaine: \(second)\n"
    let report = StoreVerifier.examine(
      SegmentBytes(Array(bytes.utf8)), as: try file.get(), examiner: types)
    return (report.damage, report.unknownKinds, report.unknownFields)
  }

  @Test("a sound record of every kind has no fault", arguments: FactKind.allCases)
  func sound(kind: FactKind) throws {
    let about = try #require(Samples.id(kind.declaration.about ?? .convention))
    var fields = ["Objet: \(about.text)", "Par: mission-pst"]
    for field in kind.declaration.fields {
      let lines = Samples.text(of: field.type).split(
        separator: "\n", omittingEmptySubsequences: false)
      let value = lines.map { $0.hasSuffix("\\") ? $0 + " " : $0 }.joined(separator: "\n+ ")
      fields.append("\(field.key): \(value)".replacing("+ \n", with: "+\n"))
    }
    let found = try Self.faults(kind.rawValue, fields)
    #expect(found.damage.isEmpty, "\(found.damage.map(\.cause)) in \(fields)")
    #expect(found.kinds == 0 && found.fields == 0)
  }

  @Test("a value that is not of its type is named, for every kind and field")
  func wrong() throws {
    for kind in FactKind.allCases where kind.declaration.about != nil {
      let about = try #require(kind.declaration.about.flatMap { Samples.id($0) })
      for field in kind.declaration.fields {
        let bad = field.type == .line || field.type == .text ? "" : " pas cela !"
        let found = try Self.faults(
          kind.rawValue, ["Objet: \(about.text)", "\(field.key):\(bad)"])
        let fault = FieldFault(kind: kind.rawValue, field: field.key, cause: .wrongType)
        #expect(found.damage.map(\.cause) == [.value(fault)], "\(kind.rawValue) \(field.key)")
        #expect(found.damage.first?.line == 10)
      }
    }
  }

  static let cases: [(kind: String, fields: [String], faults: [String], unknown: [Int])] = [
    ("note-de-2040", ["Champ: valeur"], [], [1, 0]),
    ("convention", ["Objet: C-2015-01", "Champ: valeur", "Titre: T"], [], [0, 1]),
    ("convention", ["Titre: T"], ["Objet missing"], [0, 0]),
    ("convention", ["Objet: conv-pierrefitte", "Titre: T"], ["Objet wrongType"], [0, 0]),
    ("convention", ["Objet: C-2015-01", "Titre: T", "Titre: U"], ["Titre repeated"], [0, 0]),
    ("convention", ["Objet: C-2015-01", "Partie: PA-01", "Partie: PA-02"], [], [0, 0]),
    ("convention", ["Objet: C-2015-01", "Partie: S-0001"], ["Partie wrongType"], [0, 0]),
    ("convention", ["Objet: C-2015-01", "Date: 2015-02-30"], ["Date wrongType"], [0, 0]),
    ("convention", ["Objet: C-2015-01", "Date: 2016-02-29"], [], [0, 0]),
    ("modification", ["Objet: ZZ-0001", "Titre: T"], [], [0, 0]),
    ("modification", ["Objet: C-2015-01", "ChampDe2040: T"], [], [0, 1]),
    ("convention", ["Objet: C-2015-01", "Blanc: Titre", "Inconnu: Objet2040"], [], [0, 0]),
  ]

  @Test("what is unknown is counted, what is wrong is named", arguments: cases)
  func told(kind: String, fields: [String], faults: [String], unknown: [Int]) throws {
    let found = try Self.faults(kind, fields)
    let told = found.damage.map { damage -> String in
      guard case .value(let fault) = damage.cause else { return "\(damage.cause)" }
      return "\(fault.field) \(fault.cause)"
    }
    #expect(told == faults)
    #expect([found.kinds, found.fields] == unknown)
  }
}
