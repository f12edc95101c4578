import ArgumentParser
import Exchange
import Partnership
import Store

/// Ticks off what was promised.
struct DoneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Pointer une suite à donner comme faite (tick off a follow-up).",
    discussion: """
      atelier done SU-001 ET-012 --on hier

      Une suite abandonnée ou reportée se note avec « atelier record modification ».
      One that is dropped or put off is recorded with “atelier record change”.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp("Les suites, les étapes (follow-ups, steps), SU-001.", valueName: "numéro"))
  var promises: [String]

  @Option(
    name: .customLong("on"),
    help: ArgumentHelp("Faite le (done on) ; sinon aujourd’hui (today).", valueName: "date"))
  var doneOn: String?

  @Option(name: .long, help: "text, json ou csv.")
  var format: OutputFormat = .text

  func run() throws {
    try Atelier.answering(common) { session in
      let day =
        try doneOn.map { try FollowUpPromised.doneOn.read($0, today: session.today) }
        ?? .day(session.today)
      let store = try session.open()
      let register = try session.load(store).register
      var facts: [NewFact] = []
      for typed in promises {
        let thing = try session.thing(typed, in: register)
        try DoneCommand.check(thing, typed, in: register)
        guard !facts.contains(where: { $0.subject == register.id(of: thing) }) else { continue }
        facts.append(
          NewFact(
            .change, about: register.id(of: thing),
            [
              WrittenValue(FollowUpPromised.state, .done),
              WrittenValue(FollowUpPromised.doneOn, day),
            ]))
      }
      let admitted = try register.admit(act: facts, today: session.today)
      Console.write(try session.record(admitted, in: store, knowing: register, as: format))
      return .success
    }
  }

  private static func check(
    _ thing: Register.Thing, _ typed: String, in register: Register
  ) throws(Complaint) {
    guard let promise = register.promise(of: thing) else {
      throw Complaint(
        .usage, "« \(typed) » n’est pas une suite à donner ; voyez « atelier list follow-ups ».",
        "“\(typed)” is not a follow-up; see “atelier list follow-ups”.")
    }
    guard promise.isOpen else {
      let words = promise.standing.words
      throw Complaint(
        .refused, "\(typed) n’est plus à faire : \(words.fr).",
        "\(typed) is no longer open: \(words.en).")
    }
  }
}
