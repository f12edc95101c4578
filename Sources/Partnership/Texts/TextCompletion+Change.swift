extension TextCompletion.Change {
  /// The first change from a text with slots to another that changes more than those.
  init(from original: String, to text: String) {
    // Blanks around the marker make it a word of its own.
    let spread = TextSlots.neutralised(original).replacing(
      String(TextSlots.marker), with: " \(TextSlots.marker) ")
    let pieces = WordDifference(from: spread, to: text).pieces
    if let place = Self.first(in: pieces, where: { !Self.isConfined($0, $1) }) {
      self.init(pieces, at: place)
    } else {
      // Only blanks can be left: those of the text itself show them.
      let exact = WordDifference(from: original, to: text).pieces
      let blanks = Self.first(in: exact) { Self.isBlank($0) && Self.isBlank($1) }
      self.init(exact, at: blanks ?? Self.first(in: exact, where: { _, _ in true }) ?? 0)
    }
  }

  private init(_ pieces: [WordDifference.Piece], at place: Int) {
    var (line, before, after) = (1, "", "")
    for piece in pieces[..<place] {
      switch piece {
      case .same(let text):
        line += Self.lineBreaks(in: text)
        before = text
      case .removed(let text):
        line += Self.lineBreaks(in: text)
        before = ""
      case .added: break
      }
    }
    let (removed, added) = Self.change(in: pieces, at: place)
    for piece in pieces[place...] {
      guard case .same(let text) = piece else { continue }
      after = text
      break
    }
    self.init(
      line: line, before: Self.words(before, fromEnd: true), removed: removed, added: added,
      after: Self.words(after, fromEnd: false))
  }

  /// The first place where a change begins that fits.
  private static func first(
    in pieces: [WordDifference.Piece], where fits: (_ removed: String, _ added: String) -> Bool
  ) -> Int? {
    pieces.indices.first { place in
      switch pieces[place] {
      case .same: return false
      case .removed: break
      case .added:
        if place > 0, case .removed = pieces[place - 1] { return false }
      }
      let (removed, added) = change(in: pieces, at: place)
      return fits(removed, added)
    }
  }

  private static func change(
    in pieces: [WordDifference.Piece], at place: Int
  ) -> (removed: String, added: String) {
    guard pieces.indices.contains(place) else { return ("", "") }
    switch pieces[place] {
    case .same: return ("", "")
    case .added(let added): return ("", added)
    case .removed(let removed):
      guard place + 1 < pieces.count, case .added(let added) = pieces[place + 1] else {
        return (removed, "")
      }
      return (removed, added)
    }
  }

  /// Whether a change is a slot and what fills it within the line, or blanks only.
  private static func isConfined(_ removed: String, _ added: String) -> Bool {
    if isBlank(removed), isBlank(added) { return true }
    let place = removed.unicodeScalars.filter { !SlotLine.isBlank($0) }
    return place.elementsEqual([TextSlots.marker]) && lineBreaks(in: added) == 0
  }

  private static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy(SlotLine.isBlank)
  }

  private static func lineBreaks(in text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1 == "\n" ? 1 : 0) }
  }

  /// The five words of a text that are nearest to the change.
  private static func words(_ text: String, fromEnd: Bool) -> String {
    let words = text.split { $0 == " " || $0 == "\n" }
    return (fromEnd ? words.suffix(5) : words.prefix(5)).joined(separator: " ")
  }
}
