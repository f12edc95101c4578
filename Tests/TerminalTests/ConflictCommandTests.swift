import TestKit
import Testing

@Suite("Conflicts on the command line")
struct ConflictCommandTests {
  /// A store in which two people, each in a copy of it, wrote the end of the convention.
  private func meeting() throws -> Desk {
    let desk = try Desk()
    let other = "\(desk.folder.path)/copie"
    _ = try Command.run(["cp", "-r", desk.store, other])
    for (store, state, day) in [
      (desk.store, "etat", "2018-03-05"), (other, "etat-2", "2020-12-31"),
    ] {
      let result = try desk.run(
        "record", "modification", "--about", "C-2015-01", "endOn=\(day)", "--store", store,
        environment: ["XDG_STATE_HOME": "\(desk.folder.path)/\(state)"])
      #expect(result.status == 0, "\(result)")
    }
    _ = try Command.run(["cp", "-r", "\(other)/journaux", desk.store])
    return desk
  }

  @Test("both versions are listed, one is chosen, and nothing is left to settle")
  func settle() throws {
    let desk = try meeting()
    let listed = try desk.run("conflicts", "--format", "csv", "--store", desk.store)
    let rows = listed.output.split(separator: "\r\n").dropFirst()
    #expect(rows.count == 2, "\(listed)")
    #expect(rows.first?.hasPrefix("C-2015-01,endOn,1,2018-03-05,false") == true, "\(rows)")
    #expect(rows.last?.hasPrefix("C-2015-01,endOn,2,2020-12-31,true") == true, "\(rows)")
    let settled = try desk.run(
      "settle", "C-2015-01", "endOn", "--version-number", "1", "--reason", "vu avec la commune",
      "--store", desk.store)
    #expect(settled.status == 0, "\(settled)")
    let left = try desk.run("conflicts", "C-2015-01", "--format", "json", "--store", desk.store)
    #expect(left.output == "[]\n", "\(left)")
    let shown = try desk.run("show", "C-2015-01", "--store", desk.store)
    #expect(shown.output.contains("Fin le : 05/03/2018"), "\(shown)")
    #expect(try desk.select("Motif = 'vu avec la commune'").contains("FinLe: 2018-03-05"))
  }

  /// A store in which an actor was retracted while somebody, in a copy, changed its name.
  private func contested() throws -> Desk {
    let desk = try Desk()
    let kept = { (arguments: [String], store: String, state: String) in
      let result = try Command.run(
        [Program.path, "record"] + arguments + ["--store", store],
        environment: desk.environment.merging([
          "XDG_STATE_HOME": "\(desk.folder.path)/\(state)"
        ]) { $1 })
      #expect(result.status == 0, "\(arguments) \(result)")
    }
    try kept(
      ["partie", "--about", "PA-90", "partyKind=association", "officialName=Un nom"], desk.store,
      "etat")
    let other = "\(desk.folder.path)/copie"
    _ = try Command.run(["cp", "-r", desk.store, other])
    let id = try desk.select("Objet = 'PA-90'").split(separator: "\n").first?.dropFirst(4) ?? ""
    try kept(
      ["retrait", "--about", "PA-90", "target=\(id)", "reason=double"], desk.store, "etat")
    try kept(
      ["modification", "--about", "PA-90", "officialName=Un autre nom"], other, "etat-2")
    _ = try Command.run(["cp", "-rn", "\(other)/journaux", desk.store])
    return desk
  }

  @Test("a contested retraction is listed, and is either taken back or confirmed")
  func contestedRetraction() throws {
    for (number, isKept) in [("1", true), ("2", false)] {
      let desk = try contested()
      #expect(try desk.run("show", "PA-90", "--store", desk.store).status == 66)
      let listed = try desk.run("conflicts", "PA-90", "--format", "csv", "--store", desk.store)
      let rows = listed.output.split(separator: "\r\n").dropFirst()
      #expect(rows.first?.hasPrefix("PA-90,stillCounts,1,true,false") == true, "\(listed)")
      #expect(rows.last?.hasPrefix("PA-90,stillCounts,2,false,true") == true, "\(listed)")
      let settled = try desk.run(
        "settle", "PA-90", "stillCounts", "--version-number", number, "--store", desk.store)
      #expect(settled.status == 0, "\(settled)")
      let left = try desk.run("conflicts", "PA-90", "--format", "json", "--store", desk.store)
      #expect(left.output == "[]\n", "\(left)")
      let shown = try desk.run("show", "PA-90", "--store", desk.store)
      #expect(shown.output.contains("Un autre nom") == isKept, "\(shown)")
      #expect(shown.status == (isKept ? 0 : 66))
    }
  }

  @Test("what is in no conflict, or a version that is none, is refused with a sentence")
  func refused() throws {
    let desk = try meeting()
    for (arguments, status, words) in [
      (["settle", "C-2015-01", "title", "--version-number", "1"], 66, "n’est pas en conflit"),
      (["settle", "C-2015-01", "endOn", "--version-number", "3"], 64, "de 1 à 2"),
      (["settle", "C-2015-01", "endOn"], 64, "--version-number"),
      (["settle", "C-2015-01", "fin"], 64, "n’existe pas"),
      (["settle"], 64, "Dites l’objet et le champ"),
    ] as [([String], Int32, String)] {
      let result = try Command.run(
        [Program.path] + arguments + ["--store", desk.store], environment: desk.environment)
      #expect(result.status == status, "\(arguments) \(result)")
      #expect(result.errors.contains(words), "\(arguments) \(result)")
    }
  }
}
