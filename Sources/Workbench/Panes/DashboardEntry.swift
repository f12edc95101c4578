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
  func entries(
    drafts: [Draft], store: StoreDescription, interrupted: [WorkbenchState.Interrupted] = [],
    arrivals: [ArrivedFacts] = []
  ) -> [DashboardEntry] {
    let all =
      [troubles(store), warned(store), newer(store)]
      + interrupted.suffix(2).reversed().map { unfinished($0) }
      + [drafts.isEmpty ? nil : kept(drafts)] + arrived(arrivals)
      + [
        conflicts, late, legal, overdue, refused, missed, waitingSignals, coming, toAsk,
        withoutMethod, blanks,
      ]
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

  private func warned(_ store: StoreDescription) -> DashboardEntry? {
    guard let last = store.warnings.last else { return nil }
    return DashboardEntry(
      key: "warnings", isAlert: true,
      text: reading.count(
        store.warnings.count, Words("avertissement du journal", "warning of the journal"),
        Words("avertissements du journal", "warnings of the journal")),
      examples: reading(last), link: .store)
  }

  private func newer(_ store: StoreDescription) -> DashboardEntry? {
    guard let first = store.newerJournals.first else { return nil }
    return DashboardEntry(
      key: "newer", isAlert: store.readOnly != nil,
      text: reading.count(
        store.newerJournals.count, Words("journal plus récent", "more recent journal"),
        Words("journaux plus récents", "more recent journals")),
      examples: reading(first), link: .store)
  }

  private func unfinished(_ meeting: WorkbenchState.Interrupted) -> DashboardEntry {
    let thing = reading.register.thing(meeting.meeting)
    let convention = thing.flatMap { reading.register.linked(MeetingHeld.convention, of: $0) }
    let lines = reading.count(
      meeting.lineCount, Words("ligne", "line"), Words("lignes", "lines"))
    let unwritten =
      meeting.unwrittenCount == 0
      ? nil
      : reading(
        Words("\(meeting.unwrittenCount) à écrire", "\(meeting.unwrittenCount) to write"))
    let day = thing.flatMap { reading.register.value(MeetingHeld.heldOn, of: $0).value?.exactDay }
      .flatMap { $0 == reading.today ? nil : reading.shortDay($0) }
    let hour = [day, reading(Words("à \(meeting.hour)", "at \(meeting.hour)"))].compactMap { $0 }
      .joined(separator: " ")
    let state = reading(
      meeting.isElsewhere
        ? Words("Réunion en cours ailleurs", "Meeting under way elsewhere")
        : Words("Réunion interrompue", "Meeting interrupted"))
    let parts = [unwritten, lines, convention.map { reading.register.label(of: $0) }]
    return DashboardEntry(
      key: "meeting \(meeting.meeting)", isAlert: true,
      text: meeting.isElsewhere ? state : "\(state) \(hour)",
      examples: reading(Words("Entrée reprend : ", "Enter goes on: "))
        + parts.compactMap { $0 }.joined(separator: ", "),
      link: .meeting(meeting.meeting))
  }

  private func kept(_ drafts: [Draft]) -> DashboardEntry? {
    guard let last = drafts.last else { return nil }
    let form = FormDefinition.form(for: last).map { Form($0, draft: last) }
    let paper = OpenPaper(last)
    let title = form?.definition.title ?? paper?.kind.words ?? last.kind.declaration.words
    let target = form?.definition.target.flatMap { last.values.texts(key: $0.key).first }
    return DashboardEntry(
      key: "drafts", isAlert: false,
      text: reading.count(
        drafts.count, Words("brouillon gardé", "draft kept"),
        Words("brouillons gardés", "drafts kept")),
      examples: ([reading(title), target ?? paper?.subject.text].compactMap { $0 }
        + (form?.about(reading) ?? []))
        .joined(separator: ", "), link: .draft(last.id))
  }

  private var conflicts: DashboardEntry? {
    guard overview.conflicts > 0 else { return nil }
    let things = reading.conflicts.map(\.thing) + reading.register.sharedNumbers
    return DashboardEntry(
      key: "conflicts", isAlert: true,
      text: reading.count(
        overview.conflicts, Words("conflit à régler", "conflict to settle"),
        Words("conflits à régler", "conflicts to settle")),
      examples: things.first.map { id in
        reading.register.thing(id).map { reading.marked(reading.name(of: $0), $0) } ?? id.text
      } ?? "", link: .list(ConflictsPane.id, .none))
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

  /// The days the law or the text sets, within ten days.
  private var legal: DashboardEntry? {
    deadlines(
      "legal", isAlert: true, overview.soon(reading.today).filter(\.kind.isLegal),
      Words("échéance légale sous 10 jours", "legal deadline within 10 days"),
      Words("échéances légales sous 10 jours", "legal deadlines within 10 days"))
  }

  /// The other days within ten days, what was promised left to its own line.
  private var coming: DashboardEntry? {
    deadlines(
      "dates", isAlert: false, overview.soon(reading.today).filter { !$0.kind.isLegal },
      Words("date sous 10 jours", "date within 10 days"),
      Words("dates sous 10 jours", "dates within 10 days"))
  }

  private func deadlines(
    _ key: String, isAlert: Bool, _ deadlines: [Deadline], _ one: Words, _ several: Words
  ) -> DashboardEntry? {
    guard let first = deadlines.first else { return nil }
    let name = reading.register.label(of: first.convention ?? first.subject)
    return DashboardEntry(
      key: key, isAlert: isAlert, text: reading.count(deadlines.count, one, several),
      examples: "\(name), \(reading(first.kind.words)) \(reading.shortDay(first.day))",
      link: .list(
        DeadlinesPane.id, .among(deadlines.map { reading.itemID(of: $0.subject) }, several)))
  }

  private var overdue: DashboardEntry? {
    let late = overview.promises.filter { $0.isLate(on: reading.today) == .yes }
      .sorted { ($0.lastDay?.number ?? 0) < ($1.lastDay?.number ?? 0) }
    guard let first = late.first, let days = first.daysLate(on: reading.today) else { return nil }
    let unit = reading(Words("j", "d"))
    return entry(
      "follow-ups", isAlert: true, late.map(\.thing),
      Words("suite à donner en retard", "follow-up overdue"),
      Words("suites à donner en retard", "follow-ups overdue"),
      "\(reading.owner(first)) (\(days) \(unit)), \(reading.words(ofPromise: first.thing))",
      on: FollowUpsPane.id)
  }

  /// The conferences and evaluations that were not held in years that are over.
  private var missed: DashboardEntry? {
    let missing = overview.duties.map { convention, duties in
      (convention, duties.filter { $0.standing == .missing && !$0.isHypothesis })
    }.filter { !$0.1.isEmpty }
    guard let (convention, duties) = missing.first, let duty = duties.last else { return nil }
    let label = reading.register.label(of: convention)
    let several = Words("obligations annuelles manquées", "yearly duties missed")
    return DashboardEntry(
      key: "duties", isAlert: true,
      text: reading.count(
        missing.reduce(0) { $0 + $1.1.count },
        Words("obligation annuelle manquée", "yearly duty missed"), several),
      examples: "\(label), \(reading(duty.kind.words)) \(duty.year)",
      link: .list(
        DutiesPane.id, .among(missing.map { reading.itemID(of: $0.0) }, several)))
  }

  private var withoutMethod: DashboardEntry? {
    entry(
      "method", isAlert: true, overview.protocolsWithoutMethod,
      Words("protocole sans méthode d’éval.", "protocol without evaluation"),
      Words("protocoles sans méthode d’éval.", "protocols without evaluation"))
  }

  private var waitingSignals: DashboardEntry? {
    entry(
      "signals", isAlert: false, overview.waitingSignals,
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
