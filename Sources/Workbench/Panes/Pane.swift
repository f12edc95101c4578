import Partnership
import Screen

/// One of the screens: its name, its columns, its rows, and what it says of one of them.
///
/// To add a pane: one file here, and its line in ``Panes/numbered`` or in ``Panes/others``.
protocol Pane: SendableMetatype {
  static var id: PaneID { get }
  static var title: Words { get }
  /// The title where there is no room for all of them.
  static var shortTitle: Words { get }
  /// The columns from left to right; exactly one is flexible.
  static var columns: [ListColumn] { get }
  /// The order the list has at first.
  static var firstSort: SortOrder { get }
  /// What the list is called where the title of the screen does not say it.
  static var listTitle: Words { get }
  /// Whether the names of the columns are shown.
  static var hasHeader: Bool { get }
  /// Whether the user may sort; a grouped list has its own order.
  static var isSortable: Bool { get }
  /// The ways of grouping the list, which `s` goes through; none where the list has but one order.
  static var groupings: [Grouping] { get }
  /// How many lines the preview under the list takes at most, without its title.
  static var previewLines: Int { get }
  /// The kind of fact `a` records here, when there is a form for it.
  static var form: FormDefinition? { get }
  /// The kind of fact F7 proposes first here, where the list shows something else.
  static var enters: FactKind? { get }
  /// The rows in the order in which they came.
  static func rows(_ reading: Reading, in narrowing: Narrowing) -> RowSet
  /// The same, with what was added up already for those who need it.
  static func rows(_ reading: Reading, _ overview: Overview, in narrowing: Narrowing) -> RowSet
  /// The same, in groups of one of the ways the pane knows.
  static func rows(
    _ reading: Reading, _ overview: Overview, in narrowing: Narrowing, by grouping: String
  ) -> RowSet
  /// What a filter looks in.
  static func searchText(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ memo: inout SearchMemo
  ) -> String
  /// What the title says beside the count.
  static func note(_ model: ListModel, _ reading: Reading) -> String?
  /// What stands beside the tab: how many, and whether one calls for somebody.
  static func badge(_ overview: Overview) -> Badge
  /// A few lines about a row, for the preview.
  static func preview(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ overview: Overview
  ) -> [DetailLine]
  /// What the preview is called.
  static func previewTitle(_ row: Row?, _ reading: Reading) -> [String]
  /// Everything about a row.
  static func detail(_ row: Row, _ set: RowSet, _ reading: Reading, width: Int) -> [DetailLine]
}

/// The number beside a tab.
struct Badge: Sendable, Hashable {
  var count: Int?
  var isAlert = false
}

/// A way of grouping a list: its name in the state of the list, and what it is called.
struct Grouping: Sendable {
  let key: String
  let words: Words
}

/// The name of a pane.
struct PaneID: Sendable, Hashable {
  let name: String

  init(_ name: String) { self.name = name }
}

extension Pane {
  static var shortTitle: Words { title }
  static var listTitle: Words { title }
  static var hasHeader: Bool { true }
  static var isSortable: Bool { true }
  static var groupings: [Grouping] { [] }
  static var previewLines: Int { 5 }
  static var form: FormDefinition? { nil }
  static var enters: FactKind? { nil }

  static func rows(_ reading: Reading, _ overview: Overview, in narrowing: Narrowing) -> RowSet {
    rows(reading, in: narrowing)
  }

  static func rows(
    _ reading: Reading, _ overview: Overview, in narrowing: Narrowing, by grouping: String
  ) -> RowSet {
    rows(reading, overview, in: narrowing)
  }

  static func note(_ model: ListModel, _ reading: Reading) -> String? { nil }

  static func previewTitle(_ row: Row?, _ reading: Reading) -> [String] {
    [
      row?.thing.map { reading.marked(reading.name(of: $0), $0) }
        ?? reading(Words("Aperçu", "Preview"))
    ]
  }

  static func searchText(
    _ row: Row, _ set: RowSet, _ reading: Reading, _ memo: inout SearchMemo
  ) -> String {
    columns.map { $0.shown(row, set, reading).text }.joined(separator: " ")
  }

  static func detail(
    _ row: Row, _ set: RowSet, _ reading: Reading, width: Int
  ) -> [DetailLine] {
    row.thing.map { DetailBuilder.whole($0, reading, width: width) } ?? []
  }
}

/// The panes: those with a digit, and those the palette and links lead to.
enum Panes {
  /// The panes with a digit, in the order of the digits: nine at most.
  static let numbered: [any Pane.Type] = [
    DashboardPane.self,
    ConventionsPane.self,
    ProtocolsPane.self,
    WatchPane.self,
    EvaluationsPane.self,
    SignaturesPane.self,
    DeadlinesPane.self,
    FollowUpsPane.self,
    BalancePane.self,
  ]

  /// The panes without a digit: the palette leads to them (« Écran … »), and links do.
  static let others: [any Pane.Type] = [
    DutiesPane.self,
    ResourcesPane.self,
    OthersPane.self,
    ConflictsPane.self,
    IndicatorsPane.self,
    WatchSessionsPane.self,
    ContactsPane.self,
  ]

  /// Every pane.
  static let all: [any Pane.Type] = numbered + others

  /// The pane with a name; the first one for a name that is none.
  static subscript(id: PaneID) -> any Pane.Type { all.first { $0.id == id } ?? all[0] }

  /// The digit of a pane; nothing for one that has none.
  static func digit(of id: PaneID) -> Int? {
    numbered.firstIndex { $0.id == id }.map { $0 + 1 }
  }

  /// The pane whose list shows things of a kind.
  static func showing(_ kind: ThingKind) -> (any Pane.Type)? {
    switch kind {
    case .convention: ConventionsPane.self
    case .technicalProtocol: ProtocolsPane.self
    case .signal: WatchPane.self
    case .evaluation: EvaluationsPane.self
    case .signature: SignaturesPane.self
    case .followUp: FollowUpsPane.self
    case .conference, .needsAnalysis: DutiesPane.self
    case .indicator: IndicatorsPane.self
    default: nil
    }
  }
}
