import Glibc

/// The figures of one store.
struct Suite {
  /// One line of the table: a program, and the yardstick it ran beside.
  struct Line {
    let name: String
    let yardstick: String
    /// The target the ratio is held to, when it has one.
    let target: Double?
    let seconds: Double
    let beside: Double
    let ratio: Double
    /// The same of processor time, which a busy machine disturbs less.
    let cpuRatio: Double?
    /// Mebibytes at most.
    let peak: Double?
  }

  let facts: Int
  let bytes: Int
  var lines: [Line] = []

  static func measure(_ store: String, facts: Int, _ options: Options) throws -> Suite {
    let files = try Samples.journals(of: store)
    var suite = Suite(facts: facts, bytes: files.reduce(0) { $0 + size(of: $1) })
    let own = [CommandLine.arguments[0], "--work"]
    let count = ["wc", "-l"] + files
    // Once for nothing: what follows reads from memory, ours and theirs.
    _ = try Measured.run(count)
    try suite.pair(
      "open to first register", own + ["open", store], "wc -l", count, target: 4, options.runs)
    _ = try Measured.run(own + ["index", store])
    try suite.pair(
      "open with an index", own + ["reopen", store], "wc -l", count, target: nil, options.runs)
    try suite.pair(
      "verify all", own + ["verify", store], "openssl dgst -sha256",
      ["openssl", "dgst", "-sha256"] + files, target: 2, options.runs)
    for (name, command) in [
      ("rg -c ^Chaine:", ["rg", "-c", "^Chaine: "] + files),
      ("recsel -c", ["recsel", "-c", "-e", "Type = 'signal'"] + files),
    ] where Measured.isInstalled(command[0]) && (command[0] == "rg" || facts <= 100_000) {
      // recsel takes gigabytes beyond this.
      try suite.pair(name, command, "wc -l", count, target: nil, Swift.min(options.runs, 3))
    }
    if Measured.isInstalled("sqlite3") { try suite.compareDatabase(files, options, beside: count) }
    try suite.compareAppends(store, options)
    return suite
  }

  private mutating func pair(
    _ name: String, _ command: [String], _ yardstick: String, _ other: [String], target: Double?,
    _ runs: Int
  ) throws {
    guard Measured.isInstalled(other[0]) else { return }
    var (ours, theirs): ([Measured], [Measured]) = ([], [])
    for _ in 0..<runs {
      ours.append(try Measured.run(command))
      theirs.append(try Measured.run(other))
    }
    let ratios = zip(ours, theirs).map { $0.wall / $1.wall }
    let loads = zip(ours, theirs).map { $0.cpu / $1.cpu }
    lines.append(
      Line(
        name: name, yardstick: yardstick, target: target,
        seconds: ours.map(\.wall).quantile(0.5), beside: theirs.map(\.wall).quantile(0.5),
        ratio: ratios.quantile(0.5), cpuRatio: loads.quantile(0.5), peak: ours.map(\.peak).max()))
  }

  /// The same facts in a table of a database: how long to count them by kind.
  private mutating func compareDatabase(
    _ files: [String], _ options: Options, beside count: [String]
  ) throws {
    let place = "\(options.folder)/base-\(facts)"
    let script = """
      awk -v OFS='\\t' '/^Id: /{id=$2} /^Type: /{type=$2} /^Objet: /{thing=$2}
        /^Chaine: /{gsub(/"/,"",id); print id,type,thing,$2}' \(files.joined(separator: " ")) >\(place).tsv
      printf 'create table faits(id,type,objet,chaine);\\n.mode tabs\\n.import \(place).tsv faits\\n' | sqlite3 \(place)
      """
    _ = try Measured.run(["sh", "-c", script])
    try pair(
      "sqlite3 group by kind",
      ["sqlite3", place, "select type, count(*) from faits group by type"],
      "wc -l", count, target: nil, Swift.min(options.runs, 3))
  }

  private mutating func compareAppends(_ store: String, _ options: Options) throws {
    let copy = "\(options.folder)/ajouts-\(facts)"
    _ = try Measured.run(["cp", "-r", store, copy])
    var runs: [[Double]] = []
    for _ in 0..<Swift.min(options.runs, 3) {
      let run = try Measured.run([CommandLine.arguments[0], "--work", "append", copy])
      runs.append(
        run.output.split(whereSeparator: { $0 == " " || $0 == "\n" }).compactMap { Double($0) })
    }
    for (name, place) in [("append durable, p50", 0), ("append durable, p99", 1)] {
      let pairs = runs.filter { $0.count == 4 }
      lines.append(
        Line(
          name: name, yardstick: "write + fdatasync", target: place == 0 ? 1.2 : nil,
          seconds: pairs.map { $0[place] }.quantile(0.5),
          beside: pairs.map { $0[place + 2] }.quantile(0.5),
          ratio: pairs.map { $0[place] / $0[place + 2] }.quantile(0.5), cpuRatio: nil, peak: nil))
    }
    guard Measured.isInstalled("sqlite3") else { return }
    let place = "\(options.folder)/journal-\(facts)"
    let rows = String(repeating: "insert into f values(hex(randomblob(200)));\n", count: 1000)
    try Report.write(
      "pragma journal_mode=wal; pragma synchronous=full; create table f(t);\n" + rows,
      to: "\(place).sql")
    let run = try Measured.run(["sqlite3", place], input: "\(place).sql")
    let ours = lines.last { $0.name == "append durable, p50" }?.seconds ?? 0
    lines.append(
      Line(
        name: "append durable, p50", yardstick: "sqlite3 WAL FULL, mean", target: nil,
        seconds: ours, beside: run.wall / 1000, ratio: ours / (run.wall / 1000), cpuRatio: nil,
        peak: nil))
  }

  private static func size(of path: String) -> Int {
    var raw = stat()
    return unsafe stat(path, &raw) == 0 ? Int(raw.st_size) : 0
  }
}
