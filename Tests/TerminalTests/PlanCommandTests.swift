import TestKit
import Testing

/// `atelier plan`, as a script uses it.
@Suite("A plan towards a signature on the command line")
struct PlanCommandTests {
  static let refused: [Refused] = [
    Refused(arguments: [], status: 64, words: "Dites quelle convention"),
    Refused(arguments: ["C-2015-01"], status: 64, words: "« --sign-on »"),
    Refused(
      arguments: ["C-2015-01", "--sign-on", "bientôt"], status: 64, words: "« bientôt »"),
    Refused(
      arguments: ["PA-01", "--sign-on", "2015-06-30"], status: 64, words: "n’est pas une convention"
    ),
    Refused(arguments: ["bonjour", "--sign-on", "2015-06-30"], status: 64, words: "C-2015-01"),
    Refused(arguments: ["C-2099-01", "--sign-on", "2015-06-30"], status: 66, words: "C-2099-01"),
    Refused(
      arguments: ["C-2015-01", "--sign-on", "2015-06-30", "--margin", "-1"], status: 64,
      words: "--margin"),
    Refused(
      arguments: ["C-2015-01", "--sign-on", "2015-06-30", "--format", "csv"], status: 64,
      words: "« csv »"),
  ]

  @Test("what cannot be planned gets one sentence and an exit code", arguments: refused)
  func refusals(row: Refused) throws {
    let desk = try Desk()
    let result = try Command.run(
      [Program.path, "plan"] + row.arguments + ["--store", desk.store],
      environment: desk.environment)
    #expect(result.status == row.status && result.output == "", "\(result.output)")
    #expect(result.errors.contains(row.words), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
  }

  @Test("the adopted side and the side without a session are told apart, in words and in JSON")
  func pierrefitte() throws {
    let desk = try Desk()
    let common = ["plan", "C-2015-01", "--sign-on", "2015-06-30", "--as-of", "2015-03-06"]
    let text = try Command.run(
      [Program.path] + common + ["--store", desk.store], environment: desk.environment)
    #expect(text.status == 0, "\(text.errors)")
    for line in [
      "signature souhaitée le : mardi 30/06/2015\n",
      "exécutoire au plus tard le : lundi 29/06/2015\n",
      "état : a adopté (D-2015-01)\n", "état : indéterminé : aucune séance connue ne convient",
      "à trouver : une séance : à fixer au plus tard le 19/06/2015\n",
    ] {
      #expect(text.output.contains(line), "\(line) in \(text.output)")
    }
    let json = try Command.run(
      [Program.path] + common + ["--format", "json", "--store", desk.store],
      environment: desk.environment)
    let script =
      "import json,sys; d = json.load(sys.stdin); print([(p['party'], p['need'], p['isPossible'], p['sessionBy'] and p['sessionBy']['due']) for p in d['parties']], d['isPossible'])"
    let read = try Command.run(["python3", "-c", script], input: json.output)
    #expect(
      read.output
        == "[('PA-01', 'adopted', 'undetermined', None), ('PA-02', 'sessionToFix', 'undetermined', '2015-06-19')] undetermined\n",
      "\(read.errors)")
  }
}
