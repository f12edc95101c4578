import TestKit
import Testing

/// The command line of the program as it is built.
@Suite("The command line")
struct CommandLineTests {
  static let refused: [Refused] = [
    Refused(arguments: ["note", "C-2099-01", "Texte"], status: 65, words: "n’est pas connu"),
    Refused(arguments: ["note", "bonjour", "Texte"], status: 65, words: "C-2015-01"),
    Refused(arguments: ["note", "C-2015-01"], status: 65, words: "constat"),
    Refused(arguments: ["note", "C-2015-01", "x", "--rating", "9"], status: 65, words: "n/o"),
    Refused(
      arguments: ["note", "C-2015-01", "x", "--college", "martiens"], status: 65, words: "habitants"
    ),
    Refused(
      arguments: ["note", "C-2015-01", "Appeler le 06 12 34 56 78"], status: 65, words: "téléphone"),
    Refused(arguments: ["note", "C-2015-01", "x", "--as-of", "hier"], status: 64, words: "as-of"),
    Refused(arguments: ["danser"], status: 64, words: "danser"),
  ]

  @Test("bad input gets one sentence and an exit code, and writes nothing", arguments: refused)
  func refusals(row: Refused) throws {
    let desk = try Desk()
    let result = try Command.run(
      [Program.path] + row.arguments
        + (row.arguments == ["danser"] ? [] : ["--store", desk.store]),
      environment: desk.environment)
    #expect(result.status == row.status)
    #expect(result.errors.contains(row.words), "\(result.errors)")
    #expect(result.output == "")
    #expect(try desk.select("Type = 'evaluation'") == "")
  }

  @Test("a note is an evaluation in the journal, with words in either language")
  func note() throws {
    let desk = try Desk()
    let result = try desk.run(
      "--store", desk.store, "--as", "ccas", "note", "C-2015-01", "Accueil plus clair.",
      "--college", "residents", "--principle", "dialogue-ouvert", "--rating", "3", "--as-of",
      "2015-03-06")
    #expect(result.status == 0 && result.output == "E-0001\n", "\(result.errors)")
    let record = try desk.select("Type = 'evaluation'")
    for line in [
      "Objet: E-0001", "Par: ccas", "College: habitants", "Principe: dialogue-ouvert", "Note: 3",
      "Date: 2015-03-06", "Texte: Accueil plus clair.",
    ] {
      #expect(record.contains(line), "\(line) in \(record)")
    }
  }

  @Test("verify counts what it checked, and each sort of harm has its exit code")
  func verify() throws {
    let desk = try Desk()
    let intact = try desk.run("verify", "--store", desk.store)
    #expect(intact.status == 0 && intact.output.contains("42"))
    let journal = "\(desk.store)/journaux/pierrefitte/2015-01.rec"
    _ = try Command.run(["cp", journal, "\(desk.folder.path)/copie"])
    _ = try Command.run(["truncate", "-s", "-30", journal])
    let torn = try desk.run("verify", "--store", desk.store)
    #expect(torn.status == 2 && torn.output.contains("2015-01.rec, ligne"))
    _ = try Command.run(["cp", "\(desk.folder.path)/copie", journal])
    _ = try Command.run(["sed", "-i", "s/Fourcade/Fourcode/", journal])
    let damaged = try desk.run("verify", "--store", desk.store, "--format", "json")
    #expect(damaged.status == 1 && damaged.output.contains("\"line\":"))
    let parsed = try Command.run(
      ["perl", "-MJSON::PP", "-e", "print decode_json(join '', <STDIN>)->{outcome}"],
      input: damaged.output)
    #expect(parsed.output == "damage", "\(parsed.errors)")
  }

  @Test("verify says by what it checked, names a field of the wrong type, and takes single files")
  func verifyTypes() throws {
    let desk = try Desk()
    let journal = "\(desk.store)/journaux/pierrefitte/2015-01.rec"
    let alone = try desk.run("verify", journal)
    #expect(alone.status == 0 && alone.output.contains("intact (chaîne seule, champs typés)"))
    #expect(try desk.run("verify", "\(journal).absent").status == 5)
    // A writer that knows the chain and not the types.
    let body = """

      Id: 2026-01-10T08:00:00.000Z-00-pierrefitte
      Type: relance
      Objet: C-2015-01
      RelanceeLe: hier

      """
    let link = """
      my ($file, $body) = @ARGV;
      open(my $in, '<', $file);
      my $last;
      while (<$in>) { $last = $_ }
      my ($head) = $last =~ /^Chaine: (.*)$/;
      open(my $out, '>>', $file);
      print $out $body, 'Chaine: ', sha256_hex("$head\\n" . sha256_hex($body) . "\\n"), "\\n";
      """
    _ = try Command.run(["perl", "-MDigest::SHA=sha256_hex", "-e", link, journal, body])
    let wrong = try desk.run("verify", "--store", desk.store)
    #expect(wrong.status == 1, "\(wrong.output)")
    #expect(wrong.output.contains("enregistrement 43 (2026-01-10T08:00:00.000Z-00-pierrefitte)"))
    #expect(wrong.output.contains("le champ « RelanceeLe » n’est pas une date"), "\(wrong.output)")
  }

