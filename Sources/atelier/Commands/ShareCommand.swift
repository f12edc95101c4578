import ArgumentParser
import Journal
import Partnership
import Sharing
import Store

/// Shares a store with others.
struct ShareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "share", abstract: "Partager le magasin (share the store).",
    subcommands: [ShareInitCommand.self])
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
        try Sharer(store).shared.begin(address.map { Process.address($0) })
      } catch {
        throw Complaint(error)
      }
      return try SyncCommand.run(session, store, limit: nil, .text)
    }
  }
}
