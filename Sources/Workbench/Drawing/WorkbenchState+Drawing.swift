import Partnership
package import Screen

extension WorkbenchState {
  /// Makes a canvas of the size of the screen and draws on it.
  ///
  /// - Returns: The whole screen.
  package func render() -> Canvas {
    var canvas = Canvas(size: size, glyphs: glyphs)
    draw(into: &canvas)
    return canvas
  }

  /// Draws the whole screen.
  ///
  /// - Parameter canvas: An empty canvas of the size last told.
  package func draw(into canvas: inout Canvas) {
    let layout = layout
    let title = isMeetingShown ? Words("Réunion", "Meeting") : pane.title
    canvas.windowTitle = "Atelier · \(title(language))"
    guard !layout.isTooSmall else {
      drawTooSmall(&canvas)
      return
    }
    if isMeetingShown, let meeting {
      MeetingView(state: self, meeting: meeting).draw(&canvas)
    } else {
      drawScreen(layout, &canvas)
    }
    drawLayers(layout, &canvas)
  }

  /// The panes, and the lines around them.
  private func drawScreen(_ layout: Layout, _ canvas: inout Canvas) {
    drawTabs(layout, &canvas)
    if let matrix = MatrixView(self) {
      matrix.draw(&canvas)
    } else {
      drawPanes(layout, &canvas)
    }
    drawKeys(layout.bar, &canvas)
    drawMessage(layout.message, &canvas)
    drawFunctionKeys(layout.functionBar, &canvas)
  }

  /// What lies over them.
  private func drawLayers(_ layout: Layout, _ canvas: inout Canvas) {
    for layer in layers {
      switch layer {
      case .filter: break
      case .palette(let palette): PaletteView.draw(palette, self, &canvas)
      case .help(let help): HelpView.draw(help, self, &canvas)
      case .form(let form): FormView.draw(form, self, &canvas)
      case .confirmation(let question): ConfirmationView.draw(question, self, &canvas)
      case .explanation(let reasons): ReasonsView.draw(reasons, self, &canvas)
      case .privacy(let question): PrivacyView.draw(question, self, &canvas)
      case .comparison(let comparison): ComparisonView.draw(comparison, self, &canvas)
      case .meetingSetup(let setup): MeetingSetupView.draw(setup, self, &canvas)
      case .meetingEnd: MeetingEndView.draw(self, &canvas)
      case .rating(let grid): RatingView.draw(grid, self, &canvas)
      case .attendance(let box): AttendanceView.draw(box, self, &canvas)
      case .pastePreview(let preview): PasteView.draw(preview, self, &canvas)
      case .paper(let paper): PaperView.draw(paper, self, &canvas)
      case .differences(let open): DifferencesView.draw(open, self, &canvas)
      case .concerns(let open): ConcernsView.draw(open, self, &canvas)
      }
    }
    if case .filter(let prompt)? = layers.last { drawFilter(prompt, layout.message, &canvas) }
  }

  private func drawPanes(_ layout: Layout, _ canvas: inout Canvas) {
    if let frame = layout.listFrame { drawList(layout, frame, &canvas) }
    if let frame = layout.detailFrame { drawDetail(layout, frame, &canvas) }
    if let title = layout.previewTitle, let room = layout.preview {
      drawPreview(title, room, &canvas)
    }
    if let rail = layout.rail { drawRail(rail, &canvas) }
    for side in layout.sidePanes { drawSide(side, &canvas) }
    if let journal = layout.journal { drawJournal(journal, &canvas) }
  }

  private func drawTooSmall(_ canvas: inout Canvas) {
    let size = "\(self.size.columns)x\(self.size.rows)"
    let words = Words(
      "Fenêtre trop petite (\(size)), il faut 40x10. Rien n’est perdu, q quitte.",
      "Window too small (\(size)), 40x10 needed. Nothing is lost, q quits.")
    canvas.paragraph(words(language), in: canvas.bounds)
    if !canvas.bounds.isEmpty { canvas.cursor = Position(column: 0, row: 0) }
  }

  /// The line in which the filter is typed takes the place of the message.
  private func drawFilter(_ prompt: FilterPrompt, _ room: Rectangle, _ canvas: inout Canvas) {
    let label = Words("Filtre : ", "Filter: ")(language)
    let count = list.map { "\($0.selectableCount)/\($0.total) " } ?? ""
    let width = TextWidth.columns(of: count, glyphs: glyphs)
    canvas.fill(room)
    let taken = canvas.put(label, at: room.origin, style: .label)
    canvas.put(
      count, at: Position(column: room.endColumn - width, row: room.row), style: .label)
    canvas.put(
      prompt.line, at: Position(column: room.column + taken, row: room.row),
      width: max(1, room.columns - taken - width - 1))
  }
}
