import ArgumentParser
import Exchange
import Partnership
import Store

/// Draws up the departmental balance.
struct BalanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "balance", abstract: "Le bilan départemental (the departmental balance).",
    discussion: """
      Toutes les conventions : par état, commune, thème, principe, et ce qui manque où.
      All conventions: by state, commune, theme, principle, and what is missing where.
      """)

  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: "text, json ou csv.")
  var format: OutputFormat = .text

  func run() throws {
    try Atelier.answering(common) { session in
      let store = try session.open()
      let register = try session.load(store).register
      let balance = register.balance(
        register.accounts(on: session.today), on: session.today)
      let table = BalanceList.table(of: balance, in: register, asOf: session.today)
      switch format {
      case .text: Console.write(BalanceList.text(of: balance, in: session.language))
      case .json: Console.write(table.json)
      case .csv: Console.write(table.csv)
      }
      return .success
    }
  }
}
