import ArgumentParser
import Exchange
import Journal
import Partnership
import Store

/// Adds a contact, changes one, erases one, and notes an exchange with one.
struct ContactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact",
    abstract: "Ajouter, changer, effacer un contact ; noter un échange (contacts and exchanges).",
    subcommands: [
      ContactAddCommand.self, ContactSetCommand.self, ContactRemoveCommand.self,
      ContactNoteCommand.self,
    ])
}

/// Adds a contact to the file of whoever writes.
struct ContactAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Ajouter un contact (add a contact).",
    usage: "atelier contact add <code> role=\"…\" [champ=valeur …]",
    discussion: """
      atelier contact add ccas-direction role="Directrice du CCAS" party=PA-02 phone="01 99 00 12 34"

      Le code va au journal, le reste dans annuaire/ seulement (only the code goes to the journal).
      Champs (fields) : \(ContactField.typed)
      """)

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp("Le code du rôle (code of the role).", valueName: "code"))
  var code: String
  @Argument(help: ArgumentHelp("Un champ et sa valeur.", valueName: "champ=valeur"))
  var values: [String] = []

  func run() throws {
    try Atelier.answering(common) { session in
      let code = try session.contactCode(code)
      let store = try session.open()
      if let known = store.addressBook()[code] {
        throw Complaint(
          .refused,
          "« \(code) » est déjà un contact (\(known.card.role)) ; « atelier contact set \(code) … » le change.",
          "“\(code)” is a contact already (\(known.card.role)); “atelier contact set \(code) …” changes it."
        )
      }
      let changes = try session.contactValues(values, in: try session.load(store).register)
      guard changes[.role]?.isEmpty == false else {
        throw Complaint(
          .usage, "Donnez le rôle du contact : role=\"Directrice du CCAS\".",
          "Give the role of the contact: role=\"Director of the CCAS\".")
      }
      try session.put(ContactCard(code).changing(changes, on: session.today), in: store)
      Console.write("\(code)\n")
      return .success
    }
  }
}

/// Changes a contact; what another person keeps is copied into the file of whoever writes.
struct ContactSetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Changer un contact (change a contact).",
    usage: "atelier contact set <code> champ=valeur …",
    discussion: """
      atelier contact set ccas-direction phone="01 99 00 12 35" note=

      « champ= » efface la valeur (empties the field). Champs (fields) : \(ContactField.typed)
      """)

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp("Le code du contact (its code).", valueName: "code"))
  var code: String
  @Argument(help: ArgumentHelp("Un champ et sa valeur.", valueName: "champ=valeur"))
  var values: [String]

  func run() throws {
    try Atelier.answering(common) { session in
      let store = try session.open()
      let contact = try session.contact(code, in: store.addressBook())
      let changes = try session.contactValues(values, in: try session.load(store).register)
      guard changes[.role]?.isEmpty != true else {
        throw Complaint(
          .usage,
          "Un contact garde un rôle ; « atelier contact remove \(code) » efface le contact.",
          "A contact keeps a role; “atelier contact remove \(code)” erases the contact.")
      }
      try session.put(contact.card.changing(changes, on: session.today), in: store)
      Console.write("\(contact.code)\n")
      return .success
    }
  }
}

/// Erases a contact from the file of whoever writes; what the journal says of it stays.
struct ContactRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Effacer un contact (erase a contact).",
    discussion: """
      Sa fiche quitte annuaire/ ; les échanges déjà notés restent, sous le code seul.
      Its card leaves annuaire/; the exchanges that were noted stay, under the code alone.
      """)

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp("Le code du contact (its code).", valueName: "code"))
  var code: String

  func run() throws {
    try Atelier.answering(common) { session in
      let store = try session.open()
      let contact = try session.contact(code, in: store.addressBook())
      let own = store.replica?.description
      guard contact.cards.contains(where: { $0.owner == own }) else {
        let owners = contact.cards.map(\.owner).joined(separator: ", ")
        throw Complaint(
          .refused,
          "« \(code) » est dans l’annuaire de \(owners), qui est seul à pouvoir l’effacer.",
          "“\(code)” is in the address book of \(owners), who alone can erase it.")
      }
      let code = contact.code
      try session.editing(store) { text in _ = text.remove(code) }
      let others = contact.cards.filter { $0.owner != own }.map(\.owner)
      guard !others.isEmpty else { return .success }
      let names = others.joined(separator: ", ")
      Console.write(
        Words("\(code) : reste dans l’annuaire de \(names).\n", "\(code): \(names) keeps it.\n")(
          session.language))
      return .success
    }
  }
}

extension ContactField {
  /// The names of the fields, as a command takes them.
  static let typed = allCases.filter { $0 != .updatedOn }.map(\.rawValue).joined(separator: ", ")
}

extension CommandSession {
  /// The code somebody typed.
  func contactCode(_ typed: String) throws -> ContactCode {
    if let code = ContactCode(typed) { return code }
    throw Complaint(
      .usage,
      "« \(typed) » n’est pas un code de contact : 2 à 40 minuscules, chiffres ou tirets, par exemple ccas-direction.",
      "“\(typed)” is not a code of a contact: 2 to 40 lower-case letters, digits or hyphens, such as ccas-direction."
    )
  }

  /// The contact somebody names.
  func contact(_ typed: String, in book: AddressBook) throws -> AddressBook.Contact {
    let code = try contactCode(typed)
    if let contact = book[code] { return contact }
    throw Complaint(
      .missing, "« \(code) » n’est pas un contact ; « atelier contacts » les liste.",
      "“\(code)” is not a contact; “atelier contacts” lists them.")
  }

  /// What somebody typed of a contact, field by field; an empty value empties the field.
  func contactValues(
    _ words: [String], in register: Register
  ) throws -> [ContactField: [String]] {
    var values: [ContactField: [String]] = [:]
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let field = ContactField(typed: String(parts[0])),
        field != .updatedOn
      else {
        throw Complaint(
          .usage, "« \(word) » : écrivez champ=valeur ; champs : \(ContactField.typed).",
          "“\(word)”: write field=value; fields: \(ContactField.typed).")
      }
      guard parts[1].utf8.contains(where: { $0 > 0x20 }) else {
        values[field] = []
        continue
      }
      let value = try field.value(typed: String(parts[1]))
      if field == .party || field == .convention { _ = try thing(value, in: register) }
      guard field.repeats || values[field]?.isEmpty != false else {
        throw Complaint(
          .usage, "« \(field.rawValue) » n’a qu’une valeur.", "“\(field.rawValue)” takes one value."
        )
      }
      values[field, default: []].append(value)
    }
    return values
  }

  /// Puts a card in the file of whoever writes.
  func put(_ card: ContactCard, in store: OpenStore) throws {
    try editing(store) { text in text.put(card) }
  }

  /// Changes the file of whoever writes.
  func editing(
    _ store: OpenStore, _ edit: @Sendable (inout ContactsText) -> Void
  ) throws {
    do throws(JournalError) {
      try store.editContacts(edit)
    } catch {
      if case .malformed = error {
        let words = OpenStore.trouble(error)
        throw Complaint(.notReadable, words.fr, words.en)
      }
      throw Complaint(error)
    }
  }
}
