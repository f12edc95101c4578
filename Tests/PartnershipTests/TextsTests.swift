import Partnership
import TestKit
import Testing

@Suite("Slots of a text")
struct TextSlotsTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let text: String
    let neutralised: String
    var testDescription: String { text }

    init(_ text: String, _ neutralised: String) {
      self.text = text
      self.neutralised = neutralised.replacing("@", with: "\u{FFFC}")
    }
  }

  static let rows: [Row] = [
    Row("n°        en date du        ,", "n°@en date du@,"),
    Row("n°   , deux  blancs", "n°@, deux  blancs"),
    Row("le …", "le@"),
    Row("le ... et ......, fin.", "le@et@, fin."),
    Row("fin.. et fin.", "fin.. et fin."),
    Row("le __/__/____ à _ heures", "le@/@/@à _ heures"),
    Row("la commune de […], [à compléter] et [A COMPLETER]", "la commune de@,@et@"),
    Row("[texte] et [1] et [", "[texte] et [1] et ["),
    Row("le    ...    ,", "le@,"),
    Row("____ ____", "@"),
    Row("     en retrait", "     en retrait"),
    Row("  -    puce     vide", "  -    puce@vide"),
    Row("12.   Objet", "12.   Objet"),
    Row("Fait le     ", "Fait le@"),
    Row("n°\u{A0}\u{A0}\u{A0}du", "n°@du"),
    Row("a\n\n   \nb    c", "a\n\n   \nb@c"),
    Row("déjà \u{FFFC} vu", "déjà@vu"),
    Row("", ""),
  ]

  @Test("each sort of blank is one slot, and nothing else is", arguments: rows)
  func neutralised(row: Row) {
    let slots = TextSlots(in: row.text)
    #expect(slots.neutralised == row.neutralised)
    #expect(slots.slots.count == row.neutralised.unicodeScalars.filter { $0 == "\u{FFFC}" }.count)
    #expect(TextSlots.neutralised(slots.neutralised) == slots.neutralised)
  }

  @Test("a slot says its line and the words before it")
  func places() {
    let slots = TextSlots(in: "Objet\nla délibération n°      en date du      ,").slots
    #expect(slots.map(\.line) == [2, 2])
    #expect(slots.map(\.before) == ["la délibération n°", "en date du"])
  }
}

