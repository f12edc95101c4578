/// A line of a meeting as somebody typed it: the fast grammar, at the start of the line only.
///
/// `e:` `h:` `u:` `t:` `a:` `i:` say who speaks, an office and a colon may follow; `!` a decision, `*`
/// something to do, `?` a question, `x:` a line the minutes leave out. A space first turns all of it
/// off. `P-07` links the protocol wherever it stands.
public struct TypedLine: Sendable, Hashable {
  /// What sort of line it is.
  public var nature = LineNature.speech
  /// Who speaks, where the line says so.
  public var college: College?
  /// The office of who speaks; of inhabitants and users none is read, lest it be a name.
  public var office: String?
  /// The protocol the line names; the first one that is known.
  public var technicalProtocol: ThingID?
  /// Whether the line begins with its protocol, which then stays for those that follow.
  public var beginsWithProtocol = false
  /// Whether the minutes leave it out.
  public var isOffRecord = false
  /// The role that owes what is to be done.
  public var owner: String?
  /// When it is due.
  public var dueOn: PartialDate?
  /// What is said.
  public var text = ""

  /// Puts together a line that says nothing yet.
  public init() {}

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - typed: What was typed; several lines make one, whose first begins with the grammar.
  ///   - day: The day of the meeting: a date without a year is the next one.
  ///   - isKnown: Whether a protocol of that number is known; others are words like the rest.
  public init(_ typed: String, on day: Day, isKnown: (ThingID) -> Bool) {
    let clean = TypedLine.visible(typed)
    guard clean.first != " " else {
      text = TypedLine.trimmed(clean[...])
      technicalProtocol = TypedLine.protocols(in: text).first(where: isKnown)
      return
    }
    var rest = clean[...]
    var hasNature = false
    while true {
      rest = rest.drop { $0 == " " }
      if !hasNature, let sign = rest.first.flatMap({ TypedLine.natures[$0] }) {
        nature = sign
        hasNature = true
        rest = rest.dropFirst()
      } else if !isOffRecord, let after = TypedLine.after(letter: "x", in: rest) {
        isOffRecord = true
        rest = after
      } else if college == nil, let (college, after) = TypedLine.college(in: rest) {
        self.college = college
        rest = readOffice(after)
      } else if technicalProtocol == nil, let (id, after) = TypedLine.protocolFirst(rest),
        isKnown(id)
      {
        technicalProtocol = id
        beginsWithProtocol = true
        rest = after
      } else {
        break
      }
    }
    if nature == .decision || nature == .action { rest = readDebt(rest, on: day) }
    text = TypedLine.trimmed(rest)
    if technicalProtocol == nil {
      technicalProtocol = TypedLine.protocols(in: text).first(where: isKnown)
    }
  }

  /// Whether nothing is said: the line only changes who speaks, or the protocol.
  public var isSilent: Bool { text.isEmpty }

  // MARK: The parts

  private static let natures: [Character: LineNature] = [
    "!": .decision, "*": .action, "?": .question,
  ]

  /// The letter of each college, in the order of the vocabulary.
  public static let letters: [(letter: Character, college: College)] = [
    ("e", .elected), ("h", .residents), ("u", .serviceUsers), ("t", .professionals),
    ("a", .associations), ("i", .institutions),
  ]

  private static func college(in text: Substring) -> (College, Substring)? {
    for (letter, college) in letters {
      if let rest = after(letter: letter, in: text) { return (college, rest) }
    }
    return nil
  }

  /// What follows a letter and its colon, before which French puts a space.
  private static func after(letter: Character, in text: Substring) -> Substring? {
    guard let first = text.first, folded(String(first)) == String(letter) else { return nil }
    var rest = text.dropFirst()
    if let space = rest.first, isSpace(space) { rest = rest.dropFirst() }
    guard rest.first == ":" else { return nil }
    return rest.dropFirst()
  }

  private mutating func readOffice(_ text: Substring) -> Substring {
    // « e:: accord de principe : à chiffrer » says that no office follows.
    if text.first == ":" { return text.dropFirst() }
    guard college != .residents, college != .serviceUsers,
      let (head, rest) = TypedLine.head(of: text), head.split(separator: " ").count <= 3,
      head.count <= 32, !head.contains(where: { ".,;?!*".contains($0) }),
      TypedLine.protocols(in: head).isEmpty
    else { return text }
    office = head
    return rest
  }

  /// « rôle, 15/01 : texte »: the role, the date, or both.
  private mutating func readDebt(_ text: Substring, on day: Day) -> Substring {
    if text.first == ":" { return text.dropFirst() }
    guard let (head, rest) = TypedLine.head(of: text) else { return text }
    if let comma = head.lastIndex(of: ",") {
      let date = TypedLine.trimmed(head[head.index(after: comma)...])
      if let due = TypedLine.due(date, after: day) {
        let role = TypedLine.trimmed(head[..<comma])
        (owner, dueOn) = (role.isEmpty ? nil : role, due)
        return rest
      }
    }
    if let due = TypedLine.due(head, after: day) {
      dueOn = due
      return rest
    }
    guard nature == .action, head.split(separator: " ").count <= 4, head.count <= 32 else {
      return text
    }
    owner = head
    return rest
  }

  /// A date in the days to come: without a year, the next one.
  private static func due(_ text: String, after day: Day) -> PartialDate? {
    guard let journal = PartialDate.type.journal(typed: text, today: day),
      let date = PartialDate(journal: journal), date != .unknown
    else { return nil }
    guard case .day(let due) = date, due < day, text.split(separator: "/").count == 2,
      let next = Day(year: due.year + 1, month: due.month, day: due.dayOfMonth)
    else { return date }
    return .day(next)
  }

  /// What stands before a colon that a space or the end follows, and what comes after it.
  private static func head(of text: Substring) -> (String, Substring)? {
    for place in text.indices {
      guard text[place] != "\n" else { return nil }
      guard text[place] == ":" else { continue }
      let rest = text[text.index(after: place)...]
      guard rest.first.map({ isSpace($0) }) ?? true else { continue }
      let head = trimmed(text[..<place])
      return head.isEmpty ? nil : (head, rest)
    }
    return nil
  }

  private static func protocolFirst(_ text: Substring) -> (ThingID, Substring)? {
    let word = text.prefix { !isSpace($0) && $0 != "\n" && $0 != ":" && $0 != "," }
    guard let id = ThingID(word), id.kind == .technicalProtocol else { return nil }
    var rest = text.dropFirst(word.count)
    rest = rest.drop { isSpace($0) }
    if let sign = rest.first, sign == ":" || sign == "," { rest = rest.dropFirst() }
    return (id, rest)
  }

  /// The protocols a text names, in order.
  public static func protocols(in text: String) -> [ThingID] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.compactMap { ThingID($0) }
      .filter { $0.kind == .technicalProtocol }
  }

  // MARK: Characters

  private static func isSpace(_ letter: Character) -> Bool {
    letter == " " || letter == "\u{A0}" || letter == "\u{202F}"
  }

  private static func trimmed(_ text: Substring) -> String {
    let isBlank = { (letter: Character) in isSpace(letter) || letter.isNewline }
    return String(text.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }

  /// The text without what no journal may hold: controls become spaces, what turns the text around
  /// goes.
  private static func visible(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: result.append(scalar)
      case 0x202A...0x202E, 0x2066...0x2069: continue
      case 0x00...0x1F, 0x7F...0x9F: result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
