import Partnership
import Screen

// Fields that several people wrote without knowing of each other.
extension WorkbenchState {
  /// Looks again for the conflicts of a few things.
  mutating func lookForConflicts(_ subjects: Set<ThingID>) {
    let things = subjects.sorted().flatMap { register.things(everBearing: $0) }
    guard things.contains(where: { register.hasSeveralWriters($0) }) else { return }
    conflicts.removeAll { subjects.contains($0.thing) }
    conflicts += things.flatMap { register.conflicts(of: $0, reading: reader) }
  }

  /// Asks whether a version is to hold.
  mutating func settle(
    _ conflict: FieldConflict, by version: FieldConflict.Version
  ) -> [Effect] {
    if let reason = store.readOnly {
      say(.refusal, reason)
      return []
    }
    let reading = reading
    let name = reading.register.thing(conflict.thing).map { reading.name(of: $0) }
    let others = conflict.versions.filter { $0 != version }
    let lines =
      [
        Confirmation.Line(
          label: reading(conflict.field.words), text: reading.value(of: version, conflict.field)),
        Confirmation.Line(
          label: reading(Words("Écrit par", "Written by")),
          text: reading.origin(of: version, in: conflict)),
      ]
      + others.map { other in
        Confirmation.Line(
          label: reading(Words("Au lieu de", "Instead of")),
          text:
            "\(reading.value(of: other, conflict.field)), \(reading.origin(of: other, in: conflict))"
        )
      }
    layers.append(
      .confirmation(
        Confirmation(
          title: [name ?? conflict.thing.text, reading(Words("conflit", "conflict"))]
            .joined(separator: " \(reading.glyphs.dot) "),
          lines: lines, verb: Words("retenir cette valeur", "let this value hold"),
          facts: conflict.settled(by: version))))
    return []
  }
}
