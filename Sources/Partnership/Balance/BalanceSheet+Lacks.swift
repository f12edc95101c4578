// What is missing, and where.
extension BalanceSheet {
  mutating func addLacks() {
    addProtocols()
    addDuties()
    addSignatures()
    addPrinciples()
    addPromises()
    addBlanks()
  }

  private mutating func addProtocols() {
    let living = protocols.filter { isLiving($0) }
    lack(
      "protocolsWithoutMethod",
      Words("protocoles sans méthode d’évaluation", "protocols without evaluation method"),
      living.filter { register.value(ProtocolDrawn.evaluationMethod, of: $0).value == nil },
      of: living.count)
    let indicators = register.all(.indicator)
    lack(
      "indicatorsWithoutBaseline",
      Words("indicateurs sans valeur de départ", "indicators without baseline"),
      indicators.filter { register.value(IndicatorChosen.baseline, of: $0).value == nil },
      of: indicators.count)
  }

  /// The conventions that missed a conference or an evaluation, the projects that miss their
  /// analysis; what rests on a hypothesis is not held against them.
  private mutating func addDuties() {
    let kinds: [(Duty.Kind, String, Words)] = [
      (
        .conference, "conferencesMissing",
        Words("conventions à conférence manquée", "conventions that missed a conference")
      ),
      (
        .evaluation, "evaluationsMissing",
        Words("conventions à évaluation manquée", "conventions that missed an evaluation")
      ),
    ]
    for (kind, name, words) in kinds {
      let owing = accounts.filter { account in account.duties.contains { $0.kind == kind } }
      let missing = owing.filter { account in
        account.duties.contains {
          $0.kind == kind && $0.standing == .missing && !$0.isHypothesis
        }
      }
      lack(name, words, missing.map(\.convention), of: owing.count)
    }
    let projects = register.all(.project).map { project in
      (project, register.needsAnalyses(of: project, on: today))
    }
    let owing = projects.filter { project in
      project.1.contains { $0.standing == .missing || $0.standing == .pending }
    }
    lack(
      "needsAnalysesMissing", Words("projets sans ABS à jour", "projects without needs analysis"),
      owing.filter { project in project.1.contains { $0.standing == .missing } }.map(\.0),
      of: owing.count)
  }

  private mutating func addSignatures() {
    let waiting = accounts.flatMap(\.pending)
    let signatures = waiting.filter { $0.step == .sign }.compactMap(\.signature)
    lack(
      "signaturesWaiting", Words("signatures attendues", "signatures waited for"), signatures,
      of: register.all(.signature).count)
  }

  /// The conventions at work of which a principle is served by no protocol.
  private mutating func addPrinciples() {
    var served: [Register.Thing: Set<Principle>] = [:]
    for technicalProtocol in protocols where isLiving(technicalProtocol) {
      guard let convention = register.convention(of: technicalProtocol) else { continue }
      served[convention, default: []].formUnion(
        register.values(ProtocolDrawn.principles, of: technicalProtocol))
    }
    lack(
      "principlesUnserved",
      Words(
        "conventions à principe non servi", "conventions with a principle unserved"),
      accounts.map(\.convention).filter { convention in
        served[convention].map { $0.count < Principle.allCases.count } ?? false
      }, of: served.count)
  }

  private mutating func addPromises() {
    let dead = Set(accounts.filter(\.stage.cameToNothing).map(\.convention))
    let open = register.promises().filter { promise in
      promise.isOpen && promise.convention.map { !dead.contains($0) } ?? true
    }
    lack(
      "followUpsLate", Words("suites à donner en retard", "follow-ups overdue"),
      open.filter { $0.isLate(on: today) == .yes }.map(\.thing), of: open.count)
  }

  /// The things of which the document leaves a field blank.
  private mutating func addBlanks() {
    let blank = register.thingsWithBlanks()
    lack(
      "blankFields", Words("objets avec un champ en blanc", "things with a field left blank"),
      blank, of: blank.count)
  }

  private func isLiving(_ technicalProtocol: Register.Thing) -> Bool {
    switch register.value(ProtocolDrawn.state, of: technicalProtocol).value {
    case .closed, .abandoned: false
    case .candidate, .prioritised, .drafted, .validated, .annexed, .running, .evaluated, .suspended,
      nil:
      true
    }
  }
}

extension Register {
  /// The things of which at least one field is said to be left blank, in the order in which they
  /// came.
  public func thingsWithBlanks() -> [Thing] {
    tables.flatMap { table in
      table.things.indices.filter { row in
        table.fields.indices.contains {
          table[Int32(truncatingIfNeeded: row), $0] == CellCode.leftBlank
        }
      }.map { Thing(place: table.things[$0]) }.filter { isDefined($0) }
    }
  }
}
