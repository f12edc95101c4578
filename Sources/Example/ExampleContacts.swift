import Partnership

/// Contacts of the exercise: roles, numbers of the range kept for fiction, addresses of nobody.
package enum ExampleContacts {
  /// The file of the one who keeps them.
  package static var text: String {
    var file = ContactsText("", of: ExampleJournal.exercise.replica)
    for card in cards { file.put(card) }
    return file.text
  }

  private static var cards: [ContactCard] {
    let all = [
      card(
        "ccas-bobigny",
        [
          .init(.role, "Direction du CCAS (exemple)"), .init(.organisation, "CCAS de Bobigny"),
          .init(.convention, "C-2025-08"), .init(.phone, "01 99 00 12 34"),
          .init(.email, "ccas@example.org"),
        ]),
      card(
        "caf-partenariats",
        [
          .init(.role, "Chargée de partenariats (exemple)"),
          .init(.organisation, "Caisse d’allocations familiales"),
          .init(.convention, "C-2026-01"), .init(.convention, "C-2026-02"),
          .init(.phone, "01 99 00 45 67"),
        ]),
      card(
        "prefecture-legalite",
        [
          .init(.role, "Contrôle de légalité (exemple)"),
          .init(.organisation, "Préfecture de la Seine-Saint-Denis"),
          .init(.email, "legalite@example.org"), .init(.note, "Le matin de préférence."),
        ]),
    ]
    return all.compactMap { $0 }
  }

  private static func card(_ code: String, _ values: [ContactCard.Value]) -> ContactCard? {
    ContactCode(code).map { ContactCard($0, values + [.init(.updatedOn, "2026-11-02")]) }
  }
}
