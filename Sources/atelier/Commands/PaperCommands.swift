import ArgumentParser
import Partnership
import Store

/// `atelier brief`: one page to read five minutes before a meeting.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief", abstract: "Cinq minutes avant la réunion (a one-page brief).",
    discussion: """
      D’une convention (C-2015-01), d’une partie (PA-02) ou d’une commune par son code INSEE (93066).
      Of a convention, of a party, or of a commune by its INSEE code.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "C-2015-01, PA-02 ou 93066.")
  var subject: String

  @OptionGroup var paper: PaperOptions

  func run() throws {
    try Atelier.answering(common) { session in
      let store = try session.open()
      let register = try session.load(store).register
      let thing = try commune(in: register) ?? session.thing(subject, in: register)
      try paper.write(.brief, about: thing, session, register, store)
      return .success
    }
  }

  /// The party whose INSEE code was typed.
  private func commune(in register: Register) throws -> Register.Thing? {
    guard let code = InseeCode(journal: subject) else { return nil }
    let party = register.all(.party).first {
      register.value(PartyEntered.inseeCode, of: $0).value == code
    }
    guard let party else {
      throw Complaint(
        .missing,
        "aucune partie n’a le code INSEE \(subject) ; voyez « atelier list conventions ».",
        "no party has the INSEE code \(subject); see “atelier list conventions”.")
    }
    return party
  }
}

/// `atelier agenda`: the agenda of a meeting to come, filled in with what is open.
struct AgendaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda",
    abstract: "L’ordre du jour, rempli des points ouverts (agenda, filled in with what is open).")

  @OptionGroup var common: CommonOptions

  @Argument(help: "C-2015-01, RN-2026-01 ou CF-2026-01.")
  var subject: String

  @OptionGroup var paper: PaperOptions

  func run() throws { try paper.run(.agenda, about: subject, common) }
}

/// `atelier invitation`: the letter that invites to a meeting.
struct InvitationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invitation", abstract: "La lettre d’invitation (invitation letter).")

  @OptionGroup var common: CommonOptions

  @Argument(help: "C-2015-01, RN-2026-01 ou CF-2026-01.")
  var subject: String

  @OptionGroup var paper: PaperOptions

  func run() throws { try paper.run(.invitation, about: subject, common) }
}

/// `atelier sign-in-sheet`: what those who come sign, on paper.
struct SignInSheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign-in-sheet", abstract: "La feuille d’émargement (sign-in sheet).")

  @OptionGroup var common: CommonOptions

  @Argument(help: "C-2015-01, RN-2026-01 ou CF-2026-01.")
  var subject: String

  @OptionGroup var paper: PaperOptions

  func run() throws { try paper.run(.signInSheet, about: subject, common) }
}

extension PaperOptions {
  /// Writes a paper about what a person names.
  func run(_ kind: PaperKind, about subject: String, _ common: CommonOptions) throws {
    try Atelier.answering(common) { session in
      let store = try session.open()
      let register = try session.load(store).register
      let thing = try session.thing(subject, in: register)
      try write(kind, about: thing, session, register, store)
      return .success
    }
  }

  /// Writes a paper about a thing, or says that none is made about such a thing.
  func write(
    _ kind: PaperKind, about thing: Register.Thing, _ session: CommandSession, _ register: Register,
    _ store: OpenStore
  ) throws {
    guard let made = session.paperSource(register, store).paper(kind, about: thing) else {
      let (label, words) = (register.label(of: thing), kind.words)
      throw Complaint(
        .usage, "« \(words.fr) » ne se fait pas pour \(label) ; exemple : C-2015-01.",
        "“\(words.en)” is not made for \(label); for instance C-2015-01.")
    }
    write(made)
  }
}
