import Partnership
import Screen

// Papers: minutes, agendas, briefs. They are made from the facts, shown, changed in the user's
// editor, copied; minutes are settled, which keeps their text in the store.
extension WorkbenchState {
  /// What papers are made about here: the meeting being noted, else what the user looks at, else its
  /// convention.
  var paperedThing: Register.Thing? {
    if isMeetingShown { return meeting.flatMap { register.thing($0.id) } }
    guard let thing = selectedThing else { return nil }
    let kind = register.id(of: thing).kind
    if PaperKind.allCases.contains(where: { $0.isAbout(kind) }) { return thing }
    return register.nearest(.convention, of: thing)
  }

  /// What papers are made from.
  var paperSource: PaperSource {
    PaperSource(
      register, reading: reader, on: now.day, in: language, communes: communes, contacts: book)
  }

  /// Why no paper can be made here.
  var reasonWithoutPapers: Words? {
    paperedThing.map { PaperChoice.all(about: $0, self).isEmpty } ?? true
      ? Words(
        "choisissez d’abord une convention, une séance ou une partie",
        "choose a convention, a meeting or a party first") : nil
  }

  /// Lists the papers that can be made here.
  mutating func choosePaper() -> [Effect] {
    guard let thing = paperedThing else { return [] }
    layers.append(
      .palette(
        Palette(
          content: .papers(reading.itemID(of: thing)), context: context, line: TextLine())))
    return []
  }

  /// Why there are no minutes here.
  var reasonWithoutMinutes: Words? {
    minuted.isEmpty ? Words("aucune séance n’est notée ici", "no meeting is recorded here") : nil
  }

  private var minuted: [PaperChoice] {
    paperedThing.map { thing in
      PaperChoice.all(about: thing, self).filter { $0.kind == .minutes }
    } ?? []
  }

  /// Opens the minutes of what the user looks at: of the latest meeting of a convention.
  mutating func openMinutes() -> [Effect] {
    minuted.first.map { begin($0) } ?? []
  }

  /// Opens a paper: where it was left, else as the facts make it, after what may tell of a person.
  mutating func begin(_ choice: PaperChoice) -> [Effect] {
    if let draft = choice.draft { return resume(draft) }
    guard let thing = register.thing(choice.subject) else { return [] }
    if choice.kind == .minutes, let gathering = Gathering(thing, paperSource) {
      let concerns = Minutes(of: gathering).concerns
      if !concerns.isEmpty {
        layers.append(
          .concerns(OpenConcerns(kind: choice.kind, subject: choice.subject, concerns: concerns)))
        return []
      }
    }
    return open(choice.kind, about: thing, without: [])
  }

  private mutating func open(
    _ kind: PaperKind, about thing: Register.Thing, without leftOut: Set<ThingID>
  ) -> [Effect] {
    guard let paper = paperSource.paper(kind, about: thing, without: leftOut) else { return [] }
    layers.append(
      .paper(OpenPaper(kind, about: register.id(of: thing), text: Self.trimmed(paper))))
    return []
  }

  /// The text of a paper, without the empty lines at its end.
  static func trimmed(_ paper: Paper) -> String {
    String(paper.text().reversed().drop { $0 == "\n" }.reversed())
  }

  // What may tell of a person.

  mutating func moveConcern(by rows: Int) -> [Effect] {
    changeConcerns { $0.cursor = max(0, min($0.cursor + rows, $0.concerns.count - 1)) }
  }

  mutating func leaveConcernOut() -> [Effect] {
    changeConcerns { open in
      open.leftOut.formSymmetricDifference([open.cursor])
      open.cursor = min(open.cursor + 1, open.concerns.count - 1)
    }
  }

  private mutating func changeConcerns(_ change: (inout OpenConcerns) -> Void) -> [Effect] {
    guard case .concerns(var open)? = layers.last else { return [] }
    change(&open)
    layers[layers.count - 1] = .concerns(open)
    return []
  }

  /// Goes on to the paper, without what was decided to be left out.
  mutating func decideConcerns() -> [Effect] {
    guard case .concerns(let decided)? = layers.last, let thing = register.thing(decided.subject)
    else { return [] }
    layers.removeLast()
    let leftOut = decided.leftOut.map { register.id(of: decided.concerns[$0].thing) }
    return open(decided.kind, about: thing, without: Set(leftOut))
  }

  // The paper on the screen.

  mutating func scrollPaper(_ move: Move) -> [Effect] {
    switch layers.last {
    case .paper(var paper)?:
      paper.top = SheetView.top(paper.top, after: move, in: paper.text, size)
      layers[layers.count - 1] = .paper(paper)
    case .differences(var open)?:
      open.top = SheetView.top(open.top, after: move, in: open.text, size)
      layers[layers.count - 1] = .differences(open)
    default: break
    }
    return []
  }

