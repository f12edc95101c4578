// What made an act public, and when.
//
// Source: code général des collectivités territoriales, art. L. 2131-1 and L. 3131-1, in their
// wordings before and since 1 July 2022 (ordonnance n° 2021-1310 du 7 octobre 2021).
extension Deliberation {
  /// The first day of the rules of publicity that put acts online.
  public static let reformOn = Day(year: 2022, month: 7, day: 1) ?? .first

  /// Under this population a commune may choose its mode of publicity.
  public static let smallCommune = 3500

  /// How an act becomes public.
  enum Publicity: Hashable {
    /// Posted or carried by the register of acts; before the reform.
    case postedOrRegister
    /// Online; since the reform.
    case online
    /// By the mode a small commune chose.
    case chosen(PublicityMode)
    /// As entered; bodies the reform says nothing of.
    case asEntered
    /// The date of the act or the population decides, and is not known.
    case undetermined(Words)
  }

  /// Which rule of publicity applies.
  var publicityRule: Publicity {
    let adoption = adoptedOn.value.map { DateSpan($0) } ?? .open
    let dayBefore = Self.reformOn.adding(days: -1)
    switch adoption.isOnOrBefore(dayBefore) {
    case true?: return .postedOrRegister
    case nil: return .undetermined(Words("la date de l’adoption", "the date of adoption"))
    case false?: break
    }
    switch partyKind {
    case .department, .intermunicipal: return .online
    case .commune:
      guard let publicityMode, publicityMode != .online else { return .online }
      guard let population = population.value else {
        return .undetermined(Words("la population de la commune", "the population of the commune"))
      }
      return population.number < Self.smallCommune ? .chosen(publicityMode) : .online
    case .ccas, .caf, .ars, .state, .association, .other: return .asEntered
    case nil: return .undetermined(Words("la nature de la partie", "the kind of party"))
    }
  }

  /// The rule of the law behind ``publicityRule``.
  var publicityLaw: LegalRule {
    publicityRule == .postedOrRegister ? .publicityBeforeReform : .publicitySinceReform
  }

  /// When the act became public, as far as enforceability goes.
  var publicity: Reckoning {
    switch publicityRule {
    case .postedOrRegister:
      return earliest(of: [postedOn, raaOn], Self.posting)
    case .online:
      return isUrgent && postedOn.value != nil
        ? earliest(of: [postedOn, onlineOn], Self.onlinePublication)
        : Reckoning(onlineOn, Self.onlinePublication)
    case .chosen(.posted): return Reckoning(postedOn, Self.posting)
    case .chosen(.paper):
      return Reckoning(raaOn, Words("la publication sur papier", "the publication on paper"))
    case .chosen(.online): return Reckoning(onlineOn, Self.onlinePublication)
    case .asEntered:
      return earliest(of: [postedOn, onlineOn, raaOn, notifiedOn], Self.posting)
    case .undetermined(let missing): return .unknown(missing)
    }
  }

  private static let posting = Words("la date de publicité", "the date of publicity")
  private static let onlinePublication = Words(
    "la mise en ligne", "the publication online")

  /// The earliest of several ways to publish; one the act leaves blank may have come before.
  private func earliest(of dates: [Stated<PartialDate>], _ name: Words) -> Reckoning {
    let known = dates.compactMap { $0.value.map { DateSpan($0) } }
    guard let first = known.first else { return .unknown(name) }
    var span = known.dropFirst().reduce(first) { $0.earlier($1) }
    if dates.contains(where: { $0 == .citedUnknown || $0 == .leftBlank }) {
      span = DateSpan(earliest: nil, latest: span.latest)
    }
    return Reckoning(span, missing: span.exactDay == nil ? [name] : [])
  }
}
