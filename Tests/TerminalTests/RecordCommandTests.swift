import TestKit
import Testing

@Suite("Recording a fact of any kind")
struct RecordCommandTests {
  static let refused: [Refused] = [
    Refused(arguments: [], status: 64, words: "nature du fait"),
    Refused(arguments: ["deliberatoin"], status: 64, words: "peut-être : deliberation"),
    Refused(arguments: ["courrier", "--help", "--oups"], status: 64, words: "--oups"),
    Refused(arguments: ["deliberation", "oups"], status: 64, words: "champ=valeur"),
    Refused(arguments: ["relance", "party=PA-01"], status: 64, words: "Convention"),
    Refused(arguments: ["deliberation", "posted=1"], status: 64, words: "postedOn"),
    Refused(arguments: ["deliberation", "postedOn=99"], status: 64, words: "une date"),
    Refused(arguments: ["modification", "title=x"], status: 64, words: "--about"),
    Refused(arguments: ["convention", "--about", "C-2015-01"], status: 64, words: "existe déjà"),
    Refused(
      arguments: ["relance", "convention=C-2099-01", "party=PA-01", "remindedOn=2015"], status: 65,
      words: "n’est pas connu"),
    Refused(
      arguments: [
        "relance", "convention=C-2015-01", "party=PA-01", "remindedOn=2014", "remindedOn=2015",
      ],
      status: 65,
      words: "une valeur"),
    Refused(
      arguments: ["convention", "title=Seule", "nature=autre", "parties=PA-01"], status: 65,
      words: "deux parties"),
    Refused(
      arguments: ["annotation", "on=C-2015-01", "text=Appeler le 06 12 34 56 78"], status: 65,
      words: "téléphone"),
    Refused(
      arguments: ["annotation", "on=C-2015-01", "text=Vu Mme Dupont"], status: 65,
      words: "--confirm \"motif\""),
    Refused(
      arguments: ["annotation", "on=C-2015-01", "text=Vu Mme Dupont", "--confirm", " "],
      status: 64, words: "un motif d’une ligne"),
    Refused(
      arguments: [
        "annotation", "on=C-2015-01", "text=06 12 34 56 78", "--confirm", "elle veut bien",
      ], status: 65, words: "téléphone"),
    Refused(
      arguments: ["annotation", "on=C-2015-01", "text=a\u{1B}[31m"], status: 64,
      words: "caractère de contrôle"),
    Refused(arguments: ["da\u{1B}[31m"], status: 64, words: "« da\u{FFFD}[31m »"),
    Refused(
      arguments: ["modification", "--about", "C-2099-01", "title=x"], status: 65,
      words: "numéro connu"),
    Refused(
      arguments: ["piece", "of=C-2015-01", "nature=autre", "file=/rien"], status: 66,
      words: "/rien n’existe pas"),
    Refused(
      arguments: ["piece", "of=C-2015-01", "nature=autre", "file=/etc"], status: 64,
      words: "fichier ordinaire"),
    Refused(
      arguments: ["piece", "of=C-2015-01", "nature=autre", "file=/proc/self/exe"], status: 64,
      words: "lien symbolique"),
    Refused(
      arguments: ["action", "file=/etc/passwd"], status: 64, words: "« file »"),
  ]

  @Test(
    "what cannot be read or is refused gets one sentence, and writes nothing", arguments: refused)
  func refusals(row: Refused) throws {
    let desk = try Desk()
    let before = try desk.select("Id != ''")
    let result = try Command.run(
      [Program.path, "record"] + row.arguments + ["--store", desk.store],
      environment: desk.environment)
    #expect(result.status == row.status, "\(result.errors)")
    #expect(result.errors.contains(row.words), "\(result.errors)")
    #expect(result.output == "")
    #expect(try desk.select("Id != ''") == before)
    #expect(try Command.run(["test", "-e", "\(desk.store)/pieces"]).status == 1)
  }

