import Partnership
import Screen

// Who stands behind a convention today, and what its file lacks.
extension DetailBuilder {
  /// What became of the parties the text names, who holds their offices, and who joined.
  mutating func people(_ progress: ConventionProgress) {
    let register = reading.register
    var lines: [(label: String, value: String, link: Link)] = []
    for side in progress.parties {
      let own = Link.thing(reading.itemID(of: side.actingParty))
      if side.actingParty != side.party {
        let since = register.value(PartyEntered.validTo, of: side.party).value?.exactDay
          .map { reading.fullDay($0.adding(days: 1)) }
        let from = reading(Words("depuis le", "since"))
        lines.append(
          (
            reading.title(of: side.party),
            "\(reading.title(of: side.actingParty))\(since.map { " \(from) \($0)" } ?? "")", own
          ))
      }
      for holder in register.officeHolders(of: side.actingParty, on: reading.today) {
        let name = reading.known(OfficeHeld.name, of: holder)
        lines.append(
          (
            reading.shown(OfficeHeld.office, of: holder),
            [name, reading.title(of: side.actingParty)].compactMap { $0 }.joined(separator: ", "),
            .thing(reading.itemID(of: holder))
          ))
      }
    }
    if let project = register.nearest(.project, of: progress.convention) {
      for actor in register.children(of: project, .accession)
      where register.hasLeft(actor, on: reading.today) != .yes {
        lines.append(
          (
            reading(Words("a rejoint le projet", "joined the project")),
            reading.title(of: actor), .thing(reading.itemID(of: actor))
          ))
      }
    }
    guard !lines.isEmpty else { return }
    heading(reading(Words("Qui, aujourd’hui", "Who, today")))
    for line in lines { field(line.label, line.value, link: line.link) }
  }

  /// The documents the file ought to hold.
  mutating func missingPieces(of convention: Register.Thing) {
    let missing = reading.register.missingPieces(of: convention, on: reading.today)
    guard !missing.isEmpty else { return }
    heading(reading(Words("Pièces qui manquent", "Pieces missing")) + " (\(missing.count))")
    for piece in missing {
      link(
        "\(reading.glyphs.empty) \(reading(piece.words(in: reading.register)))",
        to: .thing(reading.itemID(of: piece.of)))
    }
  }
}
