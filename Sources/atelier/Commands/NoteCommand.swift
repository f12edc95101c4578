import ArgumentParser
import Journal
import Partnership
import Store

/// Adds one evaluation entry to a convention.
struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Ajouter une évaluation (add an evaluation entry).")

  @OptionGroup var common: CommonOptions

  @Argument(help: "Le numéro de la convention, C-2015-01 (convention number).")
  var convention: String

  @Argument(help: "Le constat (finding).")
  var text: String = ""

  @Option(help: "élus, habitants… ou elected, residents…")
  var college: String?

  @Option(name: .customLong("protocol"), help: "P-03")
  var technicalProtocol: String?

  @Option(help: "dialogue-ouvert… ou continuousOpenDialogue…")
  var principle: String?

  @Option(help: "0 à 4, ou n/o")
  var rating: String?

  @Option(help: "réunion… ou meeting, workingGroup…")
  var kind: String?

  @Option(
    help: ArgumentHelp(
      "Pourquoi garder un nom, une adresse (why a name is kept).", valueName: "motif"))
  var confirm: String?

  func run() throws {
    try Atelier.answering(common) { session in
      let store = try session.open()
      let typed: [(FieldDeclaration, String?)] = [
        (EvaluationEntered.target.declaration, convention),
        (EvaluationEntered.evaluatedOn.declaration, session.today.iso),
        (EvaluationEntered.evaluationKind.declaration, kind),
        (EvaluationEntered.technicalProtocol.declaration, technicalProtocol),
        (EvaluationEntered.college.declaration, college),
        (EvaluationEntered.principles.declaration, principle),
        (EvaluationEntered.rating.declaration, rating),
        (EvaluationEntered.finding.declaration, text.isEmpty ? nil : text),
      ]
      var values: [WrittenValue] = []
      for case (let field, let text?) in typed {
        guard let journal = field.type.journal(typed: text, today: session.today) else {
          throw Complaint(
            Refusal(.readableValue, field: field, field.type.expectation(of: field.words)))
        }
        values.append(WrittenValue(field.key, journal))
      }
      let written = try session.numbering {
        let register = try session.load(store).register
        var new = NewFact(.evaluation, values)
        if let confirm { new = register.keeping(new, because: try Line.reason(confirm)) }
        let fact = try register.admit(new, today: session.today)
        return try session.translating { () throws(JournalError) in
          try store.append([fact], by: session.role, knowing: register)
        }
      }
      for item in written { Console.write("\(item.fact.subject)\n") }
      return .success
    }
  }
}

extension Line {
  /// Why words are kept, as it was typed after `--confirm`.
  fileprivate static func reason(_ typed: String) throws(Complaint) -> Line {
    if let line = Line(journal: typed) { return line }
    throw Complaint(
      .usage, "--confirm attend un motif d’une ligne : pourquoi garder ces mots.",
      "--confirm expects a reason on one line: why the words are kept.")
  }
}
