/// The papers that can be made from the facts.
public enum PaperKind: String, Sendable, CaseIterable {
  /// What was said and decided in a meeting.
  case minutes = "compte-rendu"

  /// What it is called.
  public var words: Words {
    switch self {
    case .minutes: Words("compte rendu", "minutes")
    }
  }

  /// Whether it can be made about a thing.
  public func isAbout(_ kind: ThingKind) -> Bool {
    switch self {
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
  ///   - leftOut: Lines somebody decided to leave out.
  /// - Returns: The paper.
  public func paper(
    _ kind: PaperKind, about thing: Register.Thing, without leftOut: Set<ThingID> = []
  ) -> Paper? {
    switch kind {
    case .minutes:
      Gathering(thing, self).map { Minutes(of: $0, without: leftOut).paper }
    }
  }
}
