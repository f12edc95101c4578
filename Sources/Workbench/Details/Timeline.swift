import Partnership
import Screen

/// What happened to some things, fact by fact: when it was recorded, what it said, by whom.
struct Timeline {
  /// One fact.
  struct Entry {
    let id: FactID
    let thing: Register.Thing
    let words: String
    let author: String
    let isRetracted: Bool
    /// What it says, a line for each value.
    let values: [String]
  }

  /// At most so many values of a fact are shown; the rest is in the detail of the thing.
  static let mostValues = 6

  private let reading: Reading
  private(set) var entries: [Entry] = []

  /// The facts about some things, the latest first.
  init(of things: [Register.Thing], _ reading: Reading) {
    self.reading = reading
    for thing in things { add(thing, isFirst: thing == things.first) }
    entries.sort { $0.id > $1.id }
  }

  private mutating func add(_ thing: Register.Thing, isFirst: Bool) {
    let fields = reading.fieldsOf(reading.register.id(of: thing).kind)
    var known: [String: [String]] = [:]
    for (place, summary) in reading.register.history(of: thing).enumerated() {
      let fact = reading.reader.fact(at: summary.location)
      let values = fact?.values ?? []
      // The first fact about the first thing says what stands above; the others say what is new.
      let isWhole = isFirst && place == 0
      entries.append(
        Entry(
          id: summary.id, thing: thing, words: reading(summary.kind.declaration.words),
          author: summary.author, isRetracted: summary.isRetracted,
          values: isWhole ? [] : said(values, fields, known)))
      guard !summary.isRetracted else { continue }
      for key in Set(values.map(\.key)) { known[key] = values.texts(key: key) }
    }
  }

  /// The values of a fact in words; beside what it takes the place of, where that was recorded.
  private func said(
    _ values: [WrittenValue], _ fields: [FieldDeclaration], _ known: [String: [String]]
  ) -> [String] {
    var lines: [String] = []
    var seen: Set<String> = []
    for value in values where !Timeline.unsaid.contains(value.key) {
      guard seen.insert(value.key).inserted || MarkKey.all.contains(value.key) else { continue }
      let isMark =
        MarkKey.all.contains(value.key) || value.key == ThingChanged.cleared.declaration.key
      let name = isMark ? String(value.text.prefix { $0 != " " }) : value.key
      let field =
        fields.first { $0.key == name }
        ?? ThingChanged.declaration.field(key: name) ?? FactCorrected.declaration.field(key: name)
      let label = field.map { reading($0.words) } ?? name
      let colon = reading(Words(" : ", ": "))
      if isMark {
        lines.append(label + colon + mark(value))
        continue
      }
      let shown = { (texts: [String]) in
        texts.map { text in field.map { reading.text(ofJournal: text, as: $0.type) } ?? text }
          .joined(separator: ", ")
      }
      let new = shown(values.texts(key: value.key))
      let old = known[value.key].map(shown)
      let arrow = reading.glyphs.isASCII ? "->" : "→"
      lines.append(label + colon + (old.map { $0 == new ? new : "\($0) \(arrow) \(new)" } ?? new))
    }
    return lines
  }

  private func mark(_ value: WrittenValue) -> String {
    switch value.key {
    case MarkKey.blank: reading(Words("laissé en blanc", "left blank"))
    case MarkKey.citedUnknown: reading(Words("cité, inconnu", "cited, unknown"))
    case MarkKey.source:
      reading(Words("source, ", "source, ")) + value.text.drop { $0 != " " }.dropFirst()
    case MarkKey.kept:
      reading(Words("gardé, ", "kept, ")) + value.text.drop { $0 != " " }.dropFirst()
    default: reading(Words("effacé", "cleared"))
    }
  }

  /// The links that say where a thing belongs, which its place in the list says already.
  private static let unsaid: Set<String> = [
    SignatureGiven.convention.declaration.key, SignatureGiven.party.declaration.key,
    ConventionDrafted.isExample.declaration.key, FactRetracted.target.declaration.key,
  ]
}

extension DetailBuilder {
  /// The facts about a thing and about what hangs on it: when, what they said, by whom.
  mutating func history(of thing: Register.Thing, with others: [Register.Thing] = []) {
    let entries = Timeline(of: [thing] + others, reading).entries
    heading(
      reading(Words("Historique (heures UTC)", "History (times UTC)")) + " · \(entries.count)")
    for entry in entries {
      let about = entry.thing == thing ? "" : " \(reading.register.label(of: entry.thing))"
      let retracted = entry.isRetracted ? reading(Words(" (retiré)", " (retracted)")) : ""
      let by = reading(Words("par", "by"))
      let line =
        "  \(reading.instant(entry.id))  \(entry.words)\(about)\(retracted), \(by) \(entry.author)"
      let link = entry.thing == thing ? nil : Link.thing(reading.itemID(of: entry.thing))
      add(
        DetailLine(
          TextFitting.truncated(line, to: width, glyphs: reading.glyphs),
          link == nil ? .text : .link, link: link))
      let rest = entry.values.count - Timeline.mostValues
      for value in entry.values.prefix(Timeline.mostValues) {
        let text = "      \(value.replacing("\n", with: " "))"
        add(DetailLine(TextFitting.truncated(text, to: width, glyphs: reading.glyphs), .label))
      }
      if rest > 0 { add(DetailLine("      \(reading.glyphs.ellipsis) +\(rest)", .label)) }
    }
  }
}