  @Test("a fact is written by the keys of the journal, and its number is said")
  func record() throws {
    let desk = try Desk()
    let result = try desk.run(
      "--store", desk.store, "--as", "mission-pst", "record", "Délibération",
      "convention=C-2015-01", "party=PA-02", "body=conseil municipal", "state=adoptée",
      "adopted-on=12/3/2015",
      "--blank", "postedOn", "--unknown", "acteId", "--source", "adoptedOn extrait", "--format",
      "json")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("\"id\": \"D-2015-02\""), "\(result.output)")
    #expect(result.output.contains("\"kind\": \"deliberation\""))
    let record = try desk.select("Objet = 'D-2015-02'")
    for line in [
      "Convention: C-2015-01", "Partie: PA-02", "AdopteeLe: 2015-03-12", "Blanc: AfficheeLe",
      "Source: AdopteeLe extrait", "Par: mission-pst",
    ] {
      #expect(record.contains(line), "\(line) in \(record)")
    }
    let change = try desk.run(
      "record", "change", "about=D-2015-02", "postedOn=13/3/2015", "--clear", "adoptedOn",
      "--store", desk.store)
    #expect(change.output == "D-2015-02\n", "\(change.errors)")
    let shown = try desk.run("show", "D-2015-02", "--store", desk.store).output
    #expect(shown.contains("Affichée le : 13/03/2015") && !shown.contains("Adoptée le"))
    #expect(try desk.run("verify", "--store", desk.store).status == 0)
  }

  @Test("a name that may be somebody’s is kept with a reason, which is recorded and verified")
  func confirm() throws {
    let desk = try Desk()
    let noted = try desk.run(
      "note", "C-2015-01", "Salle Mme Dupont ouverte", "--confirm", "nom d’une salle", "--store",
      desk.store)
    #expect(noted.status == 0, "\(noted.errors)")
    let recorded = try desk.run(
      "record", "annotation", "on=C-2015-01", "text=Rendez-vous 12 rue des Lilas", "--confirm",
      "adresse de la mairie annexe", "--store", desk.store)
    #expect(recorded.status == 0, "\(recorded.errors)")
    for line in ["Garde: Texte nom d’une salle", "Garde: Texte adresse de la mairie annexe"] {
      #expect(try desk.select("Id != ''").contains(line), "\(line)")
    }
    #expect(try desk.run("verify", "--store", desk.store).status == 0)
  }

  @Test("a reminder goes to the signature that was asked for")
  func reminder() throws {
    let desk = try Desk()
    let pair = ["convention=C-2015-01", "party=PA-02", "--store", desk.store]
    let change = try desk.run(
      "record", "modification", "about=PA-02", "requiresDeliberation=non", "--store", desk.store)
    #expect(change.output == "PA-02\n", "\(change.errors)")
    for words in [
      ["signature-requested", "requestedOn=6/3/2015"], ["relance", "remindedOn=20/3/2015"],
      ["signature", "office=maire", "signedOn=1/4/2015"],
    ] {
      let result = try Command.run(
        [Program.path, "record"] + words + pair, environment: desk.environment)
      #expect(result.output == "SG-001\n", "\(result.errors)")
    }
  }

  @Test("a file is kept under its digest, and a plain text is recorded with its version")
  func files() throws {
    let desk = try Desk()
    let path = "\(desk.folder.path)/Projet arrêté.txt"
    _ = try Command.run(["sh", "-c", "printf 'Article 1\\nObjet\\n' > \"$0\"", path])
    let version = try desk.run(
      "record", "version-texte", "convention=C-2015-01", "number=2", "file=\(path)", "--store",
      desk.store)
    #expect(version.status == 0, "\(version.errors)")
    let digest = try Command.run(["sha256sum", path]).output.prefix(64)
    let kept = "\(desk.store)/pieces/\(digest.prefix(2))/\(digest).txt"
    #expect(try Command.run(["cmp", path, kept]).status == 0)
    let record = try desk.select("Type = 'version-texte' && Numero = 2")
    for line in ["Sha256: \(digest)", "Fichier: Projet arrêté.txt", "Texte: Article 1\n+ Objet"] {
      #expect(record.contains(line), "\(line) in \(record)")
    }
    let neutral = try Command.run(["sha256sum"], input: "Article 1\nObjet\n").output.prefix(64)
    #expect(record.contains("Sha256Neutre: \(neutral)"), "\(record)")
    let piece = try desk.run(
      "record", "pièce", "of=C-2015-01", "nature=autre", "file=\(path)", "name=Le projet",
      "--store", desk.store)
    #expect(piece.output == "PI-001\n", "\(piece.errors)")
    #expect(try desk.select("Type = 'piece'").contains("Nom: Le projet"))
    let both = try desk.run(
      "record", "piece", "of=C-2015-01", "nature=autre", "file=\(path)", "sha256=\(digest)",
      "--store", desk.store)
    #expect(both.status == 64 && both.errors.contains("se calcule"))
  }

  @Test("a text that only fills the slots of another has its neutral digest, any other has not")
  func slots() throws {
    let desk = try Desk()
    var digests: [String] = []
    for (number, text, more) in [
      (2, "Vu la délibération n°        du        ;\r\n", []),
      (3, "Vu la délibération n° 03-03 du 05/03/2015 ;\n", ["completes=T-02"]),
      (4, "Vu l’arrêté n° 03-03 du 05/03/2015 ;\n", ["completes=T-02"]),
    ] as [(Int, String, [String])] {
      let path = "\(desk.folder.path)/texte\(number).txt"
      _ = try Command.run(["sh", "-c", "printf '%s' \"$1\" > \"$0\"", path, text])
      let words = ["version-texte", "convention=C-2015-01", "number=\(number)", "file=\(path)"]
      let result = try Command.run(
        [Program.path, "record"] + words + more + ["--store", desk.store],
        environment: desk.environment)
      #expect(result.status == 0, "\(result.errors)")
      let id = result.output.split(separator: "\n").first.map { String($0) } ?? ""
      #expect(id == "T-0\(number)")
      let record = try desk.select("Objet = '\(id)'").split(separator: "\n")
      digests += record.filter { $0.hasPrefix("Sha256Neutre: ") }.map { String($0) }
    }
    #expect(digests.count == 3 && digests[0] == digests[1] && digests[0] != digests[2])
  }

  @Test("each kind has its page of help, before or after it, and the kinds have theirs")
  func help() throws {
    let desk = try Desk()
    let all = try desk.run("record", "--help")
    #expect(all.status == 0 && all.output.contains("signature-demandee"))
    for words in [["record", "--help", "party"], ["record", "party", "--help"]] {
      let page = try Command.run([Program.path] + words, environment: desk.environment)
      #expect(page.status == 0 && page.output.contains("  officialName (Nom) — obligatoire"))
    }
    let change = try desk.run("record", "modification", "--about", "D-2015-01", "-h")
    #expect(change.output.contains("postedOn (AfficheeLe)"))
    let english = try desk.run("--lang", "en", "record", "party", "--help")
    #expect(english.output.contains("Official name: a line of text"))
  }
}
