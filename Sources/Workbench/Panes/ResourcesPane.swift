import Partnership
import Screen

/// Means, resources, data exchanges, bodies, actions and actors: what a project works with.
enum ResourcesPane: Pane {
  static let id = PaneID("resources")
  static let title = Words("Moyens et acteurs", "Means and actors")
  static let shortTitle = Words("Moyens", "Means")
  static let firstSort = SortOrder(column: "")
  static let isSortable = false

  /// The groups, in the order in which they are shown.
  static let kinds: [ThingKind] = [
    .means, .resource, .dataExchange, .instance, .action, .accession, .party, .officeHolder,
  ]

  static let columns = [
    ListColumn.number(width: 6),
    ListColumn(
      key: "what", title: Words("Quoi, qui", "What, who"), width: 18, isFlexible: true,
      shown: { row, set, reading in
        if case .heading(let place) = row { return StyledText(set.headings[place], .strong) }
        return StyledText(row.thing.map { reading.marked(reading.asset($0).name, $0) } ?? "")
      }),
    ListColumn(
      key: "state", title: Words("État", "State"), width: 20, rank: 1,
      shown: { row, _, reading in
        StyledText(row.thing.map { reading.asset($0).state } ?? "")
      }),
    ListColumn(
      key: "whose", title: Words("De quoi", "Of what"), width: 10, rank: 2,
      shown: { row, _, reading in
        StyledText(
          row.thing.flatMap { reading.register.parent(of: $0) }
            .map { reading.register.label(of: $0) } ?? "—")
      }),
  ]

  static func rows(_ reading: Reading, in narrowing: Narrowing) -> RowSet {
    RowSet.byKind(kinds, reading, in: narrowing)
  }

  static func badge(_ overview: Overview) -> Badge { Badge() }

  static func preview(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ overview: Overview
  ) -> [DetailLine] {
    guard let thing = row.thing else { return [] }
    let asset = reading.asset(thing)
    var lines = [
      DetailLine(asset.name),
      reading.line(Words("État", "State"), asset.state.isEmpty ? "—" : asset.state),
      reading.line(
        Words("De quoi", "Of what"),
        reading.register.parent(of: thing).map { reading.name(of: $0) } ?? "—"),
    ]
    if !asset.words.isEmpty {
      lines.append(reading.line(Words("En mots", "In words"), asset.words))
    }
    if register(thing, reading) == .resource {
      lines.append(
        DetailLine(
          reading(
            Words(
              "selon les besoins et les possibilités : jamais en retard",
              "as needed and as far as possible: never late")), .label))
    }
    return lines
  }

  private static func register(_ thing: Register.Thing, _ reading: Reading) -> ThingKind {
    reading.register.id(of: thing).kind
  }
}

/// What a list says of a means, a resource, a body or an actor.
struct AssetShown: Sendable {
  var name: String
  /// Where it stands, with its date; empty when it has no state.
  var state = ""
  /// More about it, on one line.
  var words = ""
}

