/// A text made from the facts, for people who never see the program: minutes, an agenda, a letter.
///
/// It says what it is made of, so that one builder serves plain text and Markdown.
public struct Paper: Sendable, Hashable {
  /// A piece of the paper.
  public enum Block: Sendable, Hashable {
    /// The heading of a part, and a word beside it.
    case heading(String, note: String?)
    /// A heading within a part.
    case subheading(String)
    /// A few sentences.
    case paragraph(String)
    /// Things listed one after the other.
    case items([String])
    /// Labels and what they say, one under the other.
    case labelled([Labelled])
    /// A table; its first row is its heading.
    case table([[String]])
    /// A table to be filled in by hand: columns by their names, and how many empty rows.
    case blankTable([String], rows: Int)
    /// Lines that stay as they are: an address, a signature.
    case lines([String])
  }

  /// A label and what it says.
  public struct Labelled: Sendable, Hashable {
    /// The label, without a colon.
    public let label: String
    /// What it says.
    public let text: String

    /// Pairs a label and a text.
    public init(_ label: String, _ text: String) {
      (self.label, self.text) = (label, text)
    }
  }

  /// What it is.
  public let title: String
  /// What it is about, a line each.
  public let subtitles: [String]
  /// Its language, which says how a colon is set.
  public let language: Language
  /// What it says.
  public private(set) var blocks: [Block] = []

  /// Begins a paper.
  public init(title: String, subtitles: [String] = [], in language: Language) {
    (self.title, self.subtitles, self.language) = (title, subtitles, language)
  }

  /// Adds a piece; one that would be empty is left out.
  public mutating func add(_ block: Block) {
    switch block {
    case .items(let items) where items.isEmpty: return
    case .labelled(let labels) where labels.isEmpty: return
    case .lines(let lines) where lines.isEmpty: return
    case .table(let rows) where rows.count < 2: return
    default: blocks.append(block)
    }
  }

  /// Adds a part with its heading, unless it would be empty.
  public mutating func add(part heading: String, note: String? = nil, _ parts: [Block]) {
    var part = Paper(title: heading, in: language)
    for block in parts { part.add(block) }
    guard !part.blocks.isEmpty else { return }
    blocks.append(.heading(heading, note: note))
    blocks += part.blocks
  }
}
