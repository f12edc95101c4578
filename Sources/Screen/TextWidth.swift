/// How many columns a scalar takes, as every terminal we run on agrees.
package enum TextWidth {
  /// What a terminal does with a scalar.
  package enum Class: Sendable {
    /// Fills one column.
    case narrow
    /// Fills two columns.
    case wide
    /// Is drawn on the scalar before it.
    case mark
    /// Is a blank of one column.
    case blank
    /// Must not reach the terminal.
    case hidden
  }

  /// The class of a scalar.
  package static func classify(_ scalar: Unicode.Scalar) -> Class {
    if (0x20..<0x7F).contains(scalar.value) { return .narrow }
    if scalar.value < latin.count { return latin[Int(scalar.value)] }
    return search(scalar.value)
  }

  /// The columns a text takes once sanitised.
  package static func columns(_ text: String) -> Int {
    var columns = 0
    Sanitizer.forEachGlyph(of: text) { columns += $0.columns }
    return columns
  }

  private static let latin: [Class] = (0..<0x500).map { search(UInt32($0)) }

  private static func search(_ value: UInt32) -> Class {
    var (low, high) = (0, starts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle].first <= value { low = middle } else { high = middle }
    }
    return starts[low].second
  }

  private static let starts: [(first: UInt32, second: Class)] = {
    var result: [(first: UInt32, second: Class)] = []
    var value: UInt32 = 0
    for byte in runs.description.utf8 {
      switch byte {
      case 48...57: value = value << 4 | UInt32(byte - 48)
      case 65...70: value = value << 4 | UInt32(byte - 55)
      case UInt8(ascii: "n"): result.append((value, .narrow))
      case UInt8(ascii: "w"): result.append((value, .wide))
      case UInt8(ascii: "m"): result.append((value, .mark))
      case UInt8(ascii: "s"): result.append((value, .blank))
      case UInt8(ascii: "h"): result.append((value, .hidden))
      default: value = 0
      }
    }
    return result
  }()
}
