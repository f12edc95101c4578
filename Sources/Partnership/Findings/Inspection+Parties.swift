// What a party shows: its numbers, its commune, its name, its offices.
extension Inspection {
  /// The day from which « conseil général » is « conseil départemental » (unconfirmed).
  static let departmentalCouncilsOn = Day(year: 2015, month: 4, day: 2) ?? .first

  mutating func inspect(party: Register.Thing) {
    inspectNumbers(party)
    let kind = register.value(PartyEntered.partyKind, of: party).value
    if kind == .commune { inspectCommune(party) }
    if kind == .department { inspectOffices(party) }
  }

  private mutating func inspectNumbers(_ party: Register.Thing) {
    if let text = register.unreadable(PartyEntered.siren, of: party) {
      report(
        .sirenLuhn, .error, of: party, party: party,
        Words("« \(text) » n’est pas un SIREN.", "“\(text)” is not a SIREN."),
        next: Words("Relisez le numéro.", "Read the number again."))
    }
    if let text = register.unreadable(PartyEntered.siret, of: party) {
      report(
        .siretLuhn, .error, of: party, party: party,
        Words("« \(text) » n’est pas un SIRET.", "“\(text)” is not a SIRET."),
        next: Words("Relisez le numéro.", "Read the number again."))
    }
  }

  private mutating func inspectCommune(_ party: Register.Thing) {
    let name = name(of: party)
    guard let code = register.value(PartyEntered.inseeCode, of: party).value else {
      inspectName(party, name, known: nil)
      return
    }
    guard let commune = context.communes.commune(code) else {
      guard !context.communes.isEmpty else { return }
      report(
        .inseeUnknown, .error, of: party, party: party,
        Words(
          "Aucune commune ne porte le code \(code.code).", "No commune bears the code \(code.code)."
        ), next: Words("Relisez le code INSEE.", "Read the INSEE code again."))
      return
    }
    inspectName(party, name, known: commune)
    guard let ended = commune.endedOn, ended <= today,
      register.value(PartyEntered.successor, of: party) == .notRecorded
    else { return }
    let successor = commune.successor.flatMap { context.communes.commune($0)?.name }
    report(
      .inseeEnded, .warning, of: party, party: party,
      Words(
        "\(commune.name) (\(code.code)) n’est plus une commune depuis le \(ended.french)\(successor.map { " : \($0) lui succède" } ?? "").",
        "\(commune.name) (\(code.code)) is no longer a commune since \(ended.iso)\(successor.map { ": \($0) succeeds it" } ?? "")."
      ),
      next: Words(
        "Notez la succession : la convention continue sans changement.",
        "Record the succession: the convention goes on unchanged."),
      why: Explanation(
        Words("succession", "succession"), .succession,
        steps: [
          .init(
            Words(
              "les contrats s’exécutent aux conditions antérieures jusqu’à leur terme",
              "contracts go on under their conditions until their term"))
        ],
        result: Words(
          "aucun droit à résiliation ; l’autre partie est à informer",
          "no right to terminate; the other party has to be informed")))
  }

  /// A commune goes by its official name.
  private mutating func inspectName(
    _ party: Register.Thing, _ name: String, known commune: Commune?
  ) {
    let names = Self.officialNames(in: name)
    if let commune {
      guard !names.contains(where: { folded($0) == folded(commune.name) }) else { return }
      reportAlias(party, names[0], commune.name)
      return
    }
    guard !context.communes.isEmpty else { return }
    let department = register.value(PartyEntered.seat, of: party).value.flatMap {
      Self.department(inSeat: $0.text)
    }
    let isOfficial = names.contains {
      !context.communes.communes(named: $0, inDepartment: department).isEmpty
    }
    guard !isOfficial else { return }
    let likely = context.communes.completions(names[0], limit: 50).first {
      department == nil || $0.department == department
    }
    reportAlias(party, names[0], likely?.name)
  }

  private mutating func reportAlias(_ party: Register.Thing, _ used: String, _ official: String?) {
    report(
      .aliasUsed, .advice, of: party, party: party,
      official.map {
        Words(
          "« \(used) » est-elle la commune « \($0) » ?", "Is “\(used)” the commune “\($0)”?")
      }
        ?? Words(
          "Quel est le nom officiel de la commune « \(used) » ?",
          "What is the official name of the commune “\(used)”?"),
      next: Words(
        "Notez le code INSEE, et gardez ce nom comme nom d’usage.",
        "Record the INSEE code, and keep this name as a common one."))
  }

  private mutating func inspectOffices(_ party: Register.Thing) {
    guard today >= Self.departmentalCouncilsOn else { return }
    for holder in register.officeHolders(of: party, on: today) {
      guard let office = register.value(OfficeHeld.office, of: holder).value?.text,
        folded(office).contains("conseil general")
      else { continue }
      report(
        .officeTitleStale, .advice, of: holder, party: party,
        Words(
          "« \(office) » : le conseil général n’est-il pas devenu conseil départemental ?",
          "“\(office)”: has the conseil général not become conseil départemental?"),
        next: Words(
          "Notez la nouvelle fonction ; les actes anciens gardent l’ancienne.",
          "Record the new office; old acts keep the old one."))
    }
  }

  /// What the commune may be called officially, by the name of the party: « Commune du Bourget »
  /// is « Le Bourget ».
  static func officialNames(in name: String) -> [String] {
    let words = name.split(separator: " ").map { String($0) }
    guard words.count > 1, ["commune", "ville"].contains(folded(words[0])) else { return [name] }
    let rest = words.dropFirst(2).joined(separator: " ")
    let link = folded(words[1])
    if link.hasPrefix("d'") {
      return [([String(words[1].dropFirst(2))] + words.dropFirst(2)).joined(separator: " ")]
    }
    switch link {
    case "du": return ["Le \(rest)", rest]
    case "des": return ["Les \(rest)", rest]
    case "de": return [rest]
    default: return [name]
    }
  }

  /// The department in the postal code of an address.
  static func department(inSeat seat: String) -> String? {
    let code = seat.split(whereSeparator: { !$0.isNumber }).map { String($0) }.last {
      $0.count == 5
    }
    return code.map { String($0.prefix($0.hasPrefix("97") ? 3 : 2)) }
  }
}

extension CommuneDirectory {
  /// Whether it knows nothing, so that an unknown commune means nothing.
  var isEmpty: Bool { completions("saint", limit: 1).isEmpty }
}
