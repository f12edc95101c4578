import Partnership

/// A name as it is looked up: folded, with one blank for hyphens, apostrophes and blanks.
enum LookupKey {
  /// The key of a name of the tables.
  static func bytes(of name: String) -> [UInt8] {
    words(of: name).joined(separator: [UInt8(ascii: " ")]).map { $0 }
  }

  /// The key of what somebody typed: `St` and `Ste` stand for « Saint » and « Sainte ».
  ///
  /// A last word that goes on is left as it is.
  static func bytes(ofTyped text: String) -> [UInt8] {
    var words = words(of: text)
    let isLastWhole = text.utf8.last.map { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
    for place in words.indices where place < words.count - 1 || isLastWhole == true {
      if words[place] == Array("st".utf8) { words[place] = Array("saint".utf8) }
      if words[place] == Array("ste".utf8) { words[place] = Array("sainte".utf8) }
    }
    let key = words.joined(separator: [UInt8(ascii: " ")]).map { $0 }
    return isLastWhole == true && !key.isEmpty ? key + [UInt8(ascii: " ")] : key
  }

  /// What an article makes of a key: « l’abergement » is found under « abergement ».
  static let articles = ["l ", "le ", "la ", "les "].map { Array($0.utf8) }

  private static func words(of name: String) -> [[UInt8]] {
    folded(name).utf8.split { byte in
      byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
    }.map { Array($0) }
  }
}
