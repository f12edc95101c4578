import TestKit
import Testing

@testable import Partnership

@Suite("Protocols")
struct ProtocolTests {
  /// From, to, the state before a suspension, and what the refusal begins with.
  static let rows: [(ProtocolState?, ProtocolState, ProtocolState?, String?)] = [
    (nil, .running, nil, nil),
    (.candidate, .prioritised, nil, nil),
    (.candidate, .candidate, nil, "il est déjà repéré"),
    (.candidate, .drafted, nil, "d’abord : priorisé"),
    (.candidate, .annexed, nil, "d’abord : priorisé, rédigé, validé"),
    (.drafted, .validated, nil, nil),
    (.validated, .drafted, nil, "il est plus loin : validé"),
    (.validated, .annexed, nil, nil),
    (.annexed, .running, nil, nil),
    (.running, .evaluated, nil, nil),
    (.running, .closed, nil, "d’abord : évalué"),
    (.evaluated, .closed, nil, nil),
    (.candidate, .suspended, nil, nil),
    (.running, .abandoned, nil, nil),
    (.closed, .running, nil, "il est clos"),
    (.closed, .abandoned, nil, "il est clos"),
    (.abandoned, .candidate, nil, "il est abandonné"),
    (.suspended, .running, .running, nil),
    (.suspended, .closed, .running, "il est suspendu : à reprendre d’abord comme « en cours »"),
    (.suspended, .abandoned, .running, nil),
    (.suspended, .drafted, nil, nil),
  ]

  @Test("a protocol takes its states one after the other, and says why it may not", arguments: rows)
  func transitions(
    _ from: ProtocolState?, _ to: ProtocolState, _ before: ProtocolState?, _ refusal: String?
  ) {
    let transition = ProtocolTransition(from: from, to: to, suspendedFrom: before)
    #expect(transition.refusal?.fr == refusal)
    let explanation = transition.explanation
    #expect(explanation.result == (transition.refusal ?? Words("il peut l’être", "it may be")))
    #expect(explanation.rule.fr.contains("repéré, priorisé, rédigé, validé, annexé, en cours"))
  }

  @Test("a walk of allowed transitions never leaves the course but to wait or to stop")
  func walks() {
    for seed in UInt64(1)...60 {
      var random = SeededGenerator(seed: seed)
      var state = ProtocolState.candidate
      var before: ProtocolState?
      for _ in 0..<30 {
        let next = ProtocolState.allCases.filter {
          ProtocolTransition(from: state, to: $0, suspendedFrom: before).refusal == nil
        }
        guard let chosen = next.randomElement(using: &random) else { break }
        let course = ProtocolTransition.course
        if let here = course.firstIndex(of: state), let there = course.firstIndex(of: chosen) {
          #expect(there == here + 1, "seed \(seed): \(state) to \(chosen)")
        }
        if state == .suspended { #expect([before, .abandoned].contains(chosen), "seed \(seed)") }
        before = chosen == .suspended ? state : nil
        state = chosen
      }
      #expect(ProtocolState.allCases.contains(state))
    }
  }

  private func desk() throws -> Desk {
    var desk = try Desk.withConvention()
    try desk.record(
      .technicalProtocol, about: "P-01",
      [
        .init("Titre", "Accueil"), .init("Convention", "C-2015-01"), .init("Etat", "repere"),
        .init("Principe", "innovation"), .init("Principe", "dialogue-ouvert"),
      ])
    return desk
  }

  @Test("a suspended protocol remembers where it stood, whatever was recorded since")
  func suspension() throws {
    var desk = try desk()
    for state in ["en-cours", "suspendu"] {
      try desk.record(.change, about: "P-01", [.init("Etat", state)])
    }
    try desk.record(.change, about: "P-01", [.init("Pilote", "CCAS")])
    let thing = try desk.thing("P-01")
    let resumed = desk.register.transition(of: thing, to: .running, reading: desk.journal)
    #expect(resumed.suspendedFrom == .running && resumed.refusal == nil)
    #expect(desk.register.transition(of: thing, to: .closed, reading: desk.journal).refusal != nil)
  }

  @Test("steps stand in the order of their days; given up ones count for nothing")
  func steps() throws {
    var desk = try desk()
    let rows: [(String, [WrittenValue])] = [
      ("bilan", [.init("PourLe", "2015-12")]), ("salle", [.init("FaiteLe", "2015-02-01")]),
      ("diagnostic", [.init("PourLe", "2015-01-15")]),
      ("affiche", [.init("PourLe", "2015-02-01"), .init("Etat", "abandonne")]),
    ]
    for (label, values) in rows {
      try desk.record(.step, [.init("Protocole", "P-01"), .init("Intitule", label)] + values)
    }
    let steps = desk.register.steps(of: try desk.thing("P-01"))
    #expect(
      steps.steps.map { $0.label.value?.text } == ["diagnostic", "salle", "affiche", "bilan"])
    #expect((steps.done, steps.planned) == (1, 3) && steps.percent == 33)
    #expect(steps.late(on: Day.of(2015, 3, 6)).map { $0.label.value?.text } == ["diagnostic"])
    #expect(steps.next?.label.value?.text == "diagnostic")
    #expect(ProtocolSteps(steps: []).percent == nil)
  }

