import TestKit
import Testing

@Suite("Entering an old convention")
struct EnterCommandTests {
  @Test("in one act, its parties found or made, what is stated kept with its source")
  func enter() throws {
    let desk = try Desk()
    let result = try desk.run(
      "--store", desk.store, "--as-of", "2026-11-23", "enter", "Projet social", "--department",
      "Département de la Seine-Saint-Denis", "--commune", "Aubervilliers", "--party",
      "CAF du Département", "--state", "en vigueur", "--signed", "avant octobre 2015", "--years",
      "3", "--coordinator", "mission-pst", "--source", "registre des actes")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output == "PA-03\nPA-04\nC-2015-02\n")
    let record = try desk.select("Objet = 'C-2015-02'")
    for line in [
      "Partie: PA-01\nPartie: PA-03\nPartie: PA-04", "SigneeLe: ../2015-09-30", "Annees: 3",
      "EtatDeclare: en-vigueur", "Source: SigneeLe registre des actes", "Suivi: mission-pst",
    ] {
      #expect(record.contains(line), "\(line) in \(record)")
    }
    // One act: each record names the first one and its place.
    #expect(record.contains(" 3/3\n"))
    let parties = try desk.select("Objet = 'PA-03'")
    #expect(parties.contains("Nom: Commune d’Aubervilliers"))
    let listed = try desk.run(
      "list", "conventions", "--as-of", "2016-01-04", "--store", desk.store
    ).output
    #expect(listed.contains("en vigueur (état déclaré)"))
    #expect(try desk.run("verify", "--store", desk.store).status == 0)
  }

  @Test("the facts are told as JSON")
  func json() throws {
    let desk = try Desk()
    let result = try desk.run(
      "enter", "Projet", "--department", "PA-01", "--commune", "PA-02", "--format", "json",
      "--store", desk.store)
    #expect(result.status == 0, "\(result.errors)")
    let parsed = try Command.run(
      [
        "perl", "-MJSON::PP", "-e",
        "$a = decode_json(join '', <STDIN>); print scalar @$a, $a->[0]{kind}, length $a->[0]{fact}",
      ], input: result.output)
    #expect(parsed.output.hasPrefix("1convention3"), "\(result.output)\(parsed.errors)")
  }

  static let refused: [Refused] = [
    Refused(arguments: [], status: 64, words: "titre"),
    Refused(arguments: [" "], status: 64, words: "Titre (title)"),
    Refused(arguments: ["x", "--state", "floue"], status: 64, words: "en-vigueur"),
    Refused(arguments: ["x", "--signed", "jamais"], status: 64, words: "Signée (déclaré)"),
    Refused(arguments: ["x", "--years", "trois"], status: 64, words: "nombre entier"),
    Refused(arguments: ["x", "--kind", "bail"], status: 64, words: "partenariat-pst"),
    Refused(arguments: ["x", "--commune", "PA-77"], status: 64, words: "PA-77 n’est pas connu"),
    Refused(arguments: ["x", "--commune", " "], status: 64, words: "Nom officiel"),
    Refused(arguments: ["x", "--source", " "], status: 64, words: "--source"),
    Refused(arguments: ["x"], status: 65, words: "à remplir"),
    Refused(arguments: ["x", "--commune", "Lille"], status: 65, words: "deux parties"),
    Refused(
      arguments: ["x", "--commune", "PA-02", "--party", "Commune de Pierrefitte"], status: 65,
      words: "deux parties"),
  ]

  @Test(
    "what cannot be read or is refused gets one sentence, and writes nothing", arguments: refused)
  func refusals(row: Refused) throws {
    let desk = try Desk()
    let before = try desk.select("Id != ''")
    let result = try Command.run(
      [Program.path, "enter"] + row.arguments + ["--store", desk.store],
      environment: desk.environment)
    #expect(result.status == row.status, "\(result.errors)")
    #expect(result.errors.contains(row.words), "\(result.errors)")
    #expect(result.output == "")
    #expect(try desk.select("Id != ''") == before)
  }
}
