import Glibc
import Journal
import Testing

/// A released journal stays readable for ever: these files are never edited, only added to.
@Suite("Released journals")
struct GoldenTests {
  private static let path = "Tests/JournalTests/Journals/essai001-2015-01.rec"

  /// What is recorded in the file, with roles for people.
  static let acts: [Act] = [
    Act([
      [
        RecordField("Type", "note"), RecordField("Objet", "P-03"),
        RecordField("Date", "2015-03-05"), RecordField("Par", "coordination"),
        RecordField(
          "Texte",
          "Première ligne ;\nseconde ligne, puis une ligne vide.\n\nDossier : \\\\partage\\"
        ),
      ]
    ]),
    Act(count: 2) { ids in
      [
        [
          RecordField("Type", "reunion"), RecordField("Objet", "P-03"),
          RecordField("Par", "coordination"), RecordField("Instance", "Comité technique"),
        ],
        [
          RecordField("Type", "decision"), RecordField("Objet", "P-03"),
          RecordField("Par", "coordination"), RecordField("Apres", ids[0].description),
          RecordField("Reunion", ids[0].description), RecordField("Texte", "Poursuivre."),
        ],
      ]
    },
  ]

  @Test("the writer still makes the released bytes")
  func written() throws {
    let bench = try Bench()
    var writer = try bench.writer()
    for act in Self.acts { _ = try writer.append([act]) }
    let bytes = try bench.scratch.read(Bench.segment)
    if unsafe getenv("RECORD_JOURNALS") != nil {
      try Self.record(bytes)
      Issue.record("recorded")
    }
    #expect(bytes == (try Self.golden()))
  }

  @Test("the released bytes are still read and verified")
  func read() throws {
    let bench = try Bench()
    try bench.scratch.write(try Self.golden(), to: Bench.segment)
    let records = try bench.records()
    #expect(records.map(\.kind) == ["ouverture", "note", "reunion", "decision"])
    #expect(
      records[1].value("Texte")
        == "Première ligne ;\nseconde ligne, puis une ligne vide.\n\nDossier : \\\\partage\\")
    #expect(records[3].value("Acte") == "\(records[2].id) 2/2")
    #expect(try bench.outcome() == .intact)
  }

  @Test("the example of Journal-format.md is the released file")
  func documented() throws {
    let golden = String(decoding: try Self.golden(), as: UTF8.self)
    let text = try Self.bytes(of: "Docs/Journal-format.md")
    #expect(String(decoding: text, as: UTF8.self).contains("```\n" + golden + "```\n"))
  }

  private static func golden() throws -> [UInt8] { try bytes(of: path) }

  private static func bytes(of relative: String) throws -> [UInt8] {
    let system = RealSystem()
    let descriptor = try system.open(Tool.source(relative), .read)
    defer { system.close(descriptor) }
    return try system.read(descriptor, count: 1 << 20, at: 0)
  }

  private static func record(_ bytes: [UInt8]) throws {
    let system = RealSystem()
    let descriptor = try system.open(Tool.source(path), .replace)
    defer { system.close(descriptor) }
    _ = try system.write(descriptor, bytes)
  }
}
