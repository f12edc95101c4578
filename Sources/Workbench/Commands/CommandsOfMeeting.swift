import Partnership
import Screen

/// The commands of meetings: before, on the line, on its boxes, at the end.
enum CommandsOfMeeting {
  static let all: [Command] = [begin] + line + otherScreens + setup + boxes + CommandsOfRating.all

  private static let begin = Command(
    id: "meet", verb: Words("Réunion : prendre des notes", "Meeting: take notes"),
    short: Words("Réunion", "Meeting"), contexts: [.list, .detail],
    keys: [.function(9), .character("N")], blocked: { $0.reasonNotToMeet }, run: { $0.meet() })

  private static let line: [Command] = [
    Command(
      id: "line-write",
      verb: Words("Noter la ligne : elle est sur disque", "Note the line: it is on disk"),
      contexts: [.meeting], keys: [.enter], bar: Words("= sur disque", "= on disk"),
      run: { $0.enterLine() }),
    Command(
      id: "line-complete",
      verb: Words("Compléter P-…, ou collège suivant", "Complete P-…, or next college"),
      contexts: [.meeting], keys: [.tab], run: { $0.completeInMeeting(forward: true) }),
    Command(
      id: "line-college-before", verb: Words("Collège précédent", "Previous college"),
      contexts: [.meeting], keys: [.backTab], run: { $0.completeInMeeting(forward: false) }),
    Command(
      id: "line-speaker", verb: Words("Qui parle : collège suivant", "Who speaks: next college"),
      contexts: [.meeting], keys: [.control("t")], run: { $0.nextSpeaker(forward: true) }),
    Command(
      id: "line-protocol", verb: Words("Protocole suivant", "Next protocol"),
      contexts: [.meeting], keys: [.control("o")], run: { $0.nextProtocol() }),
    Command(
      id: "line-off-record",
      verb: Words("Hors compte rendu, ou non", "Off the record, or not"),
      contexts: [.meeting], keys: [.control("x")], run: { $0.switchOffRecord() }),
    Command(
      id: "line-attendance",
      verb: Words("Présents : quelqu’un arrive ou part", "Attendance: somebody comes or leaves"),
      contexts: [.meeting], keys: [.control("p")], run: { $0.openAttendance() }),
    Command(
      id: "line-correct", verb: Words("Corriger la ligne d’avant", "Correct the line before"),
      short: Words("Corriger", "Correct"), contexts: [.meeting], keys: [.function(4), .up],
      run: { $0.editEarlier() }),
    Command(
      id: "line-later", verb: Words("Corriger la ligne d’après", "Correct the line after"),
      contexts: [.meeting], keys: [.down], run: { $0.editLater() }),
    Command(
      id: "line-keep",
      verb: Words(
        "Garder la ligne, pour le motif tapé", "Keep the line, for the reason typed"),
      contexts: [.meeting], keys: [.control("g")], blocked: { $0.reasonWithoutHeldLine },
      run: { $0.keepHeldLine() }),
    Command(
      id: "line-withdraw",
      verb: Words(
        "Retirer la dernière ligne, la saisie vide", "Take back the last line, typing none"),
      contexts: [.meeting], keys: [.control("z")], run: { $0.withdrawLast() }),
    Command(
      id: "line-next-point", verb: Words("Point suivant de l’ordre du jour", "Next agenda point"),
      short: Words("Point suivant", "Next point"), contexts: [.meeting], keys: [.function(7)],
      blocked: { $0.reasonWithoutNextPoint }, run: { $0.nextPoint() }),
    Command(
      id: "line-minutes", verb: Words("Compte rendu de la réunion", "Minutes of the meeting"),
      short: Words("Compte rendu", "Minutes"), contexts: [.meeting], keys: [.function(8)],
      blocked: { $0.reasonWithoutMinutes }, run: { $0.openMinutes() }),
    Command(
      id: "line-page-up", verb: Words("Relire plus haut", "Read further up"),
      contexts: [.meeting], keys: [.pageUp], run: { $0.scrollMeeting(by: 8) }),
    Command(
      id: "line-page-down", verb: Words("Relire plus bas", "Read further down"),
      contexts: [.meeting], keys: [.pageDown], run: { $0.scrollMeeting(by: -8) }),
    Command(
      id: "line-leave",
      verb: Words(
        "Voir les autres écrans, la réunion continue", "See the other screens, the meeting goes on"),
      contexts: [.meeting], keys: [.escape, .control("c"), .function(10)],
      run: { $0.leaveLine() }),
    Command(
      id: "line-end", verb: Words("Finir la réunion", "End the meeting"),
      short: Words("Fin", "End"), contexts: [.meeting], keys: [.function(9)],
      run: { $0.askToEndMeeting() }),
  ]

