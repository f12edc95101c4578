import Journal
import Testing

@Suite("Scanning a segment")
struct ScannerTests {
  static let id = "2015-03-05T16:41:09.777Z-00-essai001"

  struct Row: CustomTestStringConvertible {
    let body: String
    let fault: GrammarFault?
    let line: Int
    var testDescription: String {
      "\(fault?.rawValue ?? "sound") \(body.prefix(60).debugDescription)"
    }
  }

  static let rows: [Row] = [
    .init(body: "\nId: \(id)\nType: a\n", fault: nil, line: 0),
    .init(body: "\nId: \(id)\nA:\n+ \n+\n+ x\n", fault: nil, line: 0),
    .init(body: "Id: \(id)\n", fault: .blankLine, line: 2),
    .init(body: "\n\nId: \(id)\n", fault: .blankLine, line: 3),
    .init(body: "\nId: \(id)\n\nA: b\n", fault: .blankLine, line: 4),
    .init(body: "\n# mot\nId: \(id)\n", fault: .comment, line: 3),
    .init(body: "\n+ mot\nId: \(id)\n", fault: .strayContinuation, line: 3),
    .init(body: "\nId: \(id)\nmot\n", fault: .field, line: 4),
    .init(body: "\nId: \(id)\nA:b\n", fault: .field, line: 4),
    .init(body: "\nId: \(id)\nA: b\n+c\n", fault: .field, line: 5),
    .init(body: "\nId: \(id)\né: b\n", fault: .field, line: 4),
    .init(body: "\n", fault: .empty, line: 2),
    .init(body: "\nId: \(id)\nChaine: 0123\n", fault: .reservedName, line: 4),
    .init(body: "\nType: a\nId: \(id)\n", fault: .identifier, line: 2),
    .init(body: "\nId: hier\n", fault: .identifier, line: 2),
    .init(body: "\nId: \(id)\nId: \(id)\n", fault: .identifier, line: 2),
    .init(body: "\nId: \(id)\nA: b\u{1B}c\n", fault: .forbiddenCharacter, line: 4),
    .init(body: "\nId: \(id)\nA: é\u{2066}\n", fault: .forbiddenCharacter, line: 4),
    .init(body: "\nId: \(id)\nA: b\rc\n", fault: .forbiddenCharacter, line: 4),
    .init(
      body: "\nId: \(id)\nA: " + String(repeating: "x", count: 65_534) + "\n",
      fault: .lineTooLong, line: 4),
    .init(
      body: "\nId: \(id)\n" + (0..<200).map { "F\($0): x\n" }.joined(), fault: .tooManyFields,
      line: 203),
    .init(
      body: "\nId: \(id)\n" + (0..<65).map { _ in "Apres: x\n" }.joined(), fault: .tooManyParents,
      line: 2),
    .init(
      body: "\nId: \(id)\n"
        + (0..<5).map { "F\($0): " + String(repeating: "x", count: 60_000) + "\n" }.joined(),
      fault: .unitTooLarge, line: 2),
  ]

  @Test("each fault of grammar is told, with its line", arguments: rows)
  func faults(_ row: Row) throws {
    let first = "\nId: \(Self.id)\n"
    let bytes = TestChain.segment([first, row.body])
    var scanner = SegmentScanner(SegmentBytes(bytes))
    _ = scanner.next()
    let found = scanner.next()
    #expect(found)
    let lines = bytes[..<scanner.unit.offset].count { $0 == 10 }
    #expect(scanner.fault()?.cause == row.fault)
    #expect((scanner.fault()?.line).map { $0 - lines + 1 } ?? 0 == row.line)
    let another = scanner.next()
    #expect(!another && scanner.tail.isEmpty)
  }

  @Test("bytes that are not UTF-8 are told, never a crash")
  func encoding() throws {
    let wrong: [[UInt8]] = [
      [0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
    ]
    for bytes in wrong {
      let body = Array("\nId: \(Self.id)\nA: ".utf8) + bytes + [10]
      let scanner = try #require(CodecTests.scan(body))
      #expect(scanner.fault()?.cause == .encoding)
      #expect(!scanner.value(at: 1).isEmpty)
    }
  }

  @Test("every forbidden byte is seen wherever it stands, and no other")
  func everyByte() throws {
    for byte in UInt8.min...0x7F where byte != 10 {
      for place in 0..<20 where place != 4 {
        var value = Array("a\u{7E} é\tbcdefghijklmnopq\u{FFFD}rstu".utf8)
        value.insert(byte, at: place)
        let body = Array("\nId: \(Self.id)\nA: ".utf8) + value + [10]
        let scanner = try #require(CodecTests.scan(body))
        let isForbidden = byte < 0x20 && byte != 9 || byte == 0x7F
        let fault = scanner.fault()?.cause
        #expect(fault == (isForbidden ? .forbiddenCharacter : nil), "byte \(byte) at \(place)")
      }
    }
  }

  @Test("random bytes never trap")
  func noise() {
    let seed: UInt64 = 99
    var random = SeededRandom(seed)
    let alphabet = Array("\n\n\n+: #AIdChaine0123456789abcdef\\\0".utf8) + [0xC3, 0xFF]
    for _ in 0..<3000 {
      let count = Int.random(in: 0..<400, using: &random)
      var bytes = (0..<count).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      bytes.append(10)
      bytes += TestChain.line(bytes)
      var scanner = SegmentScanner(SegmentBytes(bytes))
      while scanner.next() {
        _ = scanner.record(in: "x")
        for index in scanner.unit.fields.indices { _ = scanner.value(at: index) }
      }
      let left = scanner.tail.count
      #expect(left == 0, "seed \(seed)")
    }
  }

  @Test("scanning may begin again at any unit, from the bytes after it alone")
  func resumed() throws {
    let bodies = (0..<9).map { "\nId: 2015-03-05T16:41:09.77\($0)Z-00-essai001\nType: a\n" }
    let bytes = TestChain.segment(bodies)
    var whole = SegmentScanner(SegmentBytes(bytes))
    var places: [SegmentPosition] = []
    var ids: [EventID?] = []
    while whole.next() {
      places.append(whole.position)
      ids.append(whole.id())
    }
    for (index, place) in places.enumerated() {
      var rest = SegmentScanner(
        SegmentBytes(Array(bytes[place.offset...]), base: place.offset), from: place)
      var found: [EventID?] = []
      while rest.next() { found.append(rest.id()) }
      #expect(found == Array(ids[(index + 1)...]))
      #expect(rest.position == places.last)
    }
  }

  @Test("a header that is none is told on line 1")
  func header() {
    for line in ["", "# autre\n", "# pst-journal/1 d93a\n", "# pst-journal/x d93a 2015-01\n"] {
      let bytes = TestChain.segment(["\nId: \(Self.id)\n"], header: line)
      var scanner = SegmentScanner(SegmentBytes(bytes))
      let found = scanner.next()
      #expect(found)
      #expect(scanner.fault()?.cause == .header)
      #expect(scanner.fault()?.line == 1)
    }
  }
}
