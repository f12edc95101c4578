/// What looks like personal data in a text about people of the territory.
///
/// Source: RGPD, article 5, 1, c. Some of it cannot be kept at all; the rest needs a person's
/// judgement, for a street may be where a public place stands, and a name that of a room.
public enum PersonalData: String, CaseIterable, Sendable {
  /// A French telephone number: ten digits from 0, or nine after +33.
  case telephone
  /// An e-mail address.
  case email
  /// A NIR: thirteen to fifteen digits that begin with the sex and the year and month of birth.
  case socialSecurityNumber
  /// « né le … » or « née le … » followed by a date.
  case birthDate
  /// A number in a street: « 12 rue … ».
  case streetNumber
  /// « M. », « Mme », « Monsieur » or « Madame » and a name that is no known office holder's.
  case titledName
  /// A first name and a name, or a first name alone where an inhabitant speaks.
  case firstName

  /// What is to be done about it.
  public enum Verdict: Sendable, Hashable {
    /// It cannot be kept at all.
    case never
    /// A person says whether it is about an inhabitant.
    case ask
  }

  /// What is to be done about it.
  public var verdict: Verdict {
    switch self {
    case .telephone, .email, .socialSecurityNumber, .birthDate: .never
    case .streetNumber, .titledName, .firstName: .ask
    }
  }

  /// What it is called.
  public var words: Words {
    switch self {
    case .telephone: Words("un numéro de téléphone", "a telephone number")
    case .email: Words("une adresse électronique", "an e-mail address")
    case .socialSecurityNumber: Words("un numéro de sécurité sociale", "a social security number")
    case .birthDate: Words("une date de naissance", "a birth date")
    case .streetNumber: Words("une adresse", "an address")
    case .titledName, .firstName: Words("le nom d’une personne", "the name of a person")
    }
  }

  /// What a text seems to hold that cannot be kept, each sort once.
  public static func found(in text: String) -> [PersonalData] {
    let sorts = Set(suspected(in: text).map(\.sort))
    return allCases.filter { $0.verdict == .never && sorts.contains($0) }
  }

  /// What in a text looks like personal data, word for word.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - known: Names that are public: those of office holders and of parties.
  ///   - college: Who speaks; a first name alone is asked about where inhabitants or users do.
  ///   - contacts: The names in the address book, which are to stay there.
  /// - Returns: What is found, in the order of the text; what cannot be kept comes first.
  public static func suspected(
    in text: String, knowing known: @autoclosure () -> [String] = [],
    spokenBy college: College? = nil, besides contacts: [String] = []
  ) -> [SuspectedData] {
    let scan = PersonalDataScan(text)
    let never = scan.numbers() + scan.mailAddresses() + scan.birthDates()
    var asked = scan.streetNumbers() + scan.titledNames()
    // « Mme Samira Benali » is one name, found once.
    asked += scan.firstNames(isResident: college == .residents || college == .serviceUsers)
      .filter { name in !asked.contains { $0.range.overlaps(name.range) } }
    asked += scan.names(of: contacts)
      .filter { name in !asked.contains { $0.range.overlaps(name.range) } }
    asked.sort { $0.range.lowerBound < $1.range.lowerBound }
    if asked.contains(where: { $0.sort != .streetNumber }) {
      let names = known().map { Set(PersonalDataScan($0).words.map(\.simple)) }
      asked.removeAll { $0.sort != .streetNumber && scan.isKnown($0, among: names) }
    }
    return (never + asked).map { SuspectedData(sort: $0.sort, text: scan.excerpt($0.range)) }
  }
}

/// Words of a text that look like personal data.
public struct SuspectedData: Sendable, Hashable {
  /// What they look like.
  public let sort: PersonalData
  /// The words as they stand in the text.
  public let text: String

  /// « le nom d’une personne (« Mme Dupont ») ».
  public var words: Words {
    Words("\(sort.words.fr) (« \(text) »)", "\(sort.words.en) (“\(text)”)")
  }
}
