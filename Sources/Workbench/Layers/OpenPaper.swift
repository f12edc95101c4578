import Partnership

/// A paper on the screen: as it is made from the facts, or as somebody changed it since.
struct OpenPaper: Sendable, Hashable {
  let kind: PaperKind
  /// What it is about.
  let subject: ThingID
  var text: String
  /// The draft that holds what was changed in it; nothing until then.
  var draft: String?
  /// The first line shown.
  var top = 0

  /// The name drafts of papers bear in place of a form; it never changes.
  static let form = "papier"
  /// Where a draft says which paper it is.
  private static let kindKey = "Papier"
  /// Where a draft keeps the text.
  static let textKey = "Texte"

  init(_ kind: PaperKind, about subject: ThingID, text: String) {
    (self.kind, self.subject, self.text) = (kind, subject, text)
  }

  /// The paper a draft holds; nothing when it is the draft of a form.
  init?(_ draft: Draft) {
    guard draft.form == Self.form, let subject = draft.subjects.first,
      let kind = draft.fixed.texts(key: Self.kindKey).first.flatMap({ PaperKind(rawValue: $0) })
    else { return nil }
    self.init(kind, about: subject, text: draft.values.texts(key: Self.textKey).first ?? "")
    self.draft = draft.id
  }

  /// What it holds, as a draft.
  func draft(named id: String) -> Draft {
    Draft(
      id: id, kind: .piece, form: Self.form, subjects: [subject],
      fixed: [WrittenValue(Self.kindKey, kind.rawValue)],
      values: [WrittenValue(Self.textKey, text)])
  }

  /// The name of the file it is kept under.
  var fileName: String { "\(kind.rawValue)-\(subject.text).txt" }
}

/// What may tell of a person in a paper, for somebody to decide before it is shown.
struct OpenConcerns: Sendable {
  let kind: PaperKind
  let subject: ThingID
  let concerns: [Concern]
  /// The places of those to be left out.
  var leftOut: Set<Int> = []
  var cursor = 0
}
