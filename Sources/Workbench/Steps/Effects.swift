import Partnership
import Screen

// What facts would lead to: the register is asked, as if they were written, and forgets them.
extension Reading {
  /// What the convention would become, beside what is recorded.
  func effects(of facts: [NewFact]) -> [Confirmation.Line] {
    guard let after = supposing(facts) else { return [] }
    let touched = facts.compactMap { after.convention(of: $0) }
    let label = self(Words("Effet", "Effect"))
    return Set(touched).sorted().flatMap { id -> [Confirmation.Line] in
      guard let before = register.thing(id), let then = after.register.thing(id) else { return [] }
      let (old, new) = (ConventionState.shown(before, self), ConventionState.shown(then, after))
      let name = register.label(of: before)
      let text =
        old.text == new.text
        ? self(
          Words(
            "\(name) reste \(new.text)", "\(name) stays \(new.text)"))
        : self(
          Words(
            "\(name) : \(old.text), puis \(new.text)", "\(name): \(old.text), then \(new.text)"))
      return [Confirmation.Line(label: label, text: text)]
    } + facts.flatMap { checks(of: $0) }
  }

  /// Each condition of the law on a signature, on the day it was given.
  private func checks(of fact: NewFact) -> [Confirmation.Line] {
    guard fact.kind == .signature,
      let convention = fact.values.stated(SignatureGiven.convention).value,
      let party = fact.values.stated(SignatureGiven.party).value,
      let act = register.thing(convention), let signatory = register.thing(party),
      let day = fact.values.stated(SignatureGiven.signedOn).value?.earliest
    else { return [] }
    let gate = register.signatureGate(of: act, party: signatory, on: day)
    let label = self(Words("Contrôle", "Check"))
    guard gate.mayAsk != .yes, let reason = gate.reason else {
      return [
        Confirmation.Line(
          label: label,
          text: self(Words("la partie pouvait signer ce jour-là", "the party could sign that day")))
      ]
    }
    let isEarly = gate.mayAsk == .no
    let french = isEarly ? "irrégularité : \(reason.fr)" : "indéterminé : \(reason.fr)"
    let english = isEarly ? "irregularity: \(reason.en)" : "undetermined: \(reason.en)"
    return [
      Confirmation.Line(label: label, text: self(Words(french, english)), isWarning: true)
    ]
  }

  /// The register as it would be with some facts; nothing when one of them would be refused.
  func supposing(_ facts: [NewFact]) -> Reading? {
    guard let epoch = Day(year: 1970, month: 1, day: 1) else { return nil }
    var register = register
    for (place, fact) in facts.enumerated() {
      guard let admitted = try? register.admit(fact, today: today) else { return nil }
      let moment = Int64(today.days(since: epoch) + 1) * 86_400_000 + Int64(place)
      let last = Int64(253_402_300_000_000) + Int64(place)
      let isTaken = [moment, last].contains { milliseconds in
        let id = FactID(milliseconds: milliseconds, counter: 0, writer: "zzzz")
        return register.ingest(
          Fact(
            id: id, kind: admitted.kind, subject: admitted.subject, author: "",
            values: admitted.values), at: FactLocation(segment: 0, offset: 0), reading: reader)
      }
      guard isTaken else { return nil }
    }
    return Reading(
      register: register, reader: reader, today: today, language: language, glyphs: glyphs,
      communes: communes)
  }

  /// The convention a fact would be about, once it is in the register.
  private func convention(of fact: NewFact) -> ThingID? {
    let named =
      fact.subject ?? fact.values.stated(SignatureGiven.convention).value
      ?? fact.values.stated(LetterExchanged.deliberation).value
    return named.flatMap { register.thing($0) }.flatMap { register.nearest(.convention, of: $0) }
      .map { register.id(of: $0) }
  }
}
