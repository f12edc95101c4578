import Partnership
import Testing

@Suite("A line of a meeting as it is typed")
struct TypedLineTests {
  private static let day = Day(year: 2026, month: 12, day: 12) ?? .first

  private static func read(_ typed: String) -> TypedLine {
    TypedLine(typed, on: day) { $0.number < 50 }
  }

  /// What a line says, part by part: only what differs from plain speech.
  private static func parts(_ line: TypedLine) -> String {
    [
      line.nature == .speech ? nil : line.nature.journal, line.college?.journal,
      line.office.map { "(\($0))" }, line.technicalProtocol?.text,
      line.beginsWithProtocol ? "first" : nil, line.isOffRecord ? "off" : nil,
      line.owner.map { "<\($0)>" }, line.dueOn?.edtf, "“\(line.text)”",
    ].compactMap { $0 }.joined(separator: " ")
  }

  @Test(
    "the fast grammar, at the start of the line only",
    arguments: [
      ("Rien de particulier.", "“Rien de particulier.”"),
      ("e: Le maire rappelle.", "elus “Le maire rappelle.”"),
      ("e:maire : Il rappelle.", "elus (maire) “Il rappelle.”"),
      ("E : maire: Il rappelle.", "elus (maire) “Il rappelle.”"),
      ("t: circo 3 : deux permanences", "professionnels (circo 3) “deux permanences”"),
      ("a: centre social : oui", "associations (centre social) “oui”"),
      ("i: CAF : oui", "institutions (CAF) “oui”"),
      ("e:: accord de principe : à chiffrer", "elus “accord de principe : à chiffrer”"),
      (
        "e: On attend depuis cinq semaines : c’est long",
        "elus “On attend depuis cinq semaines : c’est long”"
      ),
      ("e: à 14:30 au plus tard", "elus “à 14:30 au plus tard”"),
      ("h: Paul : cinq semaines", "habitants “Paul : cinq semaines”"),
      ("u: Marie : oui", "usagers “Marie : oui”"),
      ("! salle ouverte le jeudi", "decision “salle ouverte le jeudi”"),
      ("!P-07 salle ouverte", "decision P-07 first “salle ouverte”"),
      ("h: ! salle ouverte", "decision habitants “salle ouverte”"),
      ("* circo 3, 15/01 : convention", "a-faire <circo 3> 2027-01-15 “convention”"),
      ("* circo 3, 15/12 : convention", "a-faire <circo 3> 2026-12-15 “convention”"),
      ("* circo 3, 15/01/2026 : convention", "a-faire <circo 3> 2026-01-15 “convention”"),
      ("* CCAS : relancer", "a-faire <CCAS> “relancer”"),
      ("* 15/01 : relancer", "a-faire 2027-01-15 “relancer”"),
      ("* relancer le bailleur", "a-faire “relancer le bailleur”"),
      ("*: rappel : relancer", "a-faire “rappel : relancer”"),
      ("! mairie, +15j : ouvrir", "decision <mairie> 2026-12-27 “ouvrir”"),
      ("! ouvrir : le jeudi", "decision “ouvrir : le jeudi”"),
      ("? et le tamoul", "question “et le tamoul”"),
      ("h: ? et le tamoul", "question habitants “et le tamoul”"),
      ("x: h: entre nous", "habitants off “entre nous”"),
      ("X: entre nous", "off “entre nous”"),
      ("P-07 deux permanences", "P-07 first “deux permanences”"),
      ("h: p-7 : deux permanences", "habitants P-07 first “deux permanences”"),
      ("les permanences de P-07 manquent", "P-07 “les permanences de P-07 manquent”"),
      ("P-99 inconnu", "“P-99 inconnu”"),
      (" e: tel quel", "“e: tel quel”"), ("  ! tel quel", "“! tel quel”"),
      ("e:", "elus “”"), ("P-07", "P-07 first “”"), ("", "“”"),
      ("a\u{1B}b\tc\u{202E}d", "“a b cd”"),
      ("e: un\ndeux : trois", "elus “un\ndeux : trois”"),
      ("Attention ! c’est * long ?", "“Attention ! c’est * long ?”"),
    ])
  func grammar(typed: String, said: String) {
    #expect(Self.parts(Self.read(typed)) == said)
  }

  @Test("what is typed again from a line says the same line")
  func again() {
    let texts = [
      "oui", "accord de principe : à chiffrer", "e: tel quel", "! tel quel", "CCAS : relancer",
      "15/01 : relancer", "P-07 manque", "à 14:30", "un\ndeux", "Paul : cinq semaines", "x: y",
    ]
    var numbers = SystemlessNumbers(7)
    for _ in 0..<2000 {
      var line = TypedLine()
      line.text = texts[numbers.below(texts.count)]
      line.college = numbers.below(2) == 0 ? nil : College.allCases[numbers.below(6)]
      let speaksForOffice: [College?] = [.elected, .professionals, .associations, .institutions]
      if speaksForOffice.contains(line.college), numbers.below(2) == 0 { line.office = "maire" }
      line.nature = [.speech, .question, .decision, .action][numbers.below(4)]
      line.isOffRecord = numbers.below(4) == 0
      if line.promise != nil {
        if numbers.below(2) == 0 { line.dueOn = .day(Self.day) }
        if numbers.below(2) == 0, line.nature == .action || line.dueOn != nil {
          line.owner = "CCAS"
        }
      }
      // Marks stand before a text: one that begins like a mark itself is only ever typed alone.
      let hasMarks = line.college != nil || line.nature != .speech || line.isOffRecord
      if hasMarks, ["e: tel quel", "! tel quel", "x: y", "P-07 manque"].contains(line.text) {
        continue
      }
      let read = TypedLine(line.typed, on: Self.day) { $0.number < 50 }
      #expect(Self.parts(read) == Self.parts(line.withMention), "“\(line.typed)”")
    }
  }

  @Test(
    "a point of the agenda and its minutes",
    arguments: [
      ("Accès aux droits 15", "Accès aux droits", 15),
      ("Accès aux droits 15 min", "Accès aux droits", 15),
      ("Accès aux droits (15 min)", "Accès aux droits", 15), ("Bilan 20'", "Bilan", 20),
      ("Accès aux droits", "Accès aux droits", nil), ("Bilan 2026", "Bilan 2026", nil),
      ("15", "15", nil), ("  Divers  ", "Divers", nil),
    ] as [(String, String, Int?)])
  func agenda(typed: String, title: String, minutes: Int?) {
    #expect(AgendaPoint(typed: typed) == AgendaPoint(title: title, minutes: minutes))
  }

  @Test("an empty point is none")
  func emptyPoint() {
    #expect(AgendaPoint(typed: "  ") == nil)
  }
}

/// Numbers that look random and are the same in each run.
private struct SystemlessNumbers {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }
}

extension TypedLine {
  /// The line with the protocol its text mentions, as reading finds it.
  fileprivate var withMention: TypedLine {
    var line = self
    line.technicalProtocol = TypedLine.protocols(in: text).first
    return line
  }
}
