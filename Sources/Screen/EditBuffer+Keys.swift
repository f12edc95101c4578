extension EditBuffer {
  /// Does what a key does inside one line; the ends of the line are given.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - line: The letters of the line the cursor is on.
  /// - Returns: Whether the key means something here.
  mutating func handle(_ key: Key, line: Range<Int>) -> Bool {
    switch key {
    case .character(let scalar): insert(String(scalar), isTyped: true)
    case .left, .control("b"): move(to: cursor - 1)
    case .right, .control("f"): move(to: cursor + 1)
    case .home, .control("a"): move(to: line.lowerBound)
    case .end, .control("e"): move(to: line.upperBound)
    case .controlLeft, .alt("b"): move(to: wordBefore)
    case .controlRight, .alt("f"): move(to: wordAfter)
    case .backspace: remove((cursor - 1)..<cursor)
    case .delete, .control("d"): remove(cursor..<(cursor + 1))
    case .control("w"): remove(blankBefore..<cursor)
    case .alt("\u{7F}"): remove(wordBefore..<cursor)
    case .alt("d"): remove(cursor..<wordAfter)
    case .control("k"): remove(cursor..<max(cursor, line.upperBound))
    case .control("u"): remove(min(cursor, line.lowerBound)..<cursor)
    case .control("z"): undo()
    case .control("y"): redo()
    case .control, .alt, .function, .enter, .tab, .backTab, .escape, .insert, .pageUp, .pageDown,
      .up, .down, .shiftUp, .shiftDown, .shiftLeft, .shiftRight, .controlUp, .controlDown:
      return false
    }
    return true
  }
}
