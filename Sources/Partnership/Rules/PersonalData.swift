/// What looks like personal data in a text about people of the territory.
///
/// Source: RGPD, article 5, 1, c. Only what cannot be kept at all is looked for here; names need a
/// person's judgement.
public enum PersonalData: String, CaseIterable, Sendable {
  /// A French telephone number: ten digits from 0, or nine after +33.
  case telephone
  /// An e-mail address.
  case email
  /// A NIR: thirteen to fifteen digits that begin with the sex and the year and month of birth.
  case socialSecurityNumber
  /// « né le … » or « née le … » followed by a date.
  case birthDate

  /// What it is called.
  public var words: Words {
    switch self {
    case .telephone: Words("un numéro de téléphone", "a telephone number")
    case .email: Words("une adresse électronique", "an e-mail address")
    case .socialSecurityNumber: Words("un numéro de sécurité sociale", "a social security number")
    case .birthDate: Words("une date de naissance", "a birth date")
    }
  }

  /// What a text seems to hold, each sort once.
  public static func found(in text: String) -> [PersonalData] {
    let simple = Array(folded(text).utf8)
    var result: [PersonalData] = []
    for run in digitRuns(simple) {
      if run.digits.count == 10, run.digits[0] == 0, run.digits[1] != 0 {
        result.append(.telephone)
      }
      if run.digits.count == 11, run.digits[0...1] == [3, 3], run.isInternational {
        result.append(.telephone)
      }
      if (13...15).contains(run.digits.count), (1...2).contains(run.digits[0]),
        (1...12).contains(run.digits[3] * 10 + run.digits[4])
      {
        result.append(.socialSecurityNumber)
      }
    }
    if hasAddress(simple) { result.append(.email) }
    if hasBirthDate(simple) { result.append(.birthDate) }
    return allCases.filter { result.contains($0) }
  }

  private struct DigitRun {
    var digits: [Int]
    var isInternational: Bool
  }

  /// Runs of digits, across single spaces, points, hyphens and slashes between them.
  private static func digitRuns(_ bytes: [UInt8]) -> [DigitRun] {
    var runs: [DigitRun] = []
    var run = DigitRun(digits: [], isInternational: false)
    var gap = 0
    var previous: UInt8 = 0
    for byte in bytes {
      if (48...57).contains(byte) {
        if run.digits.isEmpty { run.isInternational = previous == UInt8(ascii: "+") }
        run.digits.append(Int(byte) - 48)
        gap = 0
      } else if !run.digits.isEmpty, gap == 0, " .-/".utf8.contains(byte) {
        gap = 1
      } else if !run.digits.isEmpty {
        runs.append(run)
        run = DigitRun(digits: [], isInternational: false)
        gap = 0
      }
      previous = byte
    }
    return run.digits.isEmpty ? runs : runs + [run]
  }

  private static func hasAddress(_ bytes: [UInt8]) -> Bool {
    let isWord = { (byte: UInt8) in
      (97...122).contains(byte) || (48...57).contains(byte) || "._-+".utf8.contains(byte)
    }
    return bytes.indices.contains { place in
      guard bytes[place] == UInt8(ascii: "@"), place > 0, isWord(bytes[place - 1]) else {
        return false
      }
      let domain = bytes[(place + 1)...].prefix(while: isWord)
      return domain.dropFirst().dropLast(2).contains(UInt8(ascii: "."))
    }
  }

  private static func hasBirthDate(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "," || $0 == "(" })
    return words.indices.contains { place in
      guard ["ne", "nee", "ne(e)"].contains(String(words[place])), place + 2 < words.count,
        words[place + 1] == "le"
      else { return false }
      return words[place + 2].utf8.first.map { (48...57).contains($0) } ?? false
    }
  }
}
