import TestKit
import Testing

@Suite("The balance on the command line")
struct BalanceCommandTests {
  @Test("it is told in each format, with what is behind each number")
  func formats() throws {
    let desk = try Desk()
    let text = try desk.run("balance", "--as-of", "2015-03-06", "--store", desk.store)
    #expect(text.status == 0, "\(text.errors)")
    #expect(text.output.contains("Conventions par état\n  ############      1/1  en délibération"))
    let csv = try desk.run("balance", "--format", "csv", "--store", desk.store)
    #expect(csv.output.hasPrefix("topic,name,count,total,missing,things\r\n"), "\(csv.errors)")
    #expect(csv.output.contains("missing,blankFields,"))
    let json = try desk.run("balance", "--format", "json", "--store", desk.store)
    let parsed = try Command.run(
      [
        "perl", "-MJSON::PP", "-e",
        "for (@{decode_json(join '', <STDIN>)}) { print $_->{things}[0] if $_->{topic} eq 'state' }",
      ], input: json.output)
    #expect(parsed.output == "C-2015-01", "\(parsed.errors)")
  }

  @Test("every list of the command line is there, and every family can be told")
  func lists() throws {
    let desk = try Desk()
    for what in [
      "conferences", "needs-analyses", "duties", "means", "resources", "data-exchanges",
      "instances", "actions", "actors", "office-holders", "parties",
    ] {
      let result = try desk.run("list", what, "--format", "csv", "--store", desk.store)
      #expect(result.status == 0 && result.output.hasPrefix("id,"), "\(what) \(result.errors)")
    }
    let resources = try desk.run("list", "resources", "--format", "csv", "--store", desk.store)
    #expect(resources.output.split(separator: "\r\n").count == 8)
    let parties = try desk.run(
      "list", "parties", "--convention", "C-2015-01", "--format", "csv", "--store", desk.store)
    #expect(parties.output.split(separator: "\r\n").count == 3, "\(parties.output)")
  }
}
