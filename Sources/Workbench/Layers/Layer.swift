import Partnership
import Screen

/// What lies over the screen for a while and has the keys.
enum Layer: Sendable {
  /// The line in which a filter is typed.
  case filter(FilterPrompt)
  /// The list of all actions.
  case palette(Palette)
  /// The keys of the screen below.
  case help(Help)
  /// A form.
  case form(Form)
  /// The question before something is written.
  case confirmation(Confirmation)
  /// Why a date or an answer is what it is.
  case explanation(Reasons)
  /// Whether words that may be about a person are kept.
  case privacy(PrivacyQuestion)
  /// What somebody else wrote of the same thing meanwhile.
  case comparison(Comparison)
  /// What is asked before a meeting begins.
  case meetingSetup(MeetingSetup)
  /// Whether the meeting really ends.
  case meetingEnd
  /// The marks on the principles.
  case rating(RatingGrid)
  /// How many are there now.
  case attendance(AttendanceBox)
  /// What becomes of pasted lines.
  case pastePreview(PastePreview)
  /// A paper, as it will be on a sheet.
  case paper(OpenPaper)
  /// What two conventions differ in.
  case differences(OpenDifferences)
  /// What may tell of a person in a paper, before it is shown.
  case concerns(OpenConcerns)

  /// The context its keys are looked up in.
  var context: KeyContext {
    switch self {
    case .filter: .filter
    case .palette: .palette
    case .help: .help
    case .form: .form
    case .confirmation: .confirmation
    case .explanation: .explanation
    case .privacy: .privacy
    case .comparison: .comparison
    case .meetingSetup: .meetingSetup
    case .meetingEnd: .meetingEnd
    case .rating: .rating
    case .attendance: .attendance
    case .pastePreview: .paste
    case .paper: .paper
    case .differences: .differences
    case .concerns: .concerns
    }
  }
}

/// The line in which a filter is typed; the list follows each key.
struct FilterPrompt: Sendable {
  var line: TextLine
}

/// The help of a screen: its keys, on as many lines as they take.
struct Help: Sendable {
  /// Where the keys are explained.
  let context: KeyContext
  var top = 0
}

/// A list of actions, narrowed by what is typed.
struct Palette: Sendable {
  /// What it lists.
  enum Content: Sendable, Hashable {
    /// Every command.
    case commands
    /// The steps of a convention that may be recorded; those of one party first.
    case steps(ItemID, party: ItemID?)
    /// What may become of some things, the same for all of them.
    case thingSteps([ItemID])
    /// The themes of what the screen lists.
    case themes
    /// What can be entered, and first what hangs on the thing that is looked at.
    case news(ItemID?)
    /// The conventions a meeting can be about.
    case conventions
    /// The conventions one can be compared with.
    case comparisons(ItemID)
    /// The papers that can be made about a thing.
    case papers(ItemID)
  }

  var content = Content.commands
  /// Where it was opened.
  let context: KeyContext
  var line: TextLine
  var cursor = 0
}
