import Glibc
import Journal
import Partnership
import Store

/// A value of each type, as the journal writes it.
enum Samples {
  static func text(of type: ValueType) -> String {
    switch type {
    case .line: "Une ligne, « avec » : des signes"
    case .text: "Un texte\n\nde trois lignes \\"
    case .date: "2013-07"
    case .count: "12"
    case .measure: "12.5"
    case .flag: "oui"
    case .rating: "n/o"
    case .choice(let table): table.choices.first?.term.token ?? ""
    case .thing(let kinds): id(kinds.first ?? .convention)?.text ?? ""
    case .fact: "2015-03-06T08:00:00.000Z-00-d93a"
    case .digest: String(repeating: "0a", count: 32)
    case .siren: "219300597"
    case .siret: "35600000000048"
    case .inseeCode: "93059"
    }
  }

  static func id(_ kind: ThingKind) -> ThingID? {
    ThingID(kind, year: kind.isNumberedByYear ? 2015 : nil, number: 1)
  }

  /// A fact as if it had been admitted: round trips need no rule.
  static func admitted(_ kind: FactKind, _ subject: ThingID, _ values: [WrittenValue])
    -> AdmittedFact
  {
    AdmittedFact(unchecked: kind, subject, values)
  }
}

enum StoreVerifierRun {
  static func report(_ folder: StoreFolder) throws(JournalError) -> StoreVerification {
    var verifier = try StoreVerifier(folder)
    return verifier.run()
  }
}

func truncateFile(_ path: String, to size: Int) -> Bool {
  unsafe truncate(path, size) == 0
}

func readFile(_ path: String) -> String {
  guard let file = unsafe fopen(path, "r") else { return "" }
  defer { unsafe fclose(file) }
  var bytes = [UInt8](repeating: 0, count: 1 << 20)
  let count = unsafe fread(&bytes, 1, bytes.count, file)
  return String(decoding: bytes[..<count], as: UTF8.self)
}
