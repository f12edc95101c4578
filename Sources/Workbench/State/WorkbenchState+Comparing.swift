import Partnership
import Screen

// A thing that changed on disk while its form was open, or while its draft waited.
extension WorkbenchState {
  /// Compares a form with what is recorded now; takes over what does not collide.
  ///
  /// - Returns: The comparison to show, when the user has to choose.
  mutating func compared(_ form: inout Form) -> Comparison? {
    guard let thing = form.origin.subjects.first.flatMap({ register.thing($0) }),
      let comparison = form.comparison(
        with: reading.present(form.definition, of: thing), on: now.day)
    else { return nil }
    guard comparison.rows.contains(where: { $0.isOpen }) else {
      form.rebase(on: comparison, reading)
      return nil
    }
    return comparison
  }

  mutating func moveInComparison(by rows: Int) -> [Effect] {
    guard case .comparison(var comparison)? = layers.last else { return [] }
    comparison.cursor = max(0, min(comparison.cursor + rows, comparison.rows.count - 1))
    layers[layers.count - 1] = .comparison(comparison)
    return []
  }

  /// Chooses for the field under the cursor, and goes to the next that waits for a choice.
  mutating func choose(_ choice: Comparison.Choice) -> [Effect] {
    guard case .comparison(var comparison)? = layers.last,
      comparison.rows.indices.contains(comparison.cursor)
    else { return [] }
    if comparison.rows[comparison.cursor].mine != nil {
      comparison.rows[comparison.cursor].choice = choice
    }
    if let open = comparison.rows.firstIndex(where: { $0.isOpen }) { comparison.cursor = open }
    layers[layers.count - 1] = .comparison(comparison)
    return []
  }

  /// Saves the form with what was chosen; or goes to the first field without a choice.
  mutating func followComparison() -> [Effect] {
    guard case .comparison(var comparison)? = layers.last else { return [] }
    if let open = comparison.rows.firstIndex(where: { $0.isOpen }) {
      comparison.cursor = open
      layers[layers.count - 1] = .comparison(comparison)
      say(.refusal, Words("Choisissez pour ce champ : m ou t.", "Choose for this field: m or t."))
      return []
    }
    layers.removeLast()
    let reading = reading
    change(form: comparison.form) { $0.rebase(on: comparison, reading) }
    return saveForm()
  }
}