  @Test("a truncated or damaged journal is still read, up to what is whole")
  func damagedReading() throws {
    let desk = try Desk()
    let journal = "\(desk.store)/journaux/pierrefitte/2015-01.rec"
    _ = try Command.run(["truncate", "-s", "-30", journal])
    let note = try desk.run("note", "C-2015-01", "Malgré tout.", "--store", desk.store)
    #expect(note.status == 0, "\(note.errors)")
    _ = try Command.run(["sed", "-i", "s/agenda 21/agenda \\xff1/", journal])
    let again = try desk.run("note", "C-2015-01", "Encore.", "--store", desk.store)
    #expect(again.status == 0, "\(again.errors)")
  }

  @Test("where there is no store, a verb says so and creates nothing")
  func noStore() throws {
    let desk = try Desk()
    let result = try desk.run("verify", "--store", "\(desk.folder.path)/rien")
    #expect(result.status == 66 && result.errors.contains("n’est pas un magasin"))
    #expect(try Command.run(["test", "-e", "\(desk.folder.path)/rien"]).status == 1)
  }

  @Test("without a terminal nothing is drawn, and an unusable terminal gets a sentence")
  func terminals() throws {
    let desk = try Desk()
    let plain = try desk.run("--store", desk.store)
    #expect(plain.status == 0 && !plain.output.contains("\u{1B}"))
    for (term, words) in [("dumb", "placer son curseur"), ("inconnu-42", "n’est pas connu")] {
      let terminal = try RealTerminal.open(environment: desk.environment)
      try terminal.type("clear; TERM=\(term) \(Program.path) --store \(desk.store); echo code $?")
      try terminal.press("Enter")
      try terminal.wait(for: "code 64")
      #expect(try terminal.screen().contains(words))
    }
  }

  @Test("the first run explains itself in five lines, asks for a role and creates a store")
  func firstRun() throws {
    let desk = try Desk()
    let terminal = try RealTerminal.open(environment: desk.environment)
    try terminal.type("clear; \(Program.path)")
    try terminal.press("Enter")
    try terminal.wait(for: "Votre rôle")
    #expect(try terminal.screen().contains("atelier demo"))
    try terminal.press("Enter")
    try terminal.wait(for: "Ce qui vous attend")
    try terminal.type("q")
    try terminal.wait(for: "prêt$")
    let store = "\(desk.folder.path)/donnees/atelier"
    #expect(try Command.run(["ls", store]).output.contains("LISEZMOI.txt"))
    #expect(try desk.run("verify").status == 0)
  }

  @Test("the demonstration is made from the executable alone, and says where it is")
  func demo() throws {
    let desk = try Desk()
    let result = try Command.run(
      [Program.path, "demo", "--only-create", "--facts", "500"], environment: desk.environment,
      in: "/")
    #expect(result.status == 0, "\(result.errors)")
    let path = result.output.split(separator: " ").last?.split(separator: "\n").first ?? ""
    #expect(path.hasPrefix(desk.folder.path))
    #expect(try desk.run("verify", "--store", String(path)).status == 0)
    // It cannot be told where: saying nothing would leave somebody looking for it.
    let told = try desk.run("demo", "--only-create", "--store", "\(desk.folder.path)/ailleurs")
    #expect(told.status == 64 && told.errors.contains("--store"), "\(told)")
  }

  @Test("help and version answer")
  func help() throws {
    let desk = try Desk()
    #expect(try desk.run("--version").output == "0.1.0\n")
    let help = try desk.run("--help")
    #expect(help.status == 0)
    for verb in ["demo", "note", "verify"] { #expect(help.output.contains(verb)) }
    #expect(try desk.run("note", "--help").output.contains("--college"))
  }
}
