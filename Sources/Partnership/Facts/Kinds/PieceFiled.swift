/// A document of a file, known by its content.
public enum PieceFiled: FactBody {
  /// What it belongs to.
  public static let of = Field("De", "of", to: [], "Pièce de", "Piece of", .mandatory)
  /// What it is.
  public static let pieceKind = Field<PieceKind>(
    "Nature", "pieceKind", "Nature", "Kind", .mandatory)
  /// The digest of its bytes.
  public static let sha256 = Field<Digest>("Sha256", "sha256", "SHA-256", "SHA-256", .mandatory)
  /// Its name.
  public static let name = Field<Line>("Nom", "name", "Nom", "Name", .mandatory)
  /// When it came.
  public static let receivedOn = Field<PartialDate>(
    "RecueLe", "receivedOn", "Reçue le", "Received on")

  /// The declaration of the kind.
  public static let declaration = FactDeclaration(
    kind: .piece, about: .piece, words: Words("pièce", "piece"),
    date: receivedOn.declaration,
    fields: [
      of.declaration,
      pieceKind.declaration,
      sha256.declaration,
      name.declaration,
      receivedOn.declaration,
    ])
}
