package import Journal
package import Partnership

/// Facts as records and back: the only place that knows both.
package enum FactCoding {
  /// The fields of the journal that say which fact it is, and are nobody's to declare.
  static let service: Set<String> = ["Id", "Type", "Objet", "Par", "Apres", "Acte", "Sel"]

  /// The record of an admitted fact, without the fields the journal adds by itself.
  ///
  /// - Parameters:
  ///   - fact: What was admitted.
  ///   - author: The role of whoever records it.
  ///   - parents: The facts of other writers it comes after, at most 64.
  /// - Returns: The fields in the order of the format: type, thing, date, author, parents, values.
  package static func fields(
    of fact: AdmittedFact, by author: String, after parents: [FactID]
  ) -> [RecordField] {
    var fields = [
      RecordField("Type", fact.kind.rawValue), RecordField("Objet", fact.subject.text),
    ]
    if let date = date(of: fact) { fields.append(RecordField("Date", date)) }
    fields.append(RecordField("Par", author))
    fields += parents.prefix(JournalLimits.parents).map { RecordField("Apres", $0.text) }
    let own = fact.values.filter { $0.key != "Date" }
    fields += own.filter { $0.key != "Texte" }.map { RecordField($0.key, $0.text) }
    fields += own.filter { $0.key == "Texte" }.map { RecordField($0.key, $0.text) }
    return fields
  }

  /// The common field `Date`: the day of the fact, when it is known to the day.
  private static func date(of fact: AdmittedFact) -> String? {
    guard let field = fact.kind.declaration.date else { return nil }
    let text = fact.values.texts(key: field.key).first
    guard field.key != "Date" else { return text }
    return text.flatMap { PartialDate(edtf: $0)?.exactDay?.iso }
  }

  /// The fact a record tells, texts included.
  ///
  /// - Parameter record: A record of any journal.
  /// - Returns: Nothing for a service record, or for one this version does not know.
  package static func fact(of record: JournalRecord) -> Fact? {
    guard let kind = FactKind(rawValue: record.kind),
      let subject = record.value("Objet").flatMap({ ThingID($0) })
    else { return nil }
    let hasDate = kind.declaration.date?.key == "Date"
    let values = record.fields.filter {
      !service.contains($0.name) && ($0.name != "Date" || hasDate)
    }
    return Fact(
      id: FactID(record.id), kind: kind, subject: subject, author: record.value("Par") ?? "",
      values: values.map { WrittenValue($0.name, $0.value) },
      after: record.fields.filter { $0.name == "Apres" }.compactMap { FactID($0.value) })
  }

  /// The kinds of record that keep the journals themselves and are no facts of the domain.
  package static let serviceKinds: Set<String> = [
    "ouverture", "reprise", "temoin", "expurgation", "expurgation-faite", "expurge",
  ]
}

extension FactID {
  /// The identity of a fact, from that of its record.
  package init(_ id: EventID) {
    self.init(
      milliseconds: id.milliseconds, counter: id.counter, writer: id.replica.description)
  }
}
