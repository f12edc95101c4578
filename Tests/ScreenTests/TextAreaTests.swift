import Screen
import Testing

@Suite("Area being typed")
struct TextAreaTests {
  @Test("Enter begins a line, and any line break of a paste becomes a line feed")
  func breaksLines() {
    var area = TextArea("un")
    let isTaken = area.handle(.enter, width: 20)
    area.insert("deux\r\ntrois")
    #expect(isTaken && area.text == "un\ndeux\ntrois")
  }

  @Test("up and down move by rows as drawn, and go to others at the ends")
  func movesByRows() {
    var area = TextArea("alpha beta gamma\ndelta")
    // In 11 columns: "alpha beta ", "gamma", "delta".
    var taken = [area.handle(.up, width: 11)]
    #expect(area.cursor == 16)
    taken.append(area.handle(.up, width: 11))
    #expect(area.cursor == 5)
    taken.append(area.handle(.up, width: 11))
    #expect(taken == [true, true, false])
    taken = [area.handle(.down, width: 11), area.handle(.down, width: 11)]
    taken.append(area.handle(.down, width: 11))
    #expect(area.cursor == 22 && taken == [true, true, false])
  }

  @Test("Home, End, Ctrl-K and Ctrl-U act on the line of the cursor")
  func actsOnLine() {
    var area = TextArea("un\ndeux\ntrois")
    for key: Key in [.up, .home, .control("k")] { _ = area.handle(key, width: 20) }
    #expect(area.text == "un\n\ntrois")
    for key: Key in [.down, .end, .control("u")] { _ = area.handle(key, width: 20) }
    #expect(area.text == "un\n\n")
    for key: Key in [.control("z"), .control("z")] { _ = area.handle(key, width: 20) }
    #expect(area.text == "un\ndeux\ntrois")
  }
}
