import Partnership
import Screen

// The versions of the text of a convention, and what changes from one to the next.
extension DetailBuilder {
  /// What a version changes, word by word, in the version before it.
  mutating func comparison(of version: Register.Thing) {
    guard let earlier = earlier(version) else { return }
    let name = reading.name(of: earlier)
    heading(reading(Words("Ce qui change depuis \(name)", "What changes since \(name)")))
    let texts = [earlier, version].map { reading.whole($0).stated(TextFrozen.text).value?.text }
    guard let before = texts[0], let after = texts[1] else {
      paragraph(reading(sameDigest(earlier, version)))
      return
    }
    paragraph(completion(before, after), .label)
    let difference = WordDifference(from: before, to: after)
    guard !difference.isEmpty else { return }
    flow(Self.pieces(difference, reading))
  }

  /// The version it says it completes, else the one recorded before it.
  private func earlier(_ version: Register.Thing) -> Register.Thing? {
    if let completed = reading.register.linked(TextFrozen.completes, of: version) {
      return completed
    }
    guard let convention = reading.register.nearest(.convention, of: version) else { return nil }
    let all = reading.register.children(of: convention, .textVersion)
    guard let place = all.firstIndex(of: version), place > 0 else { return nil }
    return all[place - 1]
  }

  private func sameDigest(_ first: Register.Thing, _ second: Register.Thing) -> Words {
    let digests = [first, second].map { reading.register.value(TextFrozen.sha256, of: $0).value }
    guard let left = digests[0], let right = digests[1] else {
      return Words("empreinte inconnue : indéterminé", "unknown digest: undetermined")
    }
    return left == right
      ? Words("même empreinte : même texte", "same digest: same text")
      : Words(
        "empreintes différentes ; les textes ne sont pas dans le magasin",
        "different digests; the texts are not in the store")
  }

  private func completion(_ before: String, _ after: String) -> String {
    switch TextCompletion(of: after, completing: before) {
    case .identical: return reading(Words("Même texte.", "Same text."))
    case .completes(let fillings):
      let words = fillings.map(\.text).joined(separator: " ; ")
      return reading(
        Words(
          "Blancs complétés, rien d’autre : \(words)", "Blanks filled in, nothing else: \(words)")
      )
    case .differs:
      return reading(
        Words(
          "Autre chose que des blancs change. [-ôté-] {+ajouté+}",
          "More than blanks changes. [-removed-] {+added+}"))
    }
  }

  /// The pieces of a difference: what is removed between brackets, what is added between braces, and
  /// of what stays the words next to a change.
  private static func pieces(_ difference: WordDifference, _ reading: Reading) -> [StyledText] {
    let count = difference.pieces.count
    return difference.pieces.enumerated().map { place, piece in
      switch piece {
      case .removed(let text): StyledText("[-\(text)-]", .failure)
      case .added(let text): StyledText("{+\(text)+}", .success)
      case .same(let text):
        StyledText(
          shortened(text, isFirst: place == 0, isLast: place == count - 1, reading.glyphs))
      }
    }
  }

  private static func shortened(
    _ text: String, isFirst: Bool, isLast: Bool, _ glyphs: Glyphs
  ) -> String {
    let most = 8
    let words = text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == " " })
    guard words.count > 2 * most else { return text }
    let head = isFirst ? [] : Array(words.prefix(most))
    let tail = isLast ? [] : Array(words.suffix(most))
    return (head + [Substring(String(glyphs.ellipsis))] + tail).joined(separator: " ")
  }

  /// Pieces of text one after the other, broken between words to the width.
  private mutating func flow(_ pieces: [StyledText]) {
    let glyphs = reading.glyphs
    var line: [StyledText] = []
    var columns = 0
    func room(_ text: String) -> Int { TextWidth.columns(of: text, glyphs: glyphs) }
    for piece in pieces {
      for (row, part) in piece.text.split(
        separator: "\n", omittingEmptySubsequences: false
      ).enumerated() {
        if row > 0 {
          add(DetailLine(line))
          (line, columns) = ([], 0)
        }
        for (place, word) in part.split(separator: " ", omittingEmptySubsequences: false)
          .enumerated()
        {
          let text = (place > 0 ? " " : "") + word
          if columns + room(text) > width, columns > 0 {
            add(DetailLine(line))
            (line, columns) = ([], 0)
          }
          let shown = columns == 0 && place > 0 ? String(word) : text
          line.append(StyledText(shown, piece.style))
          columns += room(shown)
        }
      }
    }
    if !line.isEmpty { add(DetailLine(line)) }
  }
}
