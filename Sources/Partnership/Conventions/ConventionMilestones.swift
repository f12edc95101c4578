/// A day in the life of a convention, for a line drawn to scale.
public struct Milestone: Sendable, Hashable {
  /// What happened or will.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// A version of the text was settled.
    case drafted
    /// A party voted.
    case voted
    /// The act of a party became enforceable.
    case enforceable
    /// A party signed.
    case signed
    /// The convention takes effect.
    case effective
    /// An amendment was concluded.
    case amended
    /// A conference was held or is planned.
    case conference
    /// Evaluation entries of a year.
    case evaluated
    /// Something else happened to it: renewed, notice given, terminated.
    case event
    /// The last day to give notice.
    case notice
    /// The last day.
    case end

    /// What it is called.
    public var words: Words {
      switch self {
      case .drafted: Words("texte", "text")
      case .voted: Words("vote", "vote")
      case .enforceable: Words("acte exécutoire", "act enforceable")
      case .signed: Words("signature", "signature")
      case .effective: Words("prise d’effet", "takes effect")
      case .amended: Words("avenant", "amendment")
      case .conference: Words("conférence", "conference")
      case .evaluated: Words("évaluations", "evaluations")
      case .event: Words("événement", "event")
      case .notice: Words("préavis au plus tard", "notice by")
      case .end: Words("dernier jour", "last day")
      }
    }
  }

  /// What sort of day.
  public let kind: Kind
  /// The days it may be.
  public let span: DateSpan
  /// The thing it comes from.
  public let thing: Register.Thing
  /// The party, for what one of them does.
  public let party: Register.Thing?
  /// How many things it stands for, where it stands for several.
  public let count: Int

  /// The day it is drawn at: the first it may be, else the last.
  public var day: Day? { span.earliest ?? span.latest }
}

extension Register {
  /// The days of a convention that are known at least in part, in their order.
  public func milestones(of progress: ConventionProgress) -> [Milestone] {
    let convention = progress.convention
    var all: [Milestone] = []
    func add(
      _ kind: Milestone.Kind, _ span: DateSpan?, _ thing: Thing, party: Thing? = nil, count: Int = 1
    ) {
      guard let span, span.earliest != nil || span.latest != nil else { return }
      all.append(Milestone(kind: kind, span: span, thing: thing, party: party, count: count))
    }
    func dated(_ field: Field<PartialDate>, of thing: Thing) -> DateSpan? {
      value(field, of: thing).value.map { DateSpan($0) }
    }
    for version in children(of: convention, .textVersion) {
      add(.drafted, dated(TextFrozen.frozenOn, of: version), version)
    }
    for side in progress.parties {
      if let act = side.deliberation {
        let voted =
          dated(DeliberationEntered.adoptedOn, of: act.thing)
          ?? dated(DeliberationEntered.sessionOn, of: act.thing)
        add(.voted, voted, act.thing, party: side.party)
        if act.executory.missing.isEmpty {
          add(.enforceable, act.executory.span, act.thing, party: side.party)
        }
      }
      if let signature = side.signature?.signature {
        add(.signed, dated(SignatureGiven.signedOn, of: signature), signature, party: side.party)
      }
    }
    let life = progress.life
    add(.effective, life.effectiveOn.span, convention)
    add(.notice, life.noticeBy.span, convention)
    add(.end, life.endOn.span, convention)
    for amendment in children(of: convention, .convention) {
      let own = self.progress(of: amendment, on: progress.day)
      add(.amended, own.life.concludedOn.span, amendment)
    }
    for event in children(of: convention, .conventionEvent) {
      add(.event, dated(ConventionEventOccurred.occurredOn, of: event), event)
    }
    addWork(of: convention, add: { add($0, $1, $2, count: $3) })
    return inOrder(all)
  }

  /// The conferences, and the evaluation entries year by year.
  private func addWork(
    of convention: Thing, add: (Milestone.Kind, DateSpan?, Thing, Int) -> Void
  ) {
    for conference in all(.conference)
    where linked(ConferenceHeld.convention, of: conference) == convention {
      add(
        .conference, value(ConferenceHeld.heldOn, of: conference).value.map { DateSpan($0) },
        conference, 1)
    }
    var years: [Int: [(day: Day, thing: Thing)]] = [:]
    for entry in evaluations(of: convention) {
      guard let day = value(EvaluationEntered.evaluatedOn, of: entry).value?.earliest else {
        continue
      }
      years[day.year, default: []].append((day, entry))
    }
    for entries in years.values {
      guard let first = entries.min(by: { $0.day < $1.day }) else { continue }
      add(.evaluated, DateSpan(.day(first.day)), first.thing, entries.count)
    }
  }

  private func inOrder(_ milestones: [Milestone]) -> [Milestone] {
    let keys = milestones.map { milestone in
      (
        milestone.day?.number ?? 0, Milestone.Kind.allCases.firstIndex(of: milestone.kind) ?? 0,
        Int(milestone.thing.place)
      )
    }
    return milestones.indices.sorted { keys[$0] < keys[$1] }.map { milestones[$0] }
  }
}
