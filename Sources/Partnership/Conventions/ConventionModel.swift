/// A new convention begun from an existing one: what is taken, and what never is.
///
/// Taken: what was agreed on, in general. Never: dates, acts, signatures, references, who follows it,
/// the state somebody declared: those belong to the one convention.
public struct ConventionModel: Sendable {
  /// The fields that are taken.
  public static let taken: [FieldDeclaration] = [
    ConventionDrafted.title.declaration, ConventionDrafted.object.declaration,
    ConventionDrafted.conventionKind.declaration, ConventionDrafted.project.declaration,
    ConventionDrafted.parties.declaration, ConventionDrafted.themes.declaration,
    ConventionDrafted.otherThemes.declaration, ConventionDrafted.principles.declaration,
    ConventionDrafted.clauses.declaration, ConventionDrafted.territory.declaration,
    ConventionDrafted.framework.declaration, ConventionDrafted.preamble.declaration,
    ConventionDrafted.term.declaration, ConventionDrafted.effectiveRule.declaration,
    ConventionDrafted.years.declaration, ConventionDrafted.renewal.declaration,
    ConventionDrafted.maxRenewals.declaration, ConventionDrafted.noticeMonths.declaration,
    ConventionDrafted.noticeForm.declaration, ConventionDrafted.originals.declaration,
    ConventionDrafted.yearlyEvaluation.declaration, ConventionDrafted.yearlyConference.declaration,
    ConventionDrafted.isExample.declaration,
  ]

  private let register: Register
  private let reader: any FactReader
  private let model: Register.Thing

  /// Takes a convention as the model of others.
  public init(_ model: Register.Thing, in register: Register, reading reader: any FactReader) {
    (self.model, self.register, self.reader) = (model, register, reader)
  }

  /// What the new convention says: blanks and unknowns are not taken, for they were the model's.
  public var values: [WrittenValue] {
    let keys = Set(Self.taken.map(\.key))
    return register.whole(model, reading: reader).filter { keys.contains($0.key) }
  }

  /// The facts of one act that begin the new convention, with the articles of its model.
  ///
  /// - Parameters:
  ///   - title: Its title, where it is another one.
  ///   - year: The year that numbers it.
  /// - Returns: The convention, then its articles.
  /// - Throws: A ``Refusal`` at the end of the numbers of the year.
  public func facts(titled title: String?, in year: Int) throws(Refusal) -> [NewFact] {
    guard let id = register.nextIDs(.convention, year: year, count: 1).first else {
      throw Refusal(
        .somethingToRecord,
        Words("Plus de numéro pour cette année.", "No number is left for this year."))
    }
    let key = ConventionDrafted.title.declaration.key
    let own = values.map { value in
      value.key == key ? WrittenValue(key, title ?? value.text) : value
    }
    let link = ArticleWritten.convention.declaration.key
    let articles = register.children(of: model, .article).map { article in
      NewFact(
        .article,
        [WrittenValue(link, id.text)]
          + register.whole(article, reading: reader).filter { value in
            ArticleWritten.declaration.fields.contains { $0.key == value.key && $0.key != link }
          })
    }
    return [NewFact(.convention, about: id, own)] + articles
  }
}
