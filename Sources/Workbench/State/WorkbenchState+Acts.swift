import Partnership
import Screen

// Marking, sorting, copying, and what concerns the program itself.
extension WorkbenchState {
  var reasonNotToMark: Words? {
    if place.focus == .detail || ![DashboardPane.id, BalancePane.id].contains(place.pane) {
      return selectedThing == nil ? Words("la liste est vide", "the list is empty") : nil
    }
    return Words("cet écran ne liste pas d’objets", "this screen lists no things")
  }

  mutating func mark() -> [Effect] {
    guard let selected = place.list.selected else { return [] }
    place.list.rangeStart = nil
    place.list.marks.formSymmetricDifference([selected])
    return move(.rows(1))
  }

  /// `v` begins a range that follows the cursor; `v` again ends it.
  mutating func markRange() -> [Effect] {
    if place.list.rangeStart != nil {
      place.list.rangeStart = nil
    } else {
      place.list.rangeStart = place.list.selected
      place.list.marksBeforeRange = place.list.marks
      extendRange()
    }
    return []
  }

  mutating func markMoving(by rows: Int) -> [Effect] {
    if place.list.rangeStart == nil { _ = markRange() }
    return move(.rows(rows))
  }

  mutating func markAll() -> [Effect] {
    guard let list else { return [] }
    place.list.rangeStart = nil
    let all = items(list, 0..<list.count)
    place.list.marks = all.isSubset(of: place.list.marks) ? [] : place.list.marks.union(all)
    return []
  }

  /// Marks what lies between the beginning of the range and the cursor.
  mutating func extendRange() {
    guard let start = place.list.rangeStart, let list else { return }
    var other = ListState(sort: place.list.sort)
    other.selected = start
    other.cursor = place.list.cursor
    other.settle(in: list, reading: reading)
    let range = min(other.cursor, place.list.cursor)...max(other.cursor, place.list.cursor)
    place.list.marks = place.list.marksBeforeRange.union(items(list, Range(range)))
  }

  private func items(_ list: ListModel, _ range: Range<Int>) -> Set<ItemID> {
    let reading = reading
    return Set(
      range.compactMap { place in
        list.row(at: place).flatMap { list.set.itemID(of: $0, in: reading) }
      })
  }

  /// Goes to the next order: each column upwards, then downwards; or to the next way of grouping.
  mutating func sortNext() -> [Effect] {
    let groupings = pane.groupings.map { SortOrder(column: $0.key) }
    let orders =
      !groupings.isEmpty
      ? groupings
      : pane.columns.filter { $0.order != nil }.flatMap { column in
        [false, true].map { SortOrder(column: column.key, isDescending: $0) }
      }
    guard !orders.isEmpty else { return [] }
    let next = (orders.firstIndex(of: place.list.sort) ?? -1) + 1
    place.list.sort = orders[next % orders.count]
    return []
  }

  mutating func copyNumbers() -> [Effect] {
    let marked = Set(place.list.marks.compactMap { $0.bearer?.id })
    let numbers = marked.sorted().map(\.text)
    let single = selectedThing.map { register.id(of: $0).text }
    let all = place.focus == .list && !numbers.isEmpty ? numbers : [single].compactMap { $0 }
    guard let first = all.first else { return [] }
    say(
      .done,
      all.count == 1
        ? Words("\(first) copié", "\(first) copied")
        : Words("\(all.count) numéros copiés", "\(all.count) numbers copied"))
    return [.copy(all.joined(separator: "\n"))]
  }

  mutating func reload() -> [Effect] {
    say(.notice, Words("Relecture du magasin…", "Reading the store again…"))
    return [.reload]
  }

  mutating func switchLanguage() -> [Effect] {
    language = language == .french ? .english : .french
    say(.notice, Words("Atelier parle français.", "Atelier speaks English."))
    return []
  }

  mutating func switchGlyphs() -> [Effect] {
    isASCII.toggle()
    changed(about: [])
    return [.redrawAll]
  }

  /// The first time, says what Ctrl-Z does here; the second time, does it.
  mutating func suspend() -> [Effect] {
    guard hasExplainedSuspension else {
      hasExplainedSuspension = true
      say(
        .notice,
        Words(
          "Ctrl-Z n’annule rien ici : encore Ctrl-Z suspend Atelier, « fg » y revient.",
          "Ctrl-Z undoes nothing here: Ctrl-Z again suspends Atelier, “fg” comes back."))
      return []
    }
    return keepDraft() + keepMeeting(now: true) + [.suspend]
  }
}
