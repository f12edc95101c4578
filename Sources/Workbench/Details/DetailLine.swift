import Partnership
import Screen

/// One line of a detail: pieces of text, and where Enter leads from it.
struct DetailLine: Sendable, Hashable {
  var pieces: [StyledText]
  var link: Link?

  init(_ pieces: [StyledText], link: Link? = nil) {
    self.pieces = pieces
    self.link = link
  }

  init(_ text: String, _ style: Style = .text, link: Link? = nil) {
    self.init([StyledText(text, style)], link: link)
  }

  /// An empty line.
  static let blank = DetailLine("")

  /// What it says, without styles.
  var text: String { pieces.map(\.text).joined() }
}

/// Where Enter leads.
enum Link: Sendable, Hashable {
  /// To one thing.
  case thing(ItemID)
  /// To a screen, narrowed.
  case list(PaneID, Narrowing)
  /// To a draft, in its form.
  case draft(String)
  /// To a meeting that was not ended, to go on with it.
  case meeting(ThingID)
  /// To what is known of the store.
  case store
  /// To the question whether a version of a field is to hold.
  case settle(FieldConflict, FieldConflict.Version)
  /// To « Pourquoi ? », over the screen.
  case explanations([Explanation])

  /// To one explanation.
  static func explanation(_ explanation: Explanation) -> Link { .explanations([explanation]) }
}
