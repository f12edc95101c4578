/// The papers that can be made from the facts.
public enum PaperKind: String, Sendable, CaseIterable {
  /// What to know five minutes before a meeting.
  case brief = "fiche"
  /// What a meeting to come is about.
  case agenda = "ordre-du-jour"
  /// The letter that invites to it.
  case invitation = "invitation"
  /// What those who come sign, on paper.
  case signInSheet = "emargement"
  /// The letters to those whose signature is awaited.
  case reminder = "relance"
  /// What the role that follows a convention follows.
  case portfolio = "portefeuille"
  /// What was said and decided in a meeting.
  case minutes = "compte-rendu"

  /// What it is called.
  public var words: Words {
    switch self {
    case .brief: Words("cinq minutes avant la réunion", "five minutes before the meeting")
    case .agenda: Words("ordre du jour", "agenda")
    case .invitation: Words("invitation", "invitation")
    case .signInSheet: Words("feuille d’émargement", "sign-in sheet")
    case .reminder: Words("lettre de relance", "reminder letter")
    case .portfolio: Words("portefeuille de qui la suit", "portfolio of whoever follows it")
    case .minutes: Words("compte rendu", "minutes")
    }
  }

  /// Whether it can be made about a thing.
  public func isAbout(_ kind: ThingKind) -> Bool {
    switch self {
    case .brief: kind == .convention || kind == .party
    case .agenda, .invitation, .signInSheet:
      kind == .convention || kind == .meeting || kind == .conference
    case .reminder, .portfolio: kind == .convention
    case .minutes: kind == .meeting || kind == .conference
    }
  }
}

extension PaperSource {
  /// A paper about a thing; nothing when it cannot be made about it.
  ///
  /// - Parameters:
  ///   - kind: Which paper.
  ///   - thing: What it is about.
  ///   - leftOut: Lines somebody decided to leave out of the minutes.
  /// - Returns: The paper.
  public func paper(
    _ kind: PaperKind, about thing: Register.Thing, without leftOut: Set<ThingID> = []
  ) -> Paper? {
    let sort = register.id(of: thing).kind
    guard kind.isAbout(sort) else { return nil }
    switch kind {
    case .brief:
      return sort == .party
        ? Brief(source: self).paper(aboutParty: thing) : Brief(source: self).paper(about: thing)
    case .agenda: return AgendaPaper(source: self).paper(about: thing)
    case .invitation: return Invitation(source: self).paper(about: thing)
    case .signInSheet: return Invitation(source: self).signInSheet(about: thing)
    case .reminder: return ReminderLetter(source: self).paper(about: thing)
    case .portfolio:
      return Portfolio.all(self).first { $0.conventions.contains(thing) }?.paper
    case .minutes:
      return Gathering(thing, self).map { Minutes(of: $0, without: leftOut).paper }
    }
  }

  /// The letter that reminds of some signatures.
  ///
  /// - Parameter signatures: The signatures; those that are not awaited are left out.
  /// - Returns: The text; empty when none is awaited.
  public func reminder(of signatures: [Register.Thing]) -> String {
    ReminderLetter(source: self).text(about: signatures)
  }
}
