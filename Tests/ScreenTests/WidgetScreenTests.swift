import Screen
import TestKit
import Testing

@Suite("Widget screens")
struct WidgetScreenTests {
  private func check(_ name: String, _ canvas: Canvas) {
    print("@@", name)
    for r in canvas.textRows { print(r + "|") }
    for r in canvas.styleRows { print(r + "|") }
  }

  private func table(_ size: Size, _ glyphs: Glyphs) -> Canvas {
    let columns = [
      Column("N°", minimum: 9), Column("Objet, commune", minimum: 12, ideal: 36),
      Column("État", minimum: 13, ideal: 15), Column("Attend", minimum: 6, dropOrder: 2),
      Column("Éch.", minimum: 5, dropOrder: 1, alignment: .right),
    ]
    var canvas = Canvas(size: size, glyphs: glyphs)
    canvas.rule(
      at: Position(column: 0, row: 0), width: size.columns, .thick,
      words: ["Conventions", "12 sur 148", "filtre « sign » (Échap: tout)"],
      trailing: "tri: échéance ▲")
    let layout = TableLayout(columns, width: size.columns - 3)
    canvas.tableHeader(layout, at: Position(column: 3, row: 1))
    let rows = [
      ["C-2015-03", "Projet social, Pierrefitte-s/Seine", "◐ signée 1/2", "47 j", "12/12"],
      ["C-2026-11", "CTG Sevran, jeunesse", "○ à délibérer", "—", "14/12"],
      ["C-2026-08", "Contrat local de santé, Bondy", "◐ signée 2/3", "9 j", "20/12"],
    ]
    for (index, row) in rows.enumerated() {
      canvas.tableRow(row, layout, at: Position(column: 3, row: 2 + index))
    }
    canvas.set(glyphs.pointer, at: Position(column: 0, row: 2))
    canvas.set(glyphs.mark, at: Position(column: 0, row: 4))
    canvas.restyle(canvas.bounds.row(2), .selected)
    return canvas
  }

  @Test("a table loses columns by their order, never those that stay")
  func tables() {
    check("table-80x6", table(Size(columns: 80, rows: 6), .unicode))
    check("table-50x6", table(Size(columns: 50, rows: 6), .unicode))
    check("table-20x6", table(Size(columns: 20, rows: 6), .unicode))
    check("table-80x6-ascii", table(Size(columns: 80, rows: 6), .ascii))
  }

  private func dialog(_ glyphs: Glyphs) -> Canvas {
    var canvas = Canvas(size: Size(columns: 60, rows: 12), glyphs: glyphs)
    canvas.box(canvas.bounds, .thin, title: "0 Détail C-2015-03", footer: "tri : échéance ▲")
    let room = canvas.bounds.centred(Size(columns: 48, rows: 8))
    let inside = canvas.box(
      room, .thick, title: "Actions · tapez pour chercher", footer: "4 sur 64")
    let parts = inside.splitTop(1)
    canvas.put("> ", at: inside.origin, style: .key)
    canvas.put(
      TextLine("relancer celui qui bloque depuis quarante-sept jours"),
      at: Position(column: inside.column + 2, row: inside.row), width: inside.columns - 2)
    canvas.paragraph(
      "Publication communale absente, donc pas encore exécutoire : relancer la mairie.",
      in: parts.rest.splitTop(2).top)
    canvas.bar(
      14, of: 20, number: "14/20", at: Position(column: inside.column, row: inside.row + 3),
      width: 20)
    canvas.sparkline(
      [1, 1, 2, nil, 3, 3, 4, 5, 5, 6, 7, 8],
      at: Position(column: inside.column, row: inside.row + 4), width: 12)
    canvas.put(
      [("Entrée", .key), (" lance · ", .label), ("Échap", .key), (" ferme", .label)],
      at: Position(column: inside.column, row: inside.row + 5))
    return canvas
  }

  @Test("a dialog over a pane, with its field, bar and sparkline")
  func dialogs() {
    check("dialog-60x12", dialog(.unicode))
    check("dialog-60x12-ascii", dialog(.ascii))
    #expect(dialog(.unicode).cursor != nil)
  }

  @Test("an area scrolls to its cursor and wraps between words")
  func areas() {
    var canvas = Canvas(size: Size(columns: 30, rows: 4))
    let text = "Il faudrait aussi un traducteur le jour de l’ouverture.\nEt une salle.\n漢字\nfin"
    canvas.put(TextArea(text), in: canvas.bounds.inset(columns: 1, rows: 0))
    check("area-30x4", canvas)
    #expect(canvas.cursor == Position(column: 4, row: 3))
  }
}
