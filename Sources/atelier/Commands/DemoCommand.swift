import ArgumentParser
import Example
import Glibc
import Journal
import Partnership
import Store

/// Opens the workbench on the examples, in a temporary folder.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Essayer sur les exemples (try on the examples).",
    discussion: """
      Le magasin d’essai tient la convention de Pierrefitte (2015) et un exercice inventé, marqué « exemple ».
      --facts N fait un exercice de N faits, toujours le même pour une même graine.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var appearance: AppearanceOptions

  @Option(help: "Combien de faits dans l’exercice (how many facts).")
  var facts: Int?

  @Option(help: "La graine de l’exercice (seed).")
  var seed: UInt64 = 75

  @Flag(name: .customLong("only-create"), help: "Créer le magasin sans l’ouvrir (do not open it).")
  var onlyCreate = false

  func run() throws {
    try Atelier.answering(common) { session in
      guard common.store == nil else {
        throw Complaint(
          .usage,
          "--store : l’essai fait toujours un magasin à lui et dit où ; ôtez cette option.",
          "--store: a demonstration always makes a store of its own and says where; leave it out.")
      }
      guard facts.map({ (1...5_000_000).contains($0) }) ?? true else {
        throw Complaint(
          .usage, "--facts : donnez un nombre de 1 à 5000000.",
          "--facts: give a number from 1 to 5000000.")
      }
      let root = try DemoFolder.create()
      let count = try DemoStore.write(to: root, facts: facts, seed: seed)
      var demo = common
      demo.store = "\(root)/magasin"
      // The notes of a demonstration stay with it.
      unsafe setenv("XDG_STATE_HOME", "\(root)/etat", 1)
      let opened = CommandSession(demo)
      let place = Words(
        "Magasin d’essai, \(count) faits : \(opened.storePath)\n",
        "Demonstration store, \(count) facts: \(opened.storePath)\n")
      Console.write(place(opened.language))
      if onlyCreate { return .success }
      let status = try WorkbenchProgram.run(opened, appearance)
      if Console.isTerminal { Console.write(place(opened.language)) }
      return status
    }
  }
}

/// A temporary folder of the demonstration's own.
enum DemoFolder {
  static func create() throws -> String {
    let parent = Process.variable("TMPDIR") ?? "/tmp"
    var template = Array("\(parent)/atelier-demo-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw Complaint(
        .ioError, "impossible de créer un dossier dans \(parent).",
        "no folder can be created in \(parent).")
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// The store of a demonstration: both examples, each a journal of its own.
enum DemoStore {
  /// Writes both examples.
  ///
  /// - Returns: How many facts were written.
  static func write(to root: String, facts: Int?, seed: UInt64) throws -> Int {
    do {
      let folder = try StoreFolder.create(at: "\(root)/magasin", schema: StoreDescriptions.schema)
      let state = "\(root)/etat"
      var count = try tell(Pierrefitte.facts(), .pierrefitte, folder, state, 1)
      let batch = facts == nil ? 25 : 500
      count += try tell(Exercise(seed: seed, facts: facts), .exercise, folder, state, batch)
      // They name conventions by their numbers, which a longer exercise gives to others.
      if facts == nil {
        try folder.install(
          Array(ExampleContacts.text.utf8), at: "annuaire/\(ExampleJournal.exercise.replica).rec")
      }
      return count
    } catch let error as JournalError {
      throw Complaint(error)
    } catch Scribe.Failure.journal(let error) {
      throw Complaint(error)
    } catch Scribe.Failure.refused(let refusal, _) {
      throw Complaint(refusal)
    }
  }

  private static func tell(
    _ facts: some Sequence<ScriptedFact>, _ journal: ExampleJournal, _ folder: StoreFolder,
    _ stateRoot: String, _ batchSize: Int
  ) throws(Scribe.Failure) -> Int {
    try Scribe.write(
      facts.lazy.map { ($0.recordedAt, $0.author, $0.fact) }, to: folder,
      replica: journal.replica, identifier: journal.storeIdentifier, stateRoot: stateRoot,
      seed: journal.seed, batchSize: batchSize)
  }
}
