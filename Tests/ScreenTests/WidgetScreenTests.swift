import Screen
import Testing

@Suite("Widget screens")
struct WidgetScreenTests {
  /// The rows of text without the blanks at their end, a line of dashes as wide as the canvas, the
  /// rows of style letters without the dots at their end.
  private func rows(_ canvas: Canvas) -> String {
    func trimmed(_ row: String, _ filler: Character) -> String {
      var row = row
      while row.last == filler { row.removeLast() }
      return row
    }
    let rule = String(repeating: "-", count: canvas.size.columns)
    let rows = canvas.textRows.map { trimmed($0, " ") } + [rule]
    return (rows + canvas.styleRows.map { trimmed($0, ".") }).joined(separator: "\n")
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
    #expect(
      rows(table(Size(columns: 80, rows: 6), .unicode)) == """
        ━ Conventions ━━ 12 sur 148 ━━ filtre « sign » (Échap: tout) ━━━ tri: échéance ▲
           N°        Objet, commune                       État            Attend  Éch.
        ▸  C-2015-03 Projet social, Pierrefitte-s/Seine   ◐ signée 1/2    47 j   12/12
           C-2026-11 CTG Sevran, jeunesse                 ○ à délibérer   —      14/12
        ■  C-2026-08 Contrat local de santé, Bondy        ◐ signée 2/3    9 j    20/12

        --------------------------------------------------------------------------------
        FTTTTTTTTTTTTTFFLLLLLLLLLLLLFFLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLFFFFLLLLLLLLLLLLLLL
        ...HHHHHHHHH.HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH.HHHHHHHHHHHHHHH.HHHHHH.HHHHH
        SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS



        """)
    #expect(
      rows(table(Size(columns: 50, rows: 6), .unicode)) == """
        ━ Conventions ━━ 12 sur 148 ━━ … ━ tri: échéance ▲
           N°        Objet, commune    État           Éch.
        ▸  C-2015-03 Projet social, P… ◐ signée 1/2  12/12
           C-2026-11 CTG Sevran, jeun… ○ à délibérer 14/12
        ■  C-2026-08 Contrat local de… ◐ signée 2/3  20/12

        --------------------------------------------------
        FTTTTTTTTTTTTTFFLLLLLLLLLLLLFFLLLFFLLLLLLLLLLLLLLL
        ...HHHHHHHHH.HHHHHHHHHHHHHHHHH.HHHHHHHHHHHHH.HHHHH
        SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS



        """)
    #expect(
      rows(table(Size(columns: 20, rows: 6), .unicode)) == """
        ━ Conventions ━━ … ━
           N°        Objet,…
        ▸  C-2015-03 Projet…
           C-2026-11 CTG Se…
        ■  C-2026-08 Contra…

        --------------------
        FTTTTTTTTTTTTTFFLLLF
        ...HHHHHHHHH.HHHHHHH
        SSSSSSSSSSSSSSSSSSSS



        """)
    #expect(
      rows(table(Size(columns: 80, rows: 6), .ascii)) == """
        = Conventions == 12 sur 148 == filtre " sign " (Echap: tout) === tri: echeance ^
           No        Objet, commune                       Etat            Attend  Ech.
        >  C-2015-03 Projet social, Pierrefitte-s/Seine   % signee 1/2    47 j   12/12
           C-2026-11 CTG Sevran, jeunesse                 o a deliberer   -      14/12
        #  C-2026-08 Contrat local de sante, Bondy        % signee 2/3    9 j    20/12

        --------------------------------------------------------------------------------
        FTTTTTTTTTTTTTFFLLLLLLLLLLLLFFLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLFFFFLLLLLLLLLLLLLLL
        ...HHHHHHHHH.HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH.HHHHHHHHHHHHHHH.HHHHHH.HHHHH
        SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS



        """)
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
    #expect(
      rows(dialog(.unicode)) == """
        ┌─ 0 Détail C-2015-03 ─────────────────────────────────────┐
        │                                                          │
        │     ┏━ Actions · tapez pour chercher ━━━━━━━━━━━━━━┓     │
        │     ┃> …ue depuis quarante-sept jours              ┃     │
        │     ┃Publication communale absente, donc pas encore┃     │
        │     ┃exécutoire : relancer la mairie.              ┃     │
        │     ┃██████████████░░░░░░ 14/20                    ┃     │
        │     ┃▁▁▂·▃▃▄▅▅▆▇█                                  ┃     │
        │     ┃Entrée lance · Échap ferme                    ┃     │
        │     ┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 4 sur 64 ┛     │
        │                                                          │
        └──────────────────────────────────────── tri : échéance ▲ ┘
        ------------------------------------------------------------
        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
        f..........................................................f
        f.....FFTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTFFFFFFFFFFFFFFF.....f
        f.....FKKIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIF.....f
        f.....F..............................................F.....f
        f.....F..............................................F.....f
        f.....Fbbbbbbbbbbbbbb------..........................F.....f
        f.....Fbbb-bbbbbbbb..................................F.....f
        f.....FKKKKKKLLLLLLLLLKKKKKLLLLLL....................F.....f
        f.....FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF.....f
        f..........................................................f
        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
        """)
    #expect(
      rows(dialog(.ascii)) == """
        +- 0 Detail C-2015-03 -------------------------------------+
        |                                                          |
        |     #= Actions - tapez pour chercher ==============#     |
        |     |> ~ue depuis quarante-sept jours              |     |
        |     |Publication communale absente, donc pas encore|     |
        |     |executoire : relancer la mairie.              |     |
        |     |##############...... 14/20                    |     |
        |     |__.-::-==+*#                                  |     |
        |     |Entree lance - Echap ferme                    |     |
        |     #==================================== 4 sur 64 #     |
        |                                                          |
        +---------------------------------------- tri : echeance ^ +
        ------------------------------------------------------------
        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
        f..........................................................f
        f.....FFTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTFFFFFFFFFFFFFFF.....f
        f.....FKKIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIF.....f
        f.....F..............................................F.....f
        f.....F..............................................F.....f
        f.....Fbbbbbbbbbbbbbb------..........................F.....f
        f.....Fbbb-bbbbbbbb..................................F.....f
        f.....FKKKKKKLLLLLLLLLKKKKKLLLLLL....................F.....f
        f.....FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF.....f
        f..........................................................f
        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
        """)
    #expect(dialog(.unicode).cursor != nil)
  }

  @Test("an area scrolls to its cursor and wraps between words")
  func areas() {
    var canvas = Canvas(size: Size(columns: 30, rows: 4))
    let text = "Il faudrait aussi un traducteur le jour de l’ouverture.\nEt une salle.\n漢字\nfin"
    canvas.put(TextArea(text), in: canvas.bounds.inset(columns: 1, rows: 0))
    #expect(
      rows(canvas) == """
         l’ouverture.
         Et une salle.
         漢字
         fin
        ------------------------------
        .IIIIIIIIIIIIIIIIIIIIIIIIIIII
        .IIIIIIIIIIIIIIIIIIIIIIIIIIII
        .IIIIIIIIIIIIIIIIIIIIIIIIIIII
        .IIIIIIIIIIIIIIIIIIIIIIIIIIII
        """)
    #expect(canvas.cursor == Position(column: 4, row: 3))
  }
}
