/// A version of the text of a convention, known by the SHA-256 of its bytes.
public enum TextFrozen: FactBody {
  /// The convention.
  public static let convention = Field(
    "Convention", "convention", to: [.convention], "Convention", "Convention", .mandatory)
  /// Its number, from 1.
  public static let number = Field<Count>("Numero", "number", "Version", "Version", .mandatory)
  /// When the text was settled.
  public static let frozenOn = Field<PartialDate>("ArreteLe", "frozenOn", "Arrêté le", "Frozen on")
  /// The digest of the exact bytes.
  public static let sha256 = Field<Digest>("Sha256", "sha256", "SHA-256", "SHA-256", .mandatory)
  /// The digest with the slots neutralised: that of ``TextSlots/neutralised``, as UTF-8.
  public static let neutralSha256 = Field<Digest>(
    "Sha256Neutre", "neutralSha256", "SHA-256, blancs neutralisés", "SHA-256, slots neutralised")
  /// A place the text leaves to be filled: its party where it is one’s, then what is missing.
  public static let slots = Field<Line>(
    "ACompleter", "slots", "Blanc à compléter", "Slot", .repeated)
  /// The version whose slots it fills.
  public static let completes = Field(
    "Complete", "completes", to: [.textVersion], "Complétée de", "Completes")
  /// The name of the file.
  public static let fileName = Field<Line>("Fichier", "fileName", "Fichier", "File")
  /// The text.
  public static let text = Field<Prose>("Texte", "text", "Texte", "Text")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .textVersion, about: .textVersion, words: Words("version du texte", "text version"),
    date: frozenOn.declaration,
    fields: [
      convention.declaration,
      number.declaration,
      frozenOn.declaration,
      sha256.declaration,
      neutralSha256.declaration,
      slots.declaration,
      completes.declaration,
      fileName.declaration,
      text.declaration,
    ])
}
