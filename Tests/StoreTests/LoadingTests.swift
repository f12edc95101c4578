import Glibc
import Journal
import TestKit
import Testing

@testable import Partnership
@testable import Store

/// Journals as a hostile hand may write them: any kind of fact about any thing, values right and
/// wrong, acts whole and not, corrections, copies, ids of one instant; the chain is not what is tested.
struct RandomJournals {
  private var random: SeededGenerator
  private var instant: Int64 = 1_425_600_000_000
  private var told: [(id: String, subject: String)] = []
  /// Whether nearly every record bears the chain value that follows from the one before.
  var isLinked = false

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// Writes a store of a few journals.
  mutating func write(to path: String) throws {
    _ = try StoreFolder.create(at: path)
    for replica in ["d93a", "pft1", "caf1"].prefix(1 + pick(3)) {
      _ = unsafe mkdir("\(path)/journaux/\(replica)", 0o755)
      instant -= Int64(pick(40))
      for segment in 1...(1 + pick(3)) {
        var text = "# pst-journal/1 \(replica) 2015-0\(segment)\n"
        if chance(5) { instant -= 30 }
        for _ in 0..<pick(25) { text += units(replica) }
        var bytes = Array(text.utf8)
        if chance(8) { bytes.removeLast(pick(bytes.count)) }
        while chance(3) {
          bytes[pick(bytes.count)] = [0x0A, 0x20, 0x01, 0x7F, 0xC3, 0xFF][pick(6)]
        }
        if isLinked { bytes = linked(bytes) }
        save(bytes, to: "\(path)/journaux/\(replica)/2015-0\(segment).rec")
        if chance(5) { save(bytes, to: "\(path)/journaux/\(replica)/2015-0\(segment) (copie).rec") }
      }
    }
  }

  /// The same bytes, each `Chaine` line but a few being what the bytes before it make it.
  private mutating func linked(_ bytes: [UInt8]) -> [UInt8] {
    var (out, unit, head) = ([UInt8](), [UInt8](), Digest.zero)
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      if line.count == 72, line.starts(with: Array("Chaine: ".utf8)) {
        head = head.link(body: Digest(of: unit))
        out += unit + Array("Chaine: \(chance(60) ? Digest.zero : head)\n".utf8)
        unit = []
      } else {
        unit += line + [0x0A]
      }
    }
    return out + unit
  }

  private mutating func units(_ replica: String) -> String {
    guard chance(10) else { return unit(replica, act: nil) }
    let count = 2 + pick(2)
    var text = ""
    for part in 1...count where !chance(6) {
      text += unit(replica, act: "2015-03-06T08:00:00.000Z-00-\(replica) \(part)/\(count)")
    }
    return text
  }

  private mutating func unit(_ replica: String, act: String?) -> String {
    instant += Int64(pick(3))
    let id = FactID(milliseconds: instant, counter: UInt8(told.count & 255), writer: replica).text
    let kind = FactKind.allCases[pick(FactKind.allCases.count)]
    var subject = thing(chance(15) ? nil : kind.declaration.about)
    var fields: [(String, String)] = []
    if kind.declaration.about == nil, let earlier = told.randomElement(using: &random) {
      subject = earlier.subject
      if !chance(10) { fields.append(("Vise", earlier.id)) }
    }
    told.append((id, subject))
    let about = ThingID(subject)?.kind
    let declared =
      chance(10) ? kind.declaration.fields : about.map { kind.fields(about: $0) } ?? []
    for field in declared where !chance(3) && field.key != "Vise" {
      for _ in 0..<(field.repeats ? pick(3) : 1) {
        fields.append((field.key, value(of: field.type)))
      }
    }
    if chance(8) {
      fields.append((["Blanc", "Inconnu", "Efface", "Source"][pick(4)], name(about)))
    }
    if chance(12), let field = fields.randomElement(using: &random) { fields.append(field) }
    if chance(15) { fields.append(("Humeur", "bonne")) }
    if chance(15) { fields.append((name(about), "égaré ")) }
    if chance(8) { fields.shuffle(using: &random) }
    var text = "\nId: \(id)\nType: \(chance(25) ? "prophetie" : kind.rawValue)\n"
    if !chance(40) { text += "Objet: \(chance(40) ? "C-" : subject)\n" }
    if chance(4) { text += "Date: 2015-03-06\n" }
    if !chance(20) { text += "Par: \(["mission-pst", "ccas", "a\n+ b"][pick(3)])\n" }
    if let act { text += "Acte: \(act)\n" }
    for (name, value) in fields { text += line(name, value) }
    if chance(40) {
      text +=
        [
          "not a field\n", "Id: \(id)\n", "Par: ccas\n", "Type: constat\n", "Objet: C-2015-01\n",
          "Chaine: court\n", "\n", String(repeating: "Apres: \(id)\n", count: 60 + pick(10)),
          String(repeating: "Sel: \u{202E}a\n", count: pick(2)), "Observation: a\u{85}\u{2067}\n",
        ][pick(10)]
    }
    let chain = String(repeating: chance(60) ? "0g" : "0a", count: 32)
    return text + "Sel: F1HTploSM8pjiX3I\nChaine: \(chain)\n"
  }

  private func line(_ name: String, _ value: String) -> String {
    let lines = value.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { place, line in
      (place == 0 ? "\(name):" : "+") + (line.isEmpty ? "\n" : " \(line)\n")
    }.joined()
  }

  private mutating func name(_ kind: ThingKind?) -> String {
    let fields = ThingLayout.all[(kind ?? .convention).ordinal].fields
    return fields.isEmpty ? "Titre" : fields[pick(fields.count)].key
  }

  private mutating func thing(_ kind: ThingKind?) -> String {
    let kind = kind ?? ThingKind.allCases[pick(ThingKind.allCases.count)]
    let year = kind.isNumberedByYear ? (chance(10) ? 1789 : 2015) : nil
    let number = chance(20) ? 999_999_999 - pick(2) : 1 + pick(3)
    return ThingID(kind, year: year, number: number)?.text ?? "C-2015-01"
  }

  private mutating func value(of type: ValueType) -> String {
    if chance(12) {
      return [
        "", "abc", "x ", "\\  ", "un\n\n  deux", "e\u{301}", "007", "+5", "-0", "n/o", "05/03/2015",
      ][
        pick(11)]
    }
    switch type {
    case .thing(let kinds): return thing(kinds.randomElement(using: &random))
    case .date:
      return [
        "2015-03-05", "2013-07", "2013", "../2015-10-31", "2015-10-31/..", "XXXX",
        "2015-02-30",
      ][pick(7)]
    case .choice(let table): return table.choices[pick(table.choices.count)].term.token
    case .line: return ["Une ligne", "Une autre, plus longue : « avec » des signes", "é"][pick(3)]
    case .rating: return ["0", "4", "5", "n/o"][pick(4)]
    default: return Samples.text(of: type)
    }
  }

  private func save(_ bytes: [UInt8], to path: String) {
    guard let file = unsafe fopen(path, "w") else { return }
    unsafe fwrite(bytes, 1, bytes.count, file)
    unsafe fclose(file)
  }

  private mutating func pick(_ count: Int) -> Int {
    count < 1 ? 0 : Int.random(in: 0..<count, using: &random)
  }
  private mutating func chance(_ one: Int) -> Bool { pick(one) == 0 }
}

