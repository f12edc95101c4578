/// The text of a file of contacts: paragraphs of « Field: value » lines, as GNU recutils reads them.
///
/// What it does not understand it keeps as it stands: changing one contact changes its paragraph and
/// nothing else.
public struct ContactsText: Sendable {
  /// What a new file begins with.
  static let header = """
    # Coordonnées par rôle ; leur auteur peut les changer ou les effacer. Usage : recsel annuaire/*.rec
    %rec: Contact
    %key: Code
    %mandatory: Role
    """

  /// A line that cannot be read, and why.
  public struct Fault: Sendable, Hashable {
    /// The line, from 1.
    public let line: Int
    /// Why, without what and where.
    public let words: Words
  }

  private struct Paragraph: Sendable {
    var lines: [String]
    var card: ContactCard?
  }

  private var paragraphs: [Paragraph] = []
  /// What could not be read.
  public private(set) var faults: [Fault] = []

  /// The contacts that could be read.
  public var cards: [ContactCard] { paragraphs.compactMap(\.card) }

  /// The whole text.
  public var text: String {
    paragraphs.map { $0.lines.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  /// Reads a file; it never refuses.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - owner: Whose file it is.
  public init(_ text: String, of owner: String) {
    var lines: [String] = []
    let all = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (place, line) in all.enumerated() {
      if line.utf8.allSatisfy({ $0 <= 0x20 }) {
        add(lines, before: place, owner)
        lines = []
      } else {
        lines.append(String(line))
      }
    }
    add(lines, before: all.count, owner)
  }

  /// Puts a card in place of the one with its code, or at the end.
  ///
  /// - Parameter card: The card.
  public mutating func put(_ card: ContactCard) {
    var lines = ["Code: \(card.code)"]
    for value in card.values { lines += Self.lines(value) }
    guard let place = paragraphs.firstIndex(where: { $0.card?.code == card.code }) else {
      if paragraphs.isEmpty {
        paragraphs.append(
          Paragraph(lines: Self.header.split(separator: "\n").map { String($0) }))
      }
      return paragraphs.append(Paragraph(lines: lines, card: card))
    }
    paragraphs[place].lines = lines + Self.others(paragraphs[place].lines)
    paragraphs[place].card = card
  }

  /// Takes a card away.
  ///
  /// - Parameter code: Its code.
  /// - Returns: Whether there was one.
  public mutating func remove(_ code: ContactCode) -> Bool {
    let before = paragraphs.count
    paragraphs.removeAll { $0.card?.code == code }
    return paragraphs.count < before
  }

  /// Whether nothing is left but what a new file begins with.
  public var isEmpty: Bool {
    paragraphs.allSatisfy { $0.card == nil && $0.lines.allSatisfy(Self.isAside) }
  }
}

// Lines and what they mean.
extension ContactsText {
  /// Whether a line is a comment or a part of the descriptor.
  private static func isAside(_ line: String) -> Bool {
    line.utf8.first == UInt8(ascii: "#") || line.utf8.first == UInt8(ascii: "%")
  }

  private mutating func add(_ lines: [String], before end: Int, _ owner: String) {
    guard !lines.isEmpty else { return }
    let first = end - lines.count + 1
    let card = lines.allSatisfy(Self.isAside) ? nil : read(lines, from: first, owner)
    paragraphs.append(Paragraph(lines: lines, card: card))
  }

  private mutating func read(_ lines: [String], from first: Int, _ owner: String) -> ContactCard? {
    var fields: [(key: String, text: String)] = []
    for (offset, line) in lines.enumerated() where !Self.isAside(line) {
      if line.hasPrefix("+"), let last = fields.indices.last {
        let rest = line.dropFirst()
        fields[last].text += "\n" + (rest.hasPrefix(" ") ? rest.dropFirst() : rest)
      } else if let field = Self.field(line) {
        fields.append(field)
      } else {
        faults.append(
          Fault(
            line: first + offset,
            words: Words(
              "cette ligne n’est pas « Champ: valeur »", "this line is not “Field: value”")))
      }
    }
    let values = fields.compactMap { field in
      ContactField.allCases.first { $0.key == field.key }.flatMap {
        field.text.isEmpty ? nil : ContactCard.Value($0, field.text)
      }
    }
    guard let code = fields.first(where: { $0.key == "Code" }).flatMap({ ContactCode($0.text) })
    else {
      faults.append(
        Fault(
          line: first,
          words: Words(
            "cette fiche n’a pas de ligne « Code: » suivie d’un code comme ccas-direction",
            "this card has no line “Code:” followed by a code such as ccas-direction")))
      return nil
    }
    guard !cards.contains(where: { $0.code == code }) else {
      faults.append(
        Fault(
          line: first,
          words: Words(
            "le code \(code) est déjà celui d’une autre fiche",
            "the code \(code) is that of another card already")))
      return nil
    }
    return ContactCard(code, owner: owner, values)
  }

  /// The name and the value of a line « Name: value ».
  private static func field(_ line: String) -> (key: String, text: String)? {
    guard let colon = line.firstIndex(of: ":"), colon > line.startIndex else { return nil }
    let key = line[..<colon]
    let isName = key.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        || byte == UInt8(ascii: "_")
    }
    guard isName else { return nil }
    var rest = line[line.index(after: colon)...].drop { $0 == " " }
    while let last = rest.last, last == " " || last == "\r" { rest.removeLast() }
    return (String(key), String(rest))
  }

  /// The lines of a value.
  private static func lines(_ value: ContactCard.Value) -> [String] {
    let parts = value.text.split(separator: "\n", omittingEmptySubsequences: false)
    return parts.enumerated().map { place, part in
      // recutils joins a line that ends with a backslash to the next one.
      let text = part.hasSuffix("\\") ? part + " " : part
      return (place == 0 ? "\(value.field.key): " : "+ ") + text
    }
  }

  /// The lines of a paragraph that no field of a card stands for: comments, unknown fields.
  private static func others(_ lines: [String]) -> [String] {
    let own = Set(ContactField.allCases.map(\.key) + ["Code"])
    var isOwn = false
    return lines.filter { line in
      if isAside(line) { return true }
      if !line.hasPrefix("+") { isOwn = field(line).map { own.contains($0.key) } ?? false }
      return !isOwn
    }
  }
}
