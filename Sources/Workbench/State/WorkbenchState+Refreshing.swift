import Partnership
import Screen

/// The lines of a detail, and what they were made for.
struct DetailModel: Sendable {
  /// Another key asks for other lines.
  struct Key: Sendable, Hashable {
    var version: Int
    var pane: PaneID
    /// The way the list is grouped.
    var grouping: String
    var subject: ItemID?
    var showsStore: Bool
    var page: Place.Page?
    var width: Int
    var isPreview: Bool
    var language: Language
    var isASCII: Bool
    var today: Day
  }

  let key: Key
  let lines: [DetailLine]
}

// Lists and details are made when something they depend on changed, and only those in view.
extension WorkbenchState {
  /// What the list of a place depends on.
  func key(of place: Place) -> ListModel.Key {
    ListModel.Key(
      version: version, pane: place.pane, narrowing: place.narrowing,
      grouping: Panes[place.pane].groupings.isEmpty ? "" : place.list.sort.column,
      language: language, today: now.day)
  }

  /// Notes that the register, the drafts or the store changed.
  ///
  /// - Parameter subjects: What facts came about; none where only the looks or the drafts changed,
  ///   nothing where everything may have.
  mutating func changed(about subjects: Set<ThingID>?) {
    version += 1
    models.removeAll()
    progresses.removeAll()
    if let subjects {
      outlooks.forget(subjects, in: register)
    } else {
      outlooks = Outlooks()
    }
    // Nobody sees the dashboard in a meeting, and nothing must slow the typing there.
    if isMeetingShown {
      isOverviewStale = true
    } else {
      overview = Overview(reading, &outlooks)
    }
  }

  /// Makes what the screen needs, and puts every cursor where it can be seen.
  mutating func refresh() {
    guard !isMeetingShown else { return refreshProposals() }
    if isOverviewStale {
      isOverviewStale = false
      overview = Overview(reading, &outlooks)
    }
    let reading = reading
    let model = prepare(place)
    if model.isNew || place.list.settledIn != model.list.key {
      place.list.settle(in: model.list, reading: reading)
      place.list.settledIn = model.list.key
    } else if place.list.selected == nil {
      place.list.move(by: 0, in: model.list, reading: reading)
    }
    let layout = layout
    place.list.scroll(lines: layout.listLines, count: model.list.count)
    lookAhead(model.list, from: place.list.top, rows: layout.listLines)
    for side in layout.sidePanes {
      let other = prepare(placeAtSide(side.id)).list
      lookAhead(other, from: 0, rows: side.room.rows)
    }
    refreshDetail(layout)
    refreshMatrix()
    refreshProposals()
  }

  /// What the field under the pen may be completed with.
  private mutating func refreshProposals() {
    if case .form(var form)? = layers.last {
      form.proposals = Completion.proposals(
        for: form.fields[form.focus], in: reading, communes: communes)
      layers[layers.count - 1] = .form(form)
    }
  }

  /// Works out how far the conventions in view have come, unless that is known already.
  private mutating func lookAhead(_ list: ListModel, from top: Int, rows: Int) {
    if progresses.count > 400 { progresses.removeAll() }
    for place in top..<(top + max(0, rows)) {
      guard let thing = list.row(at: place)?.thing else { continue }
      switch register.id(of: thing).kind {
      case .convention, .signature: break
      default: continue
      }
      guard let convention = register.nearest(.convention, of: thing),
        progresses[convention] == nil
      else { continue }
      progresses[convention] = register.progress(of: convention, on: now.day)
    }
  }

  /// What a small pane of a wide screen shows: its screen as it was left, never narrowed.
  func placeAtSide(_ id: PaneID) -> Place {
    if place.pane == id, place.narrowing == .none { return place }
    var other = bases[id] ?? Place(Panes[id])
    // Its filter is left out: two places never share a model under different filters.
    other.list.filter = ""
    return other
  }

  /// The model of a place, made when there is none; says whether the selection must settle in it.
  private mutating func prepare(_ place: Place) -> (list: ListModel, isNew: Bool) {
    let key = key(of: place)
    let pane = Panes[place.pane]
    var isNew = models[key] == nil
    if isNew, models.count > 12 { models.removeAll() }
    var model = models.removeValue(forKey: key) ?? make(key, pane)
    if model.arrange(place.list, pane: pane, reading: reading) { isNew = true }
    models[key] = model
    return (model, isNew)
  }

  private func make(_ key: ListModel.Key, _ pane: any Pane.Type) -> ListModel {
    guard pane.id == DashboardPane.id else {
      return ListModel(key, set: pane.rows(reading, overview, in: key.narrowing, by: key.grouping))
    }
    let entries = DashboardEntries(reading: reading, overview: overview)
      .entries(
        drafts: drafts, store: store, interrupted: interruptedMeetings, arrivals: arrivals)
    return ListModel(key, set: DashboardPane.rows(of: entries))
  }

  private mutating func refreshDetail(_ layout: Layout) {
    guard let room = layout.detail ?? layout.preview else {
      detail = nil
      return
    }
    let isPreview = layout.detail == nil
    let key = DetailModel.Key(
      version: version, pane: place.pane, grouping: key(of: place).grouping,
      subject: place.subject ?? place.list.selected, showsStore: place.showsStore,
      page: place.page, width: room.columns, isPreview: isPreview, language: language,
      isASCII: isASCII, today: now.day)
    if detail?.key != key { detail = DetailModel(key: key, lines: lines(key)) }
    let lines = detail?.lines ?? []
    if !isPreview {
      place.detail.settle(in: lines)
      place.detail.scroll(room: room.rows, count: lines.count)
    }
  }

  private func lines(_ key: DetailModel.Key) -> [DetailLine] {
    let reading = reading
    if key.showsStore { return StoreDetail.lines(store, reading, width: key.width) }
    if case .ratings(let scope)? = key.page {
      return RatingsPage.lines(of: scope, reading, width: key.width)
    }
    if let subject = place.subject, let thing = reading.thing(subject) {
      let pane = Panes.showing(reading.register.id(of: thing).kind)
      let lines = pane?.detail(.thing(thing), RowSet(), reading, width: key.width)
      return lines ?? DetailBuilder.whole(thing, reading, width: key.width)
    }
    if place.pane == DashboardPane.id {
      return DashboardPane.blocks(reading, overview, width: key.width)
    }
    guard let list, let row = selectedRow else { return [] }
    if key.isPreview {
      return pane.preview(row, list.set, reading, overview)
    }
    return pane.detail(row, list.set, reading, width: key.width)
  }
}
