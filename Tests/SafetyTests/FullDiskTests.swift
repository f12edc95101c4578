import TestKit
import Testing

@Suite("A disk that is full, and one that is read-only")
struct FullDiskTests {
  /// What every script begins with: the program, the store, and a way to take a note.
  private func prologue(_ desk: Desk) -> String {
    """
    store=\(desk.store)
    note() { \(Program.path) note C-2015-01 "$1" --store "$store"; }
    """
  }

  @Test("on a full disk notes are refused with a sentence, and pass again once there is room")
  func fullDisk() throws {
    let desk = try Desk()
    let result = try Isolated.run(
      """
      \(prologue(desk))
      mkdir "$store/../petit"; mount -t tmpfs -o size=512k tmpfs "$store/../petit"
      cp -r "$store" "$store/../petit/magasin"; store="$store/../petit/magasin"
      note "Mot avant." >/dev/null
      dd if=/dev/zero of="$store/../bourre" bs=1k 2>/dev/null || true
      taken=0
      for i in $(seq 200); do
        if note "Mot $i, $(printf 'x%.0s' $(seq 600))." >/dev/null 2>"$store/../../erreur"; then
          taken=$i; else break; fi
      done
      echo "refus après $taken"; cat "$store/../../erreur"
      rm "$store/../bourre"
      note "Mot après." >/dev/null
      \(Program.path) verify --store "$store" >/dev/null
      kept=$(cat "$store"/journaux/*/*.rec | grep -c "Texte: Mot")
      echo "gardés $kept sur $((taken + 2))"
      """, environment: desk.environment)
    #expect(result.status == 0, "\(result)")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3, "\(result)")
    #expect(lines.contains { $0.contains("Plus de place") }, "\(result)")
    let numbers = (lines.last ?? "").split(separator: " ").compactMap { Int($0) }
    #expect(numbers.count == 2 && numbers.first == numbers.last, "\(result)")
  }

  @Test("past the limit of the size of a file, the note is refused and nothing else is lost")
  func fileSize() throws {
    let desk = try Desk()
    let result = try Isolated.run(
      """
      \(prologue(desk))
      note "Mot avant." >/dev/null
      size=$(stat -c %s "$store"/journaux/*/*.rec | sort -n | tail -1)
      taken=0
      for i in $(seq 50); do
        if (ulimit -f $((size / 1024 + 1)); note "Mot $i, $(printf 'x%.0s' $(seq 400)).") \\
          >/dev/null 2>"$store/../erreur"; then taken=$i; else break; fi
      done
      cat "$store/../erreur"
      note "Mot après." >/dev/null
      \(Program.path) verify --store "$store" >/dev/null
      kept=$(cat "$store"/journaux/*/*.rec | grep -c "Texte: Mot")
      echo "gardés $kept sur $((taken + 2))"
      """, environment: desk.environment)
    #expect(result.status == 0, "\(result)")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2, "\(result)")
    let numbers = (lines.last ?? "").split(separator: " ").compactMap { Int($0) }
    #expect(numbers.count == 2 && numbers.first == numbers.last, "\(result)")
  }

  @Test("a store on a read-only disk is read, and says that nothing can be written")
  func readOnly() throws {
    let desk = try Desk()
    let result = try Isolated.run(
      """
      \(prologue(desk))
      mount --bind "$store" "$store"; mount -o remount,bind,ro "$store"
      \(Program.path) list conventions --format csv --store "$store" | tail -1 | cut -c1-9
      note "Mot." >/dev/null || echo "statut $?"
      """, environment: desk.environment)
    #expect(result.status == 0, "\(result)")
    #expect(result.output == "C-2015-01\nstatut 74\n", "\(result)")
    #expect(result.errors.contains("lecture seule"), "\(result)")
  }
}
