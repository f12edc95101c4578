/// A line that may tell of a person, for somebody to decide on before the text leaves the house.
public struct Concern: Sendable, Hashable {
  /// The line, the promise or the entry.
  public let thing: Register.Thing
  /// What it says.
  public let text: String
  /// Why it is asked about.
  public let reasons: [Words]
}

extension Minutes {
  /// What the minutes hold that may tell of a person: telephone numbers and the like, names that no
  /// office holder bears, counts of people under five.
  ///
  /// Source: RGPD, articles 5, 1, c and 25.
  public var concerns: [Concern] {
    let lines = gathering.lines(without: leftOut).map { ($0.thing, $0.text) }
    let promises = FollowUpKind.allCases.flatMap { gathering.followUps($0, without: leftOut) }
      .compactMap { thing in source.prose(FollowUpPromised.text, of: thing).map { (thing, $0) } }
    let entries = gathering.evaluations(without: leftOut)
      .compactMap { thing in source.prose(EvaluationEntered.finding, of: thing).map { (thing, $0) }
      }
    let signals = gathering.signals
      .compactMap { thing in source.prose(SignalRaised.summary, of: thing).map { (thing, $0) } }
    var said: Set<String> = []
    return (lines + promises + entries + signals).compactMap { thing, text in
      let reasons = reasons(of: text)
      // A decision is a line and a promise: it is asked about once.
      guard !reasons.isEmpty, said.insert(text).inserted else { return nil }
      return Concern(thing: thing, text: text, reasons: reasons)
    }
  }

  private func reasons(of text: String) -> [Words] {
    let names = source.register.publicNames
    var reasons = PersonalData.suspected(in: text, knowing: names).map { data in
      data.sort.verdict == .never
        ? data.sort.words
        : Words(
          "peut-être \(data.sort.words.fr) : « \(data.text) »",
          "maybe \(data.sort.words.en): “\(data.text)”")
    }
    if let count = Self.smallCount(in: text) {
      reasons.append(
        Words(
          "un nombre de personnes sous cinq : « \(count) »", "fewer than five people: “\(count)”")
      )
    }
    return reasons
  }

  /// A number of people under five: « 3 familles ».
  static func smallCount(in text: String) -> String? {
    let numbers = ["1", "2", "3", "4", "deux", "trois", "quatre", "two", "three", "four"]
    let words = text.split { !($0.isLetter || $0.isNumber || $0 == "<" || $0 == ",") }
    for place in words.indices.dropLast() where numbers.contains(folded(String(words[place]))) {
      let noun = folded(String(words[place + 1]))
      if people.contains(where: { noun == $0 || noun == $0 + "s" }) {
        return "\(words[place]) \(words[place + 1])"
      }
    }
    return nil
  }

  private static let people: Set<String> = [
    "famille", "menage", "personne", "habitant", "habitante", "enfant", "jeune", "eleve", "foyer",
    "femme", "homme", "mineur", "mineure", "usager", "usagere", "beneficiaire", "mere", "pere",
    "parent", "adolescent", "adolescente", "collegien", "collegienne", "senior", "locataire",
    "situation", "cas", "signalement", "family", "families", "household", "people", "child",
    "children", "resident", "woman", "women", "man", "men", "tenant", "case",
  ]
}
