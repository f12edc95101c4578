import ArgumentParser
import Exchange
import Partnership
import Store

/// Enters an old convention as it stands today, with what is known of it, in one act.
struct EnterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enter",
    abstract: "Entrer une convention ancienne telle qu’elle est (enter an old convention).",
    discussion: """
      atelier enter "Projet social" --department "Département du Nord" --commune Lille --state "en vigueur" --signed "avant octobre 2015" --source "registre des actes"

      Une partie connue est reconnue à son nom ou à son numéro ; une autre est créée.
      A known party is found by its name or number; another one is made.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("Le titre (title).", valueName: "titre"))
  var title: String

  @Option(help: ArgumentHelp("Le département (the département).", valueName: "nom"))
  var department: [String] = []

  @Option(help: ArgumentHelp("La commune (the commune).", valueName: "nom"))
  var commune: [String] = []

  @Option(help: ArgumentHelp("Une autre partie (another party).", valueName: "nom"))
  var party: [String] = []

  @Option(help: ArgumentHelp("La nature (kind of convention).", valueName: "nature"))
  var kind: String?

  @Option(help: ArgumentHelp("L’état déclaré (stated state), en vigueur…", valueName: "état"))
  var state: String?

  @Option(
    help: ArgumentHelp("Signée (signed), « avant octobre 2015 »…", valueName: "date"))
  var signed: String?

  @Option(help: ArgumentHelp("Prise d’effet (effective on).", valueName: "date"))
  var effective: String?

  @Option(help: ArgumentHelp("Dernier jour (last day).", valueName: "date"))
  var end: String?

  @Option(help: ArgumentHelp("Durée en années (years).", valueName: "nombre"))
  var years: String?

  @Option(help: ArgumentHelp("Durée : déterminée… (term).", valueName: "durée"))
  var term: String?

  @Option(help: ArgumentHelp("Le rôle qui la suit (coordinator).", valueName: "rôle"))
  var coordinator: String?

  @Option(help: ArgumentHelp("D’où cela vient (source).", valueName: "mots"))
  var source: String?

  @Option(name: .long, help: "text, json ou csv.")
  var format: OutputFormat = .text

  func run() throws {
    try Atelier.answering(common) { session in
      let today = session.today
      typealias Drafted = ConventionDrafted
      func read<Value>(_ field: Field<Value>, _ text: String?) throws(EntryFault) -> Value? {
        guard let text else { return nil }
        return try field.read(text, today: today)
      }
      func named(_ names: [String], _ kind: PartyKind?) throws(EntryFault) -> [NamedParty] {
        var parties: [NamedParty] = []
        for name in names {
          parties.append(NamedParty(try PartyEntered.officialName.read(name, today: today), kind))
        }
        return parties
      }
      var convention = StandingConvention(
        title: try Drafted.title.read(title, today: today),
        parties: try named(department, .department) + named(commune, .commune) + named(party, nil))
      convention.kind = try read(Drafted.conventionKind, kind) ?? convention.kind
      convention.statedState = try read(Drafted.statedState, state)
      convention.signedOn = try read(Drafted.signedOn, signed)
      convention.effectiveOn = try read(Drafted.effectiveOn, effective)
      convention.endOn = try read(Drafted.endOn, end)
      convention.years = try read(Drafted.years, years)
      convention.term = try read(Drafted.term, term)
      convention.coordinator = try read(Drafted.coordinator, coordinator)
      convention.source = try source.map { try EnterCommand.line($0) }
      let store = try session.open()
      let register = try session.load(store).register
      let facts = try register.admit(act: convention.facts(in: register), today: today)
      Console.write(try session.record(facts, in: store, knowing: register, as: format))
      return .success
    }
  }

  private static func line(_ source: String) throws(Complaint) -> Line {
    if let line = Line(journal: source) { return line }
    throw Complaint(
      .usage, "« --source » attend une ligne : d’où vient ce qui est déclaré.",
      "“--source” expects a line: where what is stated comes from.")
  }
}
