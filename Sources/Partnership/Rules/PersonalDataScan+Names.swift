// What a person is asked about: addresses and names.
extension PersonalDataScan {
  /// « 12 rue des Lilas », « 3 bis, place Jean Moulin ».
  func streetNumbers() -> [Hit] {
    words.indices.compactMap { place in
      guard isHouseNumber(words[place].simple) else { return nil }
      var street = place + 1
      if street < words.count, Self.repetitions.contains(words[street].simple) { street += 1 }
      guard street < words.count,
        (place..<street).allSatisfy({ gap(after: $0).allSatisfy { " ,".contains($0) } })
      else { return nil }
      var last = street
      while last + 1 < words.count, Self.links.contains(words[last + 1].simple) { last += 1 }
      let hasName = last + 1 < words.count && words[last + 1].isCapitalised
      guard
        Self.streets.contains(words[street].simple)
          || (Self.perhapsStreets.contains(words[street].simple) && hasName)
      else { return nil }
      if hasName || last > street { last = min(last + 1, words.count - 1) }
      while isJoined(after: last), words[last + 1].isCapitalised { last += 1 }
      return Hit(
        sort: .streetNumber, range: words[place].range.lowerBound..<words[last].range.upperBound)
    }
  }

  /// At most four digits, « 12 », « 12b », « 12-14 »; a year is no number in a street.
  private func isHouseNumber(_ word: String) -> Bool {
    let first = word.split(separator: "-").first ?? ""
    let digits = first.prefix { $0.isASCII && $0.isNumber }
    guard (1...4).contains(digits.count), first.count - digits.count <= 1, let number = Int(digits)
    else { return false }
    return !(1900...2099).contains(number)
  }

  /// A title and a name, « Mme Dupont »; an office after a title is no name.
  func titledNames() -> [Hit] {
    words.indices.compactMap { place in
      guard isTitle(place), let last = endOfName(after: place) else { return nil }
      return Hit(
        sort: .titledName, range: words[place].range.lowerBound..<words[last].range.upperBound)
    }
  }

  /// Whether a word is a title, and no part of a name.
  static func isTitle(_ simple: String) -> Bool { titles.contains(simple) }

  private func isTitle(_ place: Int) -> Bool {
    let word = words[place]
    let isShort = Self.shortTitles.contains(excerpt(word.range))
    guard isShort || Self.titles.contains(word.simple) else { return false }
    let gap = gap(after: place)
    return gap.contains(" ") && gap.allSatisfy { " .".contains($0) }
  }

  /// The last word of the name that follows a word.
  private func endOfName(after place: Int) -> Int? {
    var next = place + 1
    if next < words.count, Self.particles.contains(words[next].simple),
      !words[next].isCapitalised
    {
      next += 1
    }
    guard next < words.count, words[next].isCapitalised else { return nil }
    while isJoined(after: next), words[next + 1].isCapitalised { next += 1 }
    return next
  }

  /// « Samira Benali »; where inhabitants speak, « Samira » alone too.
  func firstNames(isResident: Bool) -> [Hit] {
    words.indices.compactMap { place in
      let word = words[place]
      guard word.isCapitalised,
        let first = word.simple.split(separator: "-").first, FirstNames.all.contains(String(first)),
        !isPartOfPlace(place)
      else { return nil }
      let range = word.range
      if isJoined(after: place), words[place + 1].isCapitalised,
        let last = endOfName(after: place)
      {
        return Hit(
          sort: .firstName, range: range.lowerBound..<words[last].range.upperBound)
      }
      let isAddressed = gap(after: place).contains { ":,".contains($0) }
      let isSpeaker = place == 0 && gap(after: place).contains(":")
      guard isSpeaker || (isResident && (isAddressed || !beginsSentence(place))) else {
        return nil
      }
      return Hit(sort: .firstName, range: range)
    }
  }

  /// « école maternelle Pauline Kergomard », « Saint Denis »: a place, not a person.
  private func isPartOfPlace(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    let before = words[max(0, place - 2)..<place].map(\.simple)
    return before.contains { Self.places.contains($0) || Self.streets.contains($0) }
  }

  /// Whether every word of a name is one of a public name.
  func isKnown(_ hit: Hit, among names: [Set<String>]) -> Bool {
    let own = words.filter { hit.range.contains($0.range.lowerBound) }.map(\.simple).filter {
      $0.utf8.count > 1 && !Self.titles.contains($0) && !Self.particles.contains($0)
        && !["mr", "mm", "dr"].contains($0)
    }
    return !own.isEmpty && names.contains { $0.isSuperset(of: own) }
  }

  private static let repetitions: Set<String> = ["bis", "ter", "quater", "a", "b", "c", "d"]
  private static let links: Set<String> = ["de", "du", "des", "la", "le", "les", "d", "l"]
  private static let particles: Set<String> = ["de", "d", "du", "van", "von", "ben", "el", "al"]
  private static let shortTitles: Set<String> = ["M", "MM", "Mr", "Dr"]
  private static let titles: Set<String> = [
    "mme", "mmes", "mlle", "mlles", "monsieur", "madame", "mademoiselle", "messieurs", "mesdames",
    "docteur",
  ]
  private static let streets: Set<String> = [
    "rue", "avenue", "av", "boulevard", "bd", "bld", "allee", "allees", "impasse", "chemin",
    "quai", "sentier", "sente", "ruelle", "esplanade", "faubourg", "promenade",
  ]
  /// Words that are also said of other things: « 12 places », « 3 cours de français ».
  private static let perhapsStreets: Set<String> = [
    "place", "cours", "cour", "cite", "residence", "voie", "passage", "mail", "villa", "route",
    "square", "parvis", "hameau", "rond-point",
  ]
  private static let places: Set<String> = [
    "saint", "sainte", "st", "ste", "salle", "ecole", "college", "lycee", "groupe", "scolaire",
    "gymnase", "stade", "espace", "centre", "maison", "mediatheque", "bibliotheque", "theatre",
    "hopital", "clinique", "creche", "foyer", "parc", "jardin", "station", "gare", "arret", "pont",
    "quartier", "cite", "residence", "place", "square", "cours", "villa", "route", "voie",
    "passage", "mail", "cour", "fondation", "association", "institut", "prix", "plan", "resto",
    "tour", "batiment", "maternelle", "elementaire", "primaire", "barre", "hlm", "secteur",
  ]
}
