import Partnership
import Screen

/// What is asked before a meeting begins; none of it has to be answered.
struct MeetingSetup: Sendable {
  /// A place the cursor can be.
  enum Stop: Sendable, Hashable {
    /// The button that takes up an interrupted meeting.
    case resume(ThingID)
    /// The button that begins.
    case start
    case kind
    /// A line of the agenda, from 0.
    case agenda(Int)
    /// The number of people of a college.
    case count(College)
  }

  let convention: ItemID
  /// The meetings about the convention that were never ended, the latest first.
  let unfinished: [ThingID]
  var kind: InstanceKind
  /// The lines of the agenda; the last one is empty.
  var agenda: [TextLine]
  var counts: [College: TextLine] = [:]
  var focus: Stop

  init(convention: ItemID, unfinished: [ThingID], kind: InstanceKind, agenda: [AgendaPoint] = []) {
    (self.convention, self.unfinished, self.kind) = (convention, unfinished, kind)
    self.agenda = agenda.map { TextLine($0.typed) } + [TextLine()]
    focus = unfinished.first.map { .resume($0) } ?? .start
  }

  /// Every place, in the order of Tab.
  var stops: [Stop] {
    unfinished.map { .resume($0) } + [.start, .kind] + agenda.indices.map { .agenda($0) }
      + College.allCases.map { .count($0) }
  }

  /// What was answered.
  var plan: MeetingPlan {
    var attendance: [College: Int] = [:]
    for (college, line) in counts { attendance[college] = Int(line.text) }
    return MeetingPlan(
      kind: kind, agenda: agenda.compactMap { AgendaPoint(typed: $0.text) }, attendance: attendance)
  }

  mutating func move(forward: Bool) {
    let stops = stops
    let place = stops.firstIndex(of: focus) ?? 0
    focus = stops[(place + (forward ? 1 : stops.count - 1)) % stops.count]
  }

  /// Does what a key does where the cursor is; false when the key is a command.
  mutating func handle(_ key: Key) -> Bool {
    switch focus {
    case .resume, .start:
      if case .character = key { return true }
      return false
    case .kind:
      let all = InstanceKind.allCases
      let place = all.firstIndex(of: kind) ?? 0
      switch key {
      case .right, .character(" "): kind = all[(place + 1) % all.count]
      case .left: kind = all[(place + all.count - 1) % all.count]
      case .character: break
      default: return false
      }
      return true
    case .agenda(let row):
      guard agenda.indices.contains(row), agenda[row].handle(key) else { return false }
      if row == agenda.count - 1, !agenda[row].isEmpty, agenda.count < 12 {
        agenda.append(TextLine())
      }
      return true
    case .count(let college):
      var line = counts[college] ?? TextLine()
      guard line.handleCount(key) else { return false }
      counts[college] = line
      return true
    }
  }

  /// Puts pasted text where the cursor is: lines on the agenda, one each.
  mutating func paste(_ text: String) -> Bool {
    guard case .agenda(let row) = focus, agenda.indices.contains(row) else { return false }
    let lines = text.split(whereSeparator: \.isNewline).map { String($0) }
    guard let first = lines.first else { return true }
    agenda[row].insert(first)
    agenda.insert(contentsOf: lines.dropFirst().prefix(11).map { TextLine($0) }, at: row + 1)
    if agenda.last?.isEmpty == false { agenda.append(TextLine()) }
    return true
  }
}

/// The digits as a French keyboard gives them without Shift.
enum Digits {
  private static let french: [Unicode.Scalar] = ["à", "&", "é", "\"", "'", "(", "-", "è", "_", "ç"]

  /// The digit a key means, when it means one.
  static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if ("0"..."9").contains(scalar) { return scalar }
    return french.firstIndex(of: scalar).map { Unicode.Scalar(UInt8(48 + $0)) }
  }
}
