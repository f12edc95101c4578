import Partnership
import Testing

@Suite("The settings of the law")
struct SettingsTests {
  @Test("what is shown can be read again, and changes what the rules say")
  func roundTrip() throws {
    let shown = LawSettings().described.map { "# \($0.words.fr)\n\($0.name) = \($0.value)" }
    #expect(try LawSettings(text: shown.joined(separator: "\n")) == LawSettings())
    let text = "etape-jours = 60\n\n attente-jours = 10, 20 # tôt\nclauses-obligatoires = objet"
    let settings = try LawSettings(text: text)
    #expect(settings.stepDays == 60 && settings.waitingDays == [10, 20])
    #expect(settings.mandatoryClauses == [.object])
    var desk = try Scene.desk(
      Scene.voted + [.change("D-2025-01", "Efface: TransmiseLe", "Efface: RecueEnPrefecture")])
    let context = InspectionContext(today: Day.of(2025, 5, 1), communes: EmptyCommuneDirectory())
    let isLate = { (desk: Desk) in
      desk.register.findings(.everything, in: context).contains { $0.code == .notTransmitted }
    }
    #expect(isLate(desk))
    desk.register.settings = settings
    #expect(!isLate(desk))
  }

  @Test(
    "a line that cannot be read is named",
    arguments: [
      ("etape-jours", 1), ("# rien\netape-jours = beaucoup", 2), ("couleur = bleu", 1),
      ("clauses-obligatoires = objet, humeur", 1), ("relance-jours = -1", 1),
    ])
  func faults(text: String, line: Int) {
    #expect { _ = try LawSettings(text: text) } throws: { ($0 as? SettingFault)?.line == line }
  }
}
