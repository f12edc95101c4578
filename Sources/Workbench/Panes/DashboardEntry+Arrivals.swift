import Partnership

// What the last sharing brought: a line for each author, with the conventions it is about.
extension DashboardEntries {
  /// At most so many authors: what waits for the user must not be pushed out by what arrived.
  private static let mostAuthors = 3

  func arrived(_ arrivals: [ArrivedFacts]) -> [DashboardEntry?] {
    var authors: [String] = []
    for arrival in arrivals where !authors.contains(arrival.author) {
      authors.append(arrival.author)
    }
    return authors.prefix(Self.mostAuthors).map { author in
      entry(of: author, arrivals.filter { $0.author == author })
    }
  }

  private func entry(of author: String, _ arrivals: [ArrivedFacts]) -> DashboardEntry? {
    let count = arrivals.reduce(0) { $0 + $1.count }
    let words = reading.count(count, Words("fait", "fact"), Words("faits", "facts"))
    let text = reading(Words("\(words) de \(author)", "\(words) from \(author)"))
    let things = arrivals.compactMap { reading.register.thing($0.subject) }
    guard let first = things.first else { return nil }
    let conventions = conventions(of: arrivals)
    let examples = conventions.prefix(3).map { convention, count in
      "\(reading.register.label(of: convention)) (\(count))"
    }
    let items = conventions.map { reading.itemID(of: $0.0) }
    let link: Link =
      switch items.count {
      case 0: .thing(reading.itemID(of: first))
      case 1: .thing(items[0])
      default:
        .list(
          ConventionsPane.id,
          .among(items, Words("conventions de ce qui arrive", "conventions of what arrived")))
      }
    return DashboardEntry(
      key: "arrived-\(author)", isAlert: false, text: text,
      examples: conventions.isEmpty
        ? reading.name(of: first) : examples.joined(separator: ", "), link: link)
  }

  /// The conventions that facts are about, with how many facts, in the order of the facts.
  private func conventions(of arrivals: [ArrivedFacts]) -> [(Register.Thing, Int)] {
    var counts: [(Register.Thing, Int)] = []
    for arrival in arrivals {
      guard let thing = reading.register.thing(arrival.subject),
        let convention = reading.register.nearest(.convention, of: thing)
      else { continue }
      if let place = counts.firstIndex(where: { $0.0 == convention }) {
        counts[place].1 += arrival.count
      } else {
        counts.append((convention, arrival.count))
      }
    }
    return counts.sorted { $0.1 > $1.1 }
  }
}
