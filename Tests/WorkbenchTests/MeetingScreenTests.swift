import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("Screens of meetings")
struct MeetingScreenTests {
  /// A meeting of which something of everything was noted.
  private func noted(_ columns: Int, _ rows: Int, isASCII: Bool = false) -> MeetingDesk {
    var desk = MeetingDesk(.usual, columns, rows, isASCII: isASCII)
    desk.type("2")
    desk.press(.function(9), .tab)
    for _ in 0..<4 { desk.press(.right) }
    desk.press(.tab)
    desk.type("Bilan de l’année 10")
    desk.press(.tab)
    desk.type("Accès aux droits 15")
    desk.press(.tab)
    desk.type("Divers")
    desk.press(.tab, .tab)
    for count in ["6", "7", "", "4"] {
      desk.type(count)
      desk.press(.tab)
    }
    desk.press(.control("s"))
    desk.note("e: Le maire rappelle l’engagement sur les permanences.")
    desk.press(.function(7))
    desk.note("h: 5 semaines d’attente à l’accueil (quartier Centre).")
    desk.note("t: P-01 deux permanences supprimées faute de salle, et la troisième menacée.")
    desk.note("! salle Jaurès ouverte le jeudi dès janvier.")
    desk.note("* circo 3, 15/01 : convention de mise à disposition.")
    desk.press(.function(6))
    desk.type("2")
    desk.press(.down, .down)
    desk.type("3")
    desk.press(.enter)
    desk.note("h: Demande d’un affichage en plusieurs langues.")
    desk.press(.up, .backspace)
    desk.type(", dont le tamoul.")
    desk.press(.enter)
    desk.note("e: Accord de principe, coût à chiffrer.")
    desk.type("Il faudrait aussi un traducteur le jour de l’ouverture")
    desk.pass(12 * 60_000)
    return desk
  }

  @Test("the meeting at each size is as its file says")
  func sizes() {
    for (columns, rows) in [(80, 24), (120, 40), (40, 10), (60, 16)] {
      let desk = noted(columns, rows)
      ScreenFile.expect(desk.state.render(), is: "meeting-\(columns)x\(rows)")
    }
    let ascii = noted(80, 24, isASCII: true)
    ScreenFile.expect(ascii.state.render(), is: "meeting-ascii-80x24")
  }

  @Test("the boxes of a meeting are as their files say")
  func boxes() {
    for (columns, rows) in [(80, 24), (40, 10)] {
      var desk = MeetingDesk(.usual, columns, rows)
      desk.type("2")
      desk.press(.function(9))
      ScreenFile.expect(desk.state.render(), is: "meeting-setup-\(columns)x\(rows)")
      desk = noted(columns, rows)
      desk.press(.function(6), .down)
      desk.type("é")
      desk.press(.tab)
      desk.type("peu de relais")
      ScreenFile.expect(desk.state.render(), is: "meeting-rating-\(columns)x\(rows)")
      desk.press(.escape)
      desk.press(.control("p"), .down)
      ScreenFile.expect(desk.state.render(), is: "meeting-attendance-\(columns)x\(rows)")
      desk.press(.escape)
      desk.handle(.paste((1...12).map { "ligne \($0)" }.joined(separator: "\n")))
      ScreenFile.expect(desk.state.render(), is: "meeting-paste-\(columns)x\(rows)")
      desk.press(.escape, .control("u"), .function(9))
      ScreenFile.expect(desk.state.render(), is: "meeting-end-\(columns)x\(rows)")
      desk.press(.escape)
      desk.press(.function(1))
      ScreenFile.expect(desk.state.render(), is: "meeting-help-\(columns)x\(rows)")
    }
  }

  @Test("what the disk refuses is as its file says, and so is an interrupted meeting")
  func troubles() {
    var desk = noted(80, 24)
    desk.press(.control("u"))
    desk.disk = .full
    desk.note("h: on attend toujours")
    desk.note("joindre au 06 12 34 56 78")
    desk.pass(3000)
    ScreenFile.expect(desk.state.render(), is: "meeting-refused-80x24")
    let other = MeetingDesk(after: desk)
    ScreenFile.expect(other.state.render(), is: "meeting-interrupted-80x24")
  }
}
