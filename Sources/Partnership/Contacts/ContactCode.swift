/// What the journal calls a contact: a role in a few letters, `ccas-direction`, never a name.
public struct ContactCode: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The code: 2 to 40 lower-case letters, digits or hyphens, the first one a letter.
  public let description: String

  /// Reads a code; nothing unless it has exactly that shape.
  ///
  /// - Parameter text: The code.
  public init?(_ text: String) {
    guard (2...40).contains(text.utf8.count), let first = text.utf8.first,
      (0x61...0x7A).contains(first),
      text.utf8.allSatisfy({
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      })
    else { return nil }
    description = text
  }

  /// What a field expects that holds a code.
  public static let expectation = Words(
    "« Contact » attend le code d’un rôle : 2 à 40 minuscules, chiffres ou tirets, par exemple ccas-direction.",
    "“Contact” expects the code of a role: 2 to 40 lower-case letters, digits or hyphens, for instance ccas-direction."
  )

  /// Orders codes as their bytes.
  ///
  /// - Parameters:
  ///   - left: A code.
  ///   - right: Another code.
  /// - Returns: Whether `left` comes first.
  public static func < (left: ContactCode, right: ContactCode) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }
}
