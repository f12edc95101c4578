import TestKit
import Testing

@Suite("Protocols, signals and indicators from the command line")
struct MeasureCommandTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    let facts = [
      ["protocole", "title=Accueil", "convention=C-2015-01", "state=en cours"],
      ["etape", "protocol=P-01", "label=diagnostic", "doneOn=2015-06-01"],
      ["etape", "protocol=P-01", "label=bilan", "dueOn=2015-12-01"],
      ["indicateur", "of=P-01", "label=Attente", "unit=jours", "baseline=35", "target=10"],
      ["valeur", "indicator=I-01", "asOf=2015-09-01", "value=21"],
      [
        "signal", "convention=C-2015-01", "raisedOn=2015-05-01", "theme=logement",
        "summary=Impayés repérés plus tôt.", "protocols=P-01",
      ],
    ]
    for fact in facts {
      let result = try desk.record(fact)
      #expect(result.status == 0, "\(fact): \(result.errors)")
    }
    return desk
  }

  @Test("show tells progress, series and gap, as text and for programs")
  func shown() throws {
    let desk = try desk()
    let text = try desk.run("show", "P-01", "--as-of", "2016-01-10", "--store", desk.store)
    for words in ["étapes faites : 1", "part faite, en % : 50", "bilan", "écart à la cible : +11"] {
      #expect(text.output.contains(words), "\(words) is not in \(text.output)\(text.errors)")
    }
    let signal = try desk.run("show", "S-0001", "--as-of", "2016-01-10", "--store", desk.store)
    #expect(signal.output.contains("jours sans décision : 254"), "\(signal.output)")
    let json = try desk.run("show", "I-01", "--format", "json", "--store", desk.store)
    let parsed = try Command.run(
      [
        "perl", "-MJSON::PP", "-e",
        "my $d = decode_json(join '', <STDIN>); print encode_json($d->{computed} // $d)",
      ], input: json.output)
    #expect(parsed.output.contains("\"gap\":\"+11\""), "\(parsed.output)\(parsed.errors)")
  }

  @Test("lists of indicators, steps and sessions are told in each format")
  func listed() throws {
    let desk = try desk()
    let indicators = try desk.run("list", "indicators", "--format", "csv", "--store", desk.store)
    let rows = indicators.output.split(separator: "\r\n")
    #expect(rows.count == 2 && rows[1].contains("35,21,2015-09-01,10,11,false"), "\(rows)")
    let steps = try desk.run(
      "list", "étapes", "--as-of", "2016-01-10", "--format", "csv", "--store", desk.store)
    #expect(
      steps.output.contains("ET-002,bilan,2015-12-01,open,,40,P-01,C-2015-01"), "\(steps.output)")
    let sessions = try desk.run("list", "watch-sessions", "--store", desk.store)
    #expect(sessions.status == 0)
  }
}
