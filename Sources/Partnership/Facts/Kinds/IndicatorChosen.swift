/// What is measured of a protocol, a convention or the territory.
public enum IndicatorChosen: FactBody {
  /// What it measures.
  public static let of = Field(
    "De", "of", to: [.technicalProtocol, .convention, .project, .signal], "Indicateur de",
    "Indicator of")
  /// What it counts.
  public static let label = Field<Line>("Intitule", "label", "Intitulé", "Label", .mandatory)
  /// The unit.
  public static let unit = Field<Line>("Unite", "unit", "Unité", "Unit", .mandatory)
  /// Means, output, result or impact.
  public static let indicatorType = Field<IndicatorType>(
    "Nature", "indicatorType", "Nature", "Type")
  /// Where it starts from.
  public static let baseline = Field<Measure>(
    "ValeurDepart", "baseline", "Valeur de départ", "Baseline")
  /// When that was measured.
  public static let baselineOn = Field<PartialDate>(
    "DepartLe", "baselineOn", "Mesurée le", "Baseline on")
  /// Where it should come to.
  public static let target = Field<Measure>("ValeurCible", "target", "Valeur cible", "Target")
  /// By when.
  public static let targetOn = Field<PartialDate>(
    "CiblePour", "targetOn", "Cible pour", "Target on")
  /// How often it is measured.
  public static let frequency = Field<Line>("Frequence", "frequency", "Fréquence", "Frequency")
  /// Where it comes from.
  public static let source = Field<Line>("Origine", "source", "Origine", "Source")
  /// Whether it is made up to show the product.
  public static let isExample = Field<Bool>("Exemple", "isExample", "Exemple", "Example")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .indicator, about: .indicator, words: Words("indicateur", "indicator"),
    fields: [
      of.declaration,
      label.declaration,
      unit.declaration,
      indicatorType.declaration,
      baseline.declaration,
      baselineOn.declaration,
      target.declaration,
      targetOn.declaration,
      frequency.declaration,
      source.declaration,
      isExample.declaration,
    ])
}
