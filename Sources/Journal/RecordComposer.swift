/// Gives records their ids, salts and order of fields, and encodes them.
struct RecordComposer {
  let replica: ReplicaName
  let now: Int64
  let randomBytes: @Sendable (Int) -> [UInt8]
  var clock: HybridClock

  struct Composed {
    var id: EventID
    var fields: [RecordField]
    var body: [UInt8]
  }

  mutating func compose(_ acts: [Act]) throws(JournalError) -> [Composed] {
    var out: [Composed] = []
    for act in acts {
      var ids: [EventID] = []
      for _ in 0..<act.count { ids.append(try clock.next(now: now, replica: replica)) }
      let records = act.compose(ids)
      guard let first = ids.first, records.count == ids.count else { throw .emptyRecord }
      for (index, fields) in records.enumerated() {
        let part = ids.count > 1 ? "\(first) \(index + 1)/\(ids.count)" : nil
        out.append(try encode(ids[index], fields, part: part))
      }
    }
    return out
  }

  private func encode(
    _ id: EventID, _ fields: [RecordField], part: String?
  ) throws(JournalError) -> Composed {
    for field in fields {
      switch field.name {
      case "Id", "Acte", "Sel", "Chaine": throw .reservedName(field: field.name)
      default: continue
      }
    }
    guard let kind = fields.first(where: { $0.name == "Type" }), !kind.value.isEmpty else {
      throw .missingKind
    }
    var ordered = Self.ordered(fields, part: part)
    ordered.append(RecordField("Sel", RandomText.salt(randomBytes(12))))
    let body = try RecordEncoder.body([RecordField("Id", id.description)] + ordered)
    return Composed(id: id, fields: ordered, body: body)
  }

  /// `Type Objet Date Par Apres…`, then the others as given, then `Texte`.
  private static func ordered(_ fields: [RecordField], part: String?) -> [RecordField] {
    let common = ["Type", "Objet", "Date", "Par", "Apres"]
    var out: [RecordField] = []
    out.reserveCapacity(fields.count + 2)
    for name in common {
      for field in fields where field.name == name { out.append(field) }
    }
    if let part { out.append(RecordField("Acte", part)) }
    for field in fields where field.name != "Texte" && !common.contains(field.name) {
      out.append(field)
    }
    for field in fields where field.name == "Texte" { out.append(field) }
    return out
  }
}
