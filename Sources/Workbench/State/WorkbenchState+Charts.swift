import Partnership
import Screen

// Indicators, themes and the page of marks, from wherever the user is.
extension WorkbenchState {
  /// The indicators of what the user looks at where it has some, else of its convention, else all.
  mutating func showIndicators() -> [Effect] {
    let thing = place.focus == .detail ? selectedThing : nil
    let own = thing.flatMap { reading.related($0, .indicator).isEmpty ? nil : $0 }
    let root = own ?? conventionInView
    trail.append(place)
    place = Place(
      IndicatorsPane.self, narrowing: root.map { .under(reading.itemID(of: $0)) } ?? .none)
    return []
  }

  /// The marks on each principle, of the convention the user looks at or of all.
  mutating func showRatings() -> [Effect] {
    let scope = conventionInView.map { reading.itemID(of: $0) }
    trail.append(place)
    place.page = .ratings(scope)
    place.showsStore = false
    place.subject = nil
    place.focus = .detail
    place.detail = DetailState()
    return []
  }

  /// A theme of what the screen lists: how many things, and the list narrowed to them.
  struct ThemeChoice {
    let words: Words
    let narrowing: Narrowing
  }

  var reasonWithoutThemes: Words? {
    themedKind == nil
      ? Words(
        "cet écran ne liste ni signaux ni protocoles", "this screen lists no signals nor protocols")
      : nil
  }

  private var themedKind: ThingKind? {
    switch place.pane {
    case WatchPane.id: .signal
    case ProtocolsPane.id: .technicalProtocol
    default: nil
    }
  }

  /// Every theme of the things listed, the most frequent first; all of them before.
  var themes: [ThemeChoice] {
    guard let kind = themedKind else { return [] }
    var base = Narrowing.none
    if case .under = place.narrowing { base = place.narrowing }
    let reading = reading
    var groups: [String: [Register.Thing]] = [:]
    for thing in reading.things(kind, in: base) {
      for theme in reading.themes(of: thing) { groups[theme, default: []].append(thing) }
    }
    let names = groups.keys.sorted { left, right in
      let counts = (groups[left]?.count ?? 0, groups[right]?.count ?? 0)
      return counts.0 != counts.1 ? counts.0 > counts.1 : folded(left) < folded(right)
    }
    let all = ThemeChoice(words: Words("tous les thèmes", "all themes"), narrowing: base)
    return [all]
      + names.map { name in
        let things = groups[name] ?? []
        return ThemeChoice(
          words: Words(same: "\(name) (\(things.count))"),
          narrowing: .among(things.map { reading.itemID(of: $0) }, Words(same: name)))
      }
  }

  mutating func chooseTheme() -> [Effect] {
    layers.append(.palette(Palette(content: .themes, context: context, line: TextLine())))
    return []
  }

  mutating func narrow(to narrowing: Narrowing) -> [Effect] {
    guard narrowing != place.narrowing else { return [] }
    trail.append(place)
    place.narrowing = narrowing
    place.list.selected = nil
    place.list.cursor = 0
    place.subject = nil
    return []
  }
}

extension Reading {
  /// The themes of a signal or of a protocol, in words.
  func themes(of thing: Register.Thing) -> [String] {
    switch register.id(of: thing).kind {
    case .signal: [theme(ofSignal: thing)]
    case .technicalProtocol:
      register.values(ProtocolDrawn.themes, of: thing).map { self($0.term.words) }
    default: []
    }
  }
}
