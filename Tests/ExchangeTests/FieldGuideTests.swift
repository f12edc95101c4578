import Exchange
import Partnership
import Testing

@Suite("The guide to the fields")
struct FieldGuideTests {
  @Test(
    "the page of a kind names every field, its key and every word", arguments: FactKind.allCases)
  func pages(kind: FactKind) {
    let thing: ThingKind? = kind.declaration.about == nil ? .deliberation : nil
    let page = FieldGuide.page(of: kind, about: thing, in: .french)
    let lines = page.split(separator: "\n").map { String($0) }
    for field in kind.fields(about: thing ?? kind.declaration.about ?? .convention) {
      let heads = ["  \(field.name) (\(field.key)) — ", "  \(field.key) — "]
      #expect(lines.contains { line in heads.contains { line.hasPrefix($0) } }, "\(field.name)")
      #expect(lines.contains { $0.hasPrefix("      \(field.words.fr) : ") })
      guard case .choice(let table) = field.type else { continue }
      for choice in table.choices {
        #expect(lines.contains { $0.hasPrefix("        \(choice.term.token)") })
      }
    }
    #expect(FieldGuide.page(of: kind, in: .english).contains(kind.declaration.words.en))
    #expect(FieldGuide.kinds.contains("\(kind.rawValue) "))
  }

  @Test("only a mandatory field is said to be mandatory")
  func presence() {
    let page = FieldGuide.page(of: .convention, in: .french)
    #expect(page.contains("  parties (Partie) — obligatoire, répétable"))
    #expect(page.contains("  endOn (FinLe) — facultatif\n"))
    #expect(page.contains("  themes (Theme) — facultatif, répétable"))
  }
}
