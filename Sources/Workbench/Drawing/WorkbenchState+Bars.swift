import Partnership
import Screen

// The lines around the panes: tabs on top; keys, message and function keys at the bottom.
extension WorkbenchState {
  func drawTabs(_ layout: Layout, _ canvas: inout Canvas) {
    if let header = layout.header { drawHeader(header, &canvas) }
    let room = layout.tabs
    let levels = TabDetail.levels.map { tabs($0, hasName: layout.header == nil) }
    let fits = levels.first { pieces in
      pieces.reduce(0) { $0 + TextWidth.columns(of: $1.text, glyphs: glyphs) } <= room.columns
    }
    canvas.put(fits ?? levels[levels.count - 1], at: room.origin, width: room.columns)
  }

  /// How much the tabs say; the screen shown is named, whatever the room.
  private struct TabDetail {
    enum Title {
      case full
      case short
      case none
    }

    enum Count {
      case all
      case alerts
      case none
    }

    var hasName = false
    var counts = Count.none
    var titles = Title.none
    var current = Title.full
    var gap = 1

    /// From the most to the least.
    static let levels = [
      TabDetail(hasName: true, counts: .all, titles: .full, gap: 3),
      TabDetail(counts: .all, titles: .full, gap: 3),
      TabDetail(counts: .alerts, titles: .full, gap: 2),
      TabDetail(counts: .alerts, titles: .short, gap: 2),
      TabDetail(titles: .short),
      TabDetail(titles: .short, current: .short),
      TabDetail(),
      TabDetail(current: .short),
    ]
  }

  private func tabs(
    _ detail: TabDetail, hasName: Bool
  ) -> [(text: String, style: Style)] {
    var pieces: [(text: String, style: Style)] = [(" ", .text)]
    if detail.hasName, hasName { pieces.append(("Atelier PST   ", .title)) }
    let gap = String(repeating: " ", count: detail.gap)
    let isOther = Panes.digit(of: place.pane) == nil
    for pane in Panes.numbered + (isOther ? [pane] : []) {
      let badge = pane.badge(overview)
      let isCurrent = pane.id == place.pane
      let wanted = isCurrent ? detail.current : detail.titles
      let title: String? =
        switch wanted {
        case .full: pane.title(language)
        case .short: pane.shortTitle(language)
        case .none: nil
        }
      let digit = Panes.digit(of: pane.id).map { String($0) } ?? ""
      let pointer = isCurrent ? String(glyphs.pointer) : " "
      let hasCount = detail.counts == .all || detail.counts == .alerts && badge.isAlert
      let count = hasCount ? badge.count.map { " \($0)" } ?? "" : ""
      let alert = badge.isAlert ? String(glyphs.alert) : ""
      let style: Style = isCurrent ? .currentTab : badge.isAlert ? .warning : .tab
      pieces.append((digit + (title.map { pointer + $0 } ?? "") + count + alert, style))
      pieces.append((gap, .text))
    }
    pieces.removeLast()
    return pieces
  }

  private func drawHeader(_ room: Rectangle, _ canvas: inout Canvas) {
    canvas.put(" Atelier PST · \(author)", at: room.origin, style: .title)
    let right = room.splitLeft(room.columns / 2).rest
    canvas.put(
      "\(reading.fullDay(now.day)) \(now.clock) · \(storeLine) ", at: right.origin,
      width: right.columns, alignment: .right, style: .label)
  }

  func drawKeys(_ room: Rectangle, _ canvas: inout Canvas) {
    let shown = contextBelow
    var pieces: [(text: String, style: Style)] = [("  ", .text)]
    var width = 2
    for command in Commands.all
    where command.contexts.contains(shown) && command.blocked(self) == nil {
      guard let bar = command.bar else { continue }
      let key = command.keys.first { if case .function = $0 { false } else { true } }
      let name = (key ?? command.keys.first)?.name(language) ?? ""
      let words = " \(bar(language))"
      let gap = pieces.count > 1 ? " \(glyphs.dot) " : ""
      let taken = TextWidth.columns(of: gap + name + words, glyphs: glyphs)
      guard width + taken <= room.columns else { break }
      width += taken
      pieces += [(gap, .label), (name, .key), (words, .label)]
    }
    canvas.put(pieces, at: room.origin, width: room.columns)
  }

  func drawMessage(_ room: Rectangle, _ canvas: inout Canvas) {
    var right = ""
    if place.focus == .list, place.matrix == nil, let list, list.count > 0 {
      let last = min(max(0, place.list.cursor), list.count - 1)
      let position =
        list.set.headings.isEmpty
        ? last + 1 : (0...last).count { list.row(at: $0)?.isSelectable == true }
      let marks = place.list.marks.count
      right = (marks > 0 ? "\(markedWords)  " : "") + "\(position)/\(list.selectableCount) "
    }
    let width = TextWidth.columns(of: right, glyphs: glyphs)
    let (text, style) = messageText
    canvas.put(text, at: room.origin, width: room.columns - width - 1, style: style)
    canvas.put(
      right, at: Position(column: room.endColumn - width, row: room.row), style: .label)
    canvas.semantics.append(Semantic(.message, room, label: text))
  }

