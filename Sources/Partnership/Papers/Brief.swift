/// One page to read five minutes before a meeting: a convention, or everything with a commune.
struct Brief {
  let source: PaperSource
  private var register: Register { source.register }

  /// The brief of a convention.
  func paper(about convention: Register.Thing) -> Paper {
    var paper = Paper(
      title: source(Words("Cinq minutes avant la réunion", "Five minutes before the meeting")),
      subtitles: source.subtitle(convention) + source.exampleNotice(convention),
      in: source.language)
    paper.add(.labelled(head(convention)))
    paper.add(
      part: source(Words("Ce qui bloque", "What blocks")),
      [
        .items(source.blockers(of: convention)), .items(source.undetermined(convention)),
      ])
    add(promises: register.promises(of: convention), to: &paper)
    paper.add(
      part: source(Words("Prochaines dates", "Next dates")),
      [.items(source.deadlines(of: convention, most: 5))])
    paper.add(
      part: source(Words("Protocoles", "Protocols")),
      [.items(source.related(convention, .technicalProtocol).map { words(protocol: $0) })])
    paper.add(
      part: source(Words("Signaux ouverts", "Open signals")),
      [.items(source.openSignals(convention).map { source.words(signal: $0) })])
    paper.add(
      part: source(Words("Dernières notes", "Last marks")), [.items(marks(convention))])
    let missing = register.missingPieces(of: convention, on: source.today)
      .map { source($0.words(in: register)) }
    paper.add(
      part: source(Words("Ce qui manque", "What is missing")),
      [.items(source.findings(of: convention, from: .warning) + missing)])
    paper.add(.paragraph(foot))
    return paper
  }

  /// The brief of a party: each of its conventions, and what is open in all of them.
  func paper(aboutParty party: Register.Thing) -> Paper {
    var paper = Paper(
      title: source(Words("Cinq minutes avant la réunion", "Five minutes before the meeting")),
      subtitles: [source.name(of: party)], in: source.language)
    let conventions = register.all(.convention).filter {
      register.values(ConventionDrafted.parties, of: $0).contains(register.id(of: party))
    }
    guard !conventions.isEmpty else {
      paper.add(.paragraph(source(Words("Aucune convention notée.", "No convention recorded."))))
      return paper
    }
    for convention in conventions {
      paper.add(
        part: source.name(of: convention),
        [
          .labelled(head(convention)),
          .items(source.blockers(of: convention) + source.undetermined(convention)),
          .items(source.deadlines(of: convention, most: 2)),
        ])
    }
    add(promises: conventions.flatMap { register.promises(of: $0) }, to: &paper)
    paper.add(
      part: source(Words("Signaux ouverts", "Open signals")),
      [.items(conventions.flatMap { source.openSignals($0) }.map { source.words(signal: $0) })])
    paper.add(.paragraph(foot))
    return paper
  }

  private func head(_ convention: Register.Thing) -> [Paper.Labelled] {
    let parties = register.values(ConventionDrafted.parties, of: convention)
      .compactMap { register.thing($0) }.map { source.title(of: $0) }
    var head = [
      Paper.Labelled(source(Words("État", "State")), source.state(of: convention)),
      Paper.Labelled(source(Words("Parties", "Parties")), source.joined(parties)),
      Paper.Labelled(
        source(Words("Suivi par", "Followed by")),
        source.shown(ConventionDrafted.coordinator, of: convention)),
    ]
    if let last = source.held(of: convention).first {
      head.append(
        Paper.Labelled(
          source(Words("Dernière séance", "Last meeting")),
          source.joined([
            register.label(of: last.thing), last.kindWords, source.date(last.heldOn),
          ])))
    }
    head.append(
      Paper.Labelled(
        source(Words("Dernier contact", "Last contact")), source.lastContact(about: convention)))
    return head
  }

  private func add(promises: [Promise], to paper: inout Paper) {
    let open = source.openPromises(promises)
    let most = 12
    var lines = open.prefix(most).map { source.words($0) }
    if open.count > most {
      lines.append(source(Words("et \(open.count - most) autres", "and \(open.count - most) more")))
    }
    paper.add(
      part: source(Words("Suites ouvertes", "Open follow-ups")), note: String(open.count),
      [.items(lines)])
  }

  private func words(protocol thing: Register.Thing) -> String {
    let lacks =
      source.withoutMethod(thing: thing)
      ? source(Words("sans méthode d’évaluation", "no evaluation method")) : nil
    return source.joined([
      source.name(of: thing), source.known(ProtocolDrawn.state, of: thing),
      source.known(ProtocolDrawn.pilot, of: thing)
        .map { source(Words("pilote : \($0)", "lead: \($0)")) }, lacks,
    ])
  }

  /// The last mark on each principle, with who gave it and when.
  private func marks(_ convention: Register.Thing) -> [String] {
    let entries = source.related(convention, .evaluation).filter {
      register.value(EvaluationEntered.rating, of: $0).value != nil
    }
    return Principle.allCases.compactMap { principle in
      let last = entries.filter {
        register.values(EvaluationEntered.principles, of: $0).contains(principle)
      }.max {
        register.order(EvaluationEntered.evaluatedOn, of: $0)
          < register.order(EvaluationEntered.evaluatedOn, of: $1)
      }
      guard let last else { return nil }
      let rest = source.joined([
        source.known(EvaluationEntered.college, of: last),
        source.known(EvaluationEntered.evaluatedOn, of: last),
      ])
      return "\(source(principle.term.words)) : "
        + source.shown(EvaluationEntered.rating, of: last) + (rest.isEmpty ? "" : " (\(rest))")
    }
  }

  private var foot: String {
    let day = source.longDate(.day(source.today))
    return source(Words("État au \(day).", "As of \(day)."))
  }
}

extension PaperSource {
  /// « 12/11/2026, appel, Directrice du CCAS, il y a 11 jours »; never a guess.
  fileprivate func lastContact(about convention: Register.Thing) -> String {
    guard let last = register.lastExchange(about: convention, on: today) else {
      return self(NotedExchange.none)
    }
    return joined([
      date(last.date), last.means.value.map { self($0.term.words) },
      contacts.name(of: last.contact), last.ago(today).map { self($0) },
    ])
  }

  /// Whether a protocol that still counts has no method of evaluation.
  fileprivate func withoutMethod(thing: Register.Thing) -> Bool {
    register.nearest(.convention, of: thing).map { withoutMethod($0).contains(thing) } ?? false
  }
}
