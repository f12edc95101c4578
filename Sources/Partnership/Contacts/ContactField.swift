/// One line of what is known of a contact, in `annuaire/` only.
public enum ContactField: String, CaseIterable, Sendable {
  /// The role: « directrice du CCAS ».
  case role
  /// The body or the service.
  case organisation
  /// The party it belongs to.
  case party
  /// A convention it deals with.
  case convention
  /// Who holds the role today, for whoever calls.
  case name
  /// A telephone number.
  case phone
  /// An e-mail address.
  case email
  /// The postal address.
  case address
  /// Anything else.
  case note
  /// When it was last looked after.
  case updatedOn

  /// The name in the file.
  public var key: String {
    switch self {
    case .role: "Role"
    case .organisation: "Organisme"
    case .party: "Partie"
    case .convention: "Convention"
    case .name: "Nom"
    case .phone: "Telephone"
    case .email: "Courriel"
    case .address: "Adresse"
    case .note: "Note"
    case .updatedOn: "MisAJourLe"
    }
  }

  /// What a person reads beside it.
  public var words: Words {
    switch self {
    case .role: Words("Rôle", "Role")
    case .organisation: Words("Organisme", "Organisation")
    case .party: Words("Partie", "Party")
    case .convention: Words("Convention", "Convention")
    case .name: Words("Nom", "Name")
    case .phone: Words("Téléphone", "Telephone")
    case .email: Words("Courriel", "E-mail")
    case .address: Words("Adresse", "Address")
    case .note: Words("Note", "Note")
    case .updatedOn: Words("Mis à jour le", "Updated on")
    }
  }

  /// Whether it may stand several times.
  public var repeats: Bool {
    switch self {
    case .convention, .phone, .email: true
    case .role, .organisation, .party, .name, .address, .note, .updatedOn: false
    }
  }

  /// The field with a name of the file, of the code or of either language.
  ///
  /// - Parameter typed: The name; case and accents do not count.
  public init?(typed: String) {
    let wanted = folded(typed)
    let match = Self.allCases.first { field in
      [field.rawValue, field.key, field.words.fr, field.words.en].contains { folded($0) == wanted }
    }
    guard let match else { return nil }
    self = match
  }

  /// The form of the file for what was typed.
  ///
  /// - Parameter typed: What was typed.
  /// - Returns: The value.
  /// - Throws: ``EntryFault`` that says what the field expects.
  public func value(typed: String) throws(EntryFault) -> String {
    let text = trimmed(typed)
    // A tab or an escape would act on the terminal of whoever reads the file with `less`.
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      (scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
        || scalar == "\n" && (self == .address || self == .note)
    }
    guard isPlain, text.utf8.count <= 4000 else { throw EntryFault(expectation) }
    switch self {
    case .party, .convention:
      guard let id = ThingID(text), id.kind == (self == .party ? .party : .convention) else {
        throw EntryFault(expectation)
      }
      return id.text
    case .phone:
      let digits = text.utf8.count { (0x30...0x39).contains($0) }
      guard digits >= 2, text.utf8.allSatisfy({ "0123456789+.-() /".utf8.contains($0) }) else {
        throw EntryFault(expectation)
      }
      return text
    case .email:
      let parts = text.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), !text.contains(" ") else {
        throw EntryFault(expectation)
      }
      return text
    case .updatedOn:
      guard let day = Day(iso: text) else { throw EntryFault(expectation) }
      return day.iso
    case .role, .organisation, .name, .address, .note:
      guard !text.isEmpty else { throw EntryFault(expectation) }
      return text
    }
  }

  private var expectation: Words {
    let (fr, en): (String, String) =
      switch self {
      case .party: ("un numéro de partie, par exemple PA-02", "a number of a party, such as PA-02")
      case .convention:
        ("un numéro de convention, par exemple C-2015-01", "a convention, such as C-2015-01")
      case .phone: ("des chiffres, par exemple 01 99 00 12 34", "digits, such as 01 99 00 12 34")
      case .email: ("une adresse, par exemple ccas@example.org", "an address: ccas@example.org")
      case .updatedOn: ("un jour, AAAA-MM-JJ", "a day, YYYY-MM-DD")
      case .address, .note:
        ("des mots, sans caractère de contrôle", "words, without control characters")
      case .role, .organisation, .name:
        (
          "des mots sur une ligne, sans caractère de contrôle",
          "words on one line, without control characters"
        )
      }
    return Words(
      "« \(words.fr) (\(rawValue)) » attend \(fr).", "“\(words.en) (\(rawValue))” expects \(en).")
  }

  private func trimmed(_ text: String) -> String {
    var rest = text[...].drop { $0 == " " || $0 == "\n" }
    while let last = rest.last, last == " " || last == "\n" { rest.removeLast() }
    return String(rest)
  }
}
