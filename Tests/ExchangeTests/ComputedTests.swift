import Partnership
import TestKit
import Testing

@testable import Exchange

@Suite("What is computed, on its way out")
struct ComputedTests {
  private static let day = Day(year: 2015, month: 3, day: 6)

  private func detail(_ id: String) throws -> Detail {
    let sample = try Sample.pierrefitte()
    let thing = try #require(ThingID(id).flatMap { sample.register.thing($0) })
    return Detail(of: thing, in: sample.register, reading: sample, asOf: Self.day)
  }

  @Test("a deliberation says its stage, its vote and each delay, with what is missing")
  func deliberation() throws {
    let text = try detail("D-2015-01").text(in: .french)
    #expect(text.contains("\nCalculé au 06/03/2015\n"))
    #expect(text.contains("  exécutoire : indéterminé, il manque : la date de publicité"))
    #expect(text.contains("    - délai : recours des membres de l’assemblée\n"))
    #expect(text.contains("      dernier jour : 06/05/2015\n"))
    #expect(!text.contains("Pourquoi ?"))
  }

  @Test("a convention says what each party has done and what it waits for")
  func convention() throws {
    let text = try detail("C-2015-01").text(in: .french)
    #expect(text.contains("  état : en délibération\n"))
    #expect(text.contains("          elle autorise à signer : oui\n"))
    #expect(text.contains("      étape : à délibérer\n"))
  }

  @Test("reasons come in full where they are asked for, and say which party they are about")
  func why() throws {
    let text = try detail("C-2015-01").text(in: .french, explained: true)
    #expect(text.contains("\nPourquoi ? droit de signer (PA-02, Commune de Pierrefitte)\n"))
    for line in ["  règle : ", "  source : ", "    - ", "  résultat : ", "  il manque : "] {
      #expect(text.contains("\n\(line)"), "\(line)")
    }
  }

  @Test("a program reads null and what is missing where a date is not known")
  func json() throws {
    let script = """
      my $d = decode_json(join '', <STDIN>); my $c = $d->{computed};
      print join ' ', $c->{asOf}, defined $c->{executoryOn}{date} ? 1 : 0,
        scalar @{$c->{executoryOn}{missing}}, scalar @{$c->{clocks}},
        $c->{clocks}[3]{lastDay}{date}, $c->{final}{answer}, scalar @{$d->{why}};
      """
    let document = try detail("D-2015-01").json(in: .french, explained: true)
    let read = try Command.run(["perl", "-MJSON::PP", "-e", script], input: document)
    #expect(read.output == "2015-03-06 0 2 5 2015-05-06 no 7", "\(read.output) \(read.errors)")
  }

  @Test("what has nothing computed says nothing of it")
  func others() throws {
    let party = try detail("PA-01")
    #expect(!party.text(in: .french).contains("Calculé"))
    #expect(!party.json(in: .english).contains("\"computed\""))
  }

  @Test("a span no partial date says is written as an interval")
  func interval() {
    let span = DateSpan(earliest: Day(iso: "2025-03-01"), latest: Day(iso: "2025-04-15"))
    #expect(span.edtf == "2025-03-01/2025-04-15")
    #expect(DateSpan(.month(year: 2025, month: 3)).edtf == "2025-03")
  }
}
