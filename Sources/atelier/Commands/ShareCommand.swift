import ArgumentParser
import Journal
import Partnership
import Sharing
import Store

/// Shares a store with others.
struct ShareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "share", abstract: "Partager le magasin (share the store).",
    subcommands: [ShareInitCommand.self, ShareFolderCommand.self])
}

/// Makes a store a work tree of git, with a remote if an address is given.
struct ShareInitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Partager par git (share over git).",
    discussion: """
      L’adresse est celle d’un dépôt git, vide ou déjà partagé : git@forge:pst.git, https://…, /mnt/clef/pst.git.
      Sans magasin ici, en commence un et reçoit celui du dépôt. Sans adresse, garde le magasin dans git, ici seulement.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("Le dépôt (the repository).", valueName: "adresse"))
  var address: String?

  func run() throws {
    try Atelier.answering(common) { session in
      if !FirstRun.isStore(session.storePath) {
        _ = try session.translating { () throws(JournalError) in
          try StoreFolder.create(at: session.storePath, schema: StoreDescriptions.schema)
        }
      }
      let store = try session.open()
      do throws(SharingError) {
        try Sharer(store, by: session.role).shared.begin(address.map { Process.address($0) })
      } catch {
        throw Complaint(error)
      }
      return try SyncCommand.run(session, store, limit: nil, Sharer.Leave(), .text)
    }
  }
}

/// Shares a store through a folder that several machines see.
struct ShareFolderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "folder", abstract: "Partager par un dossier commun (share through a folder).",
    discussion: """
      Le dossier est celui d’un serveur, d’une clé ou d’un programme qui synchronise ; vide la première fois.
      On n’y travaille pas : vos écrits y sont copiés, ceux des autres sont copiés ici. « atelier sync » et F5 recommencent.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("Le dossier (the folder).", valueName: "dossier"))
  var folder: String

  func run() throws {
    try Atelier.answering(common) { session in
      if !FirstRun.isStore(session.storePath) {
        _ = try session.translating { () throws(JournalError) in
          try StoreFolder.create(at: session.storePath, schema: StoreDescriptions.schema)
        }
      }
      let store = try session.open()
      guard let place = Process.realPath(folder) else {
        throw Complaint(
          .missing, "\(folder) n’est pas là ; créez ce dossier, ou branchez ce qui le porte.",
          "\(folder) is not there; create that folder, or plug in what holds it.")
      }
      try session.translating { () throws(JournalError) in
        try SharedFolder(place, of: store.folder).remember()
      }
      return try SyncCommand.run(session, store, limit: nil, Sharer.Leave(), .text)
    }
  }
}
