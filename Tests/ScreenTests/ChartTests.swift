import TestKit
import Testing

@testable import Screen

@Suite("Small drawings")
struct ChartTests {
  @Test(
    "a bar is as long as its share; something is never nothing, and almost all is never all",
    arguments: [
      (0, 4, "░░░░░░░░░░"), (1, 4, "███░░░░░░░"), (2, 4, "█████░░░░░"), (4, 4, "██████████"),
      (1, 1000, "█░░░░░░░░░"), (999, 1000, "█████████░"), (7, 4, "██████████"),
      (-1, 4, "░░░░░░░░░░"),
      (3, 0, "░░░░░░░░░░"),
    ])
  func bars(_ value: Int, _ total: Int, _ drawn: String) {
    let bar = Chart.bar(value, of: total, width: 10, glyphs: .unicode)
    #expect(bar.full + bar.rest == drawn)
    let ascii = Chart.bar(value, of: total, width: 10, glyphs: .ascii)
    let isASCII = (ascii.full + ascii.rest).unicodeScalars.allSatisfy { $0.isASCII }
    #expect(isASCII)
  }

  @Test("a sparkline begins at nothing, or at the smallest value below it; a hole is a dot")
  func sparklines() {
    #expect(Chart.sparkline([0, 7, nil, 14], glyphs: .unicode) == "▁▄·█")
    #expect(Chart.sparkline([-7, 0, 7], glyphs: .unicode) == "▁▄█")
    #expect(Chart.sparkline([2000, 4000], top: 4000, glyphs: .unicode) == "▄█")
    #expect(Chart.sparkline([5, 5], glyphs: .ascii) == "##")
    #expect(Chart.sparkline([0, 0], glyphs: .ascii) == "__")
    #expect(Chart.sparkline([], glyphs: .ascii) == "")
  }

  @Test("marks stand on an axis in their order, inside it, and to scale")
  func axes() {
    let axis = Chart.axis(
      [(0, "a"), (50, "b"), (100, "c"), (500, "d")], from: 0, to: 100, width: 11, glyphs: .ascii)
    #expect(axis == "a----b----d")
    #expect(Chart.axis([(3, "x")], from: 3, to: 3, width: 4, glyphs: .ascii) == "x---")
    for seed in UInt64(1)...40 {
      var random = SeededGenerator(seed: seed)
      let places = (0..<5).map { _ in Int.random(in: -100...200, using: &random) }.sorted()
      let width = Int.random(in: 1...80, using: &random)
      let columns = places.map { Chart.column(of: $0, from: 0, to: 100, width: width) }
      #expect(columns == columns.sorted(), "seed \(seed)")
      #expect(columns.allSatisfy { (0..<width).contains($0) }, "seed \(seed)")
    }
  }
}