@Suite("Opening a store, fast and plainly")
struct LoadingTests {
  /// Everything a register holds.
  static func dump(_ register: Register) -> [String] {
    [
      "\(register.things)", "\(register.facts)", "\(register.tables.map(\.cells))",
      "\(register.texts.texts)", "\(register.lists.values) \(register.lists.starts)",
      "\(register.writers)",
      "\(register.homonyms.sorted { $0.key < $1.key })", "\(String(describing: register.last))",
    ]
  }

  @Test("facts coded on two threads add up to the same register as facts taken one by one")
  func differential() throws {
    var fast = 0
    for seed in 1...120 as ClosedRange<UInt64> {
      let folder = try TemporaryFolder()
      var journals = RandomJournals(seed: seed)
      try journals.write(to: "\(folder.path)/magasin")
      let store = try StoreFolder("\(folder.path)/magasin")
      var reader = StoreReader(store)
      let changes = try reader.changes().read
      let plain = PlainLoading(changes, in: store, FactShelf(store)).run()
      let loading = RegisterLoading(changes, in: store, FactShelf(store))
      let coded = loading.runCoded()
      if coded != nil { fast += 1 }
      let quick = coded ?? loading.run()
      for (left, right) in zip(LoadingTests.dump(plain.register), LoadingTests.dump(quick.register))
      where left != right {
        Issue.record("seed \(seed): \(left.prefix(2000)) is not \(right.prefix(2000))")
      }
      #expect(plain.tally == quick.tally, "seed \(seed)")
      #expect(
        Set(plain.ends.map { "\($0.change.file.path) \($0.position) \($0.tail)" })
          == Set(quick.ends.map { "\($0.change.file.path) \($0.position) \($0.tail)" }),
        "seed \(seed)")
    }
    // Most histories are taken the fast way, or the comparison would say nothing.
    #expect(fast > 20, "\(fast)")
  }

  @Test("work done ahead comes back in order, and a caller that waits works")
  func ahead() {
    for threads in 1...4 {
      let work = WorkAhead(Array(0..<200), threads: threads) { $0 * $0 }
      #expect((0..<200).map { work.result(at: $0) } == (0..<200).map { $0 * $0 })
      #expect(WorkAhead(Array(0..<3), threads: threads) { -$0 }.result(at: 2) == -2)
    }
  }
}
