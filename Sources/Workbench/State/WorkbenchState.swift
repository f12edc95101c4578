package import Partnership
package import Screen

/// The whole workbench as a value: what is open, what was typed, what is shown.
///
/// It changes by ``handle(_:)`` only and is shown by ``draw(into:)``. It reads no clock, no file and
/// no random source: the same events make the same state and the same screens.
package struct WorkbenchState: Sendable {
  /// Everything the facts add up to.
  package internal(set) var register: Register
  /// What the store says of itself.
  package internal(set) var store: StoreDescription
  /// The language of the words shown.
  package internal(set) var language: Language
  /// Whether only ASCII characters are drawn.
  package internal(set) var isASCII: Bool
  /// The drafts kept, the last one typed in at the end.
  package internal(set) var drafts: [Draft] = []
  /// Everybody's contacts, as far as they were read.
  package internal(set) var book = AddressBook()
  var reader: any FactReader
  /// What communes there are, for forms to complete their codes.
  let communes: any CommuneDirectory
  /// The role of whoever records, as facts name it.
  let author: String
  /// What makes the identifiers of drafts differ from those of other sessions.
  let session: String
  var now: Moment
  var size: Size
  var place: Place
  /// Where to go back to, the nearest last.
  var trail: [Place] = []
  /// The screens as they were left.
  var bases: [PaneID: Place] = [:]
  var layers: [Layer] = []
  var message: Message?
  /// What happened, the latest last.
  var journal: [Message] = []
  var draftCount = 0
  var lastTicket = 0
  /// The writings under way, and the form each comes from, where it comes from one.
  var writing: [Ticket: String?] = [:]
  /// What this person wrote here, the latest last, and what of it was undone.
  var acts: [RecordedAct] = []
  var undone: [RecordedAct] = []
  /// The acts on their way to be undone or written again, by the ticket of the writing.
  var reversals: [Ticket: Reversal] = [:]
  /// The marks on their way to the disk from the desk, by the ticket of the writing.
  var ratings: [Ticket: RatingGrid] = [:]
  /// The forms that wait for what a document tells, by the ticket of the question.
  var taking: [Ticket: String] = [:]
  /// The forms whose contact is being kept, by the ticket of the question.
  var keepingContacts: [Ticket: String] = [:]
  /// The texts open in the user's editor, by the ticket of the question.
  var editing: [Ticket: TextToEdit] = [:]
  /// The meeting being noted.
  var meeting: Meeting?
  /// Whether the line of the meeting is on the screen, not the panes.
  var isMeetingShown = false
  /// What meetings of earlier sessions left on this machine.
  var meetingDrafts: [Draft] = []
  /// The meetings other programs were seen to write in.
  var meetingsElsewhere: Set<ThingID> = []
  /// Whether what the dashboard shows is older than the register.
  var isOverviewStale = false
  /// The minutes whose text is being kept, by the ticket of the question.
  var settling: [Ticket: OpenPaper] = [:]
  var hasExplainedSuspension = false
  var isEnding = false
  /// Whether the store is being shared.
  var isSharing = false
  /// What the last sharing brought, if it brought something.
  var arrivals: [ArrivedFacts] = []
  /// Goes up with each change of the register, the drafts or the store.
  var version = 0
  /// The fields several people wrote without knowing of each other, as far as they were looked for.
  var conflicts: [FieldConflict] = []
  var overview: Overview
  var models: [ListModel.Key: ListModel] = [:]
  var detail: DetailModel?
  var matrix: MatrixModel?
  /// What the dashboard needs of each convention, kept from one version to the next.
  var outlooks: Outlooks
  /// How far the conventions in view have come; good for one version and one day.
  var progresses: [Register.Thing: ConventionProgress] = [:]

  /// Opens the workbench on a register.
  ///
  /// - Parameters:
  ///   - register: Everything the facts add up to.
  ///   - reader: Reads facts again with their texts; asked for the thing in view only.
  ///   - communes: What communes there are.
  ///   - store: What the store says of itself.
  ///   - author: The role of whoever records, as facts name it.
  ///   - session: Letters and digits that no other session has; identifiers of drafts begin so.
  ///   - now: The time on the wall.
  ///   - size: The size of the screen.
  ///   - language: The language of the words shown.
  ///   - isASCII: Whether only ASCII characters are drawn.
  package init(
    register: Register, reader: any FactReader,
    communes: any CommuneDirectory = EmptyCommuneDirectory(), store: StoreDescription,
    author: String, session: String, now: Moment, size: Size, language: Language = .french,
    isASCII: Bool = false
  ) {
    self.register = register
    self.reader = reader
    self.communes = communes
    self.store = store
    self.author = author
    self.session = session
    self.now = now
    self.size = size
    self.language = language
    self.isASCII = isASCII
    place = Place(Panes.all[0])
    var outlooks = Outlooks()
    overview = Overview(
      Reading(
        register: register, reader: reader, today: now.day, language: language,
        glyphs: isASCII ? .ascii : .unicode), &outlooks)
    self.outlooks = outlooks
    journal.append(
      Message(
        tone: .news,
        words: Words(
          "Magasin ouvert, \(register.factCount) faits.", "Store open, \(register.factCount) facts."
        ),
        clock: now.clock))
    refresh()
  }

  /// In how many milliseconds of silence a tick is wanted, or nothing when none is.
  ///
  /// A form that was typed in and is not kept yet asks for one, so that it is kept at each pause; so
  /// does a filter that has not looked at every row of a long list yet.
  package var wakeAfterMilliseconds: Int? {
    if !isMeetingShown, list?.isComplete == false { return 1 }
    let waits = [form?.isUnsaved == true ? 300 : nil, meetingWake].compactMap { $0 }
    return waits.min()
  }

  /// The register as the panes read it.
  var reading: Reading {
    Reading(
      register: register, reader: reader, today: now.day, language: language, glyphs: glyphs,
      communes: communes, book: book, conflicts: conflicts, progresses: progresses)
  }

  /// The characters drawn with.
  var glyphs: Glyphs { isASCII ? .ascii : .unicode }

  /// The pane shown.
  var pane: any Pane.Type { Panes[place.pane] }

  /// Where a key is pressed now.
  var context: KeyContext {
    layers.last?.context ?? contextBelow
  }

  /// Where a key would be pressed without any layer.
  var contextBelow: KeyContext {
    isMeetingShown
      ? .meeting : place.matrix != nil ? .matrix : place.focus == .detail ? .detail : .list
  }

  /// The form on top, when one is open.
  var form: Form? {
    for case .form(let form) in layers.reversed() { return form }
    return nil
  }

  /// The list of the pane shown.
  var list: ListModel? { models[key(of: place)] }

  /// The row under the cursor of the list.
  var selectedRow: Row? { list?.row(at: place.list.cursor) }

  /// The thing under the cursor: the end of a link, or the selected row.
  var selectedThing: Register.Thing? { reading.thing(place.subject ?? place.list.selected) }
}
