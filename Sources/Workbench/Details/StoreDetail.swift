import Partnership
import Screen

/// What is known of the store: where it is, what it holds, what was set aside.
enum StoreDetail {
  static func lines(
    _ store: StoreDescription, _ reading: Reading, width: Int
  ) -> [DetailLine] {
    var builder = DetailBuilder(reading, width: width)
    builder.paragraph(reading(Words("Magasin", "Store")), .title)
    builder.field(reading(Words("Emplacement", "Place")), store.path)
    builder.field(reading(Words("Faits", "Facts")), String(reading.register.factCount))
    builder.field(
      reading(Words("Écriture", "Writing")),
      store.readOnly.map { reading($0) } ?? reading(Words("possible", "possible")))
    builder.field(reading(Words("Vérifié", "Verified")), verified(store, reading))
    if store.unknownKinds > 0 {
      builder.field(
        reading(Words("Plus récents", "More recent")),
        reading(
          Words(
            "\(store.unknownKinds) faits d’une version plus récente, gardés et non montrés",
            "\(store.unknownKinds) facts of a more recent version, kept and not shown")))
    }
    if store.unknownFields > 0 {
      builder.field(
        reading(Words("Champs inconnus", "Unknown fields")),
        reading(Words("\(store.unknownFields), gardés", "\(store.unknownFields), kept")))
    }
    list(
      store.newerJournals, Words("Journaux plus récents", "More recent journals"), .warning,
      &builder)
    list(
      store.warnings, Words("Avertissements de cette session", "Warnings of this session"),
      .warning, &builder)
    list(
      store.troubles + reading.book.troubles, Words("Ce qui ne va pas", "What does not agree"),
      .failure, &builder)
    if !store.damaged.isEmpty {
      builder.heading(
        reading(Words("Enregistrements mis de côté", "Records set aside"))
          + " (\(store.damaged.count))")
      for record in store.damaged {
        builder.paragraph(
          "  \(record.file), "
            + reading(
              Words(
                "ligne \(record.line), octet \(record.byte)",
                "line \(record.line), byte \(record.byte)")),
          .failure)
      }
    }
    return builder.lines
  }

  /// Sentences under a heading that counts them, when there are any.
  private static func list(
    _ sentences: [Words], _ title: Words, _ style: Style, _ builder: inout DetailBuilder
  ) {
    guard !sentences.isEmpty else { return }
    builder.heading("\(builder.reading(title)) (\(sentences.count))")
    for sentence in sentences { builder.paragraph("  \(builder.reading(sentence))", style) }
  }

  /// How far the store was verified, « intact » being said of nothing else.
  static func verified(_ store: StoreDescription, _ reading: Reading) -> String {
    switch store.verification {
    case .none: reading(Words("rien dans cette session", "nothing in this session"))
    case .intact(let facts):
      facts == reading.register.factCount
        ? reading(Words("intact, \(facts) faits", "intact, \(facts) facts"))
        : reading(
          Words(
            "\(facts) enregistrements intacts", "\(facts) records intact"))
    case .broken(let words): reading(words)
    }
  }
}