extension Reading {
  /// What a list says of one of the things a project works with.
  func asset(_ thing: Register.Thing) -> AssetShown {
    switch register.id(of: thing).kind {
    case .means:
      return AssetShown(
        name: shown(MeansEnvisaged.means, of: thing),
        state: joined(shown(MeansEnvisaged.state, of: thing), since(MeansEnvisaged.since, thing)),
        words: prose(MeansEnvisaged.text, thing))
    case .resource:
      let by = names(register.values(ResourcePledged.pledgedBy, of: thing))
      let kind = shown(ResourcePledged.resourceKind, of: thing)
      return AssetShown(
        name: by.isEmpty ? kind : "\(kind), \(by)", state: resourceState(thing),
        words: known(ResourcePledged.wording, of: thing) ?? "")
    case .dataExchange:
      let arrow = glyphs.isASCII ? "->" : "→"
      let last = known(DataShared.lastReceivedOn, of: thing)
      return AssetShown(
        name: "\(shown(DataShared.dataset, of: thing)), "
          + "\(shown(DataShared.giver, of: thing)) \(arrow) \(shown(DataShared.receiver, of: thing))",
        state: last.map { self(Words("reçues \($0)", "received \($0)")) }
          ?? self(Words("jamais reçues", "never received")),
        words: [known(DataShared.frequency, of: thing), known(DataShared.legalBasis, of: thing)]
          .compactMap { $0 }.joined(separator: ", "))
    case .instance:
      let members = register.values(InstanceFormed.members, of: thing).map(\.text)
      return AssetShown(
        name: shown(InstanceFormed.name, of: thing),
        state: known(InstanceFormed.instanceKind, of: thing) ?? "",
        words: members.joined(separator: ", "))
    case .action:
      return AssetShown(
        name: shown(ActionSorted.label, of: thing), state: shown(ActionSorted.choice, of: thing),
        words: [known(ActionSorted.decidedBy, of: thing), prose(ActionSorted.reason, thing)]
          .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " : "))
    case .accession:
      return AssetShown(
        name: shown(ActorJoined.actor, of: thing), state: membership(thing),
        words: prose(ActorJoined.terms, thing))
    case .party:
      let kind = shown(PartyEntered.partyKind, of: thing)
      let end = known(PartyEntered.validTo, of: thing)
      return AssetShown(
        name: shown(PartyEntered.officialName, of: thing),
        state: joined(kind, end.map { self(Words("jusqu’au \($0)", "until \($0)")) }),
        words: register.values(PartyEntered.aliases, of: thing).map(\.text)
          .joined(separator: ", "))
    case .officeHolder:
      let party = register.linked(OfficeHeld.party, of: thing).map { title(of: $0) }
      return AssetShown(
        name: [known(OfficeHeld.office, of: thing), known(OfficeHeld.name, of: thing), party]
          .compactMap { $0 }.joined(separator: ", "), state: term(ofOffice: thing),
        words: known(OfficeHeld.delegationAct, of: thing).map {
          self(Words("délégation \($0)", "delegation \($0)"))
        } ?? "")
    default:
      return AssetShown(name: name(of: thing))
    }
  }

  /// The state of a resource, with the date that goes with it.
  private func resourceState(_ thing: Register.Thing) -> String {
    let state = register.value(ResourcePledged.state, of: thing).value
    let field: Field<PartialDate>? =
      switch state {
      case .asked: ResourcePledged.askedOn
      case .offered: ResourcePledged.offeredOn
      case .given: ResourcePledged.givenOn
      case .pledged, nil: nil
      }
    let words = state.map { self($0.term.words) } ?? self(ResourceState.pledged.term.words)
    return joined(words, field.flatMap { known($0, of: thing) })
  }

  /// « depuis mars 2020 », « parti le … ».
  private func membership(_ thing: Register.Thing) -> String {
    if register.hasLeft(thing, on: today) == .yes, let left = known(ActorJoined.leftOn, of: thing) {
      return self(Words("parti, \(left)", "left, \(left)"))
    }
    return known(ActorJoined.joinedOn, of: thing).map {
      self(Words("depuis \($0)", "since \($0)"))
    } ?? ""
  }

  private func term(ofOffice thing: Register.Thing) -> String {
    let from = known(OfficeHeld.heldFrom, of: thing).map {
      self(Words("depuis \($0)", "since \($0)"))
    }
    let to = known(OfficeHeld.heldTo, of: thing).map {
      self(Words("jusqu’au \($0)", "until \($0)"))
    }
    return [from, to].compactMap { $0 }.joined(separator: " ")
  }

  private func since(_ field: Field<PartialDate>, _ thing: Register.Thing) -> String? {
    known(field, of: thing).map { self(Words("depuis \($0)", "since \($0)")) }
  }

  private func prose(_ field: Field<Prose>, _ thing: Register.Thing) -> String {
    (whole(thing).stated(field).value?.text ?? "").replacing("\n", with: " ")
  }

  private func names(_ ids: [ThingID]) -> String {
    ids.map { id in register.thing(id).map { title(of: $0) } ?? id.text }.joined(separator: ", ")
  }

  private func joined(_ first: String, _ second: String?) -> String {
    [first, second].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
