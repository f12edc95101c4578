// Names that stand in the address book and are to stay there.
extension PersonalDataScan {
  /// The words of the text that are the name of a contact, first names alone left out.
  ///
  /// - Parameter contacts: The names in the address book.
  /// - Returns: Where they stand.
  func names(of contacts: [String]) -> [Hit] {
    guard !contacts.isEmpty else { return [] }
    var wanted: Set<String> = []
    for word in contacts.flatMap({ PersonalDataScan($0).words })
    where word.isCapitalised && word.simple.utf8.count > 2 && !Self.isTitle(word.simple)
      && !FirstNames.all.contains(word.simple)
    {
      wanted.insert(word.simple)
    }
    return words.filter { $0.isCapitalised && wanted.contains($0.simple) }
      .map { Hit(sort: .firstName, range: $0.range) }
  }
}
