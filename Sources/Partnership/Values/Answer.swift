/// What a computation answers: yes, no, or undetermined with what is missing.
///
/// An unknown never passes for a yes and never raises an error; it names what is to be found out.
public enum Answer: Sendable, Hashable {
  /// Everything needed is known, and it holds.
  case yes
  /// Everything needed is known, and it does not hold.
  case no
  /// Something needed is not known; the list is never empty and keeps its order.
  case undetermined(missing: [Words])

  /// Both hold: a no decides, then an undetermined, and the lists of what is missing add up.
  public func and(_ other: Answer) -> Answer {
    switch (self, other) {
    case (.no, _), (_, .no): .no
    case (.yes, .yes): .yes
    case (.undetermined(let missing), .yes), (.yes, .undetermined(let missing)):
      .undetermined(missing: missing)
    case (.undetermined(let left), .undetermined(let right)):
      .undetermined(missing: left + right.filter { !left.contains($0) })
    }
  }

  /// The word shown: « oui », « non » or « indéterminé ».
  public var words: Words {
    switch self {
    case .yes: Words("oui", "yes")
    case .no: Words("non", "no")
    case .undetermined: Words("indéterminé", "undetermined")
    }
  }
}
