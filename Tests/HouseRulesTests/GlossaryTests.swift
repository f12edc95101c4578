import Exchange
import TestKit
import Testing

@Suite("The glossary")
struct GlossaryTests {
  @Test("Docs/Glossary.md says what the declarations say")
  func isFresh() {
    if let staleness = PackageFolder.staleness(of: "Docs/Glossary.md", Glossary.page) {
      Issue.record("\(staleness)")
    }
  }
}
