import ArgumentParser
import Partnership
import Store

/// `atelier minutes`: the minutes of a meeting, written from what was noted there.
struct MinutesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes", abstract: "Le compte rendu d’une séance (minutes of a meeting).",
    discussion: """
      Ce qui peut parler d’une personne est signalé sur la sortie d’erreur ; --without laisse une ligne de côté.
      What may tell of a person is pointed out on standard error; --without leaves a line out.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("La séance ou la conférence, RN-2026-01.", valueName: "séance"))
  var meeting: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Une ligne à laisser de côté, LR-0007 ; répétable (leave out).", valueName: "ligne"))
  var without: [String] = []

  @OptionGroup var paper: PaperOptions

  func run() throws {
    try Atelier.answering(common) { session in
      let store = try session.open()
      let register = try session.load(store).register
      let source = session.paperSource(register, store)
      let gathering = try session.gathering(meeting, source, in: register)
      let leftOut = try without.map { register.id(of: try session.thing($0, in: register)) }
      let minutes = Minutes(of: gathering, without: Set(leftOut))
      for concern in minutes.concerns {
        let reasons = concern.reasons.map { $0(session.language) }.joined(separator: ", ")
        let id = register.label(of: concern.thing)
        Console.complain(
          Words(
            "\(id), à relire : \(reasons) ; « \(concern.text) »",
            "\(id), to be read again: \(reasons); “\(concern.text)”")(session.language))
      }
      paper.write(minutes.paper)
      return .success
    }
  }
}
