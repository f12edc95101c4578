/// How a scalar behaves when drawn.
enum ScalarClass: UInt8 {
  /// One column.
  case narrow = 0x6E  // n

  /// Two columns.
  case wide = 0x77  // w

  /// Drawn on the scalar before it.
  case mark = 0x6D  // m

  /// A blank of whatever width; shown as one space.
  case blank = 0x73  // s

  /// Not drawable: control, format character, variation selector, private, not assigned.
  case hidden = 0x68  // h

  /// The class of a scalar.
  ///
  /// Ambiguous widths count as one column.
  ///
  /// - Parameter scalar: Any scalar.
  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x300 {
      let isControl = value < 0x20 || (value >= 0x7F && value < 0xA0) || value == 0xAD
      self = isControl ? .hidden : value == 0x20 || value == 0xA0 ? .blank : .narrow
      return
    }
    var low = 0
    var high = Self.runs.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Self.runs[middle].start <= value { low = middle } else { high = middle - 1 }
    }
    self = Self.runs[low].scalarClass
  }

  private struct Run {
    var start: UInt32
    var scalarClass: ScalarClass
  }

  private static let runs: [Run] = {
    var runs: [Run] = []
    runs.reserveCapacity(2_100)
    var start: UInt32 = 0
    for byte in TextWidth.runs.utf8 {
      switch byte {
      case 0x30...0x39: start = start * 16 + UInt32(byte - 0x30)
      case 0x41...0x46: start = start * 16 + UInt32(byte - 0x37)
      default:
        guard let scalarClass = ScalarClass(rawValue: byte) else { continue }
        runs.append(Run(start: start, scalarClass: scalarClass))
        start = 0
      }
    }
    return runs
  }()
}
