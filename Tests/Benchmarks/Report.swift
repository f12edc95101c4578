import Glibc

/// The figures as a table and as JSON.
enum Report {
  static func text(_ suites: [Suite]) -> String {
    suites.map { suite in
      let head = "\n\(suite.facts) facts, \(suite.bytes / 1_000_000) MB\n"
      let rows = suite.lines.map { line in
        let target = line.target.map { " (target \(number($0)))" } ?? ""
        let peak = line.peak.map { ", \(Int($0)) MiB" } ?? ""
        let load = line.cpuRatio.map { " (processor \(number($0)) ×)" } ?? ""
        return
          "  \(number(line.ratio)) ×\(load)\(target)  \(line.name) \(time(line.seconds))\(peak)"
          + "  beside \(line.yardstick) \(time(line.beside))\n"
      }
      return head + rows.joined()
    }.joined()
  }

  static func json(_ suites: [Suite]) -> String {
    let parts = suites.map { suite in
      let lines = suite.lines.map { line in
        let target = line.target.map { "\($0)" } ?? "null"
        let peak = line.peak.map { "\($0)" } ?? "null"
        let load = line.cpuRatio.map { "\($0)" } ?? "null"
        return
          "    {\"name\": \"\(line.name)\", \"yardstick\": \"\(line.yardstick)\", \"ratio\": \(line.ratio), \"processorRatio\": \(load), "
          + "\"target\": \(target), \"seconds\": \(line.seconds), \"yardstickSeconds\": \(line.beside), "
          + "\"peakMiB\": \(peak)}"
      }
      return "  {\"facts\": \(suite.facts), \"bytes\": \(suite.bytes), \"lines\": [\n"
        + lines.joined(separator: ",\n") + "\n  ]}"
    }
    return "[\n" + parts.joined(separator: ",\n") + "\n]\n"
  }

  static func write(_ text: String, to path: String) throws {
    guard let file = unsafe fopen(path, "we") else {
      throw Measured.Failed(description: "\(path) cannot be written")
    }
    unsafe fputs(text, file)
    unsafe fclose(file)
  }

  private static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func time(_ seconds: Double) -> String {
    seconds < 0.01 ? "\(number(seconds * 1000)) ms" : "\(number(seconds)) s"
  }
}