@Suite("Differences word by word")
struct WordDifferenceTests {
  @Test("a word that changes is one word taken out and one put in")
  func oneWord() {
    let pieces = WordDifference(from: "le maire signe, puis part", to: "le préfet signe, puis part")
      .pieces
    #expect(
      pieces == [
        .same("le "), .removed("maire"), .added("préfet"), .same(" signe, puis part"),
      ])
    #expect(WordDifference(from: "même texte", to: "même texte").isEmpty)
    #expect(WordDifference(from: "", to: "").pieces.isEmpty)
  }

  @Test("two changes with only a blank between them are one")
  func loneBlanks() {
    let pieces = WordDifference(from: "le maire adjoint signe", to: "le préfet délégué signe")
      .pieces
    #expect(
      pieces == [
        .same("le "), .removed("maire adjoint"), .added("préfet délégué"), .same(" signe"),
      ])
  }

  @Test("nothing is lost: the pieces add up to both texts, and no shorter way is missed")
  func addsUp() {
    let seed: UInt64 = 42
    var random = SeededGenerator(seed: seed)
    let words = ["a", "b", "c", " ", "\n", ",", "é"]
    for round in 0..<2000 {
      let texts = (0..<2).map { _ in
        (0..<Int.random(in: 0...12, using: &random))
          .map { _ in words[Int.random(in: 0..<words.count, using: &random)] }.joined()
      }
      let pieces = WordDifference(from: texts[0], to: texts[1]).pieces
      var (first, second) = ("", "")
      for piece in pieces {
        switch piece {
        case .same(let text):
          first += text
          second += text
        case .removed(let text): first += text
        case .added(let text): second += text
        }
      }
      #expect(first == texts[0] && second == texts[1], "seed \(seed), round \(round): \(texts)")
    }
  }

  @Test("as many words stay the same as the longest common sequence has")
  func shortest() {
    let seed: UInt64 = 7
    var random = SeededGenerator(seed: seed)
    for round in 0..<1000 {
      // Marks only: each is a word of its own, and no blank is merged.
      let texts = (0..<2).map { _ in
        (0..<Int.random(in: 0...14, using: &random))
          .map { _ in [",", ";", "!"][Int.random(in: 0..<3, using: &random)] }
      }
      let pieces = WordDifference(from: texts[0].joined(), to: texts[1].joined()).pieces
      let same = pieces.reduce(0) { sum, piece in
        if case .same(let text) = piece { sum + text.count } else { sum }
      }
      #expect(same == longest(texts[0], texts[1]), "seed \(seed), round \(round): \(texts)")
    }
  }

  /// The length of the longest common sequence, by the table every textbook has.
  private func longest(_ left: [String], _ right: [String]) -> Int {
    var row = [Int](repeating: 0, count: right.count + 1)
    for word in left {
      var diagonal = 0
      for (place, other) in right.enumerated() {
        let above = row[place + 1]
        row[place + 1] = word == other ? diagonal + 1 : max(above, row[place])
        diagonal = above
      }
    }
    return row[right.count]
  }

  @Test(
    "twenty thousand words with a change in each hundred take seconds at most, even unoptimised")
  func long() {
    var random = SeededGenerator(seed: 1)
    let words = (0..<20_000).map { _ in "mot\(Int.random(in: 0..<3000, using: &random))" }
    var changed = words
    for place in stride(from: 50, to: 20_000, by: 100) { changed[place] = "autre" }
    let clock = ContinuousClock()
    var pieces: [WordDifference.Piece] = []
    let time = clock.measure {
      pieces =
        WordDifference(from: words.joined(separator: " "), to: changed.joined(separator: " "))
        .pieces
    }
    #expect(time < .seconds(10))
    #expect(pieces.filter { $0 == .added("autre") }.count == 200)
  }

  @Test("two long texts with nothing in common are one change")
  func past() {
    let left = (0..<4000).map { "a\($0)" }.joined(separator: " ")
    let right = (0..<4000).map { "b\($0)" }.joined(separator: " ")
    let pieces = WordDifference(from: "Début \(left)", to: "Début \(right)").pieces
    #expect(pieces == [.same("Début "), .removed(left), .added(right)])
  }
}

@Suite("Texts that complete one another")
struct TextCompletionTests {
  private static let original = """
    Entre le Département, en vertu de la délibération n°        en date du        ,
    et la commune, en vertu de la délibération n° …… du __/__/____,
    il est convenu ce qui suit.
    """

  private func completed(
    _ first: String = " 03-03 ", _ second: String = " 5 mars 2015 ", _ third: String = " 17 ",
    day: String = "2015"
  ) -> String {
    """
    Entre le Département, en vertu de la délibération n°\(first)en date du\(second),
    et la commune, en vertu de la délibération n°\(third)du 12/03/\(day),
    il est convenu ce qui suit.
    """
  }

