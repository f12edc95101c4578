import ArgumentParser
import Partnership

/// `atelier settings`: what the law leaves open, as the file of settings would say it.
struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings", abstract: "Montrer les réglages (show the settings).",
    discussion: """
      Ce que la loi laisse ouvert ou que rien ne confirme. Le fichier est \
      $XDG_CONFIG_HOME/atelier/reglages ; cette sortie peut le commencer.
      What the law leaves open or nothing confirms; this output can begin the file.
      """)

  @OptionGroup var common: CommonOptions

  func run() throws {
    try Atelier.answering(common) { session in
      for setting in try Profile.settings.described {
        Console.write("# \(setting.words(session.language))\n\(setting.name) = \(setting.value)\n")
      }
      return .success
    }
  }
}
