/// One value of an indicator.
public enum IndicatorMeasured: FactBody {
  /// The indicator.
  public static let indicator = Field(
    "Indicateur", "indicator", to: [.indicator], "Indicateur", "Indicator", .mandatory)
  /// The day it holds for.
  public static let asOf = Field<PartialDate>("Au", "asOf", "Au", "As of", .mandatory)
  /// The value.
  public static let value = Field<Measure>("Valeur", "value", "Valeur", "Value", .mandatory)
  /// Where it comes from.
  public static let source = Field<Line>("Origine", "source", "Origine", "Source")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .indicatorValue, about: .indicatorValue,
    words: Words("valeur d’un indicateur", "value of an indicator"),
    date: asOf.declaration,
    fields: [
      indicator.declaration,
      asOf.declaration,
      value.declaration,
      source.declaration,
    ])
}