  @Test("slots that are filled are told one by one")
  func completes() {
    let fillings = ["03-03", "5 mars 2015", "17", "12", "03", "2015"].enumerated().map {
      TextCompletion.Filling(slot: $0.offset, text: $0.element)
    }
    #expect(
      TextCompletion(of: completed(), completing: Self.original) == .completes(fillings: fillings))
  }

  @Test("some slots may stay open, whatever their width")
  func partial() {
    let text = completed("             ", " 5 mars 2015", " … ")
    #expect(
      TextCompletion(of: text, completing: Self.original)
        == .completes(fillings: [
          .init(slot: 1, text: "5 mars 2015"), .init(slot: 3, text: "12"),
          .init(slot: 4, text: "03"), .init(slot: 5, text: "2015"),
        ]))
    let wider = Self.original.replacing("        ", with: "                    ")
    #expect(TextCompletion(of: wider, completing: Self.original) == .identical)
    #expect(TextCompletion(of: Self.original, completing: Self.original) == .identical)
  }

  @Test("a completed text neutralises to the same text as the one it completes")
  func neutralised() {
    let neutral = TextSlots.neutralised(Self.original)
    #expect(TextCompletion.neutralised(completed(), completing: Self.original) == neutral)
    let other = completed().replacing("convenu", with: "décidé")
    #expect(TextCompletion.neutralised(other, completing: Self.original) == nil)
  }

  struct Different: CustomTestStringConvertible, Sendable {
    let name: String
    let change: @Sendable (String) -> String
    let line: Int
    let removed: String
    let added: String
    var testDescription: String { name }
  }

  static let different: [Different] = [
    Different(
      name: "a word", change: { $0.replacing("convenu", with: "décidé") }, line: 3,
      removed: "convenu", added: "décidé"),
    Different(
      name: "a mark", change: { $0.replacing("suit.", with: "suit") }, line: 3, removed: ".",
      added: ""),
    Different(
      name: "a blank", change: { $0.replacing("la commune", with: "la  commune") }, line: 2,
      removed: " ", added: "  "),
    Different(
      name: "a line more", change: { $0 + "\nArticle 9" }, line: 3, removed: "",
      added: "\nArticle 9"),
    Different(
      name: "an accent", change: { $0.replacing("Département", with: "Departement") }, line: 1,
      removed: "Département", added: "Departement"),
  ]

  @Test("any other change makes the texts differ, and is shown", arguments: different)
  func differs(row: Different) {
    for text in [completed(), Self.original] {
      guard
        case .differs(let change) = TextCompletion(
          of: row.change(text), completing: Self.original)
      else {
        Issue.record("taken for a completion")
        continue
      }
      #expect(change.line == row.line)
      #expect(change.removed == row.removed && change.added == row.added, "\(change)")
    }
  }

  @Test("the words around the change are shown too")
  func context() {
    let text = completed().replacing("convenu", with: "décidé")
    guard case .differs(let change) = TextCompletion(of: text, completing: Self.original) else {
      Issue.record("taken for a completion")
      return
    }
    #expect(change.before == "du" || change.before.hasSuffix("il est"), "\(change)")
    #expect(change.after == "ce qui suit.")
  }

  @Test("what fills a slot stays within its line")
  func lines() {
    let text = completed(" 03-03\nArticle nouveau ")
    guard case .differs = TextCompletion(of: text, completing: Self.original) else {
      Issue.record("a new line was taken for a filling")
      return
    }
  }

  @Test("whatever fills the slots completes, whatever changes beside them does not")
  func property() {
    let seed: UInt64 = 2015
    var random = SeededGenerator(seed: seed)
    let fixed = ["entre", "le maire,", "du conseil", "n°", "art. 3 :", "vu"]
    let blanks = ["    ", " …… ", " ____ ", "     ", " [à compléter] "]
    for round in 0..<500 {
      let count = Int.random(in: 2...8, using: &random)
      let words = (0..<count).map { _ in fixed[Int.random(in: 0..<fixed.count, using: &random)] }
      let original = words.dropFirst().reduce(words[0]) {
        $0 + blanks[Int.random(in: 0..<blanks.count, using: &random)] + $1
      }
      let filled = words.dropFirst().enumerated().reduce(words[0]) {
        $0 + " X\($1.offset) " + $1.element
      }
      let expected = (0..<count - 1).map { TextCompletion.Filling(slot: $0, text: "X\($0)") }
      #expect(
        TextCompletion(of: filled, completing: original) == .completes(fillings: expected),
        "seed \(seed), round \(round): \(original)")
      let end = filled + " bis"
      if case .differs = TextCompletion(of: end, completing: original) { continue }
      Issue.record("seed \(seed), round \(round): \(end) taken for \(original)")
    }
  }
}
