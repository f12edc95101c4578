// Whether who signed had the right to: the office of the executive, or a delegation in effect.
//
// Source: code général des collectivités territoriales, art. L. 2122-18 and L. 3221-3.
extension Register {
  /// Why a signatory may lack the right to sign.
  enum SignatoryDoubt: Hashable {
    /// A delegate signed and no act of delegation is recorded.
    case noDelegationAct
    /// The act of delegation exists and its reference is unknown to us.
    case unknownDelegationAct
    /// The delegation was not enforceable yet, or had ended.
    case delegationNotInEffect
    /// Whether the delegation was in effect cannot be told.
    case delegationUndated
    /// The office was not held on the day.
    case officeNotHeld
  }

  /// What is doubtful about who signed, heaviest first; nothing where all is well.
  func doubt(about signature: Thing, of party: Thing, signedOn: DateSpan) -> SignatoryDoubt? {
    guard let office = value(SignatureGiven.office, of: signature).value?.text else { return nil }
    let name = value(SignatureGiven.signatoryName, of: signature).value?.text
    let holders = children(of: party, .officeHolder).filter { holder in
      holds(holder, office: office, name: name)
    }
    let kind = value(PartyEntered.partyKind, of: party).value
    let act = value(SignatureGiven.delegationAct, of: signature)
    let isDelegate = act != .notRecorded || Self.isExecutive(office, of: kind) == false
    guard isDelegate else {
      let isOut = !holders.isEmpty && holders.allSatisfy { isOutside($0, signedOn) }
      return isOut ? .officeNotHeld : nil
    }
    let dates = delegation(of: signature, holders.filter { !isOutside($0, signedOn) })
    if dates.ends?.isBefore(signedOn) == true { return .delegationNotInEffect }
    if let starts = dates.starts, signedOn.isBefore(starts) == true {
      return .delegationNotInEffect
    }
    if !holders.isEmpty, holders.allSatisfy({ isOutside($0, signedOn) }) { return .officeNotHeld }
    let acts = [act] + holders.map { value(OfficeHeld.delegationAct, of: $0) }
    if acts.contains(where: { $0.value != nil }) {
      let hasBegun = dates.starts.map { $0.isOnOrBefore(signedOn) } ?? nil
      let mayHaveEnded = dates.ends.map { $0.isBefore(signedOn) == nil } ?? false
      return hasBegun == true && !mayHaveEnded ? nil : .delegationUndated
    }
    return acts.contains(.citedUnknown) ? .unknownDelegationAct : .noDelegationAct
  }

  /// Whether an office is that of the executive who signs for such a party; nothing where the party
  /// has whatever office was entered.
  static func isExecutive(_ office: String, of kind: PartyKind?) -> Bool? {
    let words = folded(office).split { !$0.isLetter }
    let isDelegate = words.contains { word in
      ["adjoint", "adjointe", "vice", "delegue", "deleguee", "delegation"].contains(String(word))
    }
    switch kind {
    case .commune: return words.contains("maire") && !isDelegate
    case .department, .intermunicipal:
      return (words.contains("president") || words.contains("presidente")) && !isDelegate
    case .ccas, .caf, .ars, .state, .association, .other, nil: return nil
    }
  }

  private func holds(_ holder: Thing, office: String, name: String?) -> Bool {
    let held = value(OfficeHeld.office, of: holder).value?.text ?? ""
    guard folded(held) == folded(office) else { return false }
    guard let name, let known = value(OfficeHeld.name, of: holder).value?.text else { return true }
    return folded(name) == folded(known)
  }

  /// Whether an office was certainly not held on a day.
  private func isOutside(_ holder: Thing, _ day: DateSpan) -> Bool {
    if let from = value(OfficeHeld.heldFrom, of: holder).value,
      let earliest = from.earliest, let latest = day.latest, latest < earliest
    {
      return true
    }
    guard let end = value(OfficeHeld.heldTo, of: holder).value?.latest, let first = day.earliest
    else { return false }
    return end < first
  }

  /// From when and until when a delegation is in effect, by the signature or by the office.
  private func delegation(
    of signature: Thing, _ holders: [Thing]
  ) -> (starts: DateSpan?, ends: DateSpan?) {
    let starts =
      value(SignatureGiven.delegationExecutoryOn, of: signature).value
      ?? holders.lazy.compactMap { self.value(OfficeHeld.delegationExecutoryOn, of: $0).value }
      .first
    let ends =
      value(SignatureGiven.delegationEndedOn, of: signature).value
      ?? holders.lazy.compactMap { self.value(OfficeHeld.delegationEndedOn, of: $0).value }.first
    return (starts.map { DateSpan($0) }, ends.map { DateSpan($0) })
  }
}
