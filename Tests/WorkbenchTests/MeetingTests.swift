import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("Meetings, by keys")
struct MeetingTests {
  @Test("F9 and one Enter begin, and each line is one fact on disk")
  func lines() {
    var desk = MeetingDesk()
    desk.begin()
    #expect(desk.written(.meeting, "CommenceeA") == ["14:02:00"])
    desk.note("e: maire : Il rappelle l’engagement.")
    desk.note("Et la salle.")
    desk.note("h: cinq semaines")
    desk.note("! salle ouverte le jeudi")
    desk.note("* circo 3, 15/01 : convention de mise à disposition")
    #expect(desk.written(.line, "College") == ["elus", "elus", "habitants", "—", "—"])
    #expect(desk.written(.line, "Fonction") == ["maire", "maire", "—", "—", "—"])
    #expect(desk.written(.line, "Nature") == ["—", "—", "—", "decision", "a-faire"])
    #expect(desk.written(.line, "Heure").first == "14:02:01")
    #expect(desk.written(.followUp, "Nature") == ["decision", "action"])
    #expect(desk.written(.followUp, "PourLe") == ["—", "2027-01-15"])
    #expect(desk.written(.followUp, "IssueDe") == ["RN-2026-01", "RN-2026-01"])
    #expect(desk.drafts.isEmpty)
    let screen = desk.state.screen
    #expect(screen.contains("✓ élus          maire : Il rappelle"))
    #expect(screen.contains("✓ À FAIRE       circo 3, 15/01/2027 :"))
    #expect(screen.contains("5 lignes"))
  }

