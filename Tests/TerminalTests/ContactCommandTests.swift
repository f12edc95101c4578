import TestKit
import Testing

@Suite("Contacts from the command line")
struct ContactCommandTests {
  private func run(_ desk: Desk, _ arguments: [String]) throws -> Command.Result {
    try Command.run(
      [Program.path] + arguments + ["--store", desk.store, "--as-of", "2026-11-23"],
      environment: desk.environment)
  }

  private func desk() throws -> Desk {
    let desk = try Desk()
    let result = try run(
      desk,
      [
        "contact", "add", "ccas-direction", "role=Directrice du CCAS", "party=PA-02",
        "name=Mme Samira Benali", "phone=01 99 00 12 34", "note=le matin \\",
      ])
    #expect(result.status == 0 && result.output == "ccas-direction\n", "\(result.errors)")
    return desk
  }

  /// The files of contacts, as recutils reads them.
  private func selected(_ desk: Desk, _ fields: String) throws -> String {
    let files = try Command.run(["find", "\(desk.store)/annuaire", "-name", "*.rec"]).output
    return try Command.run(
      ["recsel", "-C", "-P", fields] + files.split(separator: "\n").map { String($0) }
    ).output
  }

  @Test("a contact is added, changed and erased in annuaire/, and the journal holds its code only")
  func life() throws {
    let desk = try desk()
    #expect(
      try selected(desk, "Code,Telephone,Note") == "ccas-direction\n01 99 00 12 34\nle matin \\ \n")
    let changed = try run(
      desk, ["contact", "set", "ccas-direction", "phone=01 99 00 12 35", "note="])
    #expect(changed.status == 0, "\(changed.errors)")
    #expect(try selected(desk, "Telephone,Note") == "01 99 00 12 35\n")
    let noted = try run(
      desk,
      [
        "contact", "note", "ccas-direction", "appel", "Les locaux sont trouvés.", "--on", "12/11",
        "--convention", "C-2015-01", "--next", "Envoyer le plan", "--due", "20/11",
      ])
    #expect(noted.status == 0 && noted.output == "EC-001\nSU-001\n", "\(noted.errors)")
    let list = try run(desk, ["contacts", "--convention", "C-2015-01", "--format", "csv"]).output
    #expect(list.contains("ccas-direction,Directrice du CCAS,,PA-02,"))
    #expect(list.contains(",2026-11-12,call,11,1"))
    let brief = try run(desk, ["brief", "C-2015-01"]).output
    #expect(brief.contains("12/11/2026, appel, Directrice du CCAS, il y a 11 jours"))
    #expect(try run(desk, ["list", "follow-ups"]).output.contains("Retard, jours : 3"))

    #expect(try run(desk, ["contact", "remove", "ccas-direction"]).status == 0)
    #expect(try Command.run(["find", "\(desk.store)/annuaire", "-type", "f"]).output == "")
    let after = try run(desk, ["contacts", "--format", "csv"]).output
    #expect(after.contains("ccas-direction,,") && after.contains(",2026-11-12,call,11,1"))
    let traces = try Command.run([
      "grep", "-rE", "01 99|Benali|Directrice", "\(desk.store)/journaux",
    ])
    #expect(traces.output == "")
    #expect(try desk.select("Type = 'echange'").contains("Contact: ccas-direction\n"))
    let verified = try run(desk, ["verify"])
    #expect(verified.status == 0, "\(verified.output)")
  }

  @Test("what is damaged in one file gets a sentence each; the rest is read, and nothing is lost")
  func damage() throws {
    let desk = try desk()
    let other = "\(desk.store)/annuaire/autre.rec"
    _ = try Command.run(["sh", "-c", "printf 'Code: x\\377\\n' > \(other)"])
    let own = try Command.run(
      [
        "sh", "-c",
        "for f in \(desk.store)/annuaire/[!a]*.rec; do echo $f; echo n\\'importe quoi >> $f; done",
      ]
    ).output.split(separator: "\n").map { String($0) }[0]
    let list = try run(desk, ["contacts", "--format", "csv"])
    #expect(list.status == 5 && list.output.contains("ccas-direction"))
    #expect(list.errors.contains("autre.rec n’est pas du texte UTF-8"))
    #expect(list.errors.split(separator: "\n").count == 2)
    #expect(
      try run(desk, ["contact", "set", "ccas-direction", "phone=01 99 00 00 00"]).status == 0)
    let text = try Command.run(["cat", own]).output
    #expect(text.contains("n'importe quoi\n") && text.contains("01 99 00 00 00"))
    #expect(try Command.run(["cat", other]).output.utf8.count > 7)
  }

  @Test("what cannot be kept gets one sentence, and writes nothing")
  func refused() throws {
    let desk = try desk()
    let files = ["sh", "-c", "cat \(desk.store)/annuaire/* \(desk.store)/journaux/*/*"]
    let before = try Command.run(files).output
    let rows: [([String], Int32, String)] = [
      (["add", "Mme Benali", "role=x"], 64, "code de contact"), (["add", "mairie"], 64, "role="),
      (["add", "ccas-direction", "role=x"], 65, "contact set"),
      (["add", "mairie", "role=x", "phone=standard"], 64, "Téléphone"),
      (["add", "mairie", "role=x", "convention=C-2030-01"], 66, "C-2030-01"),
      (["add", "mairie", "role=x", "fax=1"], 64, "fax=1"),
      (["set", "mairie", "role=x"], 66, "mairie"),
      (["set", "ccas-direction", "role="], 64, "contact remove"),
      (["remove", "mairie"], 66, "mairie"),
      (["note", "mairie", "appel", "x"], 66, "mairie"),
      (["note", "ccas-direction", "pigeon", "x"], 64, "appel, lettre"),
      (["note", "ccas-direction", "appel", "Rappeler au 06 12 34 56 78"], 65, "téléphone"),
      (["note", "ccas-direction", "appel", "Vu avec Benali"], 65, "Benali"),
      (["note", "ccas-direction", "appel", "x", "--due", "lundi"], 65, "à faire ensuite"),
    ]
    for (arguments, status, words) in rows {
      let result = try run(desk, ["contact"] + arguments)
      #expect(
        result.status == status && result.errors.contains(words), "\(arguments) \(result.errors)")
      #expect(result.output == "" && result.errors.split(separator: "\n").count == 1)
    }
    #expect(try Command.run(files).output == before)
  }
}
