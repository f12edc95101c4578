import Glibc
import Journal
import Testing

@Suite("The pieces of a store")
struct PieceStoreTests {
  let scratch: Scratch
  let system = FaultingSystem()
  let pieces: PieceStore
  let bytes = Array("Le texte signé.\n".utf8)

  init() throws {
    scratch = try Scratch()
    pieces = PieceStore(try StoreFolder.create(at: scratch.path + "/magasin", system: system))
  }

  @Test("a piece is kept once, under its digest, under the rights of the umask, and read back")
  func kept() throws {
    let digest = try pieces.add(bytes, suffix: "TXT")
    let folder = "magasin/pieces/\(digest.description.prefix(2))"
    #expect(scratch.names(in: folder) == ["\(digest).txt"])
    #expect(try pieces.contains(digest))
    #expect(try pieces.bytes(of: digest) == bytes)
    #expect(try pieces.add(bytes, suffix: "pdf") == digest)
    #expect(scratch.names(in: folder) == ["\(digest).txt"])
    let mask = umask(0o022)
    umask(mask)
    var status = stat()
    unsafe stat(scratch.path + "/" + folder + "/\(digest).txt", &status)
    #expect(status.st_mode & 0o777 == 0o666 & ~mask)
    unsafe stat(scratch.path + "/" + folder, &status)
    #expect(status.st_mode & 0o777 == 0o777 & ~mask)
    #expect(try pieces.contains(Digest(of: [])) == false)
  }

  @Test("a suffix that could lead elsewhere is not taken", arguments: ["", "../x", "tar.gz", "é"])
  func suffixes(suffix: String) throws {
    let digest = try pieces.add(bytes, suffix: suffix)
    let folder = "magasin/pieces/\(digest.description.prefix(2))"
    #expect(scratch.names(in: folder) == ["\(digest).bin"])
  }

  @Test("a piece whose bytes changed is said, and never written over")
  func damaged() throws {
    let digest = try pieces.add(bytes, suffix: "txt")
    let name = "magasin/pieces/\(digest.description.prefix(2))/\(digest).txt"
    try scratch.write(Array("Autre".utf8), to: name)
    #expect(try !pieces.contains(digest))
    #expect(throws: JournalError.self) { try pieces.add(bytes, suffix: "txt") }
    #expect(try scratch.read(name) == Array("Autre".utf8))
  }

  @Test(
    "whatever call fails, no piece is there half, and the next attempt succeeds",
    arguments: [SystemFailure.Call.mkdir, .open, .write, .fdatasync, .rename, .fsync])
  func faults(call: SystemFailure.Call) throws {
    system.arm(call, at: 1, code: ENOSPC)
    #expect(throws: JournalError.self) { try pieces.add(bytes, suffix: "txt") }
    system.disarm()
    let digest = Digest(of: bytes)
    let there = scratch.names(in: "magasin/pieces/\(digest.description.prefix(2))")
    #expect(there == [] || there == ["\(digest).txt"])
    #expect(try pieces.add(bytes, suffix: "txt") == digest)
    #expect(try pieces.contains(digest))
  }

  @Test("links, folders and FIFOs are not taken in, and a missing file is none")
  func refused() throws {
    let file = scratch.path + "/texte"
    try scratch.write(bytes, to: "texte")
    #expect(try PieceStore.content(of: file) == bytes)
    #expect(try PieceStore.content(of: scratch.path + "/rien") == nil)
    unsafe symlink(file, scratch.path + "/lien")
    unsafe mkfifo(scratch.path + "/tube", 0o600)
    for (name, reason) in [
      ("lien", RefusedFile.Reason.symbolicLink), ("tube", .notAFile), ("magasin", .notAFile),
    ] {
      let path = "\(scratch.path)/\(name)"
      #expect(throws: JournalError.refused(path: path, reason: reason)) {
        try PieceStore.content(of: path)
      }
    }
  }

  @Test("pieces behind a symbolic link are neither read nor written")
  func linkedFolder() throws {
    try scratch.write([], to: "ailleurs/x")
    unsafe symlink(scratch.path + "/ailleurs", scratch.path + "/magasin/pieces")
    #expect(throws: JournalError.self) { try pieces.add(bytes, suffix: "txt") }
    #expect(throws: JournalError.self) { try pieces.contains(Digest(of: bytes)) }
    #expect(scratch.names(in: "ailleurs") == ["x"])
  }

  @Test("only a text a record can hold as it is counts as plain")
  func plainText() {
    #expect(PieceStore.plainText(bytes) == "Le texte signé.\n")
    #expect(PieceStore.plainText(Array("a\r\nb".utf8)) == "a\r\nb")
    #expect(PieceStore.plainText([0x61, 0xFF]) == nil)
    #expect(PieceStore.plainText(Array("%PDF\u{0}".utf8)) == nil)
    #expect(PieceStore.plainText(Array(repeating: 0x61, count: 65_536)) == nil)
    let lines = Array(repeating: Array("ligne\n".utf8), count: 40_000).flatMap { $0 }
    #expect(PieceStore.plainText(lines) == nil)
  }
}
