import Glibc
import Journal
import Partnership

/// The first time: five lines that explain, one question, a new store.
enum FirstRun {
  static func isStore(_ path: String) -> Bool {
    unsafe access("\(path)/journaux", F_OK) == 0
  }

  /// Creates the store and asks for the role, when somebody is there to answer.
  static func begin(_ session: CommandSession, _ common: CommonOptions) throws -> CommandSession {
    _ = try session.translating { () throws(JournalError) in
      try StoreFolder.create(at: session.storePath, schema: StoreDescriptions.schema)
    }
    Console.write(explanation(session.storePath)(session.language))
    guard Profile.role == nil, common.role == nil, Console.isTerminal, isatty(STDIN_FILENO) == 1
    else { return session }
    Console.write(
      Words(
        "Votre rôle, jamais un nom [\(Profile.defaultRole)] : ",
        "Your role, never a name [\(Profile.defaultRole)]: ")(session.language))
    let answer = readLine() ?? ""
    let role = answer.split(separator: " ").joined(separator: " ")
    Profile.save(role.isEmpty ? Profile.defaultRole : role)
    return CommandSession(common)
  }

  private static func explanation(_ path: String) -> Words {
    Words(
      """
      Bienvenue. Cet atelier suit des conventions de projets sociaux de territoire.
      Tout est écrit en texte simple, à la fin de fichiers que personne ne réécrit.
      Votre magasin vient d’être créé : \(path)
      Pour essayer d’abord sur un exemple : « atelier demo ».
      Dans l’atelier, « ? » montre les touches et F2 toutes les actions.

      """,
      """
      Welcome. This workbench follows agreements of territorial social projects.
      Everything is written as plain text, at the end of files nobody rewrites.
      Your store has just been created: \(path)
      To try on an example first: “atelier demo”.
      In the workbench, “?” shows the keys and F2 every action.

      """)
  }
}
