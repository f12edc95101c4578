import TestKit
import Testing

@Suite("Programs killed while they write")
struct KillTests {
  @Test("two programs of one person, killed at random: all that was acknowledged is there")
  func twoPrograms() throws {
    let desk = try Desk()
    let seed = UInt16.random(in: 1...UInt16(Int16.max))
    let result = try Command.run(
      [
        "bash", "-uc",
        """
        RANDOM=\(seed)
        begin=$(date +%s%N)
        for i in 1 2 3; do \(Program.path) note C-2015-01 "Essai." --store \(desk.store); done >/dev/null
        each=$((($(date +%s%N) - begin) / 3000000))
        one() {
          for i in $(seq 40); do
            span=$(printf %04d $((each / 2 + RANDOM % (2 * each))))
            timeout -s KILL "${span:0:1}.${span:1}" \(Program.path) note C-2015-01 "Mot $1-$i." \\
              --store \(desk.store) >/dev/null 2>&1 && echo "Mot $1-$i."
          done
        }
        one a & one b & wait
        """,
      ], environment: desk.environment)
    let acknowledged = result.output.split(separator: "\n")
    _ = try desk.run("note", "C-2015-01", "Mot de la fin.", "--store", desk.store)
    let verified = try desk.run("verify", "--store", desk.store)
    #expect(verified.status == 0, "seed \(seed): \(verified)")
    let kept = try desk.run("list", "evaluations", "--format", "json", "--store", desk.store)
    #expect(acknowledged.allSatisfy { kept.output.contains($0) }, "seed \(seed)")
    #expect(kept.output.contains("Mot de la fin."), "seed \(seed)")
    #expect((1..<80).contains(acknowledged.count), "seed \(seed): \(acknowledged.count)")
  }
}
