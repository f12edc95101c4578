import Partnership
import Testing

@Suite("Minutes of a meeting")
struct MinutesTests {
  @Test(
    "they read as a person would want them",
    arguments: [("minutes-fr.txt", Language.french), ("minutes-en.txt", .english)])
  func golden(name: String, language: Language) throws {
    let desk = try MeetingScene.desk()
    let source = MeetingScene.source(desk, language)
    let paper = try #require(source.paper(.minutes, about: try desk.thing("RN-2025-01")))
    PaperFile.expect(paper.text(), is: name)
    let widest = paper.text().split(separator: "\n").map(\.count).max() ?? 0
    #expect(widest <= Paper.width)
  }

  @Test("the same in Markdown")
  func markdown() throws {
    let desk = try MeetingScene.desk()
    let paper = try #require(
      MeetingScene.source(desk).paper(.minutes, about: try desk.thing("RN-2025-01")))
    PaperFile.expect(paper.markdown, is: "minutes-fr.md")
  }

  @Test("what is off the record, retracted or left out is absent; what was corrected is corrected")
  func absent() throws {
    let desk = try MeetingScene.desk()
    let source = MeetingScene.source(desk)
    let meeting = try desk.thing("RN-2025-01")
    let text = try #require(source.paper(.minutes, about: meeting)).text()
    #expect(!text.contains("dispute") && !text.contains("par erreur"))
    #expect(text.contains("dont le tamoul") && !text.contains("langues.\n"))
    let leftOut = Set(["LR-0003", "LR-0006"].compactMap { ThingID($0) })
    let less = try #require(source.paper(.minutes, about: meeting, without: leftOut)).text()
    #expect(!less.contains("Cinq semaines"))
    #expect(!less.contains("Ouvrir la salle"), "the promise of a line left out")
    #expect(less.contains("Rédiger la convention"))
  }

  @Test("who came or left meanwhile is told with the hour, and the last numbers are in the table")
  func comings() throws {
    var desk = try MeetingScene.desk()
    let meeting = try desk.thing("RN-2025-01")
    let residents = try #require(
      desk.register.children(of: meeting, .attendance).first {
        desk.register.value(AttendanceCounted.college, of: $0).value == .residents
      })
    let row = desk.register.id(of: residents).text
    try desk.record(.change, about: row, [.init("Presents", "9"), .init("Heure", "14:31:05")])
    try desk.record(.change, about: row, [.init("Presents", "8"), .init("Heure", "15:02:00")])
    let text = try #require(MeetingScene.source(desk).paper(.minutes, about: meeting)).text()
    #expect(text.contains("habitants : 7 au début, 9 à 14 h 31, 8 à 15 h 02"))
    let table = text.split(separator: "\n").first { $0.contains("habitants") }
    #expect(table?.contains("8") == true && table?.contains("7") == false)
  }

  @Test("a meeting of which only the day is known has minutes that say so")
  func bare() throws {
    let desk = try MeetingScene.desk([
      .of(.meeting, "RN-2025-02", "Instance: IN-01", "TenueLe: 2025-12")
    ])
    let paper = try #require(
      MeetingScene.source(desk).paper(.minutes, about: try desk.thing("RN-2025-02")))
    let text = paper.text()
    #expect(text.contains("Date      : décembre 2025"))
    #expect(!text.contains("PRÉSENCE") && !text.contains("DÉCISIONS"))
  }

  @Test("a conference takes in the meetings that were its own")
  func conference() throws {
    let desk = try MeetingScene.desk([
      .of(
        .conference, "CF-2025-01", "Projet: PST-01", "Convention: C-2025-01", "Annee: 2025",
        "TenueLe: 2025-12-12"),
      .of(
        .meeting, "RN-2025-02", "Instance: IN-01", "TenueLe: 2025-12-12",
        "Conference: CF-2025-01"),
      .of(
        .line, nil, "Seance: RN-2025-02", "College: elus", "Texte: Accord de principe."),
      .of(
        .followUp, nil, "Nature: recommandation", "IssueDe: CF-2025-01",
        "Texte: Ouvrir le samedi."),
    ])
    let paper = try #require(
      MeetingScene.source(desk).paper(.minutes, about: try desk.thing("CF-2025-01")))
    let text = paper.text()
    #expect(text.contains("Conférence sociale locale"))
    #expect(text.contains("Accord de principe.") && text.contains("RECOMMANDATIONS"))
  }

  @Test("nothing else has minutes")
  func others() throws {
    let desk = try MeetingScene.desk()
    #expect(MeetingScene.source(desk).paper(.minutes, about: try desk.thing("P-07")) == nil)
  }
}

@Suite("What minutes may tell of a person")
struct ConcernTests {
  static let lines: [(String, String?)] = [
    ("Rappeler au 06 12 34 56 78.", "téléphone"),
    ("Écrire à accueil@exemple.fr", "adresse électronique"),
    ("Mme Durand attend depuis mai.", "« Mme Durand »"),
    ("M. le maire rappelle l’engagement.", nil),
    ("Monsieur Exemple rappelle l’engagement.", nil),
    ("On parle de 3 familles sans logement.", "« 3 familles »"),
    ("Deux situations signalées.", "« Deux situations »"),
    ("12 familles, 5 enfants.", nil),
    ("Deux permanences supprimées.", nil),
    ("Salle Jaurès, 4 m de large.", nil),
    ("Le taux passe de 13 à 4 personnes.", "« 4 personnes »"),
  ]

  @Test("lines that may are asked about, others are not", arguments: lines)
  func asked(text: String, reason: String?) throws {
    var desk = try MeetingScene.desk()
    // Another program may have written what this one refuses.
    desk.take(
      .line, ThingID("LR-0099"), [.init("Seance", "RN-2025-01"), .init("Texte", text)])
    let gathering = try #require(
      Gathering(try desk.thing("RN-2025-01"), MeetingScene.source(desk)))
    let concerns = Minutes(of: gathering).concerns
    guard let reason else {
      #expect(concerns.isEmpty, "\(concerns.flatMap(\.reasons))")
      return
    }
    let concern = try #require(concerns.first)
    #expect(desk.register.id(of: concern.thing).text == "LR-0099")
    #expect(concern.reasons.contains { $0.fr.contains(reason) }, "\(concern.reasons)")
    let left = try #require(ThingID("LR-0099"))
    #expect(Minutes(of: gathering, without: [left]).concerns.isEmpty)
  }
}
