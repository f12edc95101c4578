import Testing

@Suite("The arrows between modules")
struct ArrowsTests {
  /// What each module may import; Docs/Architecture.md draws it.
  static let allowed: [String: Set<String>] = [
    "Partnership": [],
    "Journal": ["CHash", "Glibc"],
    "Store": ["Partnership", "Journal", "Glibc", "Synchronization"],
    "Sharing": ["Journal", "Glibc", "Synchronization"],
    "Screen": [],
    "Exchange": ["Partnership"],
    "Example": ["Partnership"],
    "Communes": ["Partnership"],
    "Workbench": ["Screen", "Partnership"],
    "Terminal": ["CNcurses", "Screen", "Glibc"],
    "atelier": [
      "Partnership", "Communes", "Journal", "Store", "Sharing", "Screen", "Exchange", "Example",
      "Workbench", "Terminal", "ArgumentParser", "Glibc", "Synchronization",
    ],
  ]

  @Test("no file imports what its module may not")
  func imports() {
    let files = SourceFile.all(below: "Sources")
    #expect(files.count > 50)
    for file in files {
      guard let allowed = ArrowsTests.allowed[file.module] else {
        Issue.record("\(file.path): module \(file.module) has no arrows in this test")
        continue
      }
      for module in file.imports where !allowed.contains(module) {
        Issue.record("\(file.path) imports \(module)")
      }
    }
  }
}
