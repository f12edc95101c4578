import Foundation
import Partnership
import Screen
import Testing

@testable import Workbench

@Suite("Table of commands")
struct KeyTableTests {
  @Test("a key means one thing in a context")
  func noClash() {
    var seen: [String: String] = [:]
    for command in Commands.all {
      for context in command.contexts {
        for key in command.keys {
          let place = "\(context) \(key.token)"
          #expect(seen[place] == nil, "\(place): \(seen[place] ?? "") and \(command.id)")
          seen[place] = command.id
        }
      }
    }
  }

  @Test("no key needs AltGr on a French keyboard")
  func noAltGr() {
    let unreachable = "[]{}@#\\|~`".unicodeScalars
    for command in Commands.all {
      for case .character(let scalar) in command.keys {
        #expect(!unreachable.contains(scalar), "\(command.id)")
      }
    }
  }

  @Test("no letter, nor any printable key, acts where text is typed")
  func textStaysText() {
    for command in Commands.all where command.contexts.contains(where: \.takesText) {
      #expect(!command.keys.contains { if case .character = $0 { true } else { false } })
    }
  }

  @Test("each function key has a twin: a letter, or Escape or Enter")
  func twins() {
    for command in Commands.all {
      let others = command.keys.filter { if case .function = $0 { false } else { true } }
      let isInText = command.contexts.allSatisfy { $0.takesText || $0 == .help }
      #expect(command.keys.isEmpty || !others.isEmpty || isInText, "\(command.id)")
    }
  }

  @Test("nothing is reached by Alt or Shift-arrows alone")
  func noHardKeys() {
    for command in Commands.all {
      let isHard = command.keys.contains { if case .alt = $0 { true } else { false } }
      #expect(!isHard, "\(command.id)")
    }
  }

  @Test("a letter keeps its verb in lists and details")
  func lettersKeepTheirVerb() {
    for command in Commands.all {
      for case .character(let scalar) in command.keys {
        let other = Commands.command(for: .character(scalar), in: .list)
        let detail = Commands.command(for: .character(scalar), in: .detail)
        if let other, let detail { #expect(other.id == detail.id, "\(scalar)") }
      }
    }
  }

  @Test("a way out, help, the actions and redrawing are everywhere", arguments: KeyContext.allCases)
  func everywhere(_ context: KeyContext) {
    for key in [Key.escape, .function(1), .function(2), .function(10), .control("l")]
    where !(context == .palette && key == .function(2)) {
      #expect(Commands.command(for: key, in: context) != nil, "\(key.token) in \(context)")
    }
    if !context.takesText {
      #expect(Commands.command(for: .character("q"), in: context) != nil)
    }
  }

  @Test("a screen without a digit is found by its name, and has its line in the help")
  func unnumbered() {
    for pane in Panes.others {
      var state = Sample.usual.state()
      _ = state.type(":\(pane.title.fr)")
      _ = state.press(.enter)
      #expect(state.place.pane == pane.id && state.layers.isEmpty, "\(pane.id.name)")
      #expect(state.render().textRows[0].contains("▸\(pane.shortTitle.fr)"))
      let help = HelpView.lines(.list, .french).first { $0.verb == "Écran \(pane.title.fr)" }
      #expect(help?.keys == "F2")
    }
    #expect(Panes.numbered.count <= 9)
    #expect(Set(Panes.all.map { $0.id }).count == Panes.all.count)
  }

  @Test(
    "the digits of the first row act without Shift",
    arguments: zip(1...Panes.numbered.count, "&é\"'(-è_ç"))
  func frenchDigits(_ number: Int, _ character: Character) {
    var state = Sample.usual.state()
    _ = state.type(String(character))
    #expect(state.place.pane == Panes.numbered[number - 1].id)
  }

  @Test("every command is in the palette and in the help of its contexts")
  func allShown() {
    let state = Sample.usual.state()
    let palette = Palette(context: .list, line: TextLine())
    let ids = Set(PaletteItem.items(of: palette, in: state).compactMap(\.command?.id))
    #expect(ids == Set(Commands.all.map(\.id)))
    #expect(ids.count == Commands.all.count)
    for context in KeyContext.allCases {
      let verbs = Set(HelpView.lines(context, .french).map(\.verb))
      for command in Commands.all where command.contexts.contains(context) {
        #expect(verbs.contains(command.verb.fr))
      }
    }
  }

  @Test("the actions are found in either language, without accents")
  func palette() {
    let state = Sample.usual.state()
    for (typed, id) in [("relire", "reload"), ("find filter", "filter"), ("nouveau", "add")] {
      let palette = Palette(context: .list, line: TextLine(typed))
      let ids = PaletteItem.items(of: palette, in: state).compactMap(\.command?.id)
      if id != "filter" { #expect(ids.contains(id), "\(typed)") }
    }
    let best = PaletteItem.items(
      of: Palette(context: .list, line: TextLine("quit")), in: state)
    #expect(best.first?.command?.id == "quit")
  }

  @Test("Docs/Keys.md says what the table says")
  func document() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Docs/Keys.md")
    if ProcessInfo.processInfo.environment["RECORD_DOCS"] == "1" {
      try FileManager.default.createDirectory(
        at: root.appending(path: "Docs"), withIntermediateDirectories: true)
      try KeysDocument.markdown.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded Docs/Keys.md")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == KeysDocument.markdown)
  }
}
