import Journal
import Partnership

/// A register kept from an earlier opening, beside the store and never in it.
///
/// Disposable: any doubt means that it is as if it were not there. It says nothing of whether the
/// journals are intact.
struct StoreIndex: Sendable {
  /// What an index gives back.
  struct Found {
    var register: Register
    var tally: ReadingTally
    var reader: StoreReader
    /// The files in the order of their numbers.
    let paths: [String]
  }

  private let place: IndexPlace
  private let store: StoreFolder

  init(_ place: IndexPlace, of store: StoreFolder) {
    (self.place, self.store) = (place, store)
  }

  /// What the index holds, when nothing speaks against it.
  func load() -> Found? {
    guard let file = IndexFileReader(place.path) else { return nil }
    var lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).map {
      String($0)
    }
    guard lines.popLast() == "", lines.count >= 2, lines[0] == "programme \(place.program)",
      let tally = StoreIndex.tally(lines[1])
    else { return nil }
    let paths = lines.compactMap { StoreIndex.rest($0, after: "chemin ") }
    let memory = lines.compactMap { StoreIndex.rest($0, after: "fichier ") }
    guard let found = try? StoreReader.resuming(store, from: memory) else { return nil }
    var image = Image(file: file)
    guard let register = Register(image: &image), file.isAtEnd else { return nil }
    return Found(register: register, tally: tally, reader: found, paths: paths)
  }

  /// The text of an index, made when a store was read whole; nothing when it is better not to keep one.
  func text(_ tally: ReadingTally, _ reader: StoreReader, paths: [String]) -> String? {
    guard tally.unfinishedActs == 0, tally.unreadable.isEmpty, tally.unknownKinds.isEmpty,
      let memory = reader.memory, !paths.contains(where: { $0.utf8.contains { $0 < 0x20 } })
    else { return nil }
    let lines =
      [
        "programme \(place.program)",
        "releve \(tally.records) \(tally.damaged) \(tally.unknownFields)",
      ] + paths.map { "chemin \($0)" } + memory.map { "fichier \($0)" }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Forgets the index there is.
  func discard() { place.discard() }

  /// Writes an index; that it cannot be written is of no consequence.
  @discardableResult
  func save(_ register: Register, _ text: String) -> Bool {
    guard place.makeFolder(), let file = IndexFileWriter(place.path) else { return false }
    var image = Draft(file: file)
    register.write(to: &image)
    return image.finish(text)
  }

  private static func tally(_ line: String) -> ReadingTally? {
    let numbers = line.split(separator: " ").dropFirst().compactMap { Int($0) }
    guard line.hasPrefix("releve "), numbers.count == 3 else { return nil }
    var tally = ReadingTally()
    (tally.records, tally.damaged, tally.unknownFields) = (numbers[0], numbers[1], numbers[2])
    return tally
  }

  private static func rest(_ line: String, after word: String) -> String? {
    line.hasPrefix(word) ? String(line.dropFirst(word.count)) : nil
  }

  private struct Image: RegisterImageReader {
    let file: IndexFileReader

    mutating func read<Element: BitwiseCopyable & Sendable>(_ type: Element.Type) -> [Element]? {
      file.next(type)
    }

    mutating func read(arrays count: Int) -> [[Int32]]? { file.next(count, of: Int32.self) }
  }

  private struct Draft: RegisterImageWriter {
    let file: IndexFileWriter

    mutating func write<Element: BitwiseCopyable>(_ array: [Element]) { file.add(array) }

    func finish(_ text: String) -> Bool { file.finish(text) }
  }
}
