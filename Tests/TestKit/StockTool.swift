import Glibc

/// A tool every Debian has, asked whether a text is what we say it is.
package enum StockTool {
  /// Whether a shell command that reads the text on its input ends with success.
  ///
  /// - Parameters:
  ///   - input: What it reads, as UTF-8.
  ///   - command: The command, for `sh`; its output goes to the output of the tests.
  /// - Returns: Whether the command read everything and ended with 0.
  package static func accepts(_ input: String, command: String) -> Bool {
    guard let stream = unsafe popen(command, "w") else { return false }
    var bytes = Array(input.utf8)
    let written = unsafe fwrite(&bytes, 1, bytes.count, stream)
    let status = unsafe pclose(stream)
    return written == bytes.count && status == 0
  }
}
