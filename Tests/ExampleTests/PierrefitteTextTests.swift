import Example
import Partnership
import Testing

@Suite("The text of the convention of Pierrefitte")
struct PierrefitteTextTests {
  private let text: String

  init() throws {
    let facts = try Pierrefitte.facts().map(\.fact)
    let version = try #require(facts.first { $0.subject == ThingID("T-01") })
    text = try #require(version.values.stated(TextFrozen.text).value?.text)
  }

  @Test("its four slots are those the version declares")
  func slots() {
    let slots = TextSlots(in: text).slots
    #expect(slots.count == 4)
    #expect(slots.map(\.before.suffix4) == ["l n°", "e du", "n n°", "e du"])
  }

  @Test("filled with the references of both deliberations it is complete; one more word, and not")
  func completed() {
    var filled = text
    for filling in [" 03-03 ", " 5 mars 2015", " 42 ", " 12 mars 2015"] {
      guard let blank = filled.firstRange(of: "        ") else {
        Issue.record("no blank is left for\(filling)")
        return
      }
      filled.replaceSubrange(blank, with: filling)
    }
    #expect(
      TextCompletion(of: filled, completing: text)
        == .completes(fillings: [
          .init(slot: 0, text: "03-03"), .init(slot: 1, text: "5 mars 2015"),
          .init(slot: 2, text: "42"), .init(slot: 3, text: "12 mars 2015"),
        ]))
    #expect(
      TextCompletion.neutralised(filled, completing: text) == TextSlots.neutralised(text))
    let other = filled.replacing("son Maire", with: "sa Maire")
    guard case .differs(let change) = TextCompletion(of: other, completing: text) else {
      Issue.record("a changed word was taken for a completion")
      return
    }
    #expect(change.removed == "son" && change.added == "sa", "\(change)")
    #expect(change.before.hasSuffix("représentée par"), "\(change)")
  }
}

extension String {
  fileprivate var suffix4: String { String(suffix(4)) }
}