  @Test("the matrix counts each entry under the protocol it names and each principle it is about")
  func matrix() throws {
    var desk = try desk()
    try desk.record(
      .technicalProtocol, about: "P-02",
      [
        .init("Titre", "Logement"), .init("Convention", "C-2015-01"),
        .init("Principe", "innovation"), .init("Etat", "abandonne"),
      ])
    let entries: [[WrittenValue]] = [
      [.init("Cible", "C-2015-01"), .init("Protocole", "P-01"), .init("Principe", "innovation")]
        + [.init("Note", "3")],
      [.init("Cible", "P-01"), .init("Principe", "innovation"), .init("Note", "4")],
      [.init("Cible", "P-01"), .init("Principe", "innovation"), .init("Note", "n/o")],
      [.init("Cible", "C-2015-01"), .init("Principe", "demarche-participative")]
        + [.init("Note", "2")],
      [.init("Cible", "P-02"), .init("Principe", "innovation"), .init("Note", "1")],
      [.init("Cible", "P-01"), .init("Note", "1")],
    ]
    for values in entries {
      try desk.record(.evaluation, values + [.init("EvalueLe", "2015-06-01")])
    }
    let matrix = desk.register.matrix(of: try desk.thing("C-2015-01"))
    #expect(matrix.rows.map { desk.register.label(of: $0.thing) } == ["P-01", "C-2015-01"])
    #expect(matrix.leftOut == [try desk.thing("P-02")])
    let innovation = matrix.rows[0].cells[5]
    #expect(innovation.isServed && innovation.entries.count == 3 && innovation.marks == [3, 4])
    #expect(innovation.meanTenths == 35)
    #expect(matrix.total(.innovation).served == [try desk.thing("P-01")])
    #expect(matrix.total(.participatoryApproach).served.isEmpty)
    #expect(matrix.unevaluated == [.continuousOpenDialogue])
    #expect(matrix.unserved.count == 4 && matrix.unserved.contains(.participatoryApproach))
    #expect(desk.register.matrix().rows == matrix.rows)
  }

  @Test(
    "an indicator tells its gap, whether its target is reached, and hides small counts of people")
  func indicators() throws {
    // Unit, baseline, target, values; gap, reached (nothing for undetermined), trend, last shown.
    let rows: [(String, String?, String?, [String], String?, Bool?, SeriesTrend?, String?)] = [
      ("jours", "35", "10", ["28", "21"], "+11", false, .falling, "21"),
      ("jours", "35", "10", ["9"], "-1", true, .falling, "9"),
      ("%", "42", "70", ["70"], "0", true, .rising, "70"),
      ("%", nil, "70", ["60", "80"], "+10", nil, .rising, "80"),
      ("%", "42", nil, ["60"], nil, nil, .rising, "60"),
      ("ménages", "12", "2", ["9", "3"], nil, nil, .falling, "<5"),
      ("jours", "12", "2", ["3.5"], "+1.5", false, .falling, "3.5"),
      ("jours", "12", "2", [], nil, nil, nil, nil),
    ]
    for (number, row) in rows.enumerated() {
      var desk = try desk()
      var values: [WrittenValue] = [
        .init("De", "P-01"), .init("Intitule", "Mesure"), .init("Unite", row.0),
      ]
      if let baseline = row.1 { values.append(.init("ValeurDepart", baseline)) }
      if let target = row.2 { values.append(.init("ValeurCible", target)) }
      try desk.record(.indicator, about: "I-01", values)
      for (month, value) in row.3.enumerated().reversed() {
        try desk.record(
          .indicatorValue,
          [.init("Indicateur", "I-01"), .init("Au", "2015-0\(month + 3)"), .init("Valeur", value)])
      }
      let series = desk.register.series(ofIndicator: try desk.thing("I-01"))
      #expect(series.gap == row.4, "row \(number)")
      switch (series.isReached, row.5) {
      case (.yes, true), (.no, false), (.undetermined, nil): break
      default: Issue.record("row \(number): \(series.isReached)")
      }
      #expect(series.trend == row.6, "row \(number)")
      #expect(series.last.map { series.shown($0.value) } == row.7, "row \(number)")
    }
  }
}
