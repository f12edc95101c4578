import Journal
import Testing

@Suite("Records as bytes")
struct CodecTests {
  @Test("any value comes back as it was given")
  func roundTrip() throws {
    let seed: UInt64 = 20_150_305
    var random = SeededRandom(seed)
    for round in 0..<20_000 {
      let fields =
        [RecordField("Id", "2015-03-05T16:41:09.777Z-00-essai001")]
        + (0..<Int.random(in: 1..<5, using: &random)).map {
          RecordField("F\($0)_x", random.text())
        }
      let body = try RecordEncoder.body(fields)
      let scanner = try #require(Self.scan(body), "seed \(seed), round \(round)")
      #expect(scanner.fault() == nil, "seed \(seed), round \(round): \(fields)")
      let back = scanner.unit.fields.indices.map {
        RecordField(scanner.name(at: $0), scanner.value(at: $0))
      }
      #expect(back == fields, "seed \(seed), round \(round)")
    }
  }

  @Test("a line that ends in a backslash is given one more space")
  func backslash() throws {
    let body = try RecordEncoder.body([
      RecordField("Texte", "Chemin : \\\\serveur\\\n\\  \nfin\\ x")
    ])
    #expect(
      String(decoding: body, as: UTF8.self)
        == "\nTexte: Chemin : \\\\serveur\\ \n+ \\   \n+ fin\\ x\n")
  }

  @Test("an empty value leaves out the space, an empty line is a plus alone")
  func empty() throws {
    let body = try RecordEncoder.body([RecordField("A", ""), RecordField("B", "\n\nx\n")])
    #expect(String(decoding: body, as: UTF8.self) == "\nA:\nB:\n+\n+ x\n+\n")
  }

  @Test("a carriage return before a line feed is dropped")
  func carriageReturn() throws {
    let body = try RecordEncoder.body([RecordField("A", "un\r\ndeux")])
    #expect(String(decoding: body, as: UTF8.self) == "\nA: un\n+ deux\n")
  }

  struct Refused: CustomTestStringConvertible {
    let fields: [RecordField]
    let error: JournalError
    var testDescription: String { "\(error)" }
  }

  static let refused: [Refused] = [
    .init(fields: [], error: .emptyRecord),
    .init(fields: [RecordField("vise", "x")], error: .invalidName(field: "vise")),
    .init(fields: [RecordField("É", "x")], error: .invalidName(field: "É")),
    .init(fields: [RecordField("A b", "x")], error: .invalidName(field: "A b")),
    .init(
      fields: [RecordField("A" + String(repeating: "b", count: 32), "x")],
      error: .invalidName(field: "A" + String(repeating: "b", count: 32))),
    .init(fields: [RecordField("Chaine", "x")], error: .reservedName(field: "Chaine")),
    .init(
      fields: [RecordField("A", "é\u{1B}[31m")],
      error: .forbiddenCharacter(field: "A", scalar: 0x1B, offset: 2)),
    .init(
      fields: [RecordField("A", "x\u{202E}")],
      error: .forbiddenCharacter(field: "A", scalar: 0x202E, offset: 1)),
    .init(
      fields: [RecordField("A", "x\ry")],
      error: .forbiddenCharacter(field: "A", scalar: 13, offset: 1)),
    .init(
      fields: [RecordField("A", "x\r")],
      error: .forbiddenCharacter(field: "A", scalar: 13, offset: 1)),
    .init(
      fields: [RecordField("A", String(repeating: "x", count: 65_534))],
      error: .lineTooLong(field: "A", bytes: 65_537)),
    .init(
      fields: (0..<5).map { RecordField("A\($0)", String(repeating: "x", count: 60_000)) },
      error: .recordTooLarge(bytes: 300_099)),
    .init(
      fields: (0..<201).map { RecordField("A\($0)", "x") }, error: .tooManyFields(count: 201)),
    .init(
      fields: (0..<65).map { _ in RecordField("Apres", "x") }, error: .tooManyParents(count: 65)),
  ]

  @Test("what no journal may hold is refused, naming the field", arguments: refused)
  func refusals(_ row: Refused) {
    #expect(throws: row.error) { try RecordEncoder.body(row.fields) }
  }

  /// The first unit of a segment that holds this body, after a header.
  static func scan(_ body: [UInt8]) -> SegmentScanner? {
    let header = Array("# pst-journal/1 essai001 2015-01\n".utf8)
    var scanner = SegmentScanner(SegmentBytes(header + body + TestChain.line(header + body)))
    return scanner.next() ? scanner : nil
  }
}

/// Chain lines made by hand.
enum TestChain {
  static func line(_ body: [UInt8], after head: Digest = .zero) -> [UInt8] {
    Array("Chaine: \(head.link(body: Digest(of: body)))\n".utf8)
  }

  /// A segment of the given bodies, chained.
  static func segment(
    _ bodies: [String], header: String = "# pst-journal/1 essai001 2015-01\n",
    origin: Digest = .zero
  ) -> [UInt8] {
    var out: [UInt8] = []
    var head = origin
    for (index, text) in bodies.enumerated() {
      let body = Array(((index == 0 ? header : "") + text).utf8)
      head = head.link(body: Digest(of: body))
      out += body + Array("Chaine: \(head)\n".utf8)
    }
    return out
  }
}
