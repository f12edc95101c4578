import TestKit

/// The Swift files of the package, as the house rules read them.
struct SourceFile: Sendable {
  /// The path from the top of the package.
  let path: String
  let lines: [String]

  /// The module the file belongs to: the folder under `Sources`.
  var module: String { String(path.split(separator: "/")[1]) }

  /// Every Swift file below a folder of the package, in the order of their paths.
  static func all(below folder: String) -> [SourceFile] {
    PackageFolder.files(below: folder, ending: ".swift").map { path in
      SourceFile(
        path: path,
        lines: PackageFolder.text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
          .map { String($0) })
    }
  }

  /// The modules a file imports, whatever the access of the import.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
      guard let place = words.firstIndex(of: "import"), place <= 1, place + 1 < words.count else {
        return nil
      }
      return String(words[place + 1])
    }
  }
}
