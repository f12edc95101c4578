import TestKit
import Testing

@Suite("Asking who blocks, and what falls when")
struct PendingCommandTests {
  @Test("the two parties of 2015 are told, in each format")
  func formats() throws {
    let desk = try Desk()
    let text = try desk.run("pending", "--as-of", "2015-03-06", "--store", desk.store)
    #expect(text.status == 0 && text.output.contains("Étape : à délibérer"), "\(text.errors)")
    let csv = try desk.run(
      "pending", "C-2015-01", "--as-of", "2015-03-06", "--format", "csv", "--store", desk.store)
    let rows = csv.output.split(separator: "\r\n")
    #expect(rows.count == 3 && rows[0].hasPrefix("id,title,blocker,party,step,waitingDays,since"))
    let json = try desk.run("pending", "--format", "json", "--store", desk.store)
    let parsed = try Command.run(
      ["perl", "-MJSON::PP", "-e", "print scalar @{decode_json(join '', <STDIN>)}"],
      input: json.output)
    #expect(parsed.output == "2", "\(parsed.errors)")
  }

  @Test("the days that matter are told, of all or of one, some weeks ahead")
  func deadlines() throws {
    let desk = try Desk()
    let all = try desk.run(
      "deadlines", "--as-of", "2015-03-06", "--format", "csv", "--store", desk.store)
    #expect(all.status == 0 && all.output.hasPrefix("id,day,what,daysLeft,"), "\(all.errors)")
    let own = try desk.run(
      "deadlines", "C-2015-01", "--as-of", "2015-03-06", "--weeks", "40", "--store", desk.store)
    #expect(own.status == 0, "\(own.errors)")
    let wrong = try desk.run("deadlines", "--weeks", "deux", "--store", desk.store)
    #expect(wrong.status == 64 && wrong.errors.contains("--weeks"))
  }

  @Test("show says what is computed on the day asked for, and refuses reasons in CSV")
  func shown() throws {
    let desk = try Desk()
    let text = try desk.run("show", "D-2015-01", "--as-of", "2015-05-07", "--store", desk.store)
    #expect(text.output.contains("Calculé au 07/05/2015\n"), "\(text.errors)")
    let why = try desk.run("show", "C-2015-01", "--why", "--store", desk.store)
    #expect(why.status == 0 && why.output.contains("Pourquoi ? droit de signer (PA-01"))
    let csv = try desk.run(
      "show", "C-2015-01", "--why", "--format", "csv", "--store", desk.store)
    #expect(csv.status == 64 && csv.output == "" && csv.errors.contains("--why"))
  }

  @Test("what is no convention is said")
  func refused() throws {
    let desk = try Desk()
    for (id, status) in [("bonjour", 64), ("PA-01", 64), ("C-2099-01", 66)] as [(String, Int32)] {
      let result = try desk.run("pending", id, "--store", desk.store)
      #expect(result.status == status && result.output == "" && result.errors.contains(id))
    }
  }
}
