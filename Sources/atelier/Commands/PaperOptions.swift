import ArgumentParser
import Communes
import Exchange
import Partnership
import Store

/// How a paper is written.
enum PaperFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case markdown
}

/// The format every paper is asked for in.
struct PaperOptions: ParsableArguments {
  @Option(name: .long, help: "text ou markdown.")
  var format: PaperFormat = .text

  /// Writes a paper on standard output.
  func write(_ paper: Paper) {
    switch format {
    case .text: Console.write(CleanText.clean(paper.text()) + "\n")
    case .markdown: Console.write(CleanText.clean(paper.markdown) + "\n")
    }
  }
}

extension CommandSession {
  /// What papers are made from.
  func paperSource(_ register: Register, _ store: OpenStore) -> PaperSource {
    PaperSource(
      register, reading: store.shelf, on: today, in: language, communes: FrenchCommunes(),
      contacts: store.addressBook())
  }

  /// The meeting or conference a person names.
  func gathering(_ id: String, _ source: PaperSource, in register: Register) throws -> Gathering {
    let thing = try thing(id, in: register)
    guard let gathering = Gathering(thing, source) else {
      throw Complaint(
        .usage, "« \(id) » n’est ni une séance ni une conférence ; exemple : RN-2026-01.",
        "“\(id)” is neither a meeting nor a conference; for instance RN-2026-01.")
    }
    return gathering
  }
}
