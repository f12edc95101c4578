import TestKit
import Testing

/// `atelier deadline` and `atelier holidays`, as a script uses them.
@Suite("Dates of the law on the command line")
struct CalendarCommandTests {
  static let refused: [Refused] = [
    Refused("deadline", "Dites quelle règle : franc-months"),
    Refused("deadline tomorrow --from 2025-01-09", "« tomorrow » n’est pas une règle"),
    Refused("deadline withdrawal", "Donnez « --from »"),
    Refused("deadline withdrawal --from 2025-02-30", "« 2025-02-30 » n’est pas un jour"),
    Refused("deadline withdrawal --from 2025-02", "« 2025-02 » n’est pas un jour"),
    Refused("deadline withdrawal --from hier", "AAAA-MM-JJ"),
    Refused("deadline withdrawal --from", "« --from » attend une valeur"),
    Refused("deadline franc-months --from 2025-01-09", "« --months » : un nombre de 1 à 1200"),
    Refused("deadline franc-months --months 0 --from 2025-01-09", "de 1 à 1200"),
    Refused("deadline franc-months --months 1201 --from 2025-01-09", "de 1 à 1200"),
    Refused("deadline franc-months --months 2,5 --from 2025-01-09", "« 2,5 »"),
    Refused("deadline franc-months --months -2 --from 2025-01-09", "« --months » attend"),
    Refused(
      "deadline franc-months --months 2 --days 3 --from 2025-01-09", "ne prend pas « --days »"),
    Refused("deadline clear-days --from 2025-01-09", "« --days » : un nombre de 1 à 366"),
    Refused("deadline clear-days --days 367 --from 2025-01-09", "de 1 à 366"),
    Refused("deadline report --days 8 --months 1 --from 2025-01-09", "ne prend pas « --months »"),
    Refused("deadline withdrawal --months 4 --from 2025-01-09", "ne prend pas « --months »"),
    Refused("deadline franc-months --months 2 --from 9999-12-01", "sort du calendrier"),
    Refused("deadline report --days 9 --from 0001-01-05", "sort du calendrier"),
    Refused(
      "deadline withdrawal --from 2025-01-09 --zone lorraine", "« lorraine » n’est pas une zone"),
    Refused("deadline withdrawal --from 2025-01-09 --format xml", "« xml » n’est pas un format"),
    Refused("deadline withdrawal --from 2025-01-09 --form text", "« --form » n’est pas une option"),
    Refused("deadline withdrawal demain --from 2025-01-09", "« demain » n’est ni un verbe"),
    Refused("deadline withdrawal --from 2025-01-09 --as-of hier", "pour « --as-of »"),
    Refused("holidays", "Donnez l’année : un nombre de 1 à 9999"),
    Refused("holidays 0", "de 1 à 9999"),
    Refused("holidays 10000", "de 1 à 9999"),
    Refused("holidays MMXXV", "« MMXXV »"),
    Refused("holidays 2025 --zone corse", "« corse » n’est pas une zone"),
    Refused("holidays 2025 --format csv", "« csv » n’est pas un format"),
  ]