  /// « 2 marqués ».
  var markedWords: String {
    reading.count(
      place.list.marks.count, Words("marqué", "marked"), Words("marqués", "marked"))
  }

  private var messageText: (String, Style) {
    guard let message else {
      if let meeting { return meetingReminder(meeting) }
      let isTrouble = store.readOnly != nil || !store.damaged.isEmpty
      return (
        (isTrouble ? "\(glyphs.alert) " : "") + storeLine, isTrouble ? .warning : .label
      )
    }
    let text = message.words(language)
    switch message.tone {
    case .done: return ("\(glyphs.tick) \(message.clock) \(text)", .success)
    case .news: return ("\(glyphs.full) \(message.clock) \(text)", .text)
    case .notice: return (text, .text)
    case .warning: return ("\(glyphs.alert) \(text)", .warning)
    case .refusal: return ("\(glyphs.cross) \(text)", .warning)
    }
  }

  /// That a meeting goes on, and what the disk does not have of it.
  private func meetingReminder(_ meeting: Meeting) -> (String, Style) {
    let late = meeting.refusal == nil ? 0 : meeting.unwritten.count
    let words = Words("réunion en cours, F9 y revient", "meeting under way, F9 goes back")
    guard late > 0 else { return ("\(glyphs.full) \(words(language))", .text) }
    let unwritten = reading.count(
      late, Words("ligne non écrite", "line not written"),
      Words("lignes non écrites", "lines not written"))
    return ("\(glyphs.cross) \(unwritten) \(glyphs.dot) \(words(language))", .failure)
  }

  /// What is known of the store, in a few words; « intact » of what was verified only.
  var storeLine: String {
    var parts = [
      reading.count(register.factCount, Words("fait", "fact"), Words("faits", "facts"))
    ]
    let damaged = store.damaged.count
    if damaged > 0 {
      parts.append(reading(Words("\(damaged) mis de côté", "\(damaged) set aside")))
    }
    let newer = store.unknownKinds
    if newer > 0 {
      parts.append(
        reading(Words("\(newer) d’une version plus récente", "\(newer) of a more recent version")))
    }
    switch store.verification {
    case .none: break
    case .intact, .broken: parts.append(StoreDetail.verified(store, reading))
    }
    let writing = Words("écriture possible", "writing possible")
    let readOnly = store.readOnly.map { Words("lecture seule : \($0.fr)", "read only: \($0.en)") }
    parts.append(reading(readOnly ?? writing))
    return parts.joined(separator: " \(glyphs.dot) ")
  }

  func drawFunctionKeys(_ room: Rectangle, _ canvas: inout Canvas) {
    let shown: KeyContext =
      isMeetingShown ? .meeting : place.focus == .detail ? .detail : .list
    let gap = room.columns >= 110 ? "  " : " "
    var items = Commands.inFunctionBar(shown).map { command in
      let key = command.id == "quit" ? Key.character("q") : command.keys.first
      let short = store.isShared ? command.shortWhenShared ?? command.short : command.short
      return (key: key?.name(language) ?? "", label: " \(short?(language) ?? "")")
    }
    // What does not fit goes whole, the least wanted first: how to leave is always there.
    let leastWanted = store.isShared ? ["F8", "F3", "F5"] : ["F5", "F8", "F3"]
    for key in leastWanted + ["F6", "F4", "F7", "F2"] {
      let used = items.reduce(1 - gap.count) { $0 + gap.count + $1.key.count + $1.label.count }
      guard used > room.columns else { break }
      items.removeAll { $0.key == key }
    }
    var pieces: [(text: String, style: Style)] = [(" ", .text)]
    for (place, item) in items.enumerated() {
      if place > 0 { pieces.append((gap, .label)) }
      pieces += [(item.key, .key), (item.label, .label)]
    }
    canvas.put(pieces, at: room.origin, width: room.columns)
  }
}

extension Commands {
  /// The commands of the bar of function keys, in the order of the keys, quitting last.
  ///
  /// A list and a detail have the same bar, so that it stands still between them.
  static func inFunctionBar(_ context: KeyContext) -> [Command] {
    context == .meeting ? inMeetingBar : inScreenBar
  }

  private static let inMeetingBar = bar([.meeting])
  private static let inScreenBar = bar([.list, .detail])

  private static func bar(_ contexts: Set<KeyContext>) -> [Command] {
    all.filter { $0.short != nil && !$0.contexts.isDisjoint(with: contexts) }
      .sorted { rank($0) < rank($1) }
  }

  private static func rank(_ command: Command) -> Int {
    if case .function(let number)? = command.keys.first { number } else { 99 }
  }
}
