import TestKit
import Testing

@Suite("The matrix from the command line")
struct MatrixCommandTests {
  @Test("protocols and principles are told as a grid, and row by row for programs")
  func formats() throws {
    let desk = try Desk()
    #expect(
      try desk.record([
        "protocole", "title=Accueil", "convention=C-2015-01", "principles=innovation",
      ]).status == 0)
    #expect(
      try desk.record([
        "evaluation", "target=P-01", "evaluatedOn=2016-01-10", "principles=innovation", "rating=3",
      ]).status == 0)
    let text = try desk.run("matrix", "C-2015-01", "--store", desk.store)
    #expect(text.status == 0 && text.output.contains("P-01 Accueil"), "\(text.errors)")
    #expect(text.output.contains("* 1 3,0") && text.output.contains("! Personne ne sert"))
    let csv = try desk.run("matrix", "--format", "csv", "--store", desk.store)
    let rows = csv.output.split(separator: "\r\n")
    #expect(
      rows.count == 7 && rows[0] == "id,title,principle,isServed,entries,meanRating,evaluations")
    #expect(rows.contains { $0.hasPrefix("P-01,Accueil,innovation,true,1,3,E-0001") }, "\(rows)")
    let json = try desk.run("matrix", "--format", "json", "--store", desk.store)
    let parsed = try Command.run(
      ["perl", "-MJSON::PP", "-e", "print scalar @{decode_json(join '', <STDIN>)}"],
      input: json.output)
    #expect(parsed.output == "6", "\(parsed.errors)")
    let wrong = try desk.run("matrix", "P-01", "--store", desk.store)
    #expect(wrong.status == 64 && wrong.errors.contains("P-01"))
  }
}
