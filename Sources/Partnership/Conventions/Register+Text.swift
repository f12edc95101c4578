// Whether two digests mean the same text: versions that only fill the blanks of another one are it.
//
// Source: code général des collectivités territoriales, art. L. 2121-29 and L. 3211-1.
extension Register {
  /// The digest that stands for a text whatever fills its blanks: that of the version it completes,
  /// with the blanks neutralised where somebody recorded it.
  ///
  /// - Parameters:
  ///   - digest: The digest of the exact bytes.
  ///   - convention: The convention whose versions are looked through.
  /// - Returns: The digest to compare; the same one when no version bears it.
  public func textIdentity(_ digest: Digest, of convention: Thing) -> Digest {
    let versions = children(of: convention, .textVersion)
    guard
      var version = versions.first(where: { version in
        value(TextFrozen.sha256, of: version).value == digest
          || value(TextFrozen.neutralSha256, of: version).value == digest
      })
    else { return digest }
    // A loop of completions is possible in a journal; eight are more than a text goes through.
    for _ in 0..<8 {
      guard let completed = linked(TextFrozen.completes, of: version) else { break }
      version = completed
    }
    return value(TextFrozen.neutralSha256, of: version).value
      ?? value(TextFrozen.sha256, of: version).value ?? digest
  }

  /// Whether two digests mean the same text of a convention; undetermined when one is not recorded.
  public func isSameText(
    _ left: Stated<Digest>, _ right: Stated<Digest>, of convention: Thing, missing: Words
  ) -> Answer {
    guard let left = left.value, let right = right.value else {
      return .undetermined(missing: [missing])
    }
    return textIdentity(left, of: convention) == textIdentity(right, of: convention) ? .yes : .no
  }

  /// The last version of the text of a convention.
  public func lastText(of convention: Thing) -> Thing? {
    children(of: convention, .textVersion).last
  }
}
