import Glibc
import Journal
import Store

/// Measures the store beside tools that do comparable work on the same bytes, in one run.
///
///     swift run -c release Benchmarks [--facts 10000,100000,1000000] [--runs 5] [--json FILE] [--store DIR]
///
/// Each figure is the median of the runs; a program and its yardstick run in turn, so that a ratio
/// compares what the machine was like at one time.
@main
enum Benchmarks {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      let text = "Benchmarks: \(error)\n"
      _ = unsafe write(STDERR_FILENO, text, text.utf8.count)
      exit(1)
    }
    // What was measured is not what giving everything back takes.
    exit(0)
  }

  private static func run(_ arguments: [String]) throws {
    // The program starts itself to measure what a whole process takes, its memory included; one that
    // is started counts the memory of its parent, which therefore makes no store itself.
    if arguments.first == "--work", arguments.count == 3 {
      return try Work.run(arguments[1], on: arguments[2])
    }
    if arguments.first == "--make", arguments.count == 3, let facts = Int(arguments[1]) {
      return try Samples.make(facts, in: arguments[2])
    }
    let options = try Options(arguments)
    var suites: [Suite] = []
    for facts in options.facts {
      let store = try options.store ?? Samples.store(of: facts, in: options.folder)
      suites.append(try Suite.measure(store, facts: facts, options))
    }
    print(Report.text(suites))
    if let file = options.json { try Report.write(Report.json(suites), to: file) }
    if !options.isKept { _ = try Measured.run(["rm", "-rf", options.folder]) }
  }
}

/// What the command line asks for.
struct Options {
  var facts = [10_000, 100_000, 1_000_000]
  var runs = 5
  var json: String?
  var store: String?
  var folder: String
  var isKept = false

  struct Unreadable: Error, CustomStringConvertible {
    let description: String
  }

  init(_ arguments: [String]) throws {
    var template = Array("/var/tmp/atelier-mesures-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw Unreadable(description: "no temporary folder can be made in /var/tmp")
    }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--keep" {
        isKept = true
        continue
      }
      guard let value = rest.popFirst() else {
        throw Unreadable(description: "\(word) needs a value")
      }
      switch word {
      case "--facts": facts = value.split(separator: ",").compactMap { Int($0) }
      case "--runs": runs = Swift.max(1, Int(value) ?? 1)
      case "--json": json = value
      case "--store": store = value
      default:
        throw Unreadable(description: "\(word) is no option: see the top of Benchmarks.swift")
      }
    }
    if store != nil { facts = [facts.last ?? 0] }
  }
}
