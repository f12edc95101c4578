import Partnership
import Screen

extension Key {
  /// The key as the help, the bars and the palette show it.
  func name(_ language: Language) -> String {
    named?(language) ?? token
  }

  private var named: Words? {
    switch self {
    case .enter: Words("Entrée", "Enter")
    case .escape: Words("Échap", "Esc")
    case .character(" "): Words("Espace", "Space")
    case .backTab: Words("Maj-Tab", "Shift-Tab")
    case .up: Words(same: "↑")
    case .down: Words(same: "↓")
    case .left: Words(same: "←")
    case .right: Words(same: "→")
    case .shiftUp: Words("Maj-↑", "Shift-↑")
    case .shiftDown: Words("Maj-↓", "Shift-↓")
    case .pageUp: Words("PgPréc", "PgUp")
    case .pageDown: Words("PgSuiv", "PgDn")
    case .home: Words("Début", "Home")
    case .end: Words("Fin", "End")
    default: nil
    }
  }
}
