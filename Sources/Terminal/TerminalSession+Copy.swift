import Glibc
import Screen

extension TerminalSession {
  /// Puts a text on the clipboard of whoever sits at the terminal, over ssh as well (OSC 52).
  ///
  /// Terminals that do not know how, or do not allow it, do nothing.
  ///
  /// - Parameter text: The text; it is made harmless first.
  package func copy(_ text: String) {
    let encoded = Self.base64(Array(Sanitizer.visible(text).utf8))
    var bytes = Array("\u{1B}]52;c;\(encoded)\u{7}".utf8)
    _ = unsafe write(STDOUT_FILENO, &bytes, bytes.count)
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = Array(bytes[start..<min(start + 3, bytes.count)])
      let word = (0..<3).reduce(0) { $0 << 8 | (group.indices.contains($1) ? Int(group[$1]) : 0) }
      for place in 0..<4 {
        let digit = digits[word >> (18 - 6 * place) & 63]
        result.append(place <= group.count ? digit : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