  /// The screens, for the palette: digits are text on the line.
  private static let otherScreens: [Command] = Panes.all.map { pane in
    let (id, title) = (pane.id, pane.title)
    return Command(
      id: "consult-\(id.name)",
      verb: Words(
        "Consulter \(title.fr), la réunion continue", "See \(title.en), the meeting goes on"),
      contexts: [.meeting], keys: [], run: { $0.consult(id) })
  }

  private static let setup: [Command] = [
    Command(
      id: "setup-enter",
      verb: Words("Suivre le bouton, ou ligne suivante", "Follow the button, or next line"),
      contexts: [.meetingSetup], keys: [.enter], run: { $0.enterSetup() }),
    Command(
      id: "setup-start", verb: Words("Commencer la réunion", "Begin the meeting"),
      contexts: [.meetingSetup], keys: [.control("s")], run: { $0.startMeeting() }),
    Command(
      id: "setup-next", verb: Words("Case suivante", "Next box"), contexts: [.meetingSetup],
      keys: [.tab, .down], run: { $0.moveInSetup(forward: true) }),
    Command(
      id: "setup-previous", verb: Words("Case précédente", "Previous box"),
      contexts: [.meetingSetup], keys: [.backTab, .up], run: { $0.moveInSetup(forward: false) }),
    Command(
      id: "setup-close", verb: Words("Ne pas commencer", "Do not begin"),
      contexts: [.meetingSetup], keys: [.escape, .control("c"), .function(10)],
      run: { $0.closeLayer() }),
  ]

  private static let boxes: [Command] = [
    Command(
      id: "end-yes", verb: Words("Oui, finir la réunion", "Yes, end the meeting"),
      contexts: [.meetingEnd], keys: [.enter], run: { $0.endMeeting() }),
    Command(
      id: "end-no", verb: Words("Continuer la réunion", "Go on with the meeting"),
      contexts: [.meetingEnd], keys: [.escape, .character("q"), .control("c"), .function(10)],
      run: { $0.closeLayer() }),
    Command(
      id: "attendance-write",
      verb: Words("Écrire les nouveaux nombres", "Write the new numbers"),
      contexts: [.attendance], keys: [.enter, .control("s")], run: { $0.writeAttendance() }),
    Command(
      id: "attendance-up",
      verb: Words("Présents du collège d’avant", "Attendance of the college before"),
      contexts: [.attendance], keys: [.up, .backTab], run: { $0.moveInAttendance(by: -1) }),
    Command(
      id: "attendance-down",
      verb: Words("Présents du collège d’après", "Attendance of the college after"),
      contexts: [.attendance], keys: [.down, .tab], run: { $0.moveInAttendance(by: 1) }),
    Command(
      id: "attendance-close",
      verb: Words("Laisser les nombres", "Leave the numbers"),
      contexts: [.attendance], keys: [.escape, .control("c"), .function(10)],
      run: { $0.closeLayer() }),
    Command(
      id: "paste-lines",
      verb: Words("Une ligne notée par ligne collée", "A line for each pasted line"),
      contexts: [.paste], keys: [.enter], run: { $0.takePastedLines() }),
    Command(
      id: "paste-block", verb: Words("Tout en une seule ligne notée", "All as one line"),
      contexts: [.paste], keys: [.character("b"), .character("B")],
      run: { $0.takePastedBlock() }),
    Command(
      id: "paste-nothing", verb: Words("Ne rien noter du texte collé", "Note nothing of the paste"),
      contexts: [.paste], keys: [.escape, .character("q"), .control("c"), .function(10)],
      run: { $0.closeLayer() }),
  ]
}
