import Partnership
import Screen

/// How far to move in a list or a detail.
enum Move: Sendable {
  case rows(Int)
  /// Half pages.
  case pages(Int)
  case start
  case end
}

// Moving about: rows, screens, links and back.
extension WorkbenchState {
  mutating func move(_ move: Move) -> [Effect] {
    let isDetail = context == .detail
    let page = max(1, isDetail ? layout.detail?.rows ?? 1 : layout.listLines)
    let rows =
      switch move {
      case .rows(let rows): rows
      case .pages(let halves): halves * max(1, page / 2)
      case .start: -Int(Int32.max)
      case .end: Int(Int32.max)
      }
    if isDetail {
      place.detail.move(by: rows, in: detail?.lines ?? [])
    } else if let list {
      let before = place.list.selected
      place.list.move(by: rows, in: list, reading: reading)
      if place.list.selected != before {
        place.detail = DetailState()
        place.subject = nil
        place.page = nil
      }
      extendRange()
    }
    return []
  }

  /// Goes to a screen as it was left; the way back is forgotten.
  mutating func show(_ id: PaneID) -> [Effect] {
    if let first = trail.first {
      bases[first.pane] = first
    } else {
      bases[place.pane] = place
    }
    trail = []
    place = bases[id] ?? Place(Panes[id])
    return []
  }

  var reasonWithoutSelection: Words? {
    if place.subject != nil || place.showsStore || place.page != nil
      || selectedRow?.isSelectable == true
    {
      return nil
    }
    return Words("la liste est vide", "the list is empty")
  }

  var reasonNotToOpen: Words? {
    guard context == .detail || layers.last != nil && place.focus == .detail else {
      return reasonWithoutSelection
    }
    let lines = detail?.lines ?? []
    let hasLink =
      lines.indices.contains(place.detail.cursor)
      && lines[place.detail.cursor].link != nil
    return hasLink ? nil : Words("cette ligne ne mène nulle part", "this line leads nowhere")
  }

  /// Enter: from a list to the detail of its row, from a link to its end.
  mutating func open() -> [Effect] {
    if place.focus == .detail {
      let lines = detail?.lines ?? []
      guard lines.indices.contains(place.detail.cursor),
        let link = lines[place.detail.cursor].link
      else { return [] }
      return follow(link)
    }
    if case .entry(let entry)? = selectedRow, let list {
      return follow(list.set.entries[entry].link)
    }
    if case .deadline(let deadline, _)? = selectedRow, let list {
      return follow(DeadlinesPane.link(list.set.deadlines[deadline], reading))
    }
    if case .number(let number)? = selectedRow, let list {
      guard let link = BalancePane.link(list.set.numbers[number], reading) else {
        return showDetail()
      }
      return follow(link)
    }
    return showDetail()
  }

  mutating func showDetail() -> [Effect] {
    place.focus = .detail
    return []
  }

  mutating func follow(_ link: Link) -> [Effect] {
    switch link {
    case .draft(let id): return resume(id)
    case .meeting(let id): return resumeMeeting(id)
    case .store: return showStore()
    case .explanations(let explanations): return explain(explanations)
    case .settle(let conflict, let version): return settle(conflict, by: version)
    case .list(let pane, let narrowing):
      trail.append(place)
      place = Place(Panes[pane], narrowing: narrowing)
    case .thing(let item):
      guard let thing = reading.thing(item) else {
        say(.refusal, Words("Cet objet n’est plus là.", "That thing is gone."))
        return []
      }
      let kind = register.id(of: thing).kind
      trail.append(place)
      place = Place(Panes.showing(kind) ?? pane)
      place.focus = .detail
      if Panes.showing(kind) == nil { place.list = trail.last?.list ?? place.list }
      place.narrowing = Panes.showing(kind) == nil ? trail.last?.narrowing ?? .none : .none
      place.subject = item
      if Panes.showing(kind) != nil { place.list.selected = item }
    }
    if trail.count > 50 { trail.removeFirst() }
    return []
  }

  mutating func showStore() -> [Effect] {
    trail.append(place)
    place.showsStore = true
    place.subject = nil
    place.focus = .detail
    place.detail = DetailState()
    return []
  }

  /// Esc: from a detail to its list, from a narrowed screen to where the link was.
  mutating func goBack() -> [Effect] {
    if place.list.rangeStart != nil {
      place.list.rangeStart = nil
    } else if place.focus == .detail, place.subject == nil, !place.showsStore, place.page == nil {
      place.focus = .list
    } else if place.focus == .list, !place.list.filter.isEmpty {
      place.list.filter = ""
    } else if let last = trail.popLast() {
      place = last
    } else if place.focus == .list, meeting != nil {
      isMeetingShown = true
    } else if place.focus == .detail {
      place.subject = nil
      place.showsStore = false
      place.page = nil
      place.focus = .list
    }
    return []
  }

  /// Tab: to the other pane, where there are two.
  mutating func switchFocus() -> [Effect] {
    place.focus = place.focus == .list ? .detail : .list
    return []
  }

  mutating func enlarge() -> [Effect] {
    let all = Place.Zoom.allCases
    let next = (all.firstIndex(of: place.zoom) ?? 0) + 1
    place.zoom = all[next % all.count]
    return []
  }

  mutating func leave() -> [Effect] {
    if !trail.isEmpty || place.focus == .detail { return goBack() }
    guard writing.isEmpty || isEnding else {
      isEnding = true
      say(
        .notice,
        Words(
          "Une écriture est en cours ; q encore une fois pour quitter sans attendre.",
          "A writing is under way; q once more to quit without waiting."))
      return []
    }
    if meeting != nil, !isEnding {
      isEnding = true
      say(
        .notice,
        Words(
          "La réunion n’est pas finie ; q encore une fois quitte, elle sera reprise au retour.",
          "The meeting is not ended; q once more quits, it is taken up again next time."))
      return []
    }
    return keepDraft() + keepMeeting(now: true) + [.quit]
  }
}
