/// What a role follows, since when, and what is open in it.
public struct Portfolio: Sendable {
  /// The role; nothing for the conventions nobody follows.
  public let role: String?
  /// The conventions it follows, in the order of their numbers.
  public let conventions: [Register.Thing]
  private let source: PaperSource

  /// Every portfolio, by role; the conventions nobody follows come last.
  public static func all(_ source: PaperSource) -> [Portfolio] {
    let register = source.register
    let conventions = register.all(.convention)
      .sorted { register.id(of: $0) < register.id(of: $1) }
    let groups = Dictionary(grouping: conventions) { convention in
      register.value(ConventionDrafted.coordinator, of: convention).value?.text
    }
    let roles = groups.keys.compactMap { $0 }.sorted { folded($0) < folded($1) }
    let followed = roles.map {
      Portfolio(role: $0, conventions: groups[$0] ?? [], source: source)
    }
    let orphans = groups[nil] ?? []
    return followed
      + (orphans.isEmpty ? [] : [Portfolio(role: nil, conventions: orphans, source: source)])
  }

  /// The portfolio of a role, accents and case left aside; nothing when it follows none.
  public init?(of role: String, _ source: PaperSource) {
    guard let found = Self.all(source).first(where: { $0.role.map { folded($0) } == folded(role) })
    else { return nil }
    self = found
  }

  /// Puts together what a role follows.
  init(role: String?, conventions: [Register.Thing], source: PaperSource) {
    (self.role, self.conventions, self.source) = (role, conventions, source)
  }

  private var register: Register { source.register }

  /// Since when a convention has been followed by who follows it: the day that was recorded.
  public func since(_ convention: Register.Thing) -> Day? {
    let key = ConventionDrafted.coordinator.declaration.key
    var since: Day?
    var current: String?
    for summary in register.history(of: convention) where !summary.isRetracted {
      guard let fact = source.reader.fact(at: summary.location),
        let text = fact.values.texts(key: key).last, text != current
      else { continue }
      current = text
      since = fact.id.day
    }
    return current == nil ? nil : since
  }

  /// What the successor needs to know: each convention, what blocks, what comes, what is promised.
  public var paper: Paper {
    var paper = Paper(
      title: source(Words("Portefeuille", "Portfolio")),
      subtitles: [
        role ?? source(Words("conventions que personne ne suit", "conventions nobody follows"))
      ], in: source.language)
    let rows = conventions.map { convention in
      [
        register.label(of: convention), source.title(of: convention),
        source.state(of: convention),
        since(convention).map { source.date(.day($0)) } ?? "—",
        String(source.openPromises(register.promises(of: convention)).count),
      ]
    }
    paper.add(
      .table(
        [
          [
            source(Words("N°", "No.")), source(Words("Objet", "Object")),
            source(Words("État", "State")), source(Words("Suivie depuis", "Followed since")),
            source(Words("Suites", "Open")),
          ]
        ] + rows))
    for convention in conventions {
      let promises = source.openPromises(register.promises(of: convention))
      paper.add(
        part: source.name(of: convention),
        [
          .items(source.blockers(of: convention) + source.undetermined(convention)),
          .items(promises.map { source.words($0) }),
          .items(source.deadlines(of: convention, most: 3)),
          .items(source.findings(of: convention, from: .error)),
        ])
    }
    paper.add(
      .paragraph(
        source(
          Words(
            "État au \(source.longDate(.day(source.today))).",
            "As of \(source.longDate(.day(source.today)))."))))
    return paper
  }

  /// The facts of one act that hand conventions over to another role.
  public static func handover(
    _ conventions: [ThingID], to role: String, because reason: String
  ) -> [NewFact] {
    conventions.map { convention in
      NewFact(
        .change, about: convention,
        [
          WrittenValue(ConventionDrafted.coordinator.declaration.key, role),
          WrittenValue(ThingChanged.reason.declaration.key, reason),
        ])
    }
  }
}
