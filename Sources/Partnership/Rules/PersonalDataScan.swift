/// A text taken apart to look for personal data: its characters, and its words.
struct PersonalDataScan {
  /// One word and where it stands.
  struct Word {
    let range: Range<Int>
    /// Without case and accents.
    let simple: String
    let isCapitalised: Bool
    var isNumber: Bool { simple.utf8.first.map { (48...57).contains($0) } ?? false }
  }

  /// Where something stands, and what it looks like.
  struct Hit {
    let sort: PersonalData
    let range: Range<Int>
  }

  let scalars: [Unicode.Scalar]
  let words: [Word]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var words: [Word] = []
    var start: Int?
    for place in 0...scalars.count {
      if place < scalars.count, PersonalDataScan.isInWord(scalars, place) {
        start = start ?? place
      } else if let first = start {
        let text = PersonalDataScan.text(scalars[first..<place])
        words.append(
          Word(
            range: first..<place, simple: folded(text),
            isCapitalised: scalars[first].properties.isUppercase))
        start = nil
      }
    }
    self.words = words
  }

  /// The characters of a stretch.
  func excerpt(_ range: Range<Int>) -> String { PersonalDataScan.text(scalars[range]) }

  /// What stands between a word and the next, blanks as spaces.
  func gap(after place: Int) -> String {
    guard place + 1 < words.count else { return "\n" }
    return folded(excerpt(words[place].range.upperBound..<words[place + 1].range.lowerBound))
  }

  /// Whether two neighbours belong together: nothing but blanks between them.
  func isJoined(after place: Int) -> Bool {
    place + 1 < words.count && gap(after: place).allSatisfy { $0 == " " }
  }

  /// Whether a word begins a sentence.
  func beginsSentence(_ place: Int) -> Bool {
    guard place > 0 else { return true }
    return gap(after: place - 1).contains { ".!?:;\n«“\"".contains($0) }
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// Letters and digits, and a hyphen between two of them.
  private static func isInWord(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    let isLetter = { (scalar: Unicode.Scalar) in
      scalar.properties.isAlphabetic || (48...57).contains(scalar.value)
        || (0x300...0x36F).contains(scalar.value)
    }
    if isLetter(scalars[place]) { return true }
    guard "-‐‑".unicodeScalars.contains(scalars[place]), place > 0, place + 1 < scalars.count
    else { return false }
    return isLetter(scalars[place - 1]) && isLetter(scalars[place + 1])
  }
}

// What cannot be kept at all.
extension PersonalDataScan {
  /// Telephone numbers and NIR: digits with at most one blank, point, hyphen or slash between two.
  func numbers() -> [Hit] {
    var hits: [Hit] = []
    var digits: [Int] = []
    var (start, end) = (0, 0)
    for place in 0...scalars.count {
      let value = place < scalars.count ? scalars[place].value : 0
      if (48...57).contains(value) {
        if digits.isEmpty { start = place }
        digits.append(Int(value) - 48)
        end = place + 1
      } else if !digits.isEmpty, place == end, place < scalars.count, isSeparator(scalars[place]) {
        continue
      } else if !digits.isEmpty {
        let isInternational = start > 0 && scalars[start - 1] == "+"
        if let sort = sort(of: digits, isInternational: isInternational) {
          hits.append(Hit(sort: sort, range: (isInternational ? start - 1 : start)..<end))
        }
        digits = []
      }
    }
    return hits
  }

  private func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    " .-/\u{A0}\u{202F}\u{2009}".unicodeScalars.contains(scalar)
  }

  private func sort(of digits: [Int], isInternational: Bool) -> PersonalData? {
    if digits.count == 10, digits[0] == 0, digits[1] != 0 { return .telephone }
    if digits.count == 11, isInternational, digits[0...1] == [3, 3] { return .telephone }
    if (13...15).contains(digits.count), (1...2).contains(digits[0]),
      (1...12).contains(digits[3] * 10 + digits[4])
    {
      return .socialSecurityNumber
    }
    return nil
  }

  /// E-mail addresses.
  func mailAddresses() -> [Hit] {
    let isIn = { (scalar: Unicode.Scalar) in
      scalar.properties.isAlphabetic || (48...57).contains(scalar.value)
        || "._-+".unicodeScalars.contains(scalar)
    }
    return scalars.indices.filter { scalars[$0] == "@" }.compactMap { place in
      let name = scalars[..<place].reversed().prefix(while: isIn).count
      let domain = scalars[(place + 1)...].prefix(while: isIn)
      guard name > 0, domain.dropFirst().dropLast(2).contains(".") else { return nil }
      return Hit(sort: .email, range: (place - name)..<domain.endIndex)
    }
  }

  /// « né le 3 mai 1980 », « né(e) le 03/05/1980 ».
  func birthDates() -> [Hit] {
    words.indices.compactMap { place in
      guard ["ne", "nee"].contains(words[place].simple) else { return nil }
      var next = place + 1
      if next < words.count, words[next].simple == "e" { next += 1 }
      guard next + 1 < words.count, words[next].simple == "le", words[next + 1].isNumber else {
        return nil
      }
      var last = next + 1
      while last + 1 < words.count, last < next + 3,
        words[last + 1].isNumber || Self.months.contains(words[last + 1].simple)
      {
        last += 1
      }
      return Hit(
        sort: .birthDate, range: words[place].range.lowerBound..<words[last].range.upperBound)
    }
  }

  private static let months: Set<String> = [
    "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre",
    "novembre", "decembre",
  ]
}
