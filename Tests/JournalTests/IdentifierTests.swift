import Journal
import Testing

@Suite("Identifiers and the clock")
struct IdentifierTests {
  let replica: ReplicaName

  init() throws { replica = try #require(ReplicaName("d93a")) }

  @Test("an id is its text, and ids sort as their texts")
  func order() throws {
    let seed: UInt64 = 41
    var random = SeededRandom(seed)
    var ids: [EventID] = []
    for _ in 0..<3000 {
      let time = Int64.random(in: -62_167_219_200_000...253_402_300_799_999, using: &random)
      let name = ReplicaName(
        prefix: ["d93", "z", "ville"].randomElement(using: &random) ?? "",
        random: [UInt8.random(in: .min ... .max, using: &random), 1, 2])
      let id = try #require(
        EventID(
          milliseconds: time, counter: .random(in: .min ... .max, using: &random), replica: name))
      #expect(EventID(id.description) == id, "seed \(seed): \(id)")
      ids.append(id)
    }
    let texts = ids.map(\.description).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(ids.sorted().map(\.description) == texts, "seed \(seed)")
  }

  @Test("a known moment is written as the format says")
  func known() throws {
    let id = try #require(EventID("2015-01-12T09:14:27.508Z-0f-d93a"))
    #expect(id.milliseconds == 1_421_054_067_508)
    #expect(id.counter == 15)
    #expect(id.replica == replica)
  }

  @Test(
    "what only looks like an id is none",
    arguments: [
      "", "2015-01-12T09:14:27.508Z-0F-d93a", "2015-02-29T09:14:27.508Z-00-d93a",
      "2015-01-12T24:14:27.508Z-00-d93a", "2015-01-12T09:14:60.508Z-00-d93a",
      "2015-13-12T09:14:27.508Z-00-d93a", "2015-01-12 09:14:27.508Z-00-d93a",
      "2015-01-12T09:14:27.508Z-00-9d3a", "2015-01-12T09:14:27.508Z-00-d93",
      "2015-01-12T09:14:27.508Z-00-d93aaaaaaaaaa", "2015-01-12T09:14:27.508Z-00-d93a ",
      "2015-01-12T09:14:27.5é8Z-00-d93a",
    ])
  func rejected(_ text: String) { #expect(EventID(text) == nil) }

  @Test("our ids never decrease, even when the clock goes back")
  func monotonic() throws {
    var clock = HybridClock()
    let first = try clock.next(now: 5000, replica: replica)
    let second = try clock.next(now: 1000, replica: replica)
    #expect(first < second)
    #expect(second.milliseconds == 5000 && second.counter == 1)
    for _ in 0..<300 { _ = try clock.next(now: 5000, replica: replica) }
    let last = try clock.next(now: 5000, replica: replica)
    #expect(last.milliseconds == 5001)
  }

  @Test("an id of another journal moves our clock, unless it is more than 26 hours ahead")
  func observed() throws {
    let now: Int64 = 1_425_573_669_777
    var clock = HybridClock()
    let near = try #require(
      EventID(milliseconds: now + 26 * 3_600_000, counter: 3, replica: replica))
    let far = try #require(
      EventID(milliseconds: now + 26 * 3_600_000 + 1, counter: 0, replica: replica))
    clock.observe(far, now: now)
    #expect(clock.suspects == 1)
    let before = try clock.next(now: now, replica: replica)
    #expect(before.milliseconds == now)
    clock.observe(near, now: now)
    let after = try clock.next(now: now, replica: replica)
    #expect(after > near)
  }

  @Test("a clock beyond the year 9999 is an error, not a crash", arguments: [Int64.min, .max])
  func outOfRange(_ now: Int64) {
    var clock = HybridClock()
    #expect(throws: JournalError.clockOutOfRange) {
      try clock.next(now: now, replica: replica)
    }
  }

  @Test("a generated name is a valid one, whatever the prefix")
  func generated() {
    for prefix in ["", "93", "Département", "coordinatrice-du-projet", "é", "A1"] {
      let name = ReplicaName(prefix: prefix, random: [255, 7, 19])
      #expect(ReplicaName(name.description) == name, "\(prefix)")
    }
  }

  @Test("segment names have a year and a number from 1 to 99")
  func segments() {
    #expect(SegmentName("2015-01")?.description == "2015-01")
    #expect(SegmentName("2015-00") == nil)
    #expect(SegmentName("2015-1") == nil)
    #expect(SegmentName("2015-01.sync") == nil)
  }
}
