/// What two conventions differ in: field by field, then the words of their articles.
public struct Comparison: Sendable {
  private let source: PaperSource
  private let first: Register.Thing
  private let second: Register.Thing

  /// Compares two conventions.
  public init(_ first: Register.Thing, _ second: Register.Thing, _ source: PaperSource) {
    (self.first, self.second, self.source) = (first, second, source)
  }

  private var register: Register { source.register }

  /// The differences, as a paper.
  public var paper: Paper {
    var paper = Paper(
      title: source(Words("Comparaison", "Comparison")),
      subtitles: [source.name(of: first), source.name(of: second)], in: source.language)
    let wholes = [first, second].map { register.whole($0, reading: source.reader) }
    let fields = ConventionDrafted.declaration.fields
    let lines = fields.filter { $0.type != .text }.compactMap { field -> [String]? in
      let values = wholes.map { shown(field, in: $0) }
      return values[0] == values[1] ? nil : [source(field.words)] + values
    }
    let labels = [first, second].map { register.label(of: $0) }
    paper.add(
      part: source(Words("Ce qui diffère", "What differs")),
      [.table([[source(Words("Champ", "Field"))] + labels] + lines)])
    for field in fields where field.type == .text {
      add(source(field.words), wholes.map { $0.texts(key: field.key).last ?? "" }, to: &paper)
    }
    addArticles(to: &paper)
    if paper.blocks.isEmpty {
      paper.add(.paragraph(source(Words("Rien ne diffère.", "Nothing differs."))))
    }
    return paper
  }

  private func shown(_ field: FieldDeclaration, in whole: [WrittenValue]) -> String {
    if whole.contains(WrittenValue(MarkKey.blank, field.key)) {
      return source(Stated<Bool>.leftBlank.absence ?? Words("", ""))
    }
    if whole.contains(WrittenValue(MarkKey.citedUnknown, field.key)) {
      return source(Stated<Bool>.citedUnknown.absence ?? Words("", ""))
    }
    let texts = whole.texts(key: field.key)
    return texts.isEmpty
      ? "—" : texts.map { source.words(ofJournal: $0, field.type) }.joined(separator: ", ")
  }

  /// The articles of one number, side by side; one that stands in one convention only is said so.
  private func addArticles(to paper: inout Paper) {
    let articles = [first, second].map { self.articles(of: $0) }
    let numbers = Set(articles.flatMap { $0.keys }).sorted()
    for number in numbers {
      let head = source(Words("Article \(number)", "Article \(number)"))
      switch (articles[0][number], articles[1][number]) {
      case (let left?, let right?): add(head, [left, right], to: &paper)
      case (.some, nil): addAlone(head, first, to: &paper)
      case (nil, .some): addAlone(head, second, to: &paper)
      case (nil, nil): break
      }
    }
  }

  private func addAlone(_ head: String, _ convention: Register.Thing, to paper: inout Paper) {
    let label = register.label(of: convention)
    paper.add(
      part: head, [.paragraph(source(Words("Seulement dans \(label).", "In \(label) only.")))])
  }

  private func articles(of convention: Register.Thing) -> [Int: String] {
    var texts: [Int: String] = [:]
    for article in register.children(of: convention, .article) {
      guard let number = register.value(ArticleWritten.number, of: article).value?.number,
        let text = source.prose(ArticleWritten.text, of: article)
      else { continue }
      texts[number] = source.joined([source.known(ArticleWritten.title, of: article)]) + "\n" + text
    }
    return texts
  }

  /// Two texts word by word: `[-taken out-]` and `{+put in+}`.
  private func add(_ head: String, _ texts: [String], to paper: inout Paper) {
    guard texts[0] != texts[1] else { return }
    let words = WordDifference(from: texts[0], to: texts[1]).pieces.map { piece in
      switch piece {
      case .same(let text): text
      case .removed(let text): "[-\(text)-]"
      case .added(let text): "{+\(text)+}"
      }
    }
    paper.add(part: head, [.paragraph(words.joined())])
  }
}
