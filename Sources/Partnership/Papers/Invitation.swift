/// The letter that invites to a meeting, and the sheet those who come sign.
struct Invitation {
  let source: PaperSource
  private var register: Register { source.register }

  /// The letter; what is not known yet is left to be filled in.
  func paper(about thing: Register.Thing) -> Paper {
    let gathering = Gathering(thing, source)
    let convention = gathering?.convention ?? (gathering == nil ? thing : nil)
    let toFill = source(Words("(à compléter)", "(to be filled in)"))
    var paper = Paper(
      title: source(Words("Invitation", "Invitation")),
      subtitles: source.exampleNotice(thing, convention), in: source.language)
    paper.add(
      .lines([
        source(
          Words(
            "\(toFill), le \(source.longDate(.day(source.today)))",
            "\(toFill), \(source.longDate(.day(source.today)))"))
      ]))
    let what = gathering?.kindWords ?? source(Words("réunion de suivi", "follow-up meeting"))
    paper.add(
      .labelled([
        Paper.Labelled(
          source(Words("Objet", "Subject")),
          source.joined([what] + (convention.map { [source.name(of: $0)] } ?? [])))
      ]))
    paper.add(.paragraph(source(Words("Madame, Monsieur,", "Dear Sir or Madam,"))))
    paper.add(
      .paragraph(
        source(
          Words(
            "Nous avons l’honneur de vous inviter à la séance suivante :",
            "You are invited to the following meeting:"))))
    paper.add(
      .labelled([
        Paper.Labelled(
          source(Words("Date", "Date")),
          gathering?.heldOn.value.map { source.longDate($0) } ?? toFill),
        Paper.Labelled(
          source(Words("Heure", "Hour")), gathering?.calledFor.map { source.clock($0) } ?? toFill),
        Paper.Labelled(source(Words("Lieu", "Place")), gathering?.place ?? toFill),
      ]))
    let agenda = AgendaPaper(source: source).paper(about: thing)
    paper.add(part: source(Words("Ordre du jour", "Agenda")), [.lines(agenda.headings)])
    let invited = gathering.map { register.children(of: $0.thing, .attendance) } ?? []
    let bodies = gathering?.instance.map { register.values(InstanceFormed.members, of: $0) } ?? []
    paper.add(
      part: source(Words("Invités", "Invited")),
      [
        .items(
          bodies.map(\.text)
            + invited.map { source.shown(AttendanceCounted.college, of: $0) })
      ])
    paper.add(
      .paragraph(
        source(
          Words(
            "Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.",
            "Yours faithfully,"))))
    paper.add(.lines([source(Words("La coordination", "The coordination"))]))
    return paper
  }

  /// The sheet to be signed on paper; what is written on it is not entered in the store.
  func signInSheet(about thing: Register.Thing) -> Paper {
    let gathering = Gathering(thing, source)
    let convention = gathering?.convention ?? (gathering == nil ? thing : nil)
    var paper = Paper(
      title: source(Words("Feuille d’émargement", "Sign-in sheet")),
      subtitles: source.heading(gathering, convention), in: source.language)
    paper.add(
      .blankTable(
        [
          source(Words("Nom", "Name")), source(Words("Organisme", "Body")),
          source(Words("Collège", "College")), source(Words("Signature", "Signature")),
        ], rows: 12))
    paper.add(
      .paragraph(
        source(
          Words(
            "Collèges : \(College.allCases.map { $0.term.words.fr }.joined(separator: ", ")).",
            "Colleges: \(College.allCases.map { $0.term.words.en }.joined(separator: ", "))."))))
    paper.add(
      .paragraph(
        source(
          Words(
            "Cette feuille reste sur papier : seuls les nombres par collège sont saisis.",
            "This sheet stays on paper: only the numbers by college are entered."))))
    return paper
  }
}

extension Paper {
  /// The headings, in order.
  var headings: [String] {
    blocks.compactMap { if case .heading(let text, _) = $0 { text } else { nil } }
  }
}
