import Glibc
import TestKit
import Testing

@Suite("The decoder, fed by a fuzzer")
struct FuzzTests {
  /// How long the fuzzer runs; `FUZZ_SECONDS` makes a long run of it.
  private var seconds: String {
    unsafe getenv("FUZZ_SECONDS").map { unsafe String(cString: $0) } ?? "10"
  }

  @Test("no bytes make it trap, go round for ever, lose a byte or change a value")
  func decoder() throws {
    let folder = try TemporaryFolder()
    let package = PackageFolder.path
    let script = """
      cd "\(folder.path)"
      mkdir found seeds
      clang=$(command -v clang || command -v cc)
      "$clang" -O1 -c -I "\(package)/Sources/CHash/include" -o hash.o "\(package)/Sources/CHash/CHash.c"
      swiftc -parse-as-library -O -use-ld=lld -sanitize=fuzzer -swift-version 6 \\
        -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault \\
        -enable-upcoming-feature MemberImportVisibility -package-name atelier -module-name Fuzzed \\
        -I "\(package)/Sources/CHash/include" "\(package)"/Sources/Journal/*.swift \\
        "\(package)/Tests/SafetyTests/Sources/decoder.swift" hash.o -o fuzz
      cp "\(package)"/Docs/Example/*/journaux/*/*.rec seeds/
      for f in seeds/*; do head -c 3000 "$f" > "$f.short"; done
      SWIFT_BACKTRACE=enable=no ./fuzz -max_total_time=\(seconds) -max_len=4096 -seed=1 \\
        -print_final_stats=1 found seeds
      """
    let result = try Command.run(["bash", "-euc", script])
    #expect(result.status == 0, "\(result.errors.suffix(3000))")
    let runs = result.errors.split(separator: "\n")
      .first { $0.contains("number_of_executed_units") }?
      .split(separator: " ").last.flatMap { Int($0) }
    #expect((runs ?? 0) > 1000, "\(result.errors.suffix(1000))")
  }
}