  @Test("what cannot be read gets one sentence in French and exit code 64", arguments: refused)
  func refusals(row: Refused) throws {
    let desk = try Desk()
    let result = try Command.run([Program.path] + row.arguments, environment: desk.environment)
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.errors.contains(row.words), "\(result.errors)")
    let lines = result.errors.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 2 && lines.last == "" && lines[0].hasSuffix("."), "\(result.errors)")
  }

  @Test("the sentence is English when English is asked for")
  func english() throws {
    let desk = try Desk()
    for (arguments, words) in [
      (["deadline", "soon", "--lang", "en"], "“soon” is not a rule"),
      (["--lang=en", "deadline", "withdrawal", "--from"], "“--from” takes a value"),
      (["holidays", "--lang", "en"], "Give the year"),
    ] {
      let result = try Command.run([Program.path] + arguments, environment: desk.environment)
      #expect(result.status == 64 && result.errors.contains(words), "\(result.errors)")
    }
  }

  @Test("a deadline in words says each step with its day of the week")
  func text() throws {
    let desk = try Desk()
    let result = try desk.run(
      "deadline", "franc-months", "--months", "2", "--from", "2025-10-24", "--zone",
      "alsace-moselle")
    #expect(
      result.output == """
        règle : délai franc de 2 mois
        source : code de justice administrative, art. R. 421-1 ; code de procédure civile, art. 642
        à compter du : vendredi 24/10/2025
        jours fériés : Alsace-Moselle
        étapes :
          mercredi 24/12/2025 — 2 mois plus tard, même quantième
          jeudi 25/12/2025 — délai franc : le lendemain
          vendredi 26/12/2025 — Noël : reporté au lendemain
          samedi 27/12/2025 — Saint-Étienne : reporté au lendemain
          dimanche 28/12/2025 — samedi : reporté au lendemain
          lundi 29/12/2025 — dimanche : reporté au lendemain
        date brute : jeudi 25/12/2025
        dernier jour utile : lundi 29/12/2025

        """)
    let english = try desk.run(
      "deadline", "withdrawal", "--from", "5/3/2025", "--lang", "en")
    #expect(english.output.contains("to be withdrawn by: Saturday 2025-07-05\n"))
    #expect(english.output.contains("to know: counted from date to date"))
  }

  @Test("a deadline in JSON is one object with its steps")
  func json() throws {
    let desk = try Desk()
    let result = try desk.run(
      "deadline", "implied-rejection", "--from", "2025-03-10", "--format", "json")
    let keys = try read(result.output, "sorted(d)")
    #expect(keys == "['due', 'from', 'raw', 'rule', 'source', 'steps', 'zone']")
    let values = try read(result.output, "[d[k] for k in ('rule','from','raw','due','zone')]")
    #expect(
      values == "['implied-rejection', '2025-03-10', '2025-05-10', '2025-07-11', 'metropole']")
    #expect(
      try read(result.output, "[s['date'] for s in d['steps']]")
        == "['2025-05-10', '2025-07-10', '2025-07-11']")
    #expect(
      try read(result.output, "{tuple(sorted(s)) for s in d['steps']}") == "{('date', 'words')}")
    let advised = try desk.run("deadline", "withdrawal", "--from", "2025-03-10", "--format", "json")
    #expect(try read(advised.output, "'advice' in d") == "True")
  }

  @Test("no calendar without Good Friday moves a deadline for it")
  func goodFriday() throws {
    let desk = try Desk()
    let common = ["deadline", "franc-months", "--months", "2", "--from", "2025-02-17"]
    for (options, due) in [
      (["--zone", "alsace-moselle"], "mardi 22/04/2025"),
      (["--zone", "alsace-moselle", "--no-good-friday"], "vendredi 18/04/2025"),
      ([], "vendredi 18/04/2025"),
    ] {
      let result = try Command.run(
        [Program.path] + common + options, environment: desk.environment)
      #expect(result.output.contains("dernier jour utile : \(due)\n"), "\(result.output)")
    }
  }

  @Test("holidays in JSON say which zone each is of; two may share a day")
  func holidays() throws {
    let desk = try Desk()
    let country = try desk.run("holidays", "2008", "--format", "json")
    #expect(
      try read(country.output, "[h['name'] for h in d if h['date'] == '2008-05-01']")
        == "['fête du Travail', 'Ascension']")
    #expect(try read(country.output, "len(d), {h['zone'] for h in d}") == "(11, {'metropole'})")
    let zone = try desk.run("holidays", "2025", "--zone", "alsace-moselle", "--format", "json")
    #expect(
      try read(zone.output, "len(d), [h['date'] for h in d if h['zone'] == 'alsace-moselle']")
        == "(13, ['2025-04-18', '2025-12-26'])")
    let text = try desk.run("holidays", "2025", "--zone", "alsace-moselle", "--no-good-friday")
    #expect(text.output.hasPrefix("mercredi 01/01/2025 — jour de l’An\n"))
    #expect(text.output.hasSuffix("vendredi 26/12/2025 — Saint-Étienne (Alsace-Moselle)\n"))
    #expect(text.output.split(separator: "\n").count == 12)
  }

  /// What a program in another language reads in the JSON.
  private func read(_ json: String, _ expression: String) throws -> String {
    let script = "import json,sys; d = json.load(sys.stdin); print((\(expression)), end='')"
    let result = try Command.run(["python3", "-c", script], input: json)
    #expect(result.status == 0, "\(result.errors)")
    return result.output
  }
}
