import Partnership

/// A paper that can be made where the user is.
struct PaperChoice: Sendable {
  let kind: PaperKind
  let subject: ThingID
  let verb: Words
  /// The draft it takes up again, when somebody changed it already.
  var draft: String?

  /// The papers about a thing, and the minutes of the meetings of a convention, the latest first.
  static func all(about thing: Register.Thing, _ state: WorkbenchState) -> [PaperChoice] {
    let register = state.register
    let own = PaperKind.allCases.filter { $0.isAbout(register.id(of: thing).kind) }
      .map { choice($0, thing, state) }
    guard register.id(of: thing).kind == .convention else { return own }
    let meetings = register.all(.meeting).filter {
      register.linked(MeetingHeld.convention, of: $0) == thing
    }
    let conferences = register.all(.conference).filter {
      register.linked(ConferenceHeld.convention, of: $0) == thing
    }
    let held = (meetings + conferences).sorted {
      register.order(MeetingHeld.heldOn, of: $0) > register.order(MeetingHeld.heldOn, of: $1)
    }
    return own + held.prefix(12).map { choice(.minutes, $0, state) }
  }

  private static func choice(
    _ kind: PaperKind, _ thing: Register.Thing, _ state: WorkbenchState
  ) -> PaperChoice {
    let id = state.register.id(of: thing)
    let draft = state.drafts.last { draft in
      OpenPaper(draft).map { $0.kind == kind && $0.subject == id } ?? false
    }
    let names = [Language.french, .english].map { language in
      let source = PaperSource(
        state.register, reading: state.reader, on: state.now.day, in: language)
      return source.capitalised(kind.words(language)) + " · " + source.named(thing)
    }
    let verb =
      draft == nil
      ? Words(names[0], names[1]) : Words("reprendre : \(names[0])", "take up: \(names[1])")
    return PaperChoice(kind: kind, subject: id, verb: verb, draft: draft?.id)
  }
}
