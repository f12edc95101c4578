import Example
import Exchange
import Partnership
import TestKit
import Testing

@Suite("Details")
struct DetailTests {
  @Test("of every thing of the examples, in every format")
  func everyThing() throws {
    for sample in [try Sample.pierrefitte(), try Sample.exercise()] {
      var documents: [String] = []
      for kind in ThingKind.allCases {
        for thing in sample.register.all(kind).prefix(5) {
          let detail = Detail(of: thing, in: sample.register, reading: sample)
          #expect(!detail.values.isEmpty)
          #expect(!detail.history.isEmpty)
          documents.append(detail.json(in: .french))
          #expect(CSVReader.rows(in: detail.csv).allSatisfy { $0.count == 2 })
          #expect(detail.text(in: .french).contains(detail.id))
        }
      }
      let all = "[" + documents.joined(separator: ",") + "]"
      #expect(StockTool.accepts(all, command: FormatTests.parsesJSON))
    }
  }

  @Test("the deliberation of 2015: blanks are said to be blank, unknowns unknown")
  func deliberation() throws {
    let sample = try Sample.pierrefitte()
    let id = try #require(ThingID("D-2015-01"))
    let thing = try #require(sample.register.thing(id))
    let detail = Detail(of: thing, in: sample.register, reading: sample)
    let values = Dictionary(uniqueKeysWithValues: detail.values.map { ($0.name, $0.datum) })
    #expect(values["statedWording"] == .leftBlank)
    #expect(values["postedOn"] == .leftBlank)
    #expect(values["extractDelegationAct"] == .citedUnknown)
    #expect(values["transmittedOn"] == nil)
    #expect(detail.children.map(\.kind) == [.visa, .decision])
    #expect(detail.text(in: .french).contains("Vote déclaré : laissé en blanc\n"))
    #expect(detail.json(in: .french).contains("\"body\": \"standingCommittee\""))
    #expect(detail.csv.contains("adoptedOn,2015-03-05\r\n"))
  }

  @Test(
    "the framework of 2013: the last word shows, with its source, and the first stays in the history"
  )
  func framework() throws {
    let sample = try Sample.pierrefitte()
    let id = try #require(ThingID("CD-01"))
    let thing = try #require(sample.register.thing(id))
    let detail = Detail(of: thing, in: sample.register, reading: sample)
    let adopted = try #require(detail.values.first { $0.name == "adoptedOn" })
    #expect(adopted.datum == Datum(journal: "2013-07-11", as: .date))
    #expect(adopted.source == "visas de la délibération n° 03-03")
    #expect(detail.values.first { $0.name == "name" }?.source == "rapport n° 03-03")
    #expect(detail.history.map(\.kind) == [.framework, .change])
  }

  @Test(
    "a correction shows its value, a blank it states included, and leaves the other marks alone")
  func correction() throws {
    var facts = try Pierrefitte.facts()
    let act = try #require(facts.first { $0.fact.kind == .deliberation })
    let last = try #require(facts.last)
    let target = FactID(milliseconds: act.recordedAt, counter: 0, writer: "exemple")
    facts.append(
      ScriptedFact(
        recordedAt: last.recordedAt + 1000, author: "dgs",
        fact: NewFact(
          .correction, about: act.fact.subject,
          [
            WrittenValue(FactCorrected.target, target), WrittenValue("AfficheeLe", "2015-03-10"),
            .blank(DeliberationEntered.court),
          ])))
    let sample = try Sample(facts)
    let thing = try #require(act.fact.subject.flatMap { sample.register.thing($0) })
    let detail = Detail(of: thing, in: sample.register, reading: sample)
    let values = Dictionary(uniqueKeysWithValues: detail.values.map { ($0.name, $0.datum) })
    #expect(values["postedOn"] == Datum(journal: "2015-03-10", as: .date))
    #expect(values["court"] == .leftBlank)
    #expect(values["notifiedOn"] == .leftBlank)
    #expect(sample.register.value(DeliberationEntered.court, of: thing) == .leftBlank)
  }

  @Test("a small count of a signal shows its bound only, in every format")
  func smallCounts() throws {
    let sample = try Sample.exercise()
    for thing in sample.register.all(.observation) {
      let detail = Detail(of: thing, in: sample.register, reading: sample)
      guard case .measure(let value) = detail.values.first(where: { $0.name == "value" })?.datum
      else { continue }
      #expect(value.thousandths.map { $0 == 0 || $0 >= 5000 } ?? true)
    }
  }

  @Test("no two fields of one thing share a name", arguments: ThingKind.allCases)
  func names(_ kind: ThingKind) {
    var byName: [String: String] = [:]
    for declaration in FactKind.allCases.map(\.declaration) where declaration.about == kind {
      for field in declaration.fields {
        #expect(byName[field.name] ?? field.key == field.key)
        byName[field.name] = field.key
      }
    }
  }
}
