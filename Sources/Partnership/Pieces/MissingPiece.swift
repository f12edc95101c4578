/// A document the file of a convention ought to hold and does not.
///
/// What is missing is a list: nothing here refuses or delays anything.
public struct MissingPiece: Sendable, Hashable {
  /// What it should be.
  public let kind: PieceKind
  /// The deliberation, the convention or the protocol it should belong to.
  public let of: Register.Thing
  /// The party it is to be asked of, where it is one.
  public let party: Register.Thing?

  /// What is missing, in words: « extrait de D-2025-01 ».
  public func words(in register: Register) -> Words {
    let words = kind.term.words
    let label = register.label(of: of)
    return Words("\(words.fr) de \(label)", "\(words.en) of \(label)")
  }
}

extension Register {
  /// The pieces a convention ought to have by a day and that nobody has filed.
  ///
  /// For each deliberation adopted, its extract, and the acknowledgement once its receipt by the
  /// prefecture is known; once a party has signed, the signed text, one for the convention; for a
  /// protocol that was annexed, its text. A piece counts by its kind and by what it belongs to; the
  /// signed text may belong to the convention, to one of its signatures or to a version of its text.
  ///
  /// - Parameters:
  ///   - convention: The convention.
  ///   - day: The day it is looked at; what is dated later has not happened yet.
  /// - Returns: What is missing, acts first, in the order in which they were recorded.
  public func missingPieces(of convention: Thing, on day: Day) -> [MissingPiece] {
    var missing: [MissingPiece] = []
    for thing in children(of: convention, .deliberation) {
      let act = deliberation(thing)
      guard act.isAdopted(on: day) == .yes else { continue }
      if !hasPiece(.extract, of: [thing]) {
        missing.append(MissingPiece(kind: .extract, of: thing, party: act.party))
      }
      let isReceived = act.receivedOn.value.map { DateSpan($0).isOnOrBefore(day) != false } ?? false
      if isReceived, !hasPiece(.receipt, of: [thing]) {
        missing.append(MissingPiece(kind: .receipt, of: thing, party: act.party))
      }
    }
    let signatures = children(of: convention, .signature)
    let places = [convention] + signatures + children(of: convention, .textVersion)
    let isSigned = signatures.contains { progress(ofSignature: $0, on: day).state == .given }
    if isSigned, !hasPiece(.signedText, of: places) {
      missing.append(MissingPiece(kind: .signedText, of: convention, party: nil))
    }
    for annexed in children(of: convention, .technicalProtocol)
    where isAnnexed(annexed, on: day) && !hasPiece(.technicalProtocol, of: [annexed]) {
      missing.append(MissingPiece(kind: .technicalProtocol, of: annexed, party: nil))
    }
    return missing
  }

  private func hasPiece(_ kind: PieceKind, of things: [Thing]) -> Bool {
    things.contains { thing in
      children(of: thing, .piece).contains { value(PieceFiled.pieceKind, of: $0).value == kind }
    }
  }

  private func isAnnexed(_ annexed: Thing, on day: Day) -> Bool {
    if let date = value(ProtocolDrawn.annexedOn, of: annexed).value {
      return DateSpan(date).isOnOrBefore(day) != false
    }
    switch value(ProtocolDrawn.state, of: annexed).value {
    case .annexed, .running, .evaluated, .closed: return true
    case .candidate, .prioritised, .drafted, .validated, .suspended, .abandoned, nil: return false
    }
  }
}
