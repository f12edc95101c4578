/// A party as somebody names it: by its official name, an alias, its number, or a name nobody knows.
public struct NamedParty: Sendable, Hashable {
  /// The name as it was typed.
  public let name: Line
  /// What sort of body it is, when whoever typed it said so.
  public let statedKind: PartyKind?

  /// Takes a name.
  public init(_ name: Line, _ kind: PartyKind? = nil) {
    (self.name, statedKind) = (name, kind)
  }

  /// The name to record: « Commune de … » before the bare name of a commune.
  public var officialName: String {
    let text = name.text
    guard statedKind == .commune, NamedParty.kind(inWords: text) != .commune else { return text }
    for (article, beginning) in [("Le ", "Commune du "), ("Les ", "Commune des ")]
    where folded(text).hasPrefix(folded(article)) {
      return beginning + text.dropFirst(article.count)
    }
    let isVowel = folded(text).first.map { "aeiouy".contains($0) } ?? false
    return (isVowel ? "Commune d’" : "Commune de ") + text
  }

  /// The sort of body a name says in so many words; nothing where it does not.
  static func kind(inWords name: String) -> PartyKind? {
    let simple = folded(name)
    let words = simple.split { !$0.isLetter }.map { String($0) }
    if words.contains("ccas") || simple.contains("centre communal d'action sociale") {
      return .ccas
    }
    if words.contains("caf") || simple.contains("caisse d'allocations familiales") { return .caf }
    if words.contains("ars") || simple.contains("agence regionale de sante") { return .ars }
    if words.contains("association") { return .association }
    if words.contains("departement") { return .department }
    return words.contains("commune") || words.contains("ville") ? .commune : nil
  }

  /// What to record of a party nobody knew.
  var values: [WrittenValue] {
    let kind = statedKind ?? NamedParty.kind(inWords: name.text) ?? .other
    let key = PartyEntered.partyKind.declaration.key
    let guess = statedKind == nil ? [WrittenValue(MarkKey.source, "\(key) d’après le nom")] : []
    return [
      WrittenValue(PartyEntered.partyKind, kind),
      WrittenValue(PartyEntered.officialName.declaration.key, officialName),
    ] + guess
  }
}

extension Register {
  /// The known party a name means; nothing when it is a name nobody knows.
  func party(named party: NamedParty) throws(EntryFault) -> ThingID? {
    let typed = party.name.text
    if let id = ThingID(typed), id.kind == .party {
      guard thing(id) != nil else {
        throw EntryFault(
          Words(
            "\(id) n’est pas connu ; donnez le nom de la partie.",
            "\(id) is not known; give the name of the party."))
      }
      return id
    }
    let wanted = [CloseNames.bare(typed), CloseNames.bare(party.officialName)]
    let found = all(.party).filter { known in
      let names =
        [value(PartyEntered.officialName, of: known).value].compactMap { $0 }
        + values(PartyEntered.aliases, of: known)
      let kind = value(PartyEntered.partyKind, of: known).value
      return names.contains { wanted.contains(CloseNames.bare($0.text)) }
        && (party.statedKind == nil || party.statedKind == kind)
    }
    guard found.count < 2 else {
      let numbers = found.map { label(of: $0) }
      throw EntryFault(
        Words(
          "« \(typed) » peut être \(numbers.joined(separator: " ou ")) ; donnez le numéro.",
          "“\(typed)” may be \(numbers.joined(separator: " or ")); give the number."))
    }
    return found.first.map { id(of: $0) }
  }
}