  mutating func copyPaper() -> [Effect] {
    let text: String
    switch layers.last {
    case .paper(let paper)?: text = paper.text
    case .differences(let open)?: text = open.text
    default: return []
    }
    say(.done, Words("Texte copié.", "Text copied."))
    return [.copy(text)]
  }

  /// Opens the paper in the user's editor; its draft is kept first.
  mutating func editPaper() -> [Effect] {
    guard case .paper(var paper)? = layers.last else { return [] }
    if paper.draft == nil {
      draftCount += 1
      paper.draft = "\(session)-\(draftCount)"
      layers[layers.count - 1] = .paper(paper)
    }
    guard let id = paper.draft else { return [] }
    let draft = paper.draft(named: id)
    keep(draft)
    return [.saveDraft(draft)]
      + edit(TextToEdit(draft: id, field: OpenPaper.textKey, text: paper.text))
  }

  // Settling minutes.

  /// Why the paper on the screen cannot be settled.
  var reasonNotToSettle: Words? {
    guard case .paper(let paper)? = layers.last, paper.kind == .minutes else {
      return Words("seul un compte rendu s’arrête", "only minutes are settled")
    }
    return store.readOnly
  }

  /// Asks whether the minutes on the screen are to be settled.
  mutating func askToSettle() -> [Effect] {
    guard case .paper(let paper)? = layers.last, let thing = register.thing(paper.subject) else {
      return []
    }
    let reading = reading
    var lines = [
      Confirmation.Line(
        label: reading(Words("Concerne", "About")), text: paperSource.named(thing)),
      Confirmation.Line(
        label: reading(Words("Texte", "Text")),
        text: reading.count(
          paper.text.split(separator: "\n").count, Words("ligne", "line"), Words("lignes", "lines"))
      ),
      Confirmation.Line(
        label: reading(Words("Effet", "Effect")),
        text: reading(
          Words(
            "le texte est gardé sous son empreinte, et la séance le cite",
            "the text is kept under its digest, and the meeting cites it"))),
    ]
    if Gathering(thing, paperSource)?.hasSettledMinutes == true {
      lines.append(
        Confirmation.Line(
          label: reading(Words("À savoir", "Good to know")),
          text: reading(
            Words(
              "un compte rendu est déjà arrêté ; celui-ci le remplace, l’autre reste gardé",
              "minutes are settled already; these take their place, the others stay kept")),
          isWarning: true))
    }
    layers.append(
      .confirmation(
        Confirmation(
          title: reading(Words("Arrêter le compte rendu", "Settle the minutes")), lines: lines,
          verb: Words("arrêter le compte rendu", "settle the minutes"), facts: [], paper: paper)))
    return []
  }

  /// Asks for the text of minutes to be kept in the store.
  mutating func settle(_ paper: OpenPaper) -> [Effect] {
    lastTicket += 1
    let ticket = Ticket(number: lastTicket)
    settling[ticket] = paper
    return [
      .take(
        ticket, piece(of: paper, []), .paper(paper.text + "\n", fileName: paper.fileName))
    ]
  }

  /// Records minutes whose text is in the store, under the digest that was told.
  mutating func settle(
    _ paper: OpenPaper, _ outcome: Result<[WrittenValue], Untaken>
  ) -> [Effect] {
    do {
      let told = try outcome.get()
      var facts = [piece(of: paper, told)]
      let digest = told.texts(key: PieceFiled.sha256.declaration.key).first ?? ""
      switch paper.subject.kind {
      case .meeting:
        facts.append(
          NewFact(
            .change, about: paper.subject,
            [WrittenValue(MeetingHeld.minutesSha256.declaration.key, digest)]))
      default:
        facts.append(
          NewFact(
            .change, about: paper.subject,
            [WrittenValue(ConferenceHeld.minutes.declaration.key, paper.fileName)]))
      }
      return append(try register.admit(act: facts, today: now.day), of: paper.draft)
    } catch let refusal as Refusal {
      say(.refusal, refusal.words)
    } catch let failure as Untaken {
      say(.refusal, failure.words)
    } catch {
      say(.refusal, Words("Le texte ne peut être gardé.", "The text cannot be kept."))
    }
    return []
  }

  private func piece(of paper: OpenPaper, _ told: [WrittenValue]) -> NewFact {
    NewFact(
      .piece,
      [
        WrittenValue(PieceFiled.of, paper.subject),
        WrittenValue(PieceFiled.pieceKind, PieceKind.minutes),
        WrittenValue(PieceFiled.receivedOn, .day(now.day)),
      ] + told)
  }
}