  @Test("a mark alone changes who speaks or the protocol, and writes nothing")
  func sticky() {
    var desk = MeetingDesk()
    desk.begin()
    desk.note("h:")
    #expect(desk.written(.line, "Texte") == [])
    desk.note("un")
    desk.press(.control("t"))
    desk.note("deux")
    desk.press(.tab)
    desk.press(.control("o"))
    desk.note("trois")
    desk.note("P-03 quatre")
    desk.note("cinq, et P-04")
    desk.note("six")
    #expect(
      desk.written(.line, "College") == ["habitants", "usagers"]
        + Array(repeating: "professionnels", count: 4))
    #expect(desk.written(.line, "Protocole") == ["—", "—", "P-01", "P-03", "P-04", "P-03"])
    desk.type("voir p-")
    desk.press(.tab)
    #expect(desk.state.meeting?.line.text == "voir P-01")
    desk.press(.tab)
    #expect(desk.state.meeting?.line.text == "voir P-02")
  }

  @Test("typing never waits: lines queue while the disk is slow, then go in order, none twice")
  func slowDisk() {
    var desk = MeetingDesk()
    desk.begin()
    desk.disk = .slow
    for number in 1...5 { desk.note("ligne \(number)") }
    desk.type("et la suite")
    #expect(desk.state.screen.contains("> et la suite"))
    #expect(desk.waiting.count == 1)
    #expect(desk.state.screen.contains("… "))
    desk.pass(2500)
    #expect(desk.state.screen.contains("non écrit : ligne 1"))
    #expect(desk.drafts.values.first?.text.contains("ligne 5") == true)
    desk.disk = .quick
    while !desk.waiting.isEmpty { for effect in desk.answer() { desk.carry(effect) } }
    #expect(desk.written(.line, "Texte") == (1...5).map { "ligne \($0)" })
    #expect(desk.written(.line, "Heure").map { $0.suffix(2) } == ["01", "02", "03", "04", "05"])
    #expect(!desk.state.screen.contains("non écrit"))
  }

  @Test("a full disk: the lines wait on this machine, the screen says so, and all is written later")
  func fullDisk() {
    var desk = MeetingDesk()
    desk.begin()
    desk.note("écrite")
    desk.disk = .full
    desk.note("h: une")
    desk.note("deux")
    #expect(desk.state.screen.contains("✗ habitants     non écrit : une"))
    #expect(
      desk.state.screen.contains(
        "2 lignes non écrites, tout est gardé sur ce poste : plus de place"))
    let kept = desk.drafts.values.first?.text ?? ""
    #expect(kept.contains("Texte une") && kept.contains("Texte deux"))
    desk.press(.up)
    #expect(desk.state.meeting?.line.text == "h: deux")
    desk.press(.escape)
    desk.disk = .quick
    desk.press(.enter)
    #expect(desk.written(.line, "Texte") == ["écrite", "une", "deux"])
    #expect(desk.drafts.isEmpty)
    desk.disk = .full
    desk.note("trois")
    desk.disk = .quick
    desk.pass(6000)
    #expect(desk.written(.line, "Texte") == ["écrite", "une", "deux", "trois"])
  }

  @Test("a store that became read-only keeps the lines here, and they are written once it is not")
  func readOnly() {
    var desk = MeetingDesk()
    desk.begin()
    desk.handle(
      .store(
        .description(
          StoreDescription(path: "/tmp/pst", readOnly: Words("lecture seule", "read only")))))
    desk.note("une")
    #expect(desk.state.screen.contains("non écrit : une"))
    #expect(!desk.drafts.isEmpty)
    desk.handle(.store(.description(StoreDescription(path: "/tmp/pst"))))
    desk.pass(6000)
    #expect(desk.written(.line, "Texte") == ["une"])
    #expect(desk.drafts.isEmpty)
  }

  @Test("Up corrects by a new fact, and the first words stay on the screen")
  func correcting() {
    var desk = MeetingDesk()
    desk.begin()
    desk.note("h: affichage en plusieurs langues")
    desk.type("à moitié")
    desk.press(.up)
    #expect(desk.state.meeting?.line.text == "h: affichage en plusieurs langues")
    desk.type(", dont le tamoul")
    desk.press(.enter)
    #expect(desk.written(.line, "Texte") == ["affichage en plusieurs langues"])
    #expect(
      desk.written(.correction, "Texte") == ["affichage en plusieurs langues, dont le tamoul"])
    #expect(desk.state.meeting?.line.text == "à moitié")
    let screen = desk.state.screen
    #expect(screen.contains("✓ habitants     affichage en plusieurs langues"))
    #expect(screen.contains("↳ corrigé 14:02 : affichage en plusieurs langues, dont le tamoul"))
  }

  @Test("Ctrl-Z on an empty line takes the last line and its promise back, by new facts")
  func withdrawing() {
    var desk = MeetingDesk()
    desk.begin()
    desk.note("un")
    desk.note("* CCAS : relancer")
    desk.press(.control("z"))
    #expect(desk.written(.retraction, "Motif") == ["retiré en séance", "retiré en séance"])
    #expect(desk.state.screen.contains("– À FAIRE       retiré : CCAS : relancer"))
    #expect(desk.state.meeting?.lineCount == 1)
    desk.type("abc")
    desk.press(.control("z"))
    #expect(desk.state.meeting?.line.text == "")
    #expect(desk.written(.retraction, "Motif").count == 2)
  }

  @Test("a line that holds a telephone number waits here for an answer and is never written")
  func personalData() {
    var desk = MeetingDesk()
    desk.begin()
    desk.note("h: joindre au 06 12 34 56 78")
    desk.note("la suite")
    #expect(desk.written(.line, "Texte") == ["la suite"])
    #expect(desk.state.screen.contains("? habitants     joindre au 06"))
    #expect(desk.drafts.values.first?.text.contains("06 12 34 56 78") == true)
    var other = MeetingDesk(after: desk)
    other.press(.enter)
    #expect(other.state.screen.contains("? habitants     joindre au 06"))
    other.press(.up, .up)
    other.press(.control("u"))
    other.type("h: joindre le CCAS")
    other.press(.enter)
    #expect(other.written(.line, "Texte") == ["la suite", "joindre le CCAS"])
    #expect(other.drafts.isEmpty)
    #expect(!other.reader.all.contains { $0.values.contains { $0.text.contains("06 12") } })
  }

  @Test("a line that may name somebody waits until somebody says why it is kept")
  func namedPerson() {
    var desk = MeetingDesk()
    desk.begin()
    desk.note("! Mme Dupont ouvre la salle Jaurès")
    #expect(desk.written(.line, "Texte").isEmpty && desk.written(.followUp, "Texte").isEmpty)
    #expect(desk.state.screen.contains("« Mme Dupont » ?"))
    desk.press(.control("g"))
    #expect(desk.state.screen.contains("Tapez pourquoi garder la ligne"))
    // Another program takes the question up with the line.
    var other = MeetingDesk(after: desk)
    other.press(.enter)
    #expect(other.state.screen.contains("? DÉCISION"))
    other.type("gardienne de la salle, dans sa fonction")
    other.press(.control("g"))
    #expect(other.written(.line, "Texte") == ["Mme Dupont ouvre la salle Jaurès"])
    #expect(
      other.written(.followUp, "Garde") == ["Texte gardienne de la salle, dans sa fonction"])
    #expect(other.state.meeting?.line.text == "" && other.drafts.isEmpty)
    other.press(.control("g"))
    #expect(other.state.screen.contains("aucune ligne n’attend de réponse"))
  }

  @Test("no reason lets a line pass that holds what is never kept")
  func neverKept() {
    var desk = MeetingDesk()
    desk.begin()
    desk.note("Mme Dupont, 06 12 34 56 78")
    desk.type("dans sa fonction")
    desk.press(.control("g"))
    #expect(desk.written(.line, "Texte").isEmpty)
    #expect(desk.state.meeting?.line.text == "dans sa fonction")
    #expect(desk.state.screen.contains("numéro de téléphone"))
  }

  @Test("x: and Ctrl-X leave a line out of the minutes")
  func offRecord() {
    var desk = MeetingDesk()
    desk.begin()
    desk.note("x: entre nous")
    desk.type("ceci aussi")
    desk.press(.control("x"), .enter)
    desk.note("et ceci")
    desk.press(.control("x"))
    #expect(desk.written(.line, "HorsCompteRendu") == ["oui", "oui", "—"])
    #expect(desk.written(.correction, "HorsCompteRendu") == ["oui"])
  }

  @Test("F6 writes every mark in one act, with the digits of a French keyboard")
  func rating() {
    var desk = MeetingDesk()
    desk.begin()
    desk.note("h: P-01 peu de relais")
    desk.press(.function(6))
    desk.type("é")
    desk.press(.tab)
    desk.type("peu de relais")
    desk.press(.down, .down)
    desk.type("3")
    desk.press(.down)
    desk.type("n")
    desk.press(.enter)
    let marks = desk.reader.all.filter { $0.kind == .evaluation }.dropFirst(4)
    #expect(marks.map { $0.values.texts(key: "Note").first } == ["2", "3", "n/o"])
    #expect(marks.map { $0.values.texts(key: "Cible").first } == ["P-01", "P-01", "P-01"])
    #expect(marks.first?.values.texts(key: "Texte") == ["peu de relais"])
    #expect(marks.allSatisfy { $0.values.texts(key: "Seance") == ["RN-2026-01"] })
    #expect(desk.state.screen.contains("✓ NOTE"))
  }

  /// A meeting with seven residents and three professionals.
  private func counted() -> MeetingDesk {
    var desk = MeetingDesk()
    desk.type("2")
    desk.press(.function(9), .tab, .tab, .tab, .tab)
    desk.type("7")
    desk.press(.tab, .tab)
    desk.type("3")
    desk.press(.control("s"))
    return desk
  }

  @Test("somebody who comes or leaves is counted again, with the hour, and only them")
  func recount() {
    var desk = counted()
    desk.pass(31 * 60_000)
    desk.press(.control("p"), .up, .down, .down, .backspace)
    desk.type("8")
    desk.press(.down, .down, .down)
    desk.type("2")
    desk.press(.enter)
    #expect(desk.state.screen.contains("✓ PRÉSENTS      habitants 8 · associations 2"))
    #expect(desk.state.screen.contains("13 présents"))
    let recorded = desk.reader.all.filter { $0.subject.kind == .attendance }
    #expect(recorded.map(\.kind) == [.attendance, .attendance, .change, .attendance])
    #expect(recorded.map { $0.values.texts(key: "Presents") } == [["7"], ["3"], ["8"], ["2"]])
    #expect(
      recorded.map { $0.values.texts(key: "Heure") } == [[], [], ["14:33:00"], ["14:33:00"]])
    #expect(recorded[2].subject == recorded[0].subject)
    desk.pass(60_000)
    desk.press(.control("p"), .enter)
    #expect(desk.state.screen.contains("Personne de plus ni de moins"))
    desk.press(.control("z"))
    #expect(desk.state.meeting?.attendance.map(\.count) == [7, 3])
    let targets = desk.written(.retraction, "Vise")
    #expect(Set(targets) == Set(recorded.suffix(2).map(\.id.text)))
  }

  @Test("a count the disk refuses shows no ✓, and the next session writes it once")
  func recountLater() {
    var desk = counted()
    desk.pass(60_000)
    desk.press(.control("p"), .down, .backspace)
    desk.type("8")
    desk.press(.enter)
    desk.disk = .full
    desk.pass(60_000)
    desk.press(.control("p"), .down, .backspace)
    desk.type("9")
    desk.press(.enter)
    #expect(desk.state.screen.contains("✓ PRÉSENTS      habitants 8"))
    #expect(desk.state.screen.contains("✗ PRÉSENTS      non écrit : habitants 9"))
    var next = MeetingDesk(after: desk)
    next.press(.enter)
    #expect(next.state.screen.contains("✓ PRÉSENTS      habitants 8"))
    #expect(next.state.screen.contains("✓ PRÉSENTS      habitants 9"))
    #expect(next.state.meeting?.attendance.map(\.count) == [9, 3])
    #expect(next.written(.change, "Presents") == ["8", "9"])
    // A draft that outlives its writing is not written again.
    next.drafts = desk.drafts
    var last = MeetingDesk(after: next)
    last.press(.enter)
    #expect(last.written(.change, "Presents") == ["8", "9"])
  }

  @Test("the agenda has its timers, F7 goes to the next point, Ctrl-Z comes back")
  func agenda() {
    var desk = MeetingDesk()
    desk.type("2")
    desk.press(.function(9), .tab, .tab)
    desk.type("Accès aux droits 15")
    desk.press(.enter)
    desk.type("Divers")
    desk.press(.enter, .tab, .tab)
    desk.type("7")
    desk.press(.control("s"))
    #expect(desk.written(.attendance, "Presents") == ["7"])
    #expect(desk.state.screen.contains("7 présents (7 habitants)"))
    desk.pass(12 * 60_000 + 40_000)
    #expect(desk.state.screen.contains("Point 1/2 : Accès aux droits"))
    #expect(desk.state.screen.contains("12:40 sur 15:00 prévues"))
    desk.pass(5 * 60_000 + 30_000)
    #expect(desk.state.screen.contains("dépassé +03:10 !"))
    desk.press(.function(7))
    #expect(desk.state.screen.contains("Point 2/2 : Divers"))
    desk.note("au second point")
    #expect(desk.written(.line, "Point") == ["2", "2"])
    #expect(desk.written(.line, "Nature") == ["passage", "—"])
    desk.press(.function(7))
    #expect(desk.state.screen.contains("dernier point"))
    desk.press(.control("z"), .control("z"))
    #expect(desk.state.screen.contains("Point 1/2"))
  }

  @Test("pasted lines are shown before anything is made of them")
  func pasting() {
    var desk = MeetingDesk()
    desk.begin()
    desk.type("à moitié ")
    desk.handle(.paste("un seul morceau\n"))
    #expect(desk.state.meeting?.line.text.hasPrefix("à moitié un seul morceau") == true)
    desk.handle(.paste("e: un\r\n\r\ndeux\n! trois\n"))
    #expect(desk.state.screen.contains("3 lignes collées"))
    desk.press(.enter)
    #expect(desk.written(.line, "Texte") == ["un", "deux", "trois"])
    desk.handle(.paste("quatre\ncinq"))
    desk.type("b")
    #expect(desk.written(.line, "Texte").last == "quatre\ncinq")
    desk.handle(.paste("six\nsept"))
    desk.press(.escape)
    #expect(desk.written(.line, "Texte").count == 4)
    #expect(desk.state.meeting?.line.text.hasPrefix("à moitié") == true)
  }

  @Test("F9 ends with the hour, and another meeting can begin at once")
  func ending() {
    var desk = MeetingDesk()
    desk.begin()
    desk.note("un")
    desk.type("à moitié")
    desk.press(.function(9))
    #expect(desk.state.screen.contains("à moitié tapée"))
    desk.press(.control("u"), .function(9))
    #expect(desk.state.screen.contains("Finir la réunion ?"))
    desk.press(.escape, .function(9), .enter)
    #expect(desk.written(.change, "FinieA") == ["14:02"])
    #expect(desk.state.meeting == nil)
    #expect(desk.state.screen.contains("Réunion finie à 14:02, 1 ligne"))
    #expect(desk.drafts.isEmpty)
    desk.press(.function(9), .enter)
    desk.note("deux")
    #expect(desk.written(.line, "Seance") == ["RN-2026-01", "RN-2026-02"])
    #expect(desk.written(.meeting, "Instance") == ["IN-01", "IN-01"])
  }

  @Test("other screens can be seen meanwhile; the text stays, Esc and F9 come back to it")
  func consulting() {
    var desk = MeetingDesk()
    desk.begin()
    desk.type("à moitié")
    desk.press(.function(2))
    desk.type("veille")
    desk.press(.enter)
    #expect(desk.state.screen.contains("4▸Veille"))
    desk.press(.enter, .escape, .escape)
    #expect(desk.state.screen.contains("> à moitié"))
    desk.press(.escape)
    desk.type("3")
    desk.press(.function(9))
    #expect(desk.state.screen.contains("> à moitié"))
  }

  @Test("an interrupted meeting is offered first, and goes on with its half line and what waited")
  func interrupted() {
    var desk = MeetingDesk()
    desk.begin()
    desk.note("e: maire : un")
    desk.note("! deux")
    desk.disk = .full
    desk.note("* CCAS, 15/01 : trois")
    desk.type("une demi-l")
    desk.pass(400)
    var other = MeetingDesk(after: desk)
    #expect(other.state.screen.contains("Réunion interrompue"))
    #expect(other.state.screen.contains("interrompue à 14:02"))
    #expect(other.state.screen.contains("Entrée reprend : 1 à écrire, 2"))
    other.press(.enter)
    #expect(other.written(.line, "Texte") == ["un", "deux", "trois"])
    #expect(other.written(.followUp, "Responsable") == ["—", "CCAS"])
    #expect(other.state.meeting?.line.text == "une demi-l")
    #expect(other.state.screen.contains("✓ élus          maire : un"))
    #expect(other.state.screen.contains("✓ À FAIRE       CCAS, 15/01/2027 : trois"))
    other.press(.enter)
    #expect(other.written(.line, "Texte").last == "une demi-l")
    #expect(other.drafts.isEmpty)
  }

  @Test("what the draft still held and the disk had already is not written twice")
  func notTwice() {
    var desk = MeetingDesk()
    desk.begin()
    desk.disk = .slow
    desk.note("un")
    desk.note("deux")
    desk.note("trois")
    // The disk takes them, and the program ends before it hears of it.
    for (_, acts) in desk.waiting { _ = acts.map { desk.reader.write($0) } }
    var other = MeetingDesk(after: desk)
    other.press(.enter)
    #expect(other.written(.line, "Texte") == ["un", "deux", "trois"])
    #expect(other.drafts.isEmpty)
  }

  @Test("a meeting whose beginning never reached the disk is read from its draft")
  func unwrittenBeginning() {
    var desk = MeetingDesk()
    desk.disk = .full
    desk.begin()
    desk.note("un")
    var other = MeetingDesk(after: desk)
    other.press(.enter)
    #expect(other.written(.meeting, "CommenceeA") == ["14:02:00"])
    #expect(other.written(.line, "Texte") == ["un"])
  }

  @Test("someone who has never seen it finds how to take a note with ? and F2 alone")
  func discovering() {
    var desk = MeetingDesk()
    desk.type("?")
    let lines = HelpView.lines(.list, .french)
    #expect(lines.contains { $0.verb == "Réunion : prendre des notes" && $0.keys.contains("F9") })
    desk.press(.escape)
    desk.type("2")
    desk.press(.function(2))
    desk.type("prendre des notes")
    desk.press(.enter, .enter)
    #expect(desk.state.isMeetingShown)
    desk.press(.function(1))
    #expect(desk.state.screen.contains("sur disque"))
    #expect(HelpView.lines(.meeting, .french).contains { $0.keys == "x:" })
  }

  @Test("lines of another program in the same meeting are shown; a meeting noted elsewhere says so")
  func elsewhere() {
    var desk = MeetingDesk()
    desk.begin()
    desk.note("un")
    var other = MeetingDesk(after: desk)
    desk.note("deux")
    other.handle(.store(.facts(desk.reader.last(1))))
    #expect(other.state.screen.contains("Réunion en cours ailleurs"))
    other.press(.enter)
    #expect(other.state.screen.contains("deux"))
  }

  @Test("a number one's other program wrote first is given up for the next, promises included")
  func overtaken() {
    var desk = MeetingDesk()
    desk.begin()
    var other = MeetingDesk(after: desk)
    other.press(.enter)
    desk.disk = .slow
    desk.note("* CCAS, 15/01 : d’ici")
    desk.note("LR-0001")
    other.note("* école, 16/01 : de là")
    desk.handle(.store(.facts(desk.reader.last(2))))
    let (ticket, _) = desk.waiting.removeFirst()
    desk.disk = .quick
    desk.handle(.written(ticket, .overtaken(Words("pris", "taken"))))
    let lines = desk.reader.all.filter { $0.kind == .line }
    #expect(lines.map(\.subject.text) == ["LR-0001", "LR-0003", "LR-0002"])
    #expect(
      lines.compactMap { $0[LineNoted.text].value?.text } == ["de là", "d’ici", "LR-0001"])
    let promises = desk.reader.all.filter { $0.kind == .followUp }.map(\.subject)
    #expect(Set(promises).count == 2)
    #expect(lines[1][LineNoted.followUp].value == promises.last)
    // The entries on the screen are the lines under their new numbers.
    let entries = desk.state.meeting?.entries.filter { $0.line != nil } ?? []
    #expect(entries.compactMap(\.ids.first?.text) == ["LR-0003", "LR-0002", "LR-0001"])
    #expect(!entries.contains { !$0.isWritten })
    #expect(desk.drafts.isEmpty)
  }

  @Test("a refusal of numbers nobody is known to have is shown, and asked again later")
  func overtakenByNobody() {
    var desk = MeetingDesk()
    desk.begin()
    desk.disk = .slow
    desk.note("un")
    let (ticket, _) = desk.waiting.removeFirst()
    desk.handle(.written(ticket, .overtaken(Words("pris ailleurs", "taken elsewhere"))))
    #expect(desk.waiting.isEmpty && desk.state.screen.contains("pris ailleurs"))
    desk.disk = .quick
    desk.pass(6000)
    #expect(desk.written(.line, "Texte") == ["un"])
  }

  @Test("two programs that take one number at once both show both lines, and correct their own")
  func oneNumber() {
    var desk = MeetingDesk()
    desk.begin()
    var other = MeetingDesk(after: desk)
    other.press(.enter)
    desk.note("d’ici")
    other.note("de là")
    #expect(desk.reader.all.suffix(2).map(\.subject.text) == ["LR-0001", "LR-0001"])
    desk.handle(.store(.facts(desk.reader.last(1))))
    #expect(desk.state.screen.contains("d’ici") && desk.state.screen.contains("de là"))
    desk.press(.up, .up)
    #expect(desk.state.meeting?.line.text == "d’ici")
    desk.type(" même")
    desk.press(.enter)
    let correction = desk.reader.all.last
    #expect(correction?[FactCorrected.target].value == desk.reader.all.dropLast(2).last?.id)
  }
}

extension MeetingDesk {
  /// Carries out what an answer of the disk led to.
  mutating func carry(_ effect: Effect) {
    switch effect {
    case .note(let ticket, let acts): waiting.append((ticket, acts))
    case .saveDraft(let draft): drafts[draft.id] = draft
    case .discardDraft(let id): drafts[id] = nil
    default: others.append(effect)
    }
  }
}
