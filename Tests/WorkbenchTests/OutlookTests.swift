import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("What the dashboard keeps from one version to the next")
struct OutlookTests {
  @Test("after each fact it says what it would say if everything were worked out again")
  func isFresh() {
    let sample = Sample.usual
    var register = Register()
    let reader = MemoryReader(facts: sample.facts)
    var outlooks = Outlooks()
    for fact in sample.located() {
      _ = register.ingest(fact.fact, at: fact.location, reading: reader)
      let reading = Reading(
        register: register, reader: reader, today: Sample.monday, language: .french,
        glyphs: .unicode)
      outlooks.forget([fact.fact.subject], in: register)
      let kept = Overview(reading, &outlooks)
      var none = Outlooks()
      let again = Overview(reading, &none)
      let words = "after \(fact.fact.kind) about \(fact.fact.subject)"
      #expect(kept.pending == again.pending, "\(words)")
      #expect(kept.states.map { "\($0)" } == again.states.map { "\($0)" }, "\(words)")
      #expect(kept.dates.map { "\($0)" } == again.dates.map { "\($0)" }, "\(words)")
    }
    #expect(register.count(.convention) == 4)
  }
}
