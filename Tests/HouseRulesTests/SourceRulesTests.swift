import Partnership
import Testing

@Suite("What every source file keeps to")
struct SourceRulesTests {
  static let files = SourceFile.all(below: "Sources")

  @Test("files stay short: one idea each")
  func lengths() {
    // Tables of data are read, not reasoned about.
    let tables = ["TextWidth+Table", "Pierrefitte", "Communes"]
    for file in SourceRulesTests.files where !tables.contains(where: { file.path.contains($0) }) {
      #expect(file.lines.count <= 420, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test("unsafe code stays where the system is called or bytes are scanned")
  func unsafeCode() {
    for file in SourceRulesTests.files {
      let isAllowed =
        ["Terminal", "Journal", "Store", "Sharing", "atelier"].contains(file.module)
        || file.path.contains("/Partnership/Coded/")
      guard !isAllowed else { continue }
      for (number, line) in file.lines.enumerated() where line.contains("unsafe ") {
        let isComment = line.drop { $0 == " " }.hasPrefix("//")
        if !isComment { Issue.record("\(file.path):\(number + 1) is unsafe") }
      }
    }
  }

  @Test("nothing traps on purpose")
  func traps() {
    for file in SourceRulesTests.files {
      for (number, line) in file.lines.enumerated() {
        let traps = ["try" + "!", "as" + "!", "fatalError" + "(", "preconditionFailure" + "("]
        for trap in traps where line.contains(trap) {
          Issue.record("\(file.path):\(number + 1) holds \(trap)")
        }
      }
    }
  }

  @Test("every package declaration has a doc comment")
  func documented() {
    for file in SourceRulesTests.files {
      for (number, line) in file.lines.enumerated() {
        let code = line.drop { $0 == " " }
        guard code.hasPrefix("package "), !code.hasPrefix("package import") else { continue }
        var above = number - 1
        while above >= 0, file.lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
        let isDocumented =
          above >= 0 && file.lines[above].drop(while: { $0 == " " }).hasPrefix("///")
        if !isDocumented { Issue.record("\(file.path):\(number + 1) has no doc comment") }
      }
    }
  }

  @Test("the pure modules read no clock, no file, no environment and no randomness")
  func purity() {
    let impure = [
      "SystemRandomNumberGenerator", ".random(in", "ContinuousClock", "SuspendingClock",
      "CommandLine.",
    ]
    let pure = ["Partnership", "Screen", "Workbench", "Exchange", "Example", "Communes"]
    for file in SourceRulesTests.files where pure.contains(file.module) {
      for (number, line) in file.lines.enumerated() {
        for word in impure where line.contains(word) {
          Issue.record("\(file.path):\(number + 1) uses \(word)")
        }
      }
    }
  }

  @Test("every rule cites its source in both languages", arguments: Rule.allCases)
  func sources(rule: Rule) {
    #expect(!rule.source.fr.isEmpty)
    #expect(!rule.source.en.isEmpty)
  }
}
