/// Every short text of the register, once; a row holds the place of its text.
struct TextPool: Sendable, Hashable {
  private(set) var texts: [String] = []
  private var places: [String: Int32] = [:]

  /// The place of a text, which is added when it is new.
  mutating func place(of text: String) -> Int32 {
    if let place = places[text] { return place }
    let place = Int32(truncatingIfNeeded: texts.count)
    texts.append(text)
    places[text] = place
    return place
  }

  /// The text at a place.
  subscript(place: Int32) -> String { texts[Int(place)] }
}

/// Every list of values of the register, once.
struct ListPool: Sendable, Hashable {
  private(set) var lists: [[Int32]] = []
  private var places: [[Int32]: Int32] = [:]

  /// The place of a list, which is added when it is new.
  mutating func place(of list: [Int32]) -> Int32 {
    if let place = places[list] { return place }
    let place = Int32(truncatingIfNeeded: lists.count)
    lists.append(list)
    places[list] = place
    return place
  }

  /// The list at a place.
  subscript(place: Int32) -> [Int32] { lists[Int(place)] }
}
