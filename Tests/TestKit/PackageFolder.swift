import Glibc

/// The package's own folder, for the tests that read its sources and its documents.
public enum PackageFolder {
  /// The path of the folder that holds `Package.swift`.
  public static let path: String = {
    let file = #filePath.split(separator: "/").dropLast(3)
    return "/" + file.joined(separator: "/")
  }()

  /// The paths, from the top of the package, of the files below a folder, sorted.
  public static func files(below folder: String, ending: String) -> [String] {
    var result: [String] = []
    guard let directory = unsafe opendir("\(path)/\(folder)") else { return [] }
    defer { unsafe closedir(directory) }
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      let inner = "\(folder)/\(name)"
      if unsafe entry.pointee.d_type == 4 {
        result += files(below: inner, ending: ending)
      } else if name.hasSuffix(ending) {
        result.append(inner)
      }
    }
    return result.sorted()
  }

  /// The text of a file of the package; empty when there is none.
  public static func text(of file: String) -> String {
    guard let stream = unsafe fopen("\(path)/\(file)", "r") else { return "" }
    defer { unsafe fclose(stream) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe fread(&block, 1, block.count, stream)
      if count == 0 { break }
      bytes += block[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a variable of the environment asks to record what tests compare with.
  public static func isRecording(_ variable: String) -> Bool {
    unsafe getenv(variable) != nil
  }

  /// A number given in the environment, for a longer run or another seed.
  public static func number(in variable: String) -> UInt64? {
    unsafe getenv(variable).flatMap { UInt64(unsafe String(cString: $0)) }
  }

  /// Compares a generated document with the committed one; `RECORD_DOCS=1` rewrites it and fails.
  ///
  /// - Parameters:
  ///   - file: The path from the top of the package.
  ///   - text: What the document should be.
  /// - Returns: What is wrong, or nothing.
  public static func staleness(of file: String, _ text: String) -> String? {
    if isRecording("RECORD_DOCS") {
      guard let stream = unsafe fopen("\(path)/\(file)", "w") else { return "cannot write \(file)" }
      unsafe fputs(text, stream)
      unsafe fclose(stream)
      return "\(file) was written again; run the tests without RECORD_DOCS"
    }
    if self.text(of: file) == text { return nil }
    return "\(file) is stale; RECORD_DOCS=1 swift test writes it again"
  }
}
