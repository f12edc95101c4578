import Glibc
import Journal
import Partnership
import Store
import Workbench

/// Texts in the user's own editor: each in a private file, which stays until a draft holds the text.
struct TextEditing: Sendable {
  private let store: OpenStore

  init(_ store: OpenStore) { self.store = store }

  /// Runs the user's editor on a text; the terminal is its own meanwhile.
  func edit(_ text: TextToEdit) -> Result<EditedText, Unedited> {
    let path: String
    do throws(JournalError) {
      path = try begin(text)
    } catch {
      return .failure(Unedited(StoreWords.sentence(error)))
    }
    let outcome = UserEditor.run(on: path)
    let left = content(of: path)
    switch outcome {
    case .left:
      guard let left else { return .failure(Unedited(gone(path))) }
      guard let valid = String(validating: left, as: UTF8.self) else {
        return .failure(
          Unedited(
            Words(
              "Texte repris tel quel impossible : il n’est pas en UTF-8 ; il reste dans \(path)",
              "The text cannot be taken: it is not UTF-8; it stays in \(path)")))
      }
      return .success(
        EditedText(
          TextToEdit(draft: text.draft, field: text.field, text: Self.plain(valid)), path: path))
    case .notFound(let program):
      discard(path)
      return .failure(
        Unedited(
          Words(
            "Éditeur « \(program) » introuvable : réglez la variable EDITOR.",
            "Editor “\(program)” not found: set the variable EDITOR.")))
    case .failed:
      guard let left, left != Array(Self.lines(text.text).utf8) else {
        discard(path)
        return .failure(
          Unedited(
            Words(
              "L’éditeur s’est arrêté sur une erreur ; le texte est inchangé.",
              "The editor ended with an error; the text is unchanged.")))
      }
      return .failure(
        Unedited(
          Words(
            "L’éditeur s’est arrêté sur une erreur ; ce qu’il a écrit reste dans \(path)",
            "The editor ended with an error; what it wrote stays in \(path)")))
    }
  }

  /// What programs that run no more had open in an editor.
  func left() -> [EditedText] {
    let left = try? store.withEditedTexts { (texts) throws(JournalError) in
      try texts.left { process in kill(process, 0) == 0 || errno == EPERM }
    }
    return (left ?? []).map {
      EditedText(
        TextToEdit(draft: $0.draft.description, field: $0.field, text: Self.plain($0.text)),
        path: $0.path)
    }
  }

  private func begin(_ text: TextToEdit) throws(JournalError) -> String {
    try store.withEditedTexts { (texts) throws(JournalError) in
      guard let draft = DraftName(text.draft) else { throw .noSuchDraft }
      return try texts.begin(Self.lines(text.text), of: draft, field: text.field)
    }
  }

  private func content(of path: String) -> [UInt8]? {
    let content = try? store.withEditedTexts { (texts) throws(JournalError) in
      try texts.content(of: path)
    }
    return content ?? nil
  }

  private func discard(_ path: String) {
    _ = try? store.withEditedTexts { (texts) throws(JournalError) in try texts.delete(path) }
  }

  private func gone(_ path: String) -> Words {
    Words(
      "L’éditeur n’a pas laissé de fichier à \(path) ; le texte est inchangé.",
      "The editor left no file at \(path); the text is unchanged.")
  }

  /// A text as editors want it: a line feed at the end of each line.
  private static func lines(_ text: String) -> String { text.isEmpty ? "" : text + "\n" }

  /// A text as people mean it: line feeds, and none at its end, which editors add.
  private static func plain(_ text: String) -> String {
    var scalars = Array(
      text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    while let last = scalars.last, last == "\n" || last == " " { scalars.removeLast() }
    var plain = String.UnicodeScalarView()
    plain.append(contentsOf: scalars)
    return String(plain)
  }
}
