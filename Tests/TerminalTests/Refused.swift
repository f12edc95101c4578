import Testing

/// A command that is refused, with the code it ends with and some words of its one sentence.
struct Refused: CustomTestStringConvertible, Sendable {
  let arguments: [String]
  let status: Int32
  let words: String
  var testDescription: String { arguments.joined(separator: " ") }

  init(arguments: [String], status: Int32, words: String) {
    (self.arguments, self.status, self.words) = (arguments, status, words)
  }

  /// A line of arguments that cannot be read.
  init(_ line: String, _ words: String) {
    self.init(
      arguments: line.split(separator: " ").map { String($0) }, status: 64, words: words)
  }
}
