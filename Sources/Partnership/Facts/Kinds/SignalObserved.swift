/// One observation of a signal, with its value.
public enum SignalObserved: FactBody {
  /// The signal.
  public static let signal = Field(
    "Signal", "signal", to: [.signal], "Signal", "Signal", .mandatory)
  /// When.
  public static let observedOn = Field<PartialDate>(
    "ObserveLe", "observedOn", "Observé le", "Observed on", .mandatory)
  /// The value; a small count stays below its threshold.
  public static let value = Field<Measure>("Valeur", "value", "Valeur", "Value")
  /// The unit.
  public static let unit = Field<Line>("Unite", "unit", "Unité", "Unit")
  /// Where the value comes from.
  public static let source = Field<Line>("Origine", "source", "Origine", "Source")
  /// What was observed.
  public static let text = Field<Prose>("Texte", "text", "En mots", "In words")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .observation, about: .observation, words: Words("observation", "observation"),
    date: observedOn.declaration,
    fields: [
      signal.declaration,
      observedOn.declaration,
      value.declaration,
      unit.declaration,
      source.declaration,
      text.declaration,
    ])
}
