/// The agenda of a meeting to come, filled in with what is open.
struct AgendaPaper {
  let source: PaperSource
  private var register: Register { source.register }

  /// A point of the agenda and what it is about.
  private struct Point {
    let title: Words
    let items: [String]
  }

  /// The agenda for a convention, or for a meeting that is planned: its own points come first.
  func paper(about thing: Register.Thing) -> Paper {
    let gathering = Gathering(thing, source)
    let convention = gathering?.convention ?? (gathering == nil ? thing : nil)
    var paper = Paper(
      title: source(Words("Ordre du jour", "Agenda")),
      subtitles: source.heading(gathering, convention), in: source.language)
    var number = 0
    func add(_ title: String, _ items: [String]) {
      number += 1
      paper.add(.heading("\(number). \(title)", note: nil))
      paper.add(.items(items))
    }
    for point in gathering?.agenda ?? [] { add(point, []) }
    for point in convention.map({ points($0, before: gathering) }) ?? [] where !point.items.isEmpty
    {
      add(source(point.title), point.items)
    }
    add(
      source(
        Words(
          "Questions diverses et date de la prochaine séance", "Other business and next meeting")),
      [])
    return paper
  }

  private func points(_ convention: Register.Thing, before gathering: Gathering?) -> [Point] {
    let last = source.held(of: convention).first { $0.thing != gathering?.thing }
    let promises = source.openPromises(register.promises(of: convention))
    let undecided = source.openSignals(convention).filter { signal in
      !register.all(.followUp).contains {
        register.linked(FollowUpPromised.from, of: $0) == signal
      }
    }
    return [
      Point(
        title: Words("Compte rendu de la dernière séance", "Minutes of the last meeting"),
        items: [last].compactMap { $0 }.map {
          source.joined([
            register.label(of: $0.thing), $0.kindWords, source.date($0.heldOn),
            $0.hasSettledMinutes ? nil : source(Words("à arrêter", "to be settled")),
          ])
        }),
      Point(
        title: Words("Ce qui bloque", "What blocks"), items: source.blockers(of: convention)),
      Point(
        title: Words("Suites à donner ouvertes", "Open follow-ups"),
        items: promises.filter { $0.sort != .recommendation }.map { source.words($0) }),
      Point(
        title: Words(
          "Recommandations de la dernière conférence", "Recommendations of the last conference"),
        items: promises.filter { $0.sort == .recommendation }.map { source.words($0) }),
      Point(
        title: Words("Signaux sans décision", "Signals without a decision"),
        items: undecided.map { source.words(signal: $0) }),
      Point(
        title: Words("Protocoles sans méthode d’évaluation", "Protocols without evaluation method"),
        items: source.withoutMethod(convention).map { source.name(of: $0) }),
      Point(
        title: Words("À corriger dans le dossier", "To put right in the file"),
        items: source.findings(of: convention, from: .error)),
      Point(
        title: Words("Prochaines échéances", "Next deadlines"),
        items: source.deadlines(of: convention, most: 6)),
    ]
  }
}

extension PaperSource {
  /// What a paper of a meeting is about: which meeting, when and where, of which convention.
  func heading(_ gathering: Gathering?, _ convention: Register.Thing?) -> [String] {
    let meeting = gathering.map { gathering in
      joined([
        capitalised(gathering.kindWords), longDate(gathering.heldOn),
        gathering.calledFor.map { clock($0) }, gathering.place,
      ])
    }
    return [meeting].compactMap { $0 } + subtitle(convention)
      + exampleNotice(gathering?.thing, convention)
  }
}
