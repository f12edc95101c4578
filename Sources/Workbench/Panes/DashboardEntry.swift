import Partnership
import Screen

/// One line of « ce qui vous attend »: what, which ones, and where Enter leads.
struct DashboardEntry: Sendable {
  /// What identifies it while the register changes.
  let key: String
  let isAlert: Bool
  let text: String
  /// The first ones concerned.
  let examples: String
  let link: Link
}

/// What waits for the user, in the order in which it should be looked at.
struct DashboardEntries {
  /// A dashboard shows no more than this; the least pressing ones give way.
  static let most = 7

  let reading: Reading
  let overview: Overview

  /// The entries, drafts and troubles of the store included.
  func entries(drafts: [Draft], store: StoreDescription) -> [DashboardEntry] {
    let all =
      [troubles(store), drafts.isEmpty ? nil : kept(drafts)]
      + [late, refused, toAsk, coming, withoutMethod, openSignals, blanks]
    return Array(all.compactMap { $0 }.prefix(Self.most))
  }

  private func troubles(_ store: StoreDescription) -> DashboardEntry? {
    var parts: [String] = []
    if case .broken(let words) = store.verification { parts.append(reading(words)) }
    if !store.damaged.isEmpty {
      parts.append(
        reading.count(
          store.damaged.count, Words("enregistrement illisible", "unreadable record"),
          Words("enregistrements illisibles", "unreadable records")))
    }
    guard !parts.isEmpty else { return nil }
    let place = store.damaged.first.map {
      "\($0.file), \(reading(Words("ligne", "line"))) \($0.line)"
    }
    return DashboardEntry(
      key: "store", isAlert: true, text: parts.joined(separator: ", "), examples: place ?? "",
      link: .store)
  }

  private func kept(_ drafts: [Draft]) -> DashboardEntry? {
    guard let last = drafts.last else { return nil }
    let form = FormDefinition.form(for: last).map { Form($0, draft: last) }
    let title = form?.definition.title ?? last.kind.declaration.words
    let target = form?.definition.target.flatMap { last.values.texts(key: $0.key).first }
    return DashboardEntry(
      key: "drafts", isAlert: false,
      text: reading.count(
        drafts.count, Words("brouillon gardé", "draft kept"),
        Words("brouillons gardés", "drafts kept")),
      examples: ([reading(title), target].compactMap { $0 } + (form?.about(reading) ?? []))
        .joined(separator: ", "), link: .draft(last.id))
  }

  private var late: DashboardEntry? {
    let late = overview.lateSignatures
    guard !late.isEmpty else { return nil }
    let examples = late.prefix(2).map { entry in
      let convention = reading.register.linked(SignatureGiven.convention, of: entry.signature)
      let name = convention.map { reading.register.label(of: $0) } ?? "?"
      return "\(name) (\(entry.days) \(reading(Words("j", "d"))))"
    }
    return entry(
      "late", isAlert: true, late.map(\.signature), Words("signature en retard", "late signature"),
      Words("signatures en retard", "late signatures"), examples.joined(separator: ", "))
  }

  private var refused: DashboardEntry? {
    entry(
      "refused", isAlert: true, overview.refusedSignatures,
      Words("signature refusée", "refused signature"),
      Words("signatures refusées", "refused signatures"))
  }

  private var toAsk: DashboardEntry? {
    entry(
      "ask", isAlert: false, overview.pending.filter { $0.step == .ask }.map(\.convention),
      Words("signature à demander", "signature to ask for"),
      Words("signatures à demander", "signatures to ask for"), on: SignaturesPane.id)
  }

  private var coming: DashboardEntry? {
    let soon = overview.dates.filter { $0.day.days(since: reading.today) < 10 }
    guard let first = soon.first else { return nil }
    let name = reading.name(of: first.thing)
    return DashboardEntry(
      key: "dates", isAlert: false,
      text: reading.count(
        soon.count, Words("date sous 10 jours", "date within 10 days"),
        Words("dates sous 10 jours", "dates within 10 days")),
      examples: "\(reading.shortDay(first.day)) \(reading(first.what)), \(name)",
      link: .list(DeadlinesPane.id, .none))
  }

  private var withoutMethod: DashboardEntry? {
    entry(
      "method", isAlert: true, overview.protocolsWithoutMethod,
      Words("protocole sans méthode d’éval.", "protocol without evaluation"),
      Words("protocoles sans méthode d’éval.", "protocols without evaluation"))
  }

  private var openSignals: DashboardEntry? {
    entry(
      "signals", isAlert: false, overview.openSignals,
      Words("signal sans décision", "signal without decision"),
      Words("signaux sans décision", "signals without decision"),
      reading(
        Words(
          "depuis plus de \(Overview.undecidedDays) jours",
          "for over \(Overview.undecidedDays) days")))
  }

  private var blanks: DashboardEntry? {
    let deliberations = overview.blankReferences
    let conventions = deliberations.compactMap {
      reading.register.linked(DeliberationEntered.convention, of: $0)
    }
    guard let first = conventions.first else { return nil }
    let one = Words("n° de délibération en blanc", "blank deliberation number")
    let several = Words("n° de délibération en blanc", "blank deliberation numbers")
    var seen: Set<Register.Thing> = []
    let distinct = conventions.filter { seen.insert($0).inserted }
    return DashboardEntry(
      key: "blanks", isAlert: false, text: reading.count(deliberations.count, one, several),
      examples: reading.marked(reading.name(of: first), first),
      link: distinct.count == 1
        ? .thing(reading.itemID(of: first))
        : .list(ConventionsPane.id, .among(distinct.map { reading.itemID(of: $0) }, several)))
  }

  private func entry(
    _ key: String, isAlert: Bool, _ things: [Register.Thing], _ one: Words, _ several: Words,
    _ examples: String? = nil, on pane: PaneID? = nil
  ) -> DashboardEntry? {
    guard let first = things.first,
      let pane = pane ?? Panes.showing(reading.register.id(of: first).kind)?.id
    else { return nil }
    return DashboardEntry(
      key: key, isAlert: isAlert, text: reading.count(things.count, one, several),
      examples: examples ?? reading.marked(reading.name(of: first), first),
      link: .list(pane, .among(things.map { reading.itemID(of: $0) }, several)))
  }
}
