import Journal
import Partnership
import Store
import Workbench

/// A file the user names with `file=`, to be kept in the store.
struct TakenFile {
  private let path: String
  private let bytes: [UInt8]

  /// Reads the file a typed fact names, and fills in what the file tells.
  ///
  /// - Parameters:
  ///   - typed: The fact; `file` is taken out, and the digest, the name and the text are put in.
  ///   - session: What the options say.
  /// - Returns: Nothing when the fact names no file, or its kind has no digest of one.
  /// - Throws: ``Complaint`` when the file cannot be read, or the digest was typed too.
  static func named(
    in typed: inout TypedFact, _ session: CommandSession
  ) throws -> TakenFile? {
    guard [.piece, .textVersion].contains(typed.kind),
      let place = typed.values.firstIndex(where: { folded($0.field) == "file" })
    else { return nil }
    let path = typed.values.remove(at: place).text
    let file = TakenFile(path: path, bytes: try content(of: path))
    let digest = PieceFiled.sha256.declaration
    guard !typed.values.contains(where: { folded($0.field) == digest.name }) else {
      throw Complaint(
        .usage, "« \(digest.name) » se calcule depuis « file » ; ôtez l’un des deux.",
        "“\(digest.name)” is computed from “file”; remove one of them.")
    }
    typed.values.append(TypedFact.Value(digest.name, Digest(of: file.bytes).description))
    let name = typed.kind == .piece ? PieceFiled.name.declaration : TextFrozen.fileName.declaration
    file.fill(name, file.name, in: &typed)
    if typed.kind == .textVersion, let text = PieceStore.plainText(file.bytes) {
      file.fill(TextFrozen.text.declaration, text, in: &typed)
    }
    return file
  }

  /// A document a form names: a file by its path, or a text that was typed.
  init(_ document: TakenDocument) throws {
    switch document {
    case .file(let typed):
      path = Process.expanded(typed)
      bytes = try Self.content(of: path)
    case .text(let text):
      path = "texte.txt"
      bytes = Array(text.utf8)
    case .paper(let text, let fileName):
      path = fileName
      bytes = Array(text.utf8)
    }
  }

  private init(path: String, bytes: [UInt8]) {
    (self.path, self.bytes) = (path, bytes)
  }

  /// What the document tells of a fact: its digest, its name, its text, its digest without blanks.
  func values(
    for fact: NewFact, in register: Register, _ reader: some FactReader
  ) -> [WrittenValue] {
    let digest = PieceFiled.sha256.declaration.key
    let isPiece = fact.kind == .piece
    let name = isPiece ? PieceFiled.name.declaration.key : TextFrozen.fileName.declaration.key
    var told = [
      WrittenValue(digest, Digest(of: bytes).description), WrittenValue(name, self.name),
    ]
    if !isPiece, let text = PieceStore.plainText(bytes) {
      told.append(WrittenValue(TextFrozen.text.declaration.key, text))
    }
    var whole = fact
    addNeutralDigest(to: &whole, in: register, reader)
    let neutral = TextFrozen.neutralSha256.declaration.key
    return told + whole.values.filter { $0.key == neutral }
  }

  /// Adds the digest of a plain text with its slots neutralised: what versions are compared by.
  ///
  /// A text that completes another has the digest of the other, where it only fills its slots.
  func addNeutralDigest(to new: inout NewFact, in register: Register, _ reader: some FactReader) {
    let field = TextFrozen.neutralSha256
    guard new.kind == .textVersion, new.values.stated(field) == .notRecorded,
      let text = PieceStore.plainText(bytes)?.replacing("\r\n", with: "\n")
    else { return }
    let original = new.values.stated(TextFrozen.completes).value.flatMap { register.thing($0) }
      .flatMap { register.whole($0, reading: reader).stated(TextFrozen.text).value?.text }
    let completed = original.flatMap { TextCompletion.neutralised(text, completing: $0) }
    let neutral = completed ?? TextSlots.neutralised(text)
    let digest = Digest(of: Array(neutral.utf8)).description
    new.values.append(WrittenValue(field.declaration.key, digest))
  }

  /// Keeps the file in a store.
  func keep(in folder: StoreFolder, _ session: CommandSession) throws {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let suffix = parts.count > 1 ? String(parts[parts.count - 1]) : ""
    _ = try session.translating { () throws(JournalError) in
      try PieceStore(folder).add(bytes, suffix: suffix)
    }
  }

  private var name: String {
    path.split(separator: "/").last.map { String($0) } ?? path
  }

  /// What the user typed stands; the file fills in the rest.
  private func fill(_ field: FieldDeclaration, _ text: String, in typed: inout TypedFact) {
    let isTyped = typed.values.contains {
      [folded(field.name), folded(field.key)].contains(folded($0.field))
    }
    if !isTyped { typed.values.append(TypedFact.Value(field.name, text)) }
  }

  private static func content(of path: String) throws(Complaint) -> [UInt8] {
    do throws(JournalError) {
      if let bytes = try PieceStore.content(of: path) { return bytes }
    } catch {
      var complaint = Complaint(error)
      if case .refused = error { complaint.status = .usage }
      throw complaint
    }
    throw Complaint(
      .missing, "\(path) n’existe pas ; vérifiez le chemin.",
      "\(path) does not exist; check the path.")
  }
}
