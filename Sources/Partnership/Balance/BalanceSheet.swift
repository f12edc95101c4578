/// The balance in the making: every kind of thing is gone through once.
struct BalanceSheet {
  let register: Register
  let accounts: [Balance.Account]
  let today: Day
  let protocols: [Register.Thing]
  /// How much each convention lacks.
  private(set) var lacking: [Register.Thing: Int] = [:]
  private(set) var lacks: [Balance.Line] = []

  init(_ register: Register, _ accounts: [Balance.Account], _ today: Day) {
    (self.register, self.accounts, self.today) = (register, accounts, today)
    protocols = register.all(.technicalProtocol)
    addLacks()
  }

  var balance: Balance {
    let all: [(Balance.Topic, [Balance.Line])] = [
      (.missing, lacks), (.state, states), (.commune, communes), (.theme, themes),
      (.principle, principles), (.watch, watch), (.means, means), (.resource, resources),
      (.actor, actors),
    ]
    return Balance(
      sections: all.filter { !$0.1.isEmpty }.map { Balance.Section(topic: $0.0, lines: $0.1) })
  }

  /// Adds what is missing of a sort, where something is.
  mutating func lack(
    _ name: String, _ words: Words, _ things: [Register.Thing], of total: Int
  ) {
    guard total > 0 else { return }
    for thing in things {
      if let convention = register.convention(of: thing) { lacking[convention, default: 0] += 1 }
    }
    lacks.append(Balance.Line(name, words, things, of: total))
  }

  private var states: [Balance.Line] {
    ConventionState.allCases.compactMap { state in
      let things = accounts.filter { $0.stage == state }.map(\.convention)
      return things.isEmpty ? nil : line(state.rawValue, state.term.words, conventions: things)
    }
  }

  private var communes: [Balance.Line] {
    var conventions: [Register.Thing: [Register.Thing]] = [:]
    for account in accounts {
      let parties = register.values(ConventionDrafted.parties, of: account.convention)
      for party in Set(parties).compactMap({ register.thing($0) })
      where register.value(PartyEntered.partyKind, of: party).value == .commune {
        conventions[party, default: []].append(account.convention)
      }
    }
    let named = conventions.map { party, things in
      let name = register.value(PartyEntered.officialName, of: party).value?.text
      return line(
        register.label(of: party), Words(same: name ?? register.label(of: party)),
        conventions: things)
    }
    return named.sorted { (folded($0.words.fr), $0.name) < (folded($1.words.fr), $1.name) }
  }

  private var themes: [Balance.Line] {
    Theme.allCases.compactMap { theme in
      let things = protocols.filter {
        register.values(ProtocolDrawn.themes, of: $0).contains(theme)
      }
      return things.isEmpty
        ? nil : Balance.Line(theme.rawValue, theme.term.words, things, of: protocols.count)
    }
  }

  /// Every principle, those nobody serves too.
  private var principles: [Balance.Line] {
    guard !protocols.isEmpty else { return [] }
    return Principle.allCases.map { principle in
      let things = protocols.filter {
        register.values(ProtocolDrawn.principles, of: $0).contains(principle)
      }
      return Balance.Line(
        principle.rawValue, principle.term.words, things, of: protocols.count)
    }
  }

  private var watch: [Balance.Line] {
    let signals = register.all(.signal)
    let byTheme = Dictionary(grouping: signals) {
      register.value(SignalRaised.theme, of: $0).value
    }
    return Theme.allCases.compactMap { theme in
      byTheme[theme].map {
        Balance.Line(theme.rawValue, theme.term.words, $0, of: signals.count)
      }
    }
  }

  private var means: [Balance.Line] {
    let all = Dictionary(grouping: register.all(.means)) {
      register.value(MeansEnvisaged.means, of: $0).value
    }
    return Means.allCases.compactMap { means in
      all[means].map { things in
        Balance.Line(
          means.rawValue, means.term.words,
          things.filter { register.value(MeansEnvisaged.state, of: $0).value == .setUp },
          of: things.count)
      }
    }
  }

  private var resources: [Balance.Line] {
    let all = Dictionary(grouping: register.all(.resource)) {
      register.value(ResourcePledged.resourceKind, of: $0).value
    }
    return ResourceKind.allCases.compactMap { kind in
      all[kind].map { things in
        Balance.Line(
          kind.rawValue, kind.term.words,
          things.filter { register.value(ResourcePledged.state, of: $0).value == .given },
          of: things.count)
      }
    }
  }

  private var actors: [Balance.Line] {
    let bodies = register.all(.instance)
    let joined = register.all(.accession)
    let data = register.all(.dataExchange)
    let actions = register.all(.action)
    var lines: [Balance.Line] = InstanceKind.allCases.compactMap { kind in
      let things = bodies.filter {
        register.value(InstanceFormed.instanceKind, of: $0).value == kind
      }
      return things.isEmpty
        ? nil : Balance.Line(kind.rawValue, kind.term.words, things, of: bodies.count)
    }
    if !joined.isEmpty {
      lines.append(
        Balance.Line(
          "actors", Words("autres acteurs du projet", "other actors of the project"),
          joined.filter { register.hasLeft($0, on: today) != .yes }, of: joined.count))
    }
    if !data.isEmpty {
      lines.append(
        Balance.Line(
          "dataReceived", Words("échanges de données reçus", "data exchanges received"),
          data.filter { register.value(DataShared.lastReceivedOn, of: $0).value != nil },
          of: data.count))
    }
    for choice in ActionChoice.allCases {
      let things = actions.filter { register.value(ActionSorted.choice, of: $0).value == choice }
      guard !things.isEmpty else { continue }
      let words = choice.term.words
      lines.append(
        Balance.Line(
          "action.\(choice.rawValue)", Words("action \(words.fr)", "action \(words.en)"), things,
          of: actions.count))
    }
    return lines
  }

  /// A number of conventions, and how much these lack.
  private func line(
    _ name: String, _ words: Words, conventions things: [Register.Thing]
  ) -> Balance.Line {
    Balance.Line(
      name, words, things, of: accounts.count,
      missing: things.reduce(0) { $0 + (lacking[$1] ?? 0) })
  }
}
