import ArgumentParser
import Exchange
import Partnership
import Store

/// Notes a call, a letter, an e-mail or a meeting with a contact.
struct ContactNoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Noter un appel, une lettre… (note a call, a letter…).",
    usage: "atelier contact note <code> <moyen> [\"ce qui s’est dit\"] [options]",
    discussion: """
      atelier contact note ccas-direction appel "Les locaux sont trouvés." --convention C-2015-01 --next "Envoyer le plan" --due lundi

      Moyens (means) : appel, lettre, courriel, rencontre. Sans --on, c’est aujourd’hui (today).
      """)

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp("Le code du contact (its code).", valueName: "code"))
  var code: String
  @Argument(help: ArgumentHelp("appel, lettre, courriel, rencontre.", valueName: "moyen"))
  var means: String
  @Argument(help: ArgumentHelp("Ce qui s’est dit (what was said).", valueName: "texte"))
  var text: String = ""

  @Option(name: .customLong("on"), help: ArgumentHelp("Quand (when).", valueName: "date"))
  var day: String?
  @Option(help: "La convention, C-2015-01.")
  var convention: String?
  @Option(help: "Un protocole, un signal… (about what), P-03.")
  var about: String?
  @Option(help: ArgumentHelp("À faire ensuite (to do next).", valueName: "mots"))
  var next: String?
  @Option(help: ArgumentHelp("Qui le fera (owner), sinon vous (else you).", valueName: "rôle"))
  var owner: String?
  @Option(help: ArgumentHelp("Pour quand (due on).", valueName: "date"))
  var due: String?
  @Option(
    help: ArgumentHelp(
      "Pourquoi garder un nom, une adresse (why a name is kept).", valueName: "motif"))
  var confirm: String?
  @Option(name: .long, help: "text, json ou csv.")
  var format: OutputFormat = .text

  func run() throws {
    try Atelier.answering(common) { session in
      let store = try session.open()
      let contact = try session.contact(code, in: store.addressBook())
      let register = try session.load(store).register
      var typed = TypedFact(.exchange)
      let values: [(FieldDeclaration, String?)] = [
        (ExchangeNoted.contact.declaration, contact.code.description),
        (ExchangeNoted.exchangedOn.declaration, day ?? session.today.iso),
        (ExchangeNoted.means.declaration, means),
        (ExchangeNoted.convention.declaration, convention),
        (ExchangeNoted.on.declaration, about),
        (ExchangeNoted.text.declaration, text.isEmpty ? nil : text),
      ]
      typed.values = values.compactMap { field, text in text.map { .init(field.name, $0) } }
      var exchange = NewExchange(try typed.read(in: register, today: session.today).values)
      exchange.next = try next.map { try NewExchange.nextField.read($0, today: session.today) }
      exchange.dueOn = try due.map {
        try FollowUpPromised.dueOn.read($0, today: session.today)
      }
      let who = owner ?? (next == nil ? nil : session.role)
      exchange.owner = try who.map { try FollowUpPromised.owner.read($0, today: session.today) }
      var facts = try exchange.facts(in: register)
      if let confirm {
        let reason = try TypedFact.reason(confirm)
        facts = facts.map { register.keeping($0, because: reason) }
      }
      let admitted = try register.admit(act: facts, today: session.today)
      Console.write(try session.record(admitted, in: store, knowing: register, as: format))
      return .success
    }
  }
}
