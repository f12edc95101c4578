/// One place of a canvas.
package struct Cell: Hashable, Sendable {
  /// What it shows.
  package internal(set) var cluster: Cluster

  /// What it is.
  package internal(set) var style: Style

  /// An empty place of ordinary content.
  package static let blank = Cell(cluster: .blank, style: .text)
}
