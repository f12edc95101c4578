/// An old convention entered as it stands today, with what is known of it and nothing else.
///
/// Its past is not replayed: what somebody states of it (state, signature, term) is kept as stated,
/// with its source, beside what the facts recorded later add up to.
public struct StandingConvention: Sendable, Hashable {
  /// Its title.
  public var title: Line
  /// What sort of convention it is.
  public var kind = ConventionKind.pstPartnership
  /// The parties, in the order of the text.
  public var parties: [NamedParty]
  /// The state somebody states of it.
  public var statedState: ConventionState?
  /// When it was signed, as far as somebody knows.
  public var signedOn: PartialDate?
  /// When it takes effect.
  public var effectiveOn: PartialDate?
  /// Its last day.
  public var endOn: PartialDate?
  /// Its duration in years.
  public var years: Count?
  /// What it says of its duration.
  public var term: ConventionTerm?
  /// The role of the coordinator.
  public var coordinator: Line?
  /// Where what is stated comes from.
  public var source: Line?

  /// A convention of which only the title and the parties are known.
  public init(title: Line, parties: [NamedParty]) {
    (self.title, self.parties) = (title, parties)
  }

  /// The facts of one act: the parties nobody knows yet, then the convention.
  ///
  /// - Parameter register: What is known, to find the parties by name or number.
  /// - Returns: What to admit with ``Register/admit(act:today:)``.
  /// - Throws: ``EntryFault`` for a name that several parties bear, or a number none bears.
  public func facts(in register: Register) throws(EntryFault) -> [NewFact] {
    var links: [ThingID] = []
    var entered: [NewFact] = []
    for party in parties {
      if let known = try register.party(named: party) {
        links.append(known)
        continue
      }
      let place = entered.count
      guard let id = register.nextIDs(.party, count: place + 1).dropFirst(place).first else {
        continue
      }
      links.append(id)
      entered.append(NewFact(.party, about: id, party.values))
    }
    let id = year.flatMap { register.nextIDs(.convention, year: $0, count: 1).first }
    return entered + [NewFact(.convention, about: id, values(links))]
  }

  /// The year to number it by: that of its effect, else of its signature, as late as it may be.
  private var year: Int? {
    [effectiveOn, signedOn].compactMap { $0 }.compactMap { ($0.earliest ?? $0.latest)?.year }.first
  }

  private func values(_ links: [ThingID]) -> [WrittenValue] {
    typealias Drafted = ConventionDrafted
    let stated = [
      statedState.map { WrittenValue(Drafted.statedState, $0) },
      signedOn.map { WrittenValue(Drafted.signedOn, $0) },
      effectiveOn.map { WrittenValue(Drafted.effectiveOn, $0) },
      endOn.map { WrittenValue(Drafted.endOn, $0) }, years.map { WrittenValue(Drafted.years, $0) },
      term.map { WrittenValue(Drafted.term, $0) },
    ].compactMap { $0 }
    let sources = source.map { source in
      stated.map { WrittenValue(MarkKey.source, "\($0.key) \(source.text)") }
    }
    return [
      WrittenValue(Drafted.title, title), WrittenValue(Drafted.conventionKind, kind),
    ] + links.map { WrittenValue(Drafted.parties, $0) } + stated
      + (coordinator.map { [WrittenValue(Drafted.coordinator, $0)] } ?? []) + (sources ?? [])
  }
}
