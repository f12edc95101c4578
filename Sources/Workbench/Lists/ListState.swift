import Partnership

/// What a user did in a list: kept by what the rows are about, never by their places.
struct ListState: Sendable, Hashable {
  var selected: ItemID?
  var marks: Set<ItemID> = []
  /// Where a range began, while one is being marked.
  var rangeStart: ItemID?
  /// The marks there were when the range began.
  var marksBeforeRange: Set<ItemID> = []
  var filter = ""
  var sort: SortOrder
  /// The place of the selected row in the model at hand; found again by ``selected`` in another.
  var cursor = 0
  /// The model in which the cursor was found last.
  var settledIn: ListModel.Key?
  /// The place of the first row shown.
  var top = 0
}

extension ListState {
  /// Finds the selected row again in a model, without moving it on the screen.
  ///
  /// When it is gone, the row that took its place is selected.
  mutating func settle(in model: ListModel, reading: Reading) {
    let offset = cursor - top
    if let selected, let place = place(of: selected, in: model, reading) {
      cursor = place
    } else {
      select(near: cursor, in: model, reading)
    }
    top = max(0, cursor - offset)
  }

  /// Moves the selection by so many rows, over headings, and stops at the ends.
  mutating func move(by rows: Int, in model: ListModel, reading: Reading) {
    select(near: cursor + rows, forward: rows >= 0, in: model, reading)
  }

  /// Shows the selected row in so many lines, moving no more than needed.
  mutating func scroll(lines: Int, count: Int) {
    let lines = max(1, lines)
    if cursor < top { top = cursor }
    // The heading of the first group is shown with its first row.
    if cursor == 1, top == 1, lines > 1 { top = 0 }
    if cursor >= top + lines { top = cursor - lines + 1 }
    top = max(0, min(top, count - lines))
  }

  private mutating func select(
    near place: Int, forward: Bool = true, in model: ListModel, _ reading: Reading
  ) {
    guard model.count > 0 else {
      cursor = 0
      return
    }
    let wanted = min(max(place, 0), model.count - 1)
    let after = (wanted..<model.count).first { model.row(at: $0)?.isSelectable == true }
    let before = (0...wanted).last { model.row(at: $0)?.isSelectable == true }
    guard let found = forward ? after ?? before : before ?? after else { return }
    cursor = found
    selected = model.row(at: found).flatMap { model.set.itemID(of: $0, in: reading) }
  }

  private func place(of item: ItemID, in model: ListModel, _ reading: Reading) -> Int? {
    if let row = model.row(at: cursor), model.set.itemID(of: row, in: reading) == item {
      return cursor
    }
    switch item {
    case .entry(let key):
      return model.visible.firstIndex { place in
        switch model.set.rows[place] {
        case .entry(let entry): return model.set.entries[entry].key == key
        case .number(let number): return model.set.numbers[number].key == key
        case .thing, .heading, .pending, .deadline, .duty, .conflict, .contact: return false
        }
      }
    case .part, .contact:
      return model.visible.firstIndex { place in
        model.set.itemID(of: model.set.rows[place], in: reading) == item
      }
    case .thing:
      guard let thing = reading.thing(item), reading.itemID(of: thing) == item else { return nil }
      return model.visible.firstIndex { model.set.rows[$0].thing == thing }
    }
  }
}
