import Example
import Partnership
import Testing

@Suite("The exercise")
struct ExerciseTests {
  @Test("follows the Pierrefitte example in one store, every fact admitted in its turn")
  func isAdmitted() throws {
    var recording = Recording()
    for fact in try Pierrefitte.facts() { try recording.record(fact) }
    for fact in Exercise() {
      try recording.record(fact)
    }
    let register = recording.register
    for kind in ThingKind.allCases {
      for thing in register.all(kind) {
        #expect(register.things(bearing: register.id(of: thing)).count == 1)
      }
    }
    #expect(register.count(.convention) == 41)
    #expect((50...75).contains(register.count(.technicalProtocol)))
    #expect((50...75).contains(register.count(.signal)))
    #expect((130...200).contains(register.count(.evaluation)))
    let today = try #require(Day(year: 2026, month: 11, day: 23))
    let stages = Set(register.all(.convention).map { register.progress(of: $0, on: today).stage })
    #expect(
      stages.isSuperset(of: [
        .textSettled, .inDeliberation, .readyToSign, .partiallySigned, .inForce, .expired,
        .abandoned,
      ]))
    let progress = register.all(.convention).map { register.progress(of: $0, on: today) }
    #expect(progress.contains { $0.isRefused })
    #expect(
      register.all(.technicalProtocol).contains {
        register.value(ProtocolDrawn.evaluationMethod, of: $0) == .notRecorded
      })
    let waiting = register.all(.signature).map { register.progress(ofSignature: $0, on: today) }
    #expect(waiting.filter { $0.state == .requested }.count >= 4)
    #expect(register.all(.signal).filter { register.series(of: $0).points.count == 12 }.count >= 25)
  }

  @Test("its contacts name conventions it tells of, and nobody who could be called")
  func contacts() throws {
    var recording = Recording()
    for fact in try Pierrefitte.facts() { try recording.record(fact) }
    for fact in Exercise() { try recording.record(fact) }
    let file = ContactsText(ExampleContacts.text, of: "exercice")
    #expect(file.cards.count == 3 && file.faults.isEmpty)
    for card in file.cards {
      #expect(card.conventions.allSatisfy { recording.register.thing($0) != nil })
      #expect(card.all(.phone).allSatisfy { $0.hasPrefix("01 99 00 ") } && card[.name] == nil)
    }
  }

  @Test("is the same for the same seed, and another for another")
  func isDeterministic() {
    #expect(Array(Exercise(seed: 7, facts: 9000)) == Array(Exercise(seed: 7, facts: 9000)))
    #expect(Array(Exercise(seed: 7)) != Array(Exercise(seed: 8)))
  }

  @Test(
    "makes as many facts as asked, at instants that increase, on working days",
    arguments: [0, 1, 10_000, 30_000])
  func counts(_ count: Int) throws {
    var last: Int64 = 0
    var found = 0
    for fact in Exercise(facts: count) {
      #expect(fact.recordedAt > last)
      last = fact.recordedAt
      found += 1
      let day = try #require(FactID(milliseconds: last, counter: 0, writer: "x").day)
      #expect(day.weekday < 6)
    }
    #expect(found == count)
  }

  @Test("every fact of a long one is admitted too, across its waves")
  func longOneIsAdmitted() throws {
    var recording = Recording()
    for fact in Exercise(seed: 3, facts: 9000) { try recording.record(fact) }
    #expect(recording.register.factCount == 9000)
  }

  @Test(
    "uses every kind of fact but the one that takes two writers, and exchanges, whose contacts are in no journal"
  )
  func usesEveryKind() {
    #expect(
      Set(Exercise().map(\.fact.kind))
        == Set(FactKind.allCases).subtracting([.renumbering, .exchange]))
  }

  @Test("says everywhere it can that it is an example, and holds no personal data")
  func isHarmless() {
    for fact in Exercise() {
      let declaration = fact.fact.kind.declaration
      if declaration.field(key: "Exemple") != nil {
        #expect(fact.fact.values.contains(WrittenValue("Exemple", "oui")))
      }
      for value in fact.fact.values where declaration.field(key: value.key)?.type == .text {
        #expect(PersonalData.found(in: value.text).isEmpty)
      }
      #expect(
        !fact.fact.values.contains {
          $0.key == OfficeHeld.name.declaration.key && fact.fact.kind == .officeHolder
        })
      #expect(!fact.fact.values.contains { $0.text.contains("Pierrefitte") })
    }
  }

  @Test("tells its facts from 2019 to November 2026, some of them this month")
  func spansYears() {
    let years = Set(
      Exercise().compactMap {
        FactID(milliseconds: $0.recordedAt, counter: 0, writer: "x").day?.year
      })
    #expect(years == Set(2019...2026))
    let last = Array(Exercise()).last.flatMap {
      FactID(milliseconds: $0.recordedAt, counter: 0, writer: "x").day
    }
    #expect(last?.iso.hasPrefix("2026-11") == true)
  }

  @Test("its findings hardly repeat themselves")
  func variesFindings() {
    let findings = Exercise().filter { $0.fact.kind == .evaluation }
      .flatMap { $0.fact.values.texts(key: EvaluationEntered.finding.declaration.key) }
    #expect(Set(findings).count > findings.count * 9 / 10)
  }
}
