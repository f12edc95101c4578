import Journal
import Testing

@Suite("Following a store")
struct ReaderTests {
  @Test("a refresh brings what is new and nothing twice")
  func growth() throws {
    let bench = try Bench()
    var writer = try bench.writer()
    var reader = StoreReader(bench.store)
    var update = try reader.refresh()
    #expect(update.records.isEmpty)
    _ = try writer.append([fact("un")])
    update = try reader.refresh()
    #expect(update.records.map(\.kind) == ["ouverture", "note"])
    update = try reader.refresh()
    #expect(update.records.isEmpty && update.forgotten.isEmpty)
    let next = try writer.append([fact("deux"), fact("trois")]).records
    update = try reader.refresh()
    #expect(update.records == next)
    #expect(reader.segments.map(\.position.units) == [4])
  }

  @Test("a unit on its way is a tail, then a record")
  func onItsWay() throws {
    let bench = try Bench()
    var writer = try bench.writer()
    _ = try writer.append([fact("un")])
    let whole = try bench.scratch.read(Bench.segment)
    let path = "magasin/journaux/autre001/2015-01.rec"
    var reader = StoreReader(bench.store)
    try bench.scratch.write(Array(whole.dropLast(9)), to: path)
    var update = try reader.refresh()
    #expect(update.tails.map(\.isOwn) == [false])
    #expect(update.records.count == 3)
    try bench.scratch.write(whole, to: path)
    update = try reader.refresh()
    #expect(update.records.map(\.kind) == ["note"] && update.tails.isEmpty)
    #expect(update.forgotten.isEmpty)
  }

  @Test("a file that no longer extends what was read is read again whole")
  func replaced() throws {
    let bench = try Bench()
    var writer = try bench.writer()
    _ = try writer.append([fact("un")])
    var reader = StoreReader(bench.store)
    _ = try reader.refresh()
    try bench.scratch.write(
      TestChain.segment(
        (0..<9).map { "\nId: 2015-03-05T16:41:09.77\($0)Z-00-essai001\nType: x\n" }),
      to: Bench.segment)
    var update = try reader.refresh()
    #expect(update.forgotten == ["journaux/essai001/2015-01.rec"])
    #expect(update.records.count == 9)
    try RealSystem().remove(bench.scratch.path + "/" + Bench.segment)
    update = try reader.refresh()
    #expect(update.forgotten == ["journaux/essai001/2015-01.rec"] && update.records.isEmpty)
  }

  @Test("what breaks the grammar is set aside, its neighbours are read")
  func damage() throws {
    let bench = try Bench()
    let id = "2015-03-05T16:41:09.77"
    let units = [
      "\nId: \(id)0Z-00-essai001\nType: a\n", "\nType: sans\n",
      "\nId: \(id)2Z-00-essai001\nType: inconnu\nChampNouveau: x\n",
    ]
    try bench.scratch.write(TestChain.segment(units), to: Bench.segment)
    var reader = StoreReader(bench.store)
    let update = try reader.refresh()
    #expect(update.records.map(\.kind) == ["a", "inconnu"])
    #expect(update.records[1].value("ChampNouveau") == "x")
    #expect(update.damage.map(\.cause) == [.grammar(.identifier)])
    #expect(update.damage.map(\.number) == [1])
  }

  @Test("a record may be read again by its place, however long it is")
  func byPlace() throws {
    let bench = try Bench()
    var writer = try bench.writer()
    let long = String(repeating: "é", count: 20_000)
    let record = try writer.append([fact(long)]).records[0]
    #expect(try bench.store.record(at: record.place) == record)
    let wrong = RecordPlace(
      segment: record.place.segment, offset: record.place.offset + 1, line: 2, number: 1)
    #expect(throws: JournalError.self) { try bench.store.record(at: wrong) }
  }

  @Test("a new store holds the files that explain it, and refuses a folder in use")
  func created() throws {
    let bench = try Bench()
    #expect(
      bench.scratch.names(in: "magasin") == [
        ".gitattributes", "LISEZMOI.txt", "journaux", "schema.rec",
      ])
    let path = bench.scratch.path + "/magasin"
    #expect(throws: JournalError.notEmpty(path: path)) { try StoreFolder.create(at: path) }
    #expect(throws: JournalError.notAStore(path: bench.scratch.path)) {
      try StoreFolder(bench.scratch.path)
    }
  }
}
